import type { ActionItem, Section } from '../review.js';
import type { NewEntry, NewField } from './add-entry.js';
import { bracketEdit } from './bracket.js';
import { fieldNamed, type Draft, type Entry } from './entry-field.js';
import { capitalized, writtenLike } from './field-text.js';
import { labelFor, valueInUse } from './labels.js';
import { markerAt, nextBullet, type Marker } from './markdown-lines.js';
import { newRow, tableAt, type Table } from './markdown-table.js';
import { applyEdits, insertion, lineAt, lineBreakOf, type TextEdit } from './text-edit.js';

type Edits = readonly TextEdit[];

/** Ways to add an entry to a Markdown review, best first. */
export function markdownEntryEdits(draft: Draft, entry: NewEntry): readonly Edits[] {
  const last = lastOf(draft, entry.sort);
  const beside = last ? besideEdits(draft, last, entry) : [];
  const section = last ? last.entry.section : sectionOf(draft, entry.sort);
  const inside = section ? [inSection(draft, section, entry)] : [];
  return [...beside, ...inside, ...ownSection(draft, entry)];
}

/** The entry that the new one stands behind: the last one that is below no other. */
function lastOf({ review }: Draft, sort: NewEntry['sort']): Entry | null {
  if (sort === 'idea') {
    const idea = review.ideas.at(-1);
    return idea ? { sort, entry: idea } : null;
  }
  const items = review.items.filter(
    ({ parent, section, shape }) => parent === null && section.role === 'actions' && shape !== 'yaml',
  );
  const item = items.at(-1);
  return item ? { sort, entry: item } : null;
}

function sectionOf({ review }: Draft, sort: NewEntry['sort']): Section | null {
  const role = sort === 'idea' ? 'parking' : 'actions';
  return review.sections.filter((section) => section.role === role && section.parent?.role !== role).at(-1) ?? null;
}

function besideEdits(draft: Draft, last: Entry, entry: NewEntry): readonly Edits[] {
  const { source } = draft;
  const table = last.sort === 'item' && last.entry.shape === 'table' ? tableAt(source, last.entry.block.start) : null;
  if (table) return [[rowEdit(draft, table, entry)]];
  const marker = markerAt(source, last.entry.block.start);
  if (marker) return listEntries(draft, entry, { marker, last });
  return last.sort === 'item' && last.entry.shape === 'heading' ? [[headingEntry(draft, last.entry, entry)]] : [];
}

/** A row; what has no column stands in a bracket behind the words. */
function rowEdit(draft: Draft, table: Table, entry: NewEntry): TextEdit {
  const columnOf = (field: string): number => table.names.findIndex((name) => fieldNamed(entry.sort, name) === field);
  const words = Math.max(0, columnOf('text'));
  const texts = new Map(
    entry.fields
      .filter(({ field }) => columnOf(field) >= 0)
      .map((field) => [columnOf(field.field), spelled(draft, entry, field)]),
  );
  const rest = entry.fields.filter(({ field }) => columnOf(field) < 0);
  return newRow(draft.source, table, texts.set(words, withBracket(draft, { ...entry, fields: rest })));
}

interface ListPlace {
  readonly marker: Marker;
  readonly last: Entry;
}

/** An entry with the marker of the one before it, and its fields as that one has them. */
function listEntries(draft: Draft, entry: NewEntry, { marker, last }: ListPlace): readonly Edits[] {
  const { source } = draft;
  const brk = lineBreakOf(source);
  const end = endOf(source, last.entry.block.end);
  const lead = `${marker.indent}${nextBullet(marker.bullet)}${marker.gap}${marker.box === null ? '' : `[${isDone(entry) ? 'x' : ' '}] `}`;
  const kept = marker.box === null ? entry : withoutBox(entry);
  const bracket = insertion(end, `${brk}${lead}${withBracket(draft, kept)}`);
  const lines = insertion(end, `${brk}${lead}${entry.text}${fieldLines(draft, kept, marker)}`);
  const isBelow = last.sort === 'item' && last.entry.style === 'sub-bullets';
  return isBelow ? [[lines], [bracket]] : [[bracket], [lines]];
}

function isDone({ fields }: NewEntry): boolean {
  return fields.some(({ field, value }) => field === 'status' && value === 'done');
}

function fieldLines(draft: Draft, entry: NewEntry, { indent, bullet, gap }: Marker): string {
  const deeper = /\t/u.test(indent + gap) ? '\t' : ' '.repeat(bullet.length + gap.length);
  const sign = /^[-*+]$/u.test(bullet) ? bullet : '-';
  return entry.fields
    .map((field) => `${lineBreakOf(draft.source)}${indent}${deeper}${sign} ${labelled(draft, entry, field)}`)
    .join('');
}

function headingEntry(draft: Draft, last: ActionItem, entry: NewEntry): TextEdit {
  const { source } = draft;
  const brk = lineBreakOf(source);
  const line = lineAt(source, last.text.span.start);
  const marks = /^[ \t]*#{1,6}[ \t]+/u.exec(source.slice(line.start, line.end))?.[0] ?? '### ';
  const fields = entry.fields.map((field) => `- ${labelled(draft, entry, field)}`);
  return insertion(
    endOf(source, last.block.end),
    `${brk}${brk}${marks}${entry.text}${fields.length > 0 ? `${brk}${brk}${fields.join(brk)}` : ''}`,
  );
}

/** Behind all that stands in a section. */
function inSection(draft: Draft, section: Section, entry: NewEntry): Edits {
  const { source } = draft;
  const brk = lineBreakOf(source);
  const end = endOf(source, section.span.end);
  return [insertion(Math.max(end, section.heading?.span.end ?? 0), `${brk}${brk}${canonical(draft, entry)}`)];
}

/** In a section that is made for it: the parking lot stands before the action items. */
function ownSection(draft: Draft, entry: NewEntry): readonly Edits[] {
  const { source, review } = draft;
  const brk = lineBreakOf(source);
  const levels = review.sections
    .filter(({ heading, level }) => heading && level > 1 && level < 7)
    .map(({ level }) => level);
  const marks = '#'.repeat(Math.min(...levels, 2) === Infinity ? 2 : Math.max(2, Math.min(...levels, 6)));
  const name = entry.sort === 'idea' ? 'Parking lot' : 'Action items';
  const text = `${marks} ${name}${brk}${brk}${canonical(draft, entry)}`;
  const actions =
    entry.sort === 'idea' ? review.sections.find(({ role, heading }) => role === 'actions' && heading) : undefined;
  const before: readonly Edits[] = actions?.heading
    ? [[insertion(lineAt(source, actions.heading.span.start).start, `${text}${brk}${brk}`)]]
    : [];
  const end = endOf(source, source.length);
  return [...before, [insertion(end, `${end > 0 ? `${brk}${brk}` : ''}${text}${end === source.length ? brk : ''}`)]];
}

function canonical(draft: Draft, entry: NewEntry): string {
  if (entry.sort === 'idea') return `- ${withBracket(draft, entry)}`;
  return `- [${isDone(entry) ? 'x' : ' '}] ${withBracket(draft, withoutBox(entry))}`;
}

/** The entry without the status that the box of a task says. */
function withoutBox(entry: NewEntry): NewEntry {
  const isSaid = ({ field, value }: NewField): boolean => field === 'status' && (value === 'done' || value === 'open');
  return { ...entry, fields: entry.fields.filter((field) => !isSaid(field)) };
}

/** The words with all fields in one bracket. */
function withBracket(draft: Draft, entry: NewEntry): string {
  return entry.fields.reduce((text, field, index) => {
    const [label, value] = [labelOf(draft, entry, field), spelled(draft, entry, field)];
    if (index === 0) return `${text} (${label}: ${value})`;
    return applyEdits(text, [bracketEdit(text, { start: entry.text.length, end: text.length }, { label, value })]);
  }, entry.text);
}

function labelled(draft: Draft, entry: NewEntry, field: NewField): string {
  return `${capitalized(labelOf(draft, entry, field))}: ${spelled(draft, entry, field)}`;
}

function labelOf(draft: Draft, { sort }: NewEntry, { field }: NewField): string {
  return labelFor(draft, sort, field);
}

function spelled(draft: Draft, { sort }: NewEntry, { field, value }: NewField): string {
  return writtenLike(field, value, valueInUse(draft, sort, field));
}

/** The end of the last line that says something before an offset. */
function endOf(source: string, offset: number): number {
  return source.slice(0, offset).trimEnd().length;
}
