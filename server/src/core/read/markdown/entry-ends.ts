import { entryKeyOf } from '../field-names.js';
import type { Prose } from '../../text.js';

/** Braces of a template that were left around what was filled in: "{{[Add a test](…)}}". */
export function withoutBraces(text: Prose): Prose {
  const open = /^\{\{\s*/.exec(text.value);
  if (!open || text.marks.some((mark) => mark.kind === 'placeholder' && mark.from === 0)) return text;
  const end = text.value.indexOf('}}');
  return end < 0 ? text.slice(open[0].length, text.value.length) : text.slice(open[0].length, end);
}

/** Entries of one sentence that goes over several: "raise the limit; and". */
export function withoutJoiner(text: Prose): Prose {
  const match = /(?<!\s)\s*[,;](?:\s*(?:and|or))?\s*$/iu.exec(text.value);
  return match && match.index > 0 ? text.slice(0, match.index) : text;
}

/** Where the bracket that ends at `end` opens, or -1. */
export function openingOf(text: string, end: number): number {
  const close = text[end - 1];
  if (close !== ')' && close !== ']') return -1;
  const opening = close === ')' ? '(' : '[';
  let depth = 0;
  for (let at = end - 1; at >= 0 && end - at < 600; at--) {
    if (text[at] === close) depth++;
    if (text[at] === opening && --depth === 0) return at;
  }
  return -1;
}

/** Whether words are few enough to be the value of a field, or name one. */
export function isShort(text: string): boolean {
  return text.length <= 60 && (text.split(' ').length <= 4 || entryKeyOf(text.split(':')[0] ?? '') !== null);
}
