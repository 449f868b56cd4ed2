import type { EntryKey } from '../field-words.js';
import { entryKeyOf } from '../field-names.js';
import { exactStatusOf } from '../field-values.js';
import type { Leaf, Row, TableBlock } from './blocks.js';
import { spanOf } from './blocks.js';
import { Collector } from './collector.js';
import { isNothingToDo, isUnfilled } from './empty-words.js';
import { readEntryFields } from './entry-reader.js';
import type { ItemPlace } from './list-items.js';
import type { FieldName } from '../../review.js';
import type { Words } from './words.js';

/** What the columns of a table hold, and which of them has the words of the item. */
export interface Columns {
  readonly keys: readonly (EntryKey | null)[];
  readonly text: number;
}

const workKeys: ReadonlySet<EntryKey | null> = new Set<EntryKey | null>([
  'owner',
  'due',
  'status',
  'ticket',
  'priority',
  'type',
  'kind',
]);
const itemHeading =
  /\b(?:action|actions|follow|task|tasks|remediation|mitigation|recommendation|improvement|measure|countermeasure|to-?do|next step|work item)\b/iu;

/** Columns of tables that tell when something was done. */
const moment = /^(?:time|timestamp|heure|hora|uhrzeit|zeit)\b/iu;

/** The columns of a table of action items, `null` when it holds none of the words of items. */
function columnsOf(table: TableBlock, at: number, { document }: Pick<ItemPlace, 'document'>): Columns | null {
  const names = table.header.cells.map((cell) => (cell ? document.words(cell, at).prose.value : ''));
  const keys = names.map((name) => entryKeyOf(name));
  const texts = keys.flatMap((key, index) => (key === 'text' ? [index] : []));
  const named =
    texts.find((index) => itemHeading.test(names[index] ?? '')) ??
    texts.at(texts.length > 1 && /^(?:title|name|summary)$/iu.test(names[texts[0] ?? 0] ?? '') ? 0 : -1);
  const text = named ?? keys.findIndex((key, index) => key === null && (names[index] ?? '').length > 1);
  if (text < 0) return null;
  return { keys: keys.map((key, index) => (index !== text && key === 'text' ? null : key)), text };
}

/** Whether a table outside the actions sections is one of action items all the same. */
export function isItemTable(table: TableBlock, at: number, place: Pick<ItemPlace, 'document'>): boolean {
  const columns = columnsOf(table, at, place);
  if (!columns || columns.keys[columns.text] !== 'text') return false;
  const nameOf = valuesOf(at, place);
  if (table.header.cells.some((cell) => moment.test(nameOf(cell)))) return false;
  const name = nameOf(table.header.cells[columns.text]);
  return itemHeading.test(name) && columns.keys.some((key) => workKeys.has(key));
}

/** Reads the rows of a table as action items. */
export function readTableItems(table: TableBlock, at: number, place: ItemPlace): void {
  const columns = columnsOf(table, at, place);
  if (!columns || areNames(table, columns.text, valuesOf(at, place))) return;
  const names = columns.keys.filter(
    (key): key is FieldName =>
      key !== null && key !== 'text' && key !== 'id' && key !== 'outcome-text' && key !== 'type',
  );
  place.gather.places(place.section, names);
  for (const row of table.rows) readRow(row, columns, { at, place });
}

type ValueOf = (cell: Leaf | null | undefined) => string;

function valuesOf(at: number, { document }: Pick<ItemPlace, 'document'>): ValueOf {
  return (cell) => (cell ? document.words(cell, at).prose.value : '');
}

/** Rows that only name things, a word each, below a column that is not named for work. */
function areNames({ header, rows }: TableBlock, text: number, valueOf: ValueOf): boolean {
  if (rows.length < 2 || itemHeading.test(valueOf(header.cells[text]))) return false;
  return rows.every((row) => !/\s/u.test(valueOf(row.cells[text])));
}

function readRow(row: Row, columns: Columns, { at, place }: { readonly at: number; readonly place: ItemPlace }): void {
  const cell = row.cells[columns.text];
  const words = cell ? place.document.words(cell, at) : null;
  if (!words || words.prose.value === '') return;
  const others = row.cells.flatMap((other, index) =>
    other && index !== columns.text ? [place.document.words(other, at).prose] : [],
  );
  if (isNothingToDo(words.prose.value) || isUnfilled(words.prose)) {
    if (
      !isRowOfDashes(
        words,
        others.map((other) => other.value),
      )
    )
      place.gather.placeholder(words.prose, place.section);
    return;
  }
  const collector = new Collector();
  columns.keys.forEach((key, index) => {
    const value = row.cells[index];
    if (!value || index === columns.text) return;
    const { prose } = place.document.words(value, at);
    const status = key === null || key === 'id' ? exactStatusOf(prose.value) : null;
    if (status) collector.setStatus(status, prose);
    else if (key !== null) collector.set(key, prose);
  });
  const text = readEntryFields(words, collector, place.context);
  for (const give of place.heritage) give(collector);
  const { section, group, gather } = place;
  gather.item({
    text,
    parent: null,
    group,
    block: spanOf(row, at),
    section,
    shape: 'table',
    style: 'columns',
    collector,
  });
}

function isRowOfDashes({ prose }: Words, others: readonly string[]): boolean {
  return [prose.value, ...others].every((value) => /^[-–—\s]*$/u.test(value));
}
