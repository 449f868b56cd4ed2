import { nameWords } from '../read/field-names.js';
import { readMarkdown } from '../read/markdown.js';
import { plainName } from '../read/markdown/collector.js';
import { readYaml } from '../read/yaml.js';
import type { Review } from '../review.js';
import {
  fieldOfEntry,
  valueOfField,
  type Draft,
  type Entry,
  type EntryField,
  type FieldChange,
} from './entry-field.js';
import { oneLine } from './field-text.js';
import { entriesOf } from './labels.js';
import { markdownFieldEdits } from './markdown-field.js';
import { applyEdits, type TextEdit } from './text-edit.js';
import { yamlFieldEdits } from './yaml-field.js';

/**
 * The smallest edit that writes a field of an entry in the document's own style, or takes it out;
 * `null` where no way of writing it reads back as meant.
 */
export function setField(draft: Draft, target: Entry, change: FieldChange): readonly TextEdit[] | null {
  if (says(target, change)) return [];
  const ways =
    draft.review.format === 'yaml' ? yamlFieldEdits(draft, target, change) : markdownFieldEdits(draft, target, change);
  return ways.find((edits) => edits.length > 0 && readsBack(draft, edits, { target, change })) ?? null;
}

/** What a document says, read anew in the same format. */
export function readAgain({ format }: Review, source: string): Review {
  return format === 'yaml' ? readYaml(source).review : readMarkdown(source).review;
}

/** Whether the document says afterwards what was asked for, and everything else as before. */
function readsBack(
  draft: Draft,
  edits: readonly TextEdit[],
  { target, change }: { readonly target: Entry; readonly change: FieldChange },
): boolean {
  const source = applyEdits(draft.source, edits);
  const before = entriesOf(draft);
  const after = entriesOf({ source, review: readAgain(draft.review, source) });
  const at = before.findIndex(({ entry }) => entry === target.entry);
  const same =
    after.length === before.length &&
    after.every(
      ({ sort, entry }, index) => sort === before[index]?.sort && entry.text.value === before[index].entry.text.value,
    );
  const found = after[at];
  return same && found !== undefined && says(found, change) && keepsOthers(target, found, change.field);
}

/** Whether the entry says of the field what the change asks for. */
function says(target: Entry, { field, value }: FieldChange): boolean {
  const found = fieldOfEntry(target, field);
  if (value === null)
    return (
      found === null ||
      found.inherited ||
      (field === 'status' && found.span.start === found.span.end && found.value === 'open')
    );
  return (
    found !== null &&
    !(found.inherited && field !== 'status') &&
    spelled(field, valueOfField(found) ?? '') === spelled(field, value)
  );
}

const names: ReadonlySet<EntryField> = new Set<EntryField>([
  'owner',
  'created-by',
  'accepted-by',
  'convener',
  'raised-by',
]);

function spelled(field: EntryField, value: string): string {
  const plain = oneLine(value);
  if (names.has(field)) return plainName(plain);
  return field === 'addresses' || field === 'stakeholders' ? nameWords(plain) : plain;
}

const facets: readonly EntryField[] = ['kind', 'change', 'outcome', 'category'];
const others: readonly EntryField[] = [
  'owner',
  'created-by',
  'accepted-by',
  'due',
  'due-reason',
  'status',
  'reason',
  'ticket',
  'plan',
  'addresses',
  'created',
  'updated',
  'outcome-text',
  ...facets,
  'convener',
  'raised-by',
  'raised-on',
  'stakeholders',
  'from',
];

/** A template's type may say several facets at once, so one of them may change with another. */
function keepsOthers(before: Entry, after: Entry, field: EntryField): boolean {
  const kept = others.filter((other) => other !== field && !(facets.includes(field) && facets.includes(other)));
  return kept.every((other) => valueOfField(fieldOfEntry(before, other)) === valueOfField(fieldOfEntry(after, other)));
}
