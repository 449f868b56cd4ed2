import { linkOf } from '../config/tickets.js';
import type { Config } from '../config/config.js';
import type { Field, Review } from '../review.js';
import type { Span } from '../text.js';

/** A stretch that leads somewhere. */
export interface Link {
  readonly span: Span;
  readonly target: string;
}

/** The tickets of a review that lead somewhere: by their own address, or by the config's patterns. */
export function linksOf(review: Review, { tickets }: Config): readonly Link[] {
  const fields = review.items.flatMap(({ ticket, plan }) => [ticket, plan]);
  return fields.flatMap((field) => {
    const target = field && !field.inherited ? targetOf(field, tickets) : null;
    return field && target !== null ? [{ span: field.span, target }] : [];
  });
}

function targetOf({ value }: Field, tickets: Config['tickets']): string | null {
  const address = value.trim();
  return /^https?:\/\/[^\s<>]+$/u.test(address) ? address : linkOf(address, tickets);
}
