import type { Model } from './model.js';

/** Models as text, which share the names of their features; whatever is alike stands together, so that it packs well. */
export interface EncodedModels {
  /** The features of all models, one a line. */
  readonly names: string;
  /** A model each: its values, which of the features it knows, and then the weights of one value a line. */
  readonly models: readonly string[];
}

/** Writes models so that {@link decodeModel} reads each. */
export function encodeModels(models: readonly Model[]): EncodedModels {
  const names = [...new Set(models.flatMap(({ weights }) => [...weights.keys()]))].sort();
  return { names: names.join('\n'), models: models.map((model) => encodeModel(model, names)) };
}

/** Reads one of the models that share the names. */
export function decodeModel(names: string, model: string): Model {
  const [head = '', known = '', ...columns] = model.split('\n');
  const values = head.split(' ');
  const own = names.split('\n').filter((_, at) => known.charCodeAt(at) === isKnown);
  const width = values.length;
  const all = new Float64Array(own.length * width);
  columns.slice(0, width).forEach((column, value) => {
    for (let at = 0; at < own.length; at++) all[at * width + value] = weightOf(column.charCodeAt(at));
  });
  const weights = new Map<string, ArrayLike<number>>();
  own.forEach((name, at) => weights.set(name, all.subarray(at * width, (at + 1) * width)));
  return { values, weights };
}

/** The code of the "1" that stands for a feature that a model knows. */
const isKnown = 49;

function encodeModel({ values, weights }: Model, names: readonly string[]): string {
  const known = names.map((name) => (weights.has(name) ? '1' : '0')).join('');
  const own = names.filter((name) => weights.has(name));
  const columns = values.map((_, value) => own.map((name) => encodeWeight(weights.get(name)?.[value] ?? 0)).join(''));
  return [values.join(' '), known, ...columns].join('\n');
}

/** One printable character a weight: steps around naught, coarse because fine ones cost room and tell nothing more. */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/';
const center = 32;
const step = 0.25;

function encodeWeight(weight: number): string {
  return digits.charAt(Math.max(0, Math.min(digits.length - 1, Math.round(weight / step) + center)));
}

function weightOf(code: number): number {
  return ((steps[code] ?? center) - center) * step;
}

/** The step that a character stands for, by its code. */
const steps: readonly number[] = Array.from({ length: 128 }, (_, code) =>
  Math.max(0, digits.indexOf(String.fromCharCode(code))),
);
