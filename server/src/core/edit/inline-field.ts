import type { Field } from '../review.js';
import { lengthWithout } from '../read/trailing.js';
import type { Span } from '../text.js';
import { bracketRemoval } from './bracket.js';
import { fieldOfEntry, type Entry, type EntryField, type FieldChange } from './entry-field.js';
import { writtenLike } from './field-text.js';
import { paragraphEnd } from './markdown-lines.js';
import { lineAt, lineRemoval, removal, type TextEdit } from './text-edit.js';

type Edits = readonly TextEdit[];

/** The field where the entry itself spells it. */
export function ownField(target: Entry, field: EntryField): Field<unknown> | null {
  const found = fieldOfEntry(target, field);
  return found && !found.inherited && found.span.end > found.span.start ? found : null;
}

/** Writes a value over the one that stands in the text: over the link that holds it, else over it alone. */
export function replacements(
  source: string,
  { span }: Field<unknown>,
  { field, value }: FieldChange,
): readonly Edits[] {
  const start = source[span.start - 1] === '@' ? span.start - 1 : span.start;
  const newText = writtenLike(field, value ?? '', source.slice(start, span.end));
  const link = linkAround(source, span);
  const plain: Edits = [{ span: { start, end: span.end }, newText }];
  return link ? [[{ span: link, newText }], plain] : [plain];
}

function linkAround(source: string, { start, end }: Span): Span | null {
  if (source[start - 1] !== '[' || !source.startsWith('](', end)) return null;
  const close = source.indexOf(')', end);
  return close < 0 || close > lineAt(source, end).end ? null : { start: start - 1, end: close + 1 };
}

/** Ways to take a value out of the text: with its line, its part of a bracket, or the words before it. */
export function removals(source: string, { entry }: Entry, { span }: Field<unknown>): readonly Edits[] {
  const end = paragraphEnd(source, entry.block);
  const around = { start: entry.block.start, end: Math.max(end, span.end + 1) };
  const ways = [
    span.start > end ? lineRemoval(source, span.start, span.end) : null,
    bracketRemoval(source, around, span),
    removal(span.start, span.end),
    spokenRemoval(source, lineAt(source, span.start), span),
  ];
  return ways.flatMap((edit) => (edit ? [[edit]] : []));
}

/** `Owner: Ann` or `– Ann` behind the words, with the mark or space before it. */
function spokenRemoval(source: string, line: Span, { start, end }: Span): TextEdit {
  const after = /^[*_\]]*\.?/u.exec(source.slice(end, line.end))?.[0] ?? '';
  return removal(line.start + labelStart(source.slice(line.start, start)), end + after.length);
}

const marks = ' \t*_[@';

/** Where the label before a value begins, with the marks and the white space before it. */
function labelStart(before: string): number {
  const end = lengthWithout(before, marks);
  if (before.charAt(end - 1) !== ':') return lengthWithout(before, `${marks}-–—|`);
  let from = end - 1;
  while (from > 0 && end - from < 26 && /[\p{L} _-]/u.test(before.charAt(from - 1))) from--;
  return lengthWithout(before.slice(0, from), marks);
}
