import { pairsOf, tellingWords, ticketKey } from './likeness.js';
import { onceForWords } from './once.js';
import type { Review } from './review.js';
import type { Neighbor } from './rules/rule.js';

/**
 * The reviews of a workspace, and which of them may have something to do with one another: a ticket, a service,
 * or an item in much the same words. Asking costs as much as there is in common, however many reviews there are.
 */
export class Neighborhood {
  private readonly reviews = new Map<string, Review>();
  private readonly paths = new Map<string, Set<string>>();

  /** Adds a review or replaces the one of that path. */
  put(path: string, review: Review): void {
    this.remove(path);
    this.reviews.set(path, review);
    for (const key of keysOf(review)) {
      const paths = this.paths.get(key);
      if (paths) paths.add(path);
      else this.paths.set(key, new Set([path]));
    }
  }

  /** Forgets a review; nothing happens where there is none. */
  remove(path: string): void {
    const review = this.reviews.get(path);
    if (!review) return;
    this.reviews.delete(path);
    for (const key of keysOf(review)) {
      const paths = this.paths.get(key);
      paths?.delete(path);
      if (paths?.size === 0) this.paths.delete(key);
    }
  }

  /** The other reviews that share a key with this one, by path. */
  around(path: string, review: Review): readonly Neighbor[] {
    const near = new Set([...keysOf(review)].flatMap((key) => [...(this.paths.get(key) ?? [])]));
    near.delete(path);
    return [...near].sort().flatMap((other) => {
      const found = this.reviews.get(other);
      return found ? [{ path: other, review: found }] : [];
    });
  }
}

/** What a review may share with others. */
export function keysOf(review: Review): ReadonlySet<string> {
  const services = review.incident.services.map((service) => `service ${service.value.toLowerCase()}`);
  const items = review.items.flatMap((item) => {
    const ticket = ticketKey(item);
    const words = wordKeys(item.text);
    return ticket ? [`ticket ${ticket}`, ...words] : words;
  });
  return new Set([...services, ...items]);
}

const wordKeys = onceForWords(({ value }) => pairsOf(tellingWords(value)).map((pair) => `words ${pair}`));
