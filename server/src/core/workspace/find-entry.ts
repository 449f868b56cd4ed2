import type { Entry } from '../edit/entry-field.js';
import type { Review } from '../review.js';
import { entryIds } from './entry-ids.js';

/** The entry of a review that an id names (see `entryIds`), `null` when there is none. */
export function findEntry({ items, insights, ideas }: Review, id: string): Entry | null {
  const item = items[entryIds('item', items).indexOf(id)];
  if (item) return { sort: 'item', entry: item };
  const insight = insights[entryIds('insight', insights).indexOf(id)];
  if (insight) return { sort: 'insight', entry: insight };
  const idea = ideas[entryIds('idea', ideas).indexOf(id)];
  return idea ? { sort: 'idea', entry: idea } : null;
}
