import { oneLine } from '../one-line.js';
import type { FieldStyle } from '../review.js';
import { bracketEdit } from './bracket.js';
import { fieldNamed, type Draft, type Entry, type FieldChange } from './entry-field.js';
import { fieldLineEdit } from './field-lines.js';
import { capitalized, writtenLike } from './field-text.js';
import { ownField, removals, replacements } from './inline-field.js';
import { labelFor, valueInUse } from './labels.js';
import { markerAt, paragraphEnd } from './markdown-lines.js';
import { addColumn, cellEdit, tableAt } from './markdown-table.js';
import type { TextEdit } from './text-edit.js';

type Edits = readonly TextEdit[];

/** Ways to write a field of an entry in Markdown, best first; which of them reads back as meant is for the caller to see. */
export function markdownFieldEdits(draft: Draft, target: Entry, change: FieldChange): readonly Edits[] {
  const own = ownField(target, change.field);
  const ways = change.value !== null ? settings(draft, target, change) : own ? removals(draft.source, target, own) : [];
  const box = boxEdits(draft, target, change);
  if (box.length === 0) return ways;
  const says = own !== null || !['done', 'open', null].includes(change.value);
  return says ? ways.map((edits) => [...box, ...edits]) : [box];
}

function settings(draft: Draft, target: Entry, change: FieldChange): readonly Edits[] {
  const own = ownField(target, change.field);
  return [...(own ? replacements(draft.source, own, change) : []), ...additions(draft, target, change)];
}

function additions(draft: Draft, target: Entry, change: FieldChange): readonly Edits[] {
  const { source } = draft;
  const { entry } = target;
  const label = labelFor(draft, target.sort, change.field);
  const value = writtenLike(change.field, oneLine(change.value ?? ''), valueInUse(draft, target.sort, change.field));
  const style = styleOf(target);
  if (style === 'columns') return tableAdditions(draft, target, { label, value, field: change.field });
  const bracket: Edits = [
    bracketEdit(source, { start: entry.text.span.start, end: endOfWords(source, target) }, { label, value }),
  ];
  const line = fieldLineEdit(source, target, { label, value });
  const lines: readonly Edits[] = line ? [[line]] : [];
  return style === 'sub-bullets' ? [...lines, bracket] : [bracket, ...lines];
}

/** Headings have their fields below them. */
function styleOf({ sort, entry }: Entry): FieldStyle {
  if (sort !== 'item') return 'none';
  return entry.shape === 'heading' ? 'sub-bullets' : entry.style;
}

/** The end of the paragraph that holds the entry's words, or of the sentences that are the entry. */
function endOfWords(source: string, { entry }: Entry): number {
  return Math.max(paragraphEnd(source, entry.block), entry.text.span.end);
}

interface NewCell {
  readonly label: string;
  readonly value: string;
  readonly field: string;
}

function tableAdditions({ source }: Draft, { sort, entry }: Entry, { label, value, field }: NewCell): readonly Edits[] {
  const table = tableAt(source, entry.block.start);
  const row = table?.rows.find(({ line }) => line.start <= entry.text.span.start && entry.text.span.start <= line.end);
  if (!table || !row) return [];
  const column = table.names.findIndex((name) => fieldNamed(sort, name) === field);
  if (column >= 0) return [[cellEdit(source, { row, column }, value)]];
  const isCapital = /^\p{Lu}/u.test(table.names.find((name) => name !== '') ?? 'A');
  const name = isCapital ? capitalized(label) : label;
  return [addColumn(table, name, { row, text: value })];
}

/** A task's box says whether it is done. */
function boxEdits({ source }: Draft, { sort, entry }: Entry, { field, value }: FieldChange): Edits {
  if (sort !== 'item' || field !== 'status') return [];
  const box = markerAt(source, entry.block.start)?.box ?? null;
  if (box === null) return [];
  const mark = value === 'done' ? 'x' : ' ';
  return source[box]?.trim().toLowerCase() === mark.trim()
    ? []
    : [{ span: { start: box, end: box + 1 }, newText: mark }];
}
