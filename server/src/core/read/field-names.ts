import type { FieldName } from '../review.js';
import { fieldWords } from './field-words.js';

/** What a column, key or label of an entry may stand for: a field, its words, or its id. */
export type EntryKey = FieldName | 'text' | 'id' | 'outcome-text' | 'type';

const byName: ReadonlyMap<string, EntryKey> = new Map(
  fieldWords.flatMap(([key, words]) => words.map((name): [string, EntryKey] => [name, key])),
);

/**
 * What a table column, YAML key or label stands for in an action item, `null` when it is none that we know.
 * `type` holds a kind, an outcome or a category (see `facetsOf`): the well-known templates mix them.
 */
export function entryKeyOf(name: string): EntryKey | null {
  const words = nameWords(name);
  return byName.get(words) ?? byName.get(words.replace(/ (?:s|es)$/u, '')) ?? null;
}

/**
 * A field's name as plain words: `dueDate`, `due_date`, `Due date:` and `**Due Date**` are all `due date`.
 */
export function nameWords(name: string): string {
  return name
    .slice(0, 80)
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/\((?:s|es)\)/gu, 's')
    .replace(/[^\p{L}\p{N}]/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim();
}
