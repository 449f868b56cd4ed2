import type { Idea } from '../review.js';
import { addEntry, type NewEntry } from './add-entry.js';
import type { Draft } from './entry-field.js';
import { readAgain } from './read-again.js';
import { entryRemoval } from './remove-entry.js';
import { applyEdits, editBetween, type TextEdit } from './text-edit.js';

/**
 * The edits that turn a parked idea into an action item: the item is added and the idea leaves the parking lot.
 * `null` where the document has no place for the item or the idea cannot be taken out alone.
 */
export function shapeIdea(draft: Draft, idea: Idea, item: Omit<NewEntry, 'sort'>): readonly TextEdit[] | null {
  const removed = entryRemoval(draft, { sort: 'idea', entry: idea });
  if (!removed) return null;
  const entry: NewEntry = { ...item, sort: 'item' };
  const added = addEntry(draft, entry);
  const apart = added?.every(({ span }) => span.end <= removed.span.start || span.start >= removed.span.end) ?? false;
  if (added && apart) return [...added, removed].sort((a, b) => a.span.start - b.span.start);
  const without = applyEdits(draft.source, [removed]);
  const then = addEntry({ source: without, review: readAgain(draft.review, without) }, entry);
  return then && [editBetween(draft.source, applyEdits(without, then))];
}
