import type { Span } from '../text.js';
import { lineAt, nextLine } from './text-edit.js';

/** The marker of a list entry: what stands before its words, the box of a task included. */
export interface Marker {
  readonly indent: string;
  /** `-`, `*`, `+`, `1.` or `1)`. */
  readonly bullet: string;
  /** Between the bullet and the words or the box. */
  readonly gap: string;
  /** Where the character of a task's box stands, `null` where there is none. */
  readonly box: number | null;
  /** Where the words begin. */
  readonly end: number;
}

const marker = /^([ \t>]*)([-*+]|\d{1,9}[.)])([ \t]+)(?:\[([ xX])\][ \t]+)?/u;

/** The marker of the list entry on a line, `null` when it is none. */
export function markerAt(source: string, offset: number): Marker | null {
  const line = lineAt(source, offset);
  const match = marker.exec(source.slice(line.start, line.end));
  if (!match) return null;
  const [whole, indent = '', bullet = '', gap = '', box] = match;
  const boxAt = box === undefined ? null : line.start + indent.length + bullet.length + gap.length + 1;
  return { indent, bullet, gap, box: boxAt, end: line.start + whole.length };
}

/** Where the paragraph that begins on a line ends: wrapped lines are part of it, lists and comments at its end are not. */
export function paragraphEnd(source: string, block: Span): number {
  let line = lineAt(source, block.start);
  for (let next = nextLine(source, line.end); next > line.end && next < block.end; next = nextLine(source, line.end)) {
    const following = lineAt(source, next);
    const text = source.slice(following.start, following.end).replace(/^[>\s]*/u, '');
    if (text === '' || markerAt(source, next) || /^(?:#{1,6} |```|~~~|<!--|\{\/\*|\|)/u.test(text)) break;
    line = following;
  }
  const text = source.slice(block.start, Math.max(line.end, block.start));
  return block.start + withoutComments(text).trimEnd().length;
}

/** A text without the comments at its end. */
function withoutComments(text: string): string {
  let rest = text.trimEnd();
  while (rest.endsWith('-->') || rest.endsWith('*/}')) {
    const start = rest.lastIndexOf(rest.endsWith('-->') ? '<!--' : '{/*');
    if (start < 0) break;
    rest = rest.slice(0, start).trimEnd();
  }
  return rest;
}

/** The bullet of the next entry: numbers count on. */
export function nextBullet(bullet: string): string {
  return bullet.replace(/^\d+/u, (count) => String(Number(count) + 1));
}
