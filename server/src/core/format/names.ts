import { nameWords } from '../read/field-names.js';
import type { Key } from './key.js';

/** The key that a name spells, by its own name or one that is read as it. */
export type KeyNames = (name: string) => string | null;

/** Looks up the names of keys in any spelling. */
export function keyNames(keys: readonly Key[]): KeyNames {
  const also = keys.flatMap(({ name, alsoReadAs = [] }) => alsoReadAs.map((words): [string, string] => [words, name]));
  const names = new Map([...also, ...keys.map(({ name }): [string, string] => [nameWords(name), name])]);
  return (name) => names.get(nameWords(name)) ?? null;
}
