import type { Field, Review } from '../review.js';

/** The people that a review names, each once, as they are written without `@`. */
export function peopleOf(review: Review): readonly string[] {
  const fields: readonly (Field | null)[] = [
    review.facilitator,
    ...review.participants,
    ...review.items.flatMap(({ owner, createdBy, acceptedBy }) => [owner, createdBy, acceptedBy]),
    ...review.ideas.flatMap(({ raisedBy, convener }) => [raisedBy, convener]),
  ];
  const names = fields.map((field) => field?.value.trim().replace(/^@/, '') ?? '');
  return uniqueNames(names.filter((name) => name.length > 1 && name.length <= 40));
}

/** Names that differ in the size of letters alone are one. */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const known = new Map<string, string>();
  for (const name of names) if (!known.has(name.toLowerCase())) known.set(name.toLowerCase(), name);
  return [...known.values()];
}
