import type { Feature, Reading } from './features.js';

/** A trained linear scorer: for each feature what it says for and against each value. */
export interface Model {
  readonly values: readonly string[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** The value that fits best, how clearly, and the words that spoke for it most. */
export interface Suggestion {
  readonly value: string;
  /** How far the second best is behind. */
  readonly margin: number;
  readonly because: readonly string[];
}

/** Reads a model from its lines: the values, then one feature a line with its weights. */
export function decodeModel(data: string): Model {
  const [head = '', ...lines] = data.split('\n').filter((line) => line !== '');
  const values = head.split(' ');
  return { values, weights: new Map(lines.map((line) => decodeLine(line, values.length))) };
}

/** Writes a model so that {@link decodeModel} reads it. */
export function encodeModel({ values, weights }: Model): string {
  return (
    [values.join(' '), ...[...weights].map(([name, row]) => `${row.map(encodeWeight).join('')}${name}`)].join('\n') +
    '\n'
  );
}

/** Scores a reading; equal scores go to the value listed first. */
export function suggest(model: Model, { words, features }: Reading): Suggestion {
  const scores = model.values.map(() => 0);
  for (const [name, { value }] of features) {
    model.weights.get(name)?.forEach((weight, index) => (scores[index] = (scores[index] ?? 0) + weight * value));
  }
  const best = indexOfMax(scores);
  const second = Math.max(...scores.filter((_, index) => index !== best));
  const counts = words.map(() => 0);
  for (const [name, feature] of features) spread(model.weights.get(name), { feature, best, counts });
  return {
    value: model.values[best] ?? '',
    margin: (scores[best] ?? 0) - second,
    because: heaviest(counts.map((count, at) => (plainWords.has(words[at]?.lower ?? '') ? 0 : count))).map(
      (index) => words[index]?.text ?? '',
    ),
  };
}

interface Spread {
  readonly feature: Feature;
  readonly best: number;
  readonly counts: number[];
}

/** Shares what a feature says for the winner, beyond what it says for the others, among its words. */
function spread(row: readonly number[] | undefined, { feature: { value, from }, best, counts }: Spread): void {
  if (!row || from.length === 0) return;
  const mean = row.reduce((sum, weight) => sum + weight, 0) / row.length;
  const share = (value * ((row[best] ?? 0) - mean)) / from.length;
  for (const at of from) counts[at] = (counts[at] ?? 0) + share;
}

/** Words that weigh but tell a reader nothing. */
const plainWords: ReadonlySet<string> = new Set(
  `a an the this that these those it its is are was were be been being do does did has have had of in on at to for from by with
  into as and or but if so than then there their our we us i you they them he she not no can could may might will would should
  must shall need needs also just only very more most some any all each every other such own same too up out off over about ?`.split(
    /\s+/,
  ),
);

/** Up to three words that spoke for the winner, in the order of the text. */
function heaviest(counts: readonly number[]): readonly number[] {
  const most = Math.max(0, ...counts);
  return counts
    .map((count, index) => ({ count, index }))
    .filter(({ count }) => count > 0 && count >= most / 4)
    .sort((a, b) => b.count - a.count)
    .slice(0, 3)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
}

function indexOfMax(scores: readonly number[]): number {
  return scores.reduce((best, score, index) => (score > (scores[best] ?? -Infinity) ? index : best), 0);
}

/** One printable character a weight: 64 steps of a tenth around naught. */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/';
const center = 32;

function encodeWeight(weight: number): string {
  return digits.charAt(Math.max(0, Math.min(digits.length - 1, Math.round(weight * 10) + center)));
}

function decodeLine(line: string, count: number): [string, number[]] {
  const row = Array.from({ length: count }, (_, index) => (digits.indexOf(line.charAt(index)) - center) / 10);
  return [line.slice(count), row];
}
