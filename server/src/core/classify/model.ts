import type { Feature, Reading } from './features.js';
import type { Word } from './words.js';

/** A trained linear scorer: for each feature what it says for and against each value. */
export interface Model {
  readonly values: readonly string[];
  readonly weights: ReadonlyMap<string, ArrayLike<number>>;
}

/** The value that fits best, how clearly, and the words that spoke for it most. */
export interface Suggestion {
  readonly value: string;
  /** How far the second best is behind. */
  readonly margin: number;
  readonly because: readonly string[];
}

/** Scores a reading; equal scores go to the value listed first. */
export function suggest(model: Model, { words, features }: Pick<Reading, 'words' | 'features'>): Suggestion {
  const scores = model.values.map(() => 0);
  const seen: { readonly row: ArrayLike<number>; readonly feature: Feature }[] = [];
  for (const [name, feature] of features) {
    const row = model.weights.get(name);
    if (!row) continue;
    seen.push({ row, feature });
    for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) + (row[at] ?? 0) * feature.value;
  }
  const best = indexOfMax(scores);
  const second = Math.max(...scores.filter((_, index) => index !== best));
  const counts = words.map(() => 0);
  for (const { row, feature } of seen) spread(row, { feature, best, counts });
  return { value: model.values[best] ?? '', margin: (scores[best] ?? 0) - second, because: told(words, counts) };
}

interface Spread {
  readonly feature: Feature;
  readonly best: number;
  readonly counts: number[];
}

/** Shares what a feature says for the winner, beyond what it says for the others, among its words. */
function spread(row: ArrayLike<number>, { feature: { value, from }, best, counts }: Spread): void {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += row[at] ?? 0;
  const share = (value * ((row[best] ?? 0) - sum / row.length)) / from.length;
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
function told(words: readonly Word[], counts: readonly number[]): readonly string[] {
  const telling = words
    .map(({ text, lower }, at) => ({ text, at, count: plainWords.has(lower) ? 0 : (counts[at] ?? 0) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [most] = telling;
  return telling
    .filter(({ count }) => count >= (most?.count ?? 0) / 4)
    .slice(0, 3)
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text);
}

function indexOfMax(scores: readonly number[]): number {
  return scores.reduce((best, score, index) => (score > (scores[best] ?? -Infinity) ? index : best), 0);
}
