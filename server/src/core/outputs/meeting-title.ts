import type { Review } from '../review.js';
import { plainLine } from '../one-line.js';

/** What a meeting is about: the titles of its reviews, the path where one has none. */
export function titleOf(reviews: readonly { readonly review: Review; readonly path: string }[]): string {
  return reviews.map(({ review, path }) => plainLine(review.title?.value ?? '') || plainLine(path)).join('; ');
}
