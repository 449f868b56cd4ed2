import { oneLine } from '../one-line.js';
import { exactStatusOf } from '../read/field-values.js';
import type { EntryField } from './entry-field.js';

/** A value in the way that the one it replaces is written: case, handles, symbols, yes and no. */
export function writtenLike(field: EntryField, value: string, old: string): string {
  const plain = oneLine(value);
  if (field === 'owner' || field === 'created-by' || field === 'accepted-by') return likeName(plain, old);
  return field === 'status' ? likeStatus(plain, old.trim()) : plain;
}

/** The words with a capital at their beginning. */
export function capitalized(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function likeName(name: string, old: string): string {
  const isHandle = /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u.test(name);
  return isHandle && /^["'*_]*@/u.test(old) ? `@${name}` : name;
}

const answers: Readonly<Record<string, readonly [string, string]>> = {
  yes: ['yes', 'no'],
  no: ['yes', 'no'],
  true: ['true', 'false'],
  false: ['true', 'false'],
};
const symbols: Readonly<Record<string, string>> = { done: '✅', 'in-progress': '🚧', 'not-doing': '❌', idea: '💡' };

function likeStatus(status: string, old: string): string {
  const [yes, no] = answers[old.toLowerCase()] ?? [];
  if (status === 'done' && yes) return caseOf(yes, old);
  if (status === 'open' && no) return caseOf(no, old);
  const symbol = symbols[status];
  if (symbol && !/[\p{L}\p{N}]/u.test(old) && exactStatusOf(old) !== null) return symbol;
  return caseOf(status, old);
}

/** `in-progress` as `In progress` or `IN PROGRESS` where the old words are written so. */
function caseOf(words: string, old: string): string {
  const letters = old.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return words.replaceAll('-', ' ').toUpperCase();
  const isSentence = /^\p{Lu}/u.test(letters);
  return isSentence ? capitalized(words.replaceAll('-', ' ')) : words;
}
