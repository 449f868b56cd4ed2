import type { Span } from '../text.js';

/** A stretch of a document and what stands there instead. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** The document after edits that do not overlap; of two at one place the first given stands first. */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  const sorted = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || a.index - b.index);
  let at = 0;
  const parts = sorted.map(({ edit }) => {
    const part = source.slice(at, edit.span.start) + edit.newText;
    at = Math.max(at, edit.span.end);
    return part;
  });
  return parts.join('') + source.slice(at);
}

/** An edit that puts text at a place. */
export function insertion(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

/** An edit that takes a stretch out. */
export function removal(start: number, end: number): TextEdit {
  return { span: { start, end }, newText: '' };
}

/** The line break that the document uses. */
export function lineBreakOf(source: string): string {
  const at = source.indexOf('\n');
  return at > 0 && source[at - 1] === '\r' ? '\r\n' : '\n';
}

/** The line around an offset, without its break. */
export function lineAt(source: string, offset: number): Span {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const next = source.indexOf('\n', offset);
  const end = next < 0 ? source.length : next;
  return { start, end: end > start && source[end - 1] === '\r' ? end - 1 : end };
}

/** Where the line after the one around an offset begins. */
export function nextLine(source: string, offset: number): number {
  const next = source.indexOf('\n', offset);
  return next < 0 ? source.length : next + 1;
}

/** The white space that a line begins with. */
export function indentAt(source: string, offset: number): string {
  const { start, end } = lineAt(source, offset);
  return /^[ \t]*/u.exec(source.slice(start, end))?.[0] ?? '';
}

/** White space as wide as all that stands before an offset on its line; tabs stay tabs. */
export function columnAt(source: string, offset: number): string {
  return source.slice(lineAt(source, offset).start, offset).replace(/[^\t]/gu, ' ');
}

/** Takes whole lines out. */
export function lineRemoval(source: string, start: number, end: number): TextEdit {
  const from = lineAt(source, start).start;
  const to = nextLine(source, end);
  const isLast = to === source.length && !source.endsWith('\n');
  return isLast && from > 0 ? removal(lineAt(source, from - 1).end, to) : removal(from, to);
}

/** The one edit that makes a text into another, as small as it can be. */
export function editBetween(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let same = 0;
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { span: { start, end: before.length - same }, newText: after.slice(start, after.length - same) };
}
