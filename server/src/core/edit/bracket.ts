import { lengthWithout } from '../read/trailing.js';
import type { Span } from '../text.js';
import { insertion, removal, type TextEdit } from './text-edit.js';

/** A field in words: `owner: rosie`. */
export interface Labelled {
  readonly label: string;
  readonly value: string;
}

/** Puts a field into the bracket at the end of a text, or into a new one; `from` is where the text begins. */
export function bracketEdit(source: string, { start: from, end }: Span, { label, value }: Labelled): TextEdit {
  const open = openBracket(source, from, end);
  const holdsFields = open !== null && /\p{L}\s*:\s/u.test(source.slice(open, end));
  const field = `${label}: ${value}`;
  return holdsFields ? insertion(end - 1, `, ${field}`) : insertion(end, ` (${field})`);
}

/** Takes the part of a bracket that holds a stretch out, the whole bracket where it holds nothing else. */
export function bracketRemoval(source: string, around: Span, field: Span): TextEdit | null {
  const open = source.lastIndexOf('(', field.start - 1);
  const close = closing(source, open, around.end);
  if (open < around.start || close === null || close < field.end) return null;
  const cuts = [...source.slice(open, close).matchAll(/[,;|]\s*/gu)].map((match) => ({
    at: open + match.index,
    end: open + match.index + match[0].length,
  }));
  const before = cuts.filter((cut) => cut.end <= field.start).at(-1);
  const after = cuts.find((cut) => cut.at >= field.end);
  if (before) return removal(before.at, after?.at ?? close);
  if (after) return removal(open + 1, after.end);
  return removal(around.start + lengthWithout(source.slice(around.start, open), ' \t'), close + 1);
}

function openBracket(source: string, from: number, end: number): number | null {
  if (source[end - 1] !== ')') return null;
  let depth = 0;
  for (let at = end - 1; at >= from; at--) {
    if (source[at] === ')') depth++;
    if (source[at] === '(' && --depth === 0) return at;
  }
  return null;
}

function closing(source: string, open: number, to: number): number | null {
  let depth = 0;
  for (let at = open; at >= 0 && at < to; at++) {
    if (source[at] === '(') depth++;
    if (source[at] === ')' && --depth === 0) return at;
  }
  return null;
}
