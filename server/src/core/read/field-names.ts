import { fieldWords, type EntryKey } from './field-words.js';

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
  const start = name.slice(0, 80);
  return plainWords(start) ?? anyWords(start);
}

/** Words of small letters and spaces, as most are: what {@link anyWords} says of them, sooner. */
function plainWords(text: string): string | null {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isPlain = (code >= 97 && code <= 122) || (code === 32 && at > 0 && text.charCodeAt(at - 1) !== 32);
    const isCapital = code >= 65 && code <= 90 && (at === 0 || text.charCodeAt(at - 1) === 32);
    if (!isPlain && !isCapital) return null;
  }
  return text.toLowerCase().trimEnd();
}

function anyWords(text: string): string {
  return text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/\((?:s|es)\)/gu, 's')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
