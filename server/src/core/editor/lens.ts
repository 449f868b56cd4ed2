import { groupsOf } from '../items.js';
import type { ActionItem } from '../review.js';
import type { Span } from '../text.js';
import { categories } from '../vocabulary.js';
import type { Page } from './page.js';

/** A line over a section of action items. */
export interface Lens {
  readonly span: Span;
  readonly items: readonly ActionItem[];
}

/** The places over which a summary of action items belongs. */
export function lensesOf({ review }: Pick<Page, 'review'>): readonly Lens[] {
  return groupsOf(review.items).map(({ span, items }) => ({ span, items }));
}

/** "6 items · 4 remediate · 2 insight · observe, communicate" */
export function lensTitle(items: readonly ActionItem[], { engine }: Pick<Page, 'engine'>): string {
  const classes = items.map((item) => engine.classify(item));
  const mending = classes.filter(({ kind }) => kind.value === 'remediate').length;
  const learning = classes.filter(({ outcome }) => outcome.value === 'gain-insight' || outcome.value === 'both').length;
  const touched = new Set(classes.map(({ category }) => category.value));
  touched.delete('none');
  const known: readonly string[] = categories.filter((category) => touched.has(category));
  const own = [...touched].filter((category) => !known.includes(category)).sort();
  const parts = [
    `${String(items.length)} ${items.length === 1 ? 'item' : 'items'}`,
    mending > 0 ? `${String(mending)} remediate` : '',
    learning > 0 ? `${String(learning)} insight` : '',
    [...known, ...own].join(', '),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
