import type { Idea } from '../review.js';
import { addInsteadOf, type NewEntry } from './add-entry.js';
import type { Draft } from './entry-field.js';
import { entryRemoval } from './remove-entry.js';
import type { TextEdit } from './text-edit.js';

/**
 * The edits that turn a parked idea into an action item: the item is added and the idea leaves the parking lot.
 * `null` where the document has no place for the item or the idea cannot be taken out alone.
 */
export function shapeIdea(draft: Draft, idea: Idea, item: Omit<NewEntry, 'sort'>): readonly TextEdit[] | null {
  const removed = entryRemoval(draft, { sort: 'idea', entry: idea });
  return removed && addInsteadOf(draft, removed, { ...item, sort: 'item' });
}
