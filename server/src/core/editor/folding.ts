import type { Review } from '../review.js';
import type { Span } from '../text.js';

/** What can be folded away: sections, and entries with what stands below them. */
export function foldsOf(review: Review): readonly Span[] {
  const sections = review.sections.filter(({ heading }) => heading !== null);
  const spans = [
    ...sections.map(({ heading, span }) => ({ start: heading?.span.start ?? span.start, end: span.end })),
    ...[...review.items, ...review.insights, ...review.ideas].map(({ block }) => block),
  ];
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}
