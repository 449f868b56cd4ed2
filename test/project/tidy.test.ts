import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { tellingWords } from '../../server/src/core/likeness.js';
import { rules } from '../../server/src/core/rules/index.js';
import { sources } from '../../server/src/core/sources.js';
import { readMarks } from '../support/marks.js';

const folder = new URL('../../server/src/core/rules/', import.meta.url);
const files = readdirSync(folder).filter((file) => file !== 'index.ts' && file !== 'rule.ts');

describe('the rules', () => {
  it('are listed, one file each', () => {
    assert.deepEqual(
      rules.map((rule) => `${rule.name}.ts`),
      [...files].sort(),
    );
  });

  it('are exported under their names', async () => {
    for (const rule of rules) {
      const exports: unknown = await import(new URL(`${rule.name}.ts`, folder).href);
      const names = typeof exports === 'object' && exports !== null ? Object.keys(exports) : [];
      assert.deepEqual(names, [camelCase(rule.name)]);
    }
  });

  it('beat only rules that exist, and never each other', () => {
    const names = new Set(rules.map((rule) => rule.name));
    const pairs = rules.flatMap((rule) =>
      rule.beats.map((beaten) => [rule.name, typeof beaten === 'string' ? beaten : beaten.rule]),
    );
    for (const [winner, loser] of pairs) {
      assert.ok(names.has(loser ?? ''), `${String(winner)} beats ${String(loser)}`);
      assert.ok(
        !pairs.some(([other, beaten]) => other === loser && beaten === winner),
        `${String(winner)} and ${String(loser)} beat each other`,
      );
    }
  });

  it('name the article only for the points that it makes', () => {
    for (const { name, points, sources: cited } of rules) {
      if (points.length > 0) assert.ok(cited.includes('seed'), name);
      for (const point of points) assert.match(point, /^S([1-9]|1[0-5])$/, name);
    }
  });

  it('say one sentence and ask', () => {
    for (const { name, message, question, summary } of rules) {
      assert.match(message, /^[A-Z"][^?]*\.$/, name);
      assert.match(question, /\?$/, name);
      assert.doesNotMatch(summary, /\.$/, name);
      assert.doesNotMatch(`${message} ${question}`, new RegExp(`\\byou (should|must|need)\\b|${name}`, 'i'), name);
    }
  });

  for (const { name, bad, good } of rules) {
    it(`mark what ${name} reports, and show the same words in innocent use`, () => {
      for (const example of bad) assert.ok(readMarks(example).marks.length > 0, example);
      for (const example of good) assert.deepEqual(readMarks(example).marks, [], example);
      const reported = new Set(bad.flatMap((example) => [...tellingWords(readMarks(example).source)]));
      const isNear = good.some(
        (example) => [...tellingWords(example)].filter((word) => reported.has(word)).length >= 2,
      );
      assert.ok(isNear, 'no good example is near');
    });
  }
});

describe('the sources', () => {
  it('are all cited', () => {
    const cited = new Set<string>(rules.flatMap((rule) => rule.sources));
    assert.deepEqual(
      Object.keys(sources).filter((key) => !cited.has(key)),
      [],
    );
  });
});

describe('the pages', () => {
  it('exist for each rule, and for nothing else', () => {
    const pages = new URL('../../docs/rules/', import.meta.url);
    const found = existsSync(pages) ? readdirSync(pages).filter((file) => file.endsWith('.md')) : [];
    assert.deepEqual(found.sort(), rules.map((rule) => `${rule.name}.md`).sort());
  });
});

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
