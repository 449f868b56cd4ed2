import { readFileSync } from 'node:fs';
import { fieldsOf, numberIn, recordsIn, textIn, textsIn, type Fields } from './fields.js';

/** What people said of a stretch of text; a label that is unsure or contested counts neither way. */
export interface Labeled {
  readonly line: number;
  readonly text: string;
  readonly labels: readonly string[];
  readonly open: ReadonlySet<string>;
}

/** A labelled review. */
export interface GoldReview {
  readonly file: string;
  readonly items: readonly Labeled[];
  readonly sentences: readonly Labeled[];
  readonly labels: readonly string[];
  readonly open: ReadonlySet<string>;
}

/** A labelled sentence on its own. */
export interface GoldSentence {
  readonly rule: string;
  readonly isPositive: boolean;
  readonly isItem: boolean;
  readonly section: string;
  readonly text: string;
}

/** The reviews of a file with one JSON object a line. */
export function readReviews(file: string): readonly GoldReview[] {
  return readLines(file).map((record) => {
    const document = fieldsOf(record['document']);
    return {
      file: textIn(record, 'file'),
      items: recordsIn(record, 'items').map((item) => labeled(item, 'text')),
      sentences: recordsIn(record, 'narrative').map((sentence) => labeled(sentence, 'quote')),
      labels: textsIn(document, 'labels'),
      open: new Set(textsIn(document, 'contested')),
    };
  });
}

/** The sentences that are labelled for a rule, of a file with one JSON object a line. */
export function readSentences(file: string): readonly GoldSentence[] {
  return readLines(file)
    .filter((record) => record['set'] === 'rule' && record['contested'] !== true)
    .map((record) => ({
      rule: textIn(record, 'name'),
      isPositive: record['label'] === 'pos',
      isItem: record['unit'] !== 'narrative',
      section: textIn(record, 'section'),
      text: textIn(record, 'text')
        .replace(/\s*\n\s*/g, ' ')
        .trim(),
    }));
}

function labeled(record: Fields, words: string): Labeled {
  const open = new Set([...textsIn(record, 'unsure'), ...textsIn(record, 'contested')]);
  return { line: numberIn(record, 'line') - 1, text: textIn(record, words), labels: textsIn(record, 'labels'), open };
}

function readLines(file: string): readonly Fields[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => fieldsOf(JSON.parse(line)));
}
