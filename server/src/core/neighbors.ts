import { ticketKey } from './likeness.js';
import type { ActionItem, Review } from './review.js';
import { pairsIn } from './wordings.js';

/** What a review may share with others: a service, a ticket, or an item in much the same words. */
export function keysOf(review: Review): ReadonlySet<string> {
  const services = review.incident.services.map(({ value }) => `service ${value.toLowerCase()}`);
  return new Set([...services, ...review.items.flatMap(keysOfItem)]);
}

function keysOfItem(item: ActionItem): readonly string[] {
  const ticket = ticketKey(item);
  const words = pairsIn(item).map((pair) => `words ${pair}`);
  return ticket === null ? words : [`ticket ${ticket}`, ...words];
}
