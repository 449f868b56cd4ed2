import type { Field, Review } from '../review.js';
import type { Span } from '../text.js';

/** Where an id stands: at the entry that it names, or where something refers to it. */
export interface IdUse {
  readonly id: string;
  readonly role: 'names' | 'refers';
  readonly span: Span;
}

/** Every place of a review where an item's, insight's or idea's id stands, in document order. */
export function idUsesOf(review: Review): readonly IdUse[] {
  const names = [...[...review.items, ...review.insights, ...review.ideas].flatMap(({ id }) => naming(id))];
  const refers = [...review.items.flatMap(({ addresses }) => addresses), ...review.contributing]
    .filter(({ inherited }) => !inherited)
    .map(({ value, span }): IdUse => ({ id: value, role: 'refers', span }));
  return [...names, ...refers].sort((a, b) => a.span.start - b.span.start);
}

/** Whether two ids are the same to people. */
export function isSameId(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function naming(id: Field | null): readonly IdUse[] {
  return id && !id.inherited ? [{ id: id.value, role: 'names', span: id.span }] : [];
}
