import type { Field } from '../review.js';
import type { Span } from '../text.js';
import type { Labelled } from './bracket.js';
import type { Entry } from './entry-field.js';
import { capitalized } from './field-text.js';
import { markerAt, paragraphEnd } from './markdown-lines.js';
import { insertion, lineAt, lineBreakOf, type TextEdit } from './text-edit.js';

const form = /^([ \t>]*(?:[-*+][ \t]+)?)([*_]{0,2})([\p{L}][\p{L} _-]{0,30})([*_]{0,2})(\s?):([*_]{0,2})[ \t]*/u;

/** A field on a line of its own below an entry: as the lines that are there spell theirs, else as a list entry. */
export function fieldLineEdit(source: string, target: Entry, field: Labelled): TextEdit | null {
  const end = paragraphEnd(source, target.entry.block);
  const last = fieldLines(source, target, end).at(-1);
  const spelled = last ? form.exec(source.slice(last.start, last.end)) : null;
  if (last && spelled) return insertion(last.end, `${lineBreakOf(source)}${spellLike(spelled, field)}`);
  if (target.sort === 'item' && target.entry.shape === 'heading') return firstLine(source, end, field);
  return subEntry(source, target, field);
}

/** `* **Owner:** Lea` as another field in the same spelling. */
function spellLike(spelled: RegExpExecArray, { label, value }: Labelled): string {
  const [, lead = '', open = '', name = '', close = '', gap = '', after = ''] = spelled;
  return `${lead}${open}${caseLike(label, name)}${close}${gap}:${after} ${value}`;
}

function firstLine(source: string, heading: number, { label, value }: Labelled): TextEdit {
  const brk = lineBreakOf(source);
  return insertion(heading, `${brk}${brk}- ${caseLike(label, 'A')}: ${value}`);
}

function subEntry(source: string, { entry }: Entry, { label, value }: Labelled): TextEdit | null {
  const marker = markerAt(source, entry.block.start);
  if (!marker) return null;
  const { indent, bullet, gap } = marker;
  const width = bullet.length + (gap.length > 4 ? 1 : gap.length);
  const deeper = /\t/u.test(indent + gap) ? '\t' : ' '.repeat(width);
  const sign = /^[-*+]$/u.test(bullet) ? bullet : '-';
  const at = lineAt(source, paragraphEnd(source, entry.block)).end;
  return insertion(at, `${lineBreakOf(source)}${indent}${deeper}${sign} ${caseLike(label, 'A')}: ${value}`);
}

/** The lines below the words that spell fields of the entry. */
export function fieldLines(source: string, target: Entry, end: number): readonly Span[] {
  const fields = Object.values(target.entry).flatMap((value: unknown) => (isField(value) ? [value.span] : []));
  const below = fields
    .filter((span) => span.start > end && span.end <= target.entry.block.end)
    .map((span) => lineAt(source, span.start));
  return below.filter((line) => form.test(source.slice(line.start, line.end))).sort((a, b) => a.start - b.start);
}

function isField(value: unknown): value is Field<unknown> {
  return typeof value === 'object' && value !== null && 'inherited' in value && 'span' in value;
}

function caseLike(label: string, other: string): string {
  return /^\p{Lu}/u.test(other) ? capitalized(label) : label;
}
