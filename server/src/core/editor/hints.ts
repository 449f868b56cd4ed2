import type { Facet } from '../classify/classification.js';
import type { Span } from '../text.js';
import { meet, type Page } from './page.js';

/** A suggestion shown behind the words of an item or insight. */
export interface Hint {
  readonly at: number;
  readonly label: string;
  /** The words that decided. */
  readonly because: readonly string[];
}

/** Suggested categories and kinds of what stands in a stretch; nothing for what the document says itself. */
export function hintsIn(stretch: Span, { review, engine }: Pick<Page, 'review' | 'engine'>): readonly Hint[] {
  const items = review.items
    .filter(({ span }) => meet(span, stretch))
    .flatMap((item) => {
      const { category, kind } = engine.classify(item);
      return [...hintOf(category, item.text.span), ...hintOf(kind, item.text.span)];
    });
  const insights = review.insights
    .filter(({ span }) => meet(span, stretch))
    .flatMap((insight) => hintOf(engine.categorize(insight), insight.text.span));
  return [...items, ...insights].sort((a, b) => a.at - b.at);
}

/** What no words speak for is not suggested. */
function hintOf({ value, stated, because }: Facet<string>, { end }: Span): readonly Hint[] {
  return stated || value === 'none' || because.length === 0 ? [] : [{ at: end, label: `${value}?`, because }];
}
