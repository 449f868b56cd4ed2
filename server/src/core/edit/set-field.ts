import {
  entryFields,
  fieldOfEntry,
  valueOfField,
  type Draft,
  type Entry,
  type EntryField,
  type FieldChange,
} from './entry-field.js';
import { entriesOf } from './labels.js';
import { markdownFieldEdits } from './markdown-field.js';
import { readAgain } from './read-again.js';
import { says } from './says.js';
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

const facets: readonly EntryField[] = ['kind', 'change', 'outcome', 'category'];

/** A template's type may say several facets at once, so one of them may change with another. */
function keepsOthers(before: Entry, after: Entry, field: EntryField): boolean {
  const kept = entryFields.filter((other) => other !== field && !(facets.includes(field) && facets.includes(other)));
  return kept.every((other) => valueOfField(fieldOfEntry(before, other)) === valueOfField(fieldOfEntry(after, other)));
}
