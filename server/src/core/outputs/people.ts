import { isAlive } from '../items.js';
import type { Field, Review } from '../review.js';

/** Somebody to ask to a meeting, and why. A stakeholder may be a team. */
export interface Guest {
  readonly name: string;
  readonly because: readonly string[];
}

/** Conveners, stakeholders, owners and those who were in the review, each once and in this order. */
export function guestsOf(reviews: readonly Review[]): readonly Guest[] {
  const guests = new Map<string, { readonly name: string; readonly because: Set<string> }>();
  for (const [because, fields] of reviews.flatMap(reasonsIn)) {
    for (const field of fields) {
      const name = field?.value.trim().replace(/^@/, '') ?? '';
      if (name === '') continue;
      const guest = guests.get(name.toLowerCase()) ?? { name, because: new Set() };
      guests.set(name.toLowerCase(), guest);
      guest.because.add(because);
    }
  }
  return [...guests.values()].map(({ name, because }) => ({ name, because: [...because] }));
}

function reasonsIn(review: Review): readonly (readonly [string, readonly (Field | null)[]])[] {
  const alive = review.items.filter(isAlive);
  return [
    ['convenes an idea', review.ideas.map(({ convener }) => convener)],
    ['has a stake in an idea', review.ideas.flatMap(({ stakeholders }) => stakeholders)],
    ['owns an item', alive.map(({ owner }) => owner)],
    ['raised an idea', review.ideas.map(({ raisedBy }) => raisedBy)],
    ['facilitates', [review.facilitator]],
    ['was in the review', review.participants],
  ];
}
