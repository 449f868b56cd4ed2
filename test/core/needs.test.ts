import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createLanguage } from '../../server/src/core/language/language.js';
import { createSift, type StatementCheck } from '../../server/src/core/lint/sift.js';
import { rules } from '../../server/src/core/rules/index.js';
import type { Place } from '../../server/src/core/rules/rule.js';
import { plainProse } from '../../server/src/core/text.js';

const folder = path.join(import.meta.dirname, '../data/sentences');
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line) => {
    const value: unknown = JSON.parse(line);
    return value instanceof Object && 'text' in value ? String(value.text) : '';
  })
  .flatMap((text) => [text, `The page came at noon. ${text}`]);
const language = createLanguage({ teams: [], people: [], systems: [] });
const sift = createSift(rules);

describe('what rules need', () => {
  for (const rule of rules) {
    for (const check of rule.checks) {
      if (check.over !== 'statements' || check.needs === undefined) continue;
      it(`${rule.name} reports nothing in a text without it`, () => {
        for (const place of check.places)
          for (const text of texts) assert.deepEqual(unexpected(check, { place, text }), []);
      });
    }
  }
});

/** What a check reports in a text that the sift would have held back. */
function unexpected(check: StatementCheck, { place, text }: { place: Place; text: string }): string[] {
  const prose = plainProse(text, 0);
  const sifted = sift({ place, prose, headings: [], parent: null, item: null });
  const whole = language.analyze(prose);
  const kept = new Set(sifted.passes(check) ? sifted.narrow(check, whole).sentences : []);
  const analysis = { text, sentences: whole.sentences.filter((sentence) => !kept.has(sentence)) };
  if (check.bySentence !== true && kept.size > 0) return [];
  const found: string[] = [];
  check.check({ place, prose, analysis, headings: [], parent: null }, ({ from, to }) =>
    found.push(`${text.slice(from, to)} in: ${text}`),
  );
  return found;
}
