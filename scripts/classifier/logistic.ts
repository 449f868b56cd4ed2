import type { Feature } from '../../server/src/core/classify/features.js';
import type { Model } from '../../server/src/core/classify/model.js';

/** What to learn from: the features of a text and the value it has. */
export interface Example {
  readonly features: ReadonlyMap<string, Feature>;
  readonly value: string;
  /** Less than 1 where the sentence is of a related sort. */
  readonly weight?: number;
}

export interface Settings {
  readonly values: readonly string[];
  /** How much large weights cost. */
  readonly penalty: number;
  /** Features seen in fewer examples are left out. */
  readonly atLeast: number;
  /** Features whose weights all stay below are left out of the result. */
  readonly prune: number;
  /** How much each example of a value counts. */
  readonly weightOf: (value: string) => number;
}

/**
 * Learns a multinomial logistic model by batch gradient descent (Adam); the same input gives the same model.
 * The features that turn out to say little are left out, and the rest learned anew to make up for them.
 */
export function learn(examples: readonly Example[], settings: Settings): Model {
  const all = weightsOf(examples, settings, frequentNames(examples, settings.atLeast));
  const telling = [...all].filter(([, row]) => Math.max(...row.map(Math.abs)) >= settings.prune);
  const weights = weightsOf(
    examples,
    settings,
    telling.map(([name]) => name),
  );
  return { values: settings.values, weights };
}

function weightsOf(
  examples: readonly Example[],
  settings: Settings,
  names: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const index = new Map(names.map((name, at) => [name, at]));
  const width = settings.values.length;
  const rows = examples.map((example) => rowOf(example, { index, settings }));
  const weights = descend(rows, { features: names.length, values: width, penalty: settings.penalty });
  return new Map(names.map((name, at) => [name, [...weights.subarray(at * width, at * width + width)]]));
}

interface Row {
  readonly at: Int32Array;
  readonly by: Float64Array;
  readonly value: number;
  readonly weight: number;
}

function frequentNames(examples: readonly Example[], atLeast: number): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= atLeast)
    .map(([name]) => name)
    .sort();
}

function rowOf(
  { features, value, weight = 1 }: Example,
  { index, settings }: { index: ReadonlyMap<string, number>; settings: Settings },
): Row {
  const known = [...features].flatMap(([name, feature]) => {
    const at = index.get(name);
    return at === undefined ? [] : [{ at, by: feature.value }];
  });
  return {
    at: Int32Array.from(known, ({ at }) => at),
    by: Float64Array.from(known, ({ by }) => by),
    value: settings.values.indexOf(value),
    weight: weight * settings.weightOf(value),
  };
}

interface Sizes {
  readonly features: number;
  readonly values: number;
  readonly penalty: number;
}

const rounds = 300;
const rate = 0.05;

function descend(rows: readonly Row[], { features, values, penalty }: Sizes): Float64Array {
  const size = features * values;
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    const gradient = gradientOf(rows, weights, values);
    const step = (rate * (1 - round / (rounds + 1)) * Math.sqrt(1 - 0.999 ** round)) / (1 - 0.9 ** round);
    for (let at = 0; at < size; at++) {
      const slope = (gradient[at] ?? 0) + penalty * (weights[at] ?? 0);
      const mean = (first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope);
      const square = (second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope);
      weights[at] = (weights[at] ?? 0) - (step * mean) / (Math.sqrt(square) + 1e-8);
    }
  }
  return weights;
}

function gradientOf(rows: readonly Row[], weights: Float64Array, values: number): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const row of rows) {
    const chances = chancesOf(row, weights, values);
    row.at.forEach((feature, index) => {
      const by = (row.by[index] ?? 0) * row.weight;
      for (let value = 0; value < values; value++) {
        const cell = feature * values + value;
        gradient[cell] = (gradient[cell] ?? 0) + by * ((chances[value] ?? 0) - (value === row.value ? 1 : 0));
      }
    });
  }
  return gradient;
}

function chancesOf(row: Row, weights: Float64Array, values: number): Float64Array {
  const scores = new Float64Array(values);
  row.at.forEach((feature, index) => {
    const by = row.by[index] ?? 0;
    for (let value = 0; value < values; value++)
      scores[value] = (scores[value] ?? 0) + by * (weights[feature * values + value] ?? 0);
  });
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
