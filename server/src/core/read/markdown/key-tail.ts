import type { EntryKey } from '../field-words.js';
import { entryKeyOf } from '../field-names.js';
import type { Prose } from '../../text.js';
import type { Collector } from './collector.js';
import type { EntryContext } from './loose-field.js';
import type { Words } from './words.js';

interface KeyAt {
  readonly key: EntryKey;
  /** Where the key begins, where its value begins. */
  readonly from: number;
  readonly value: number;
}

/** Keys that are fields wherever they stand; others only at the beginning of a line or in bold. */
const plainKeys = new Set([
  'owner',
  'owners',
  'action owner',
  'assignee',
  'assignees',
  'assigned to',
  'dri',
  'responsible',
  'due',
  'due date',
  'eta',
  'deadline',
  'target date',
  'status',
  'ticket',
  'jira',
  'tracking',
  'tracking issue',
  'tracking bug',
  'tracked in',
  'created by',
  'raised by',
  'proposed by',
  'accepted by',
  'agreed by',
  'priority',
  'outcome',
  'intended outcome',
  'estimated completion',
  'estimated completion date',
  'target completion',
  'target completion date',
  'completion date',
  'expected completion',
]);
const keyPattern = /(?<=^|[\s([{.;,|–—*-])([\p{L}][\p{L}\p{N} _()/-]{0,28}?)\s?:\s+(?=\S)/gu;

/**
 * Reads fields spelled `Key: value` after the words of an entry, in the line or on lines of their own,
 * and returns where the words end.
 */
export function readKeyTail({ prose, breaks }: Words, collector: Collector, context: EntryContext): number {
  const keys = keysIn(
    prose.value,
    breaks,
    prose.marks.filter((mark) => mark.kind === 'strong'),
  );
  const [first] = keys;
  if (!first) return prose.value.length;
  keys.forEach((key, index) => {
    const limit = keys[index + 1]?.from ?? prose.value.length;
    const raw = prose.value.slice(key.value, limit);
    const end =
      key.value +
      valueLength(
        raw,
        breaks.find((at) => at > key.value && at < limit),
        key.value,
      );
    const value = withoutStop(prose.slice(key.value, end).trim());
    const name = prose.value.slice(key.from, key.value).replace(/(?<![\s:*])[\s:*]+$/u, '');
    const other = context.otherKey?.(name, value);
    if (other) other(collector);
    else collector.set(key.key, value);
  });
  return prose.value.slice(0, first.from).replace(/(?<![\s([{,;|–—-])[\s([{,;|–—-]+$/u, '').length;
}

function keysIn(
  value: string,
  breaks: readonly number[],
  strong: readonly { from: number; to: number }[],
): readonly KeyAt[] {
  const keys: KeyAt[] = [];
  if (!value.includes(': ') && !value.includes(':\t')) return keys;
  for (const match of value.matchAll(keyPattern)) {
    const [whole, name = ''] = match;
    const from = match.index;
    if (isInBrackets(value, from)) continue;
    const words = lastWords(name, from, { breaks, strong });
    if (words && from + name.length > words.name.length)
      keys.push({ key: words.key, from: from + name.length - words.name.length, value: from + whole.length });
  }
  return keys;
}

function withoutStop(value: Prose): Prose {
  const length = value.value.replace(/(?<![\s.;,])[\s.;,]+$/u, '').length;
  return value.slice(0, length);
}

function isInBrackets(value: string, at: number): boolean {
  const open = value.lastIndexOf('(', at - 1);
  return open >= 0 && value.indexOf(')', open) > at;
}

/** The longest ending of the words before a colon that names a field. */
function lastWords(
  name: string,
  from: number,
  { breaks, strong }: { readonly breaks: readonly number[]; readonly strong: readonly { from: number; to: number }[] },
): { readonly key: EntryKey; readonly name: string } | null {
  const words = name.split(' ');
  for (let count = Math.min(words.length, 4); count > 0; count--) {
    const part = words.slice(-count).join(' ');
    const at = from + name.length - part.length;
    // "**Write down who**: …" only ends like a key.
    const isBold = strong.some(({ from: start, to }) => start <= at && at < start + 2 && to >= at + part.length);
    const marked = breaks.includes(at) || isBold;
    const key = entryKeyOf(part);
    if (key && key !== 'text' && (marked || (plainKeys.has(part.toLowerCase()) && /^\p{Lu}|^[a-z]+$/u.test(part))))
      return { key, name: part };
  }
  return null;
}

/** A value ends with its line or its sentence. */
function valueLength(raw: string, lineEnd: number | undefined, from: number): number {
  const end = lineEnd === undefined ? raw.length : lineEnd - from;
  const stop = /[.!?;]\s+(?=\p{Lu})/u.exec(raw.slice(0, end));
  return stop ? stop.index : end;
}
