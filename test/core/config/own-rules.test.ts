import assert from 'node:assert/strict';
import { toRule, tryExamples } from '../../../server/src/core/config/own-rule.js';
import { readConfig } from '../../../server/src/core/config/read-config.js';
import type { OwnRule } from '../../../server/src/core/config/config.js';
import { createLanguage } from '../../../server/src/core/language/language.js';
import type { Words } from '../../../server/src/core/rules/rule.js';
import { plainProse } from '../../../server/src/core/text.js';

const language = createLanguage({ teams: [], people: [], systems: [] });
const source = `own-rules:
  no-hero:
    phrase: "~rely on [the] (hero | heroes)"
    message: This relies on heroes.
    question: What would make heroes unnecessary?
    look-at: [items, lessons]
    severity: hint
    bad: [We rely on heroes, Lea saved us]
    good:
      - We rely on the standby
      - The plan relies on the hero of the night
`;

describe("A team's own rules", () => {
  const own = read(source);

  it('mark what their phrase fits', () => {
    const rule = toRule(own);
    assert.deepEqual(
      [rule.name, rule.severity, rule.on, rule.question],
      ['no-hero', 'hint', true, 'What would make heroes unnecessary?'],
    );
    assert.deepEqual(marked('Somebody relies on the hero again', own), ['relies on the hero']);
    assert.deepEqual(marked('The note says "we rely on heroes"', own), []);
  });

  it('are tried on their examples', () => {
    const problems = tryExamples([own], (prose) => language.analyze(prose));
    assert.deepEqual(
      problems.map(({ span }) => source.slice(span.start, span.end)),
      ['Lea saved us', 'The plan relies on the hero of the night'],
    );
  });
});

function read(text: string): OwnRule {
  const { config, problems } = readConfig(text, []);
  assert.deepEqual(problems, []);
  const [rule] = config.ownRules;
  assert(rule);
  return rule;
}

function marked(text: string, own: OwnRule): readonly string[] {
  const found: Words[] = [];
  const prose = plainProse(text, 0);
  const statement = { place: 'item' as const, prose, analysis: language.analyze(prose), headings: [], parent: null };
  for (const check of toRule(own).checks) {
    if (check.over === 'statements') check.check(statement, (words) => found.push(words));
  }
  return found.map(({ from, to }) => text.slice(from, to));
}
