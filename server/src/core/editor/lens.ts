import type { ActionItem } from '../review.js';
import { inVocabularyOrder } from '../vocabulary.js';
import type { Page } from './page.js';

/** What stands over a group of action items: "6 items · 4 remediate · 2 insight · observe, communicate" */
export function lensTitle(items: readonly ActionItem[], { engine }: Pick<Page, 'engine'>): string {
  const classes = items.map((item) => engine.classify(item));
  const mending = classes.filter(({ kind }) => kind.value === 'remediate').length;
  const learning = classes.filter(({ outcome }) => outcome.value === 'gain-insight' || outcome.value === 'both').length;
  const parts = [
    `${String(items.length)} ${items.length === 1 ? 'item' : 'items'}`,
    mending > 0 ? `${String(mending)} remediate` : '',
    learning > 0 ? `${String(learning)} insight` : '',
    inVocabularyOrder(classes.map(({ category }) => category.value)).join(', '),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
