import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ReviewIndex } from '../../server/src/core/others.js';
import { plainEngine } from '../support/examples.js';

/** What the article would ask about its own story, and nothing else. */
const asked = [
  ['solution-in-narrative', null, 'We should scale Atlas automatically from now on'],
  ['blanket-due-date', null, 'All action items must be closed within 30 days'],
  ['assigned-to-others', 'A1', 'Make sure the Gandalf team always tells the Atlas team before they make a change'],
  ['command-and-control', 'A1', 'Make sure the Gandalf team always tells the Atlas team before they make a change'],
  ['never-again', 'A2', 'Make sure that a new action never overloads Atlas again'],
  ['individual-focus', 'A3', 'Have a word with Rosie about reading the release notes'],
  [
    'missing-owner',
    'A6',
    'Page when the shares of one customer exceed 50 a minute, so that a run on the new action is noticed within minutes',
  ],
] as const;

describe('the sample of Gandalf and Atlas', () => {
  for (const name of ['gandalf-and-atlas.md', 'gandalf-and-atlas.yaml']) {
    it(`raises the questions of its source, no more: ${name}`, () => {
      const source = readFileSync(new URL(`../../client/samples/postmortems/${name}`, import.meta.url), 'utf8');
      const engine = plainEngine();
      const { review, problems } = engine.read(source, name);
      const { findings } = engine.lint(review, { path: name, others: new ReviewIndex() });
      assert.deepEqual(problems, []);
      assert.deepEqual(
        findings.map(({ rule, item }) => [rule, review.items[item ?? -1]?.id?.value ?? null]),
        asked.map(([rule, item]) => [rule, item]),
      );
      findings.forEach(({ span }, index) => {
        assert.ok(asked[index]?.[2].includes(source.slice(span.start, span.end)), source.slice(span.start, span.end));
      });
    });
  }
});
