import { oneLine } from '../one-line.js';
import type { Draft, Entry, EntryField } from './entry-field.js';
import { entriesOf } from './labels.js';
import { markdownEntryEdits } from './markdown-entry.js';
import { readAgain } from './read-again.js';
import { says } from './says.js';
import { applyEdits, editBetween, type TextEdit } from './text-edit.js';
import { yamlEntryEdits } from './yaml-entry.js';

/** An entry that is not there yet. */
export interface NewEntry {
  readonly sort: 'item' | 'idea';
  readonly text: string;
  /** In the order in which they are written. */
  readonly fields: readonly NewField[];
}

/** A field of a new entry. */
export interface NewField {
  readonly field: EntryField;
  readonly value: string;
}

/**
 * The edit that adds an action item or an idea behind those that are there and in their style, or in a section of
 * its own; `null` where no way of writing it reads back as meant.
 */
export function addEntry(draft: Draft, entry: NewEntry): readonly TextEdit[] | null {
  const plain = {
    ...entry,
    text: oneLine(entry.text),
    fields: entry.fields.filter(({ value }) => oneLine(value) !== ''),
  };
  const ways = draft.review.format === 'yaml' ? yamlEntryEdits(draft, plain) : markdownEntryEdits(draft, plain);
  return ways.find((edits) => addedEntry(draft, edits, plain) !== null) ?? null;
}

/**
 * The edits that add an entry and take something else out; `null` where the document cannot hold the entry. Where the
 * entry would stand in what goes, both become one edit.
 */
export function addInsteadOf(draft: Draft, removed: TextEdit, entry: NewEntry): readonly TextEdit[] | null {
  const added = addEntry(draft, entry);
  const apart = added?.every(({ span }) => span.end <= removed.span.start || span.start >= removed.span.end) ?? false;
  if (added && apart) return [...added, removed].sort((a, b) => a.span.start - b.span.start);
  const without = applyEdits(draft.source, [removed]);
  const then = addEntry({ source: without, review: readAgain(draft.review, without) }, entry);
  return then && [editBetween(draft.source, applyEdits(without, then))];
}

/** The entry that edits add, as it reads afterwards; `null` unless it is the one meant and nothing else changes. */
export function addedEntry(draft: Draft, edits: readonly TextEdit[], { sort, text, fields }: NewEntry): Entry | null {
  const source = applyEdits(draft.source, edits);
  const before = entriesOf(draft).map(nameOf);
  const after = entriesOf({ source, review: readAgain(draft.review, source) });
  const at = after.findIndex((entry, index) => nameOf(entry) !== before[index]);
  const rest = after.filter((_, index) => index !== at).map(nameOf);
  const found = after[at];
  const isMeant =
    found?.sort === sort && oneLine(found.entry.text.value) === text && fields.every((field) => says(found, field));
  return isMeant && rest.length === before.length && rest.every((name, index) => name === before[index]) ? found : null;
}

function nameOf({ sort, entry }: Entry): string {
  return `${sort} ${entry.text.value}`;
}
