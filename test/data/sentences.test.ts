import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('sentences/', import.meta.url));
const keys = ['text', 'label', 'unit', 'section', 'note'];
const languageRules = [
  'command-and-control',
  'policy-after-mistake',
  'individual-focus',
  'never-again',
  'missing-intended-outcome',
  'assigned-to-others',
  'blanket-due-date',
  'bundled-item',
  'project-sized-item',
  'solution-in-narrative',
  'counterfactual',
  'blame-language',
  'human-error-as-cause',
  'single-root-cause',
  'vague-action',
  'training-as-fix',
  'placeholder-item',
  'unbounded-totality',
  'more-monitoring',
  'why-instead-of-how',
];

/** Rules that the first held-out set has no sentences for. */
const laterRules = new Set([
  'missing-intended-outcome',
  'blanket-due-date',
  'unbounded-totality',
  'more-monitoring',
  'why-instead-of-how',
]);

const heldOutSets = [
  {
    name: 'held-out',
    rules: languageRules.filter((rule) => !laterRules.has(rule)),
    nearMisses: 24,
    apartFrom: [''],
  },
  { name: 'held-out-2', rules: languageRules, nearMisses: 22, apartFrom: ['', 'held-out/'] },
];

describe('labelled sentences', () => {
  it('come in one file per language rule, and one of ordinary language', () => {
    const expected = [...languageRules, 'ordinary'].map((name) => `${name}.jsonl`);
    assert.deepEqual(sentenceFiles(folder), expected.sort());
  });

  for (const name of [...languageRules, 'ordinary'])
    describe(name, () => {
      checkFile(name);
    });
});

for (const set of heldOutSets)
  describe(`${set.name} labelled sentences`, () => {
    it('come in one file per held-out rule', () => {
      const expected = set.rules.map((name) => `${name}.jsonl`);
      assert.deepEqual(sentenceFiles(`${folder}${set.name}/`), expected.sort());
    });

    for (const rule of set.rules)
      describe(rule, () => {
        checkHeldOutFile(rule, set);
      });
  });

function checkFile(name: string): void {
  const sentences = readSentences(`${folder}${name}.jsonl`);
  checkLines(name, sentences);

  if (name === 'ordinary')
    it('holds at least 250 near misses and nothing else', () => {
      assert.equal(count(sentences, 'pos'), 0);
      assert.ok(count(sentences, 'neg') >= 250);
    });
  else
    it('holds enough of both labels, also in the third kept aside', () => {
      checkCounts(sentences);
    });
}

function checkHeldOutFile(rule: string, set: (typeof heldOutSets)[number]): void {
  const sentences = readSentences(`${folder}${set.name}/${rule}.jsonl`);
  checkLines(`${set.name}/${rule}`, sentences);

  it(`holds 22 positives and ${set.nearMisses} near misses`, () => {
    assert.equal(count(sentences, 'pos'), 22);
    assert.equal(count(sentences, 'neg'), set.nearMisses);
  });

  it('shares no sentence with a file that is used for tuning', () => {
    const tuned = new Set(set.apartFrom.flatMap((place) => tunedTexts(place, rule)));
    assert.deepEqual(
      sentences.map(textOf).filter((text) => tuned.has(text)),
      [],
    );
  });
}

function tunedTexts(place: string, rule: string): string[] {
  const name = `${rule}.jsonl`;
  if (!sentenceFiles(`${folder}${place}`).includes(name)) return [];
  return readSentences(`${folder}${place}${name}`).map(textOf);
}

function checkLines(name: string, sentences: readonly Record<string, string>[]): void {
  it('has the five fields on every line, with known values', () => {
    sentences.forEach((sentence, index) => {
      checkFields(sentence, `${name}.jsonl:${index + 1}`);
    });
  });

  it('says no sentence twice', () => {
    const texts = sentences.map(textOf);
    assert.deepEqual(
      texts.filter((text, index) => texts.indexOf(text) !== index),
      [],
    );
  });
}

function sentenceFiles(place: string): string[] {
  return readdirSync(place)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
}

function readSentences(file: string): Record<string, string>[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  assert.equal(lines.pop(), '', `${file} ends with a line break`);
  return lines.map(readSentence);
}

function readSentence(line: string): Record<string, string> {
  const value: unknown = JSON.parse(line);
  assert.ok(typeof value === 'object' && value !== null, line);
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, String(field)]));
}

function checkFields(sentence: Record<string, string>, place: string): void {
  assert.deepEqual(Object.keys(sentence), keys, place);
  assert.match(sentence['label'] ?? '', /^(?:pos|neg)$/, place);
  assert.match(sentence['unit'] ?? '', /^(?:item|narrative)$/, place);
  for (const key of keys) assert.equal(sentence[key], sentence[key]?.trim(), place);
  for (const key of keys) assert.notEqual(sentence[key], '', place);
}

function checkCounts(sentences: readonly Record<string, string>[]): void {
  const keptAside = sentences.filter((_, index) => (index + 1) % 3 === 0);
  assert.ok(count(sentences, 'pos') >= 36);
  assert.ok(count(sentences, 'neg') >= 40);
  assert.ok(count(keptAside, 'pos') >= 12);
  assert.ok(count(keptAside, 'neg') >= 13);
}

function count(sentences: readonly Record<string, string>[], label: string): number {
  return sentences.filter((sentence) => sentence['label'] === label).length;
}

function textOf(sentence: Record<string, string>): string {
  return normalized(sentence['text'] ?? '');
}

function normalized(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu);
  return words === null ? text : words.join(' ');
}
