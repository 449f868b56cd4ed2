import type { Change, Kind, Outcome } from '../vocabulary.js';

/** A value of a facet, whether the document says it, and the words that decided where it does not. */
export interface Facet<T> {
  readonly value: T;
  readonly stated: boolean;
  readonly because: readonly string[];
}

/** The three facets of an action item. */
export interface Classification {
  /** A known category, `none`, or one of the team's own. */
  readonly category: Facet<string>;
  readonly kind: Facet<Kind> & { readonly change: Change | null };
  readonly outcome: Facet<Outcome> & { readonly text: string | null };
}
