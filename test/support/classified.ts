import type { Classification, Facet } from '../../server/src/core/classify/classification.js';
import { createClassifier } from '../../server/src/core/classify/classify.js';
import { readReview } from '../../server/src/core/read/read.js';
import type { ActionItem, Insight } from '../../server/src/core/review.js';

const classifier = createClassifier([{ id: 'safety', words: ['relief valve'] }]);

/** The facets of the only item of a review. */
export function classified(entry: string, heading = 'Action items'): Classification {
  return classifier.classify(itemOf(entry, heading));
}

/** The category of the only insight of a review. */
export function categorized(entry: string): Facet<string> {
  return classifier.categorize(insightOf(entry));
}

function itemOf(entry: string, heading: string): ActionItem {
  const [item] = readReview(`# Review\n\n## ${heading}\n\n- ${entry}\n`, 'review.md', { categories: ['safety'] }).review
    .items;
  if (!item) throw new Error(`no item: ${entry}`);
  return item;
}

function insightOf(entry: string): Insight {
  const [insight] = readReview(`# Review\n\n## Lessons learned\n\n- ${entry}\n`, 'review.md', { categories: [] }).review
    .insights;
  if (!insight) throw new Error(`no insight: ${entry}`);
  return insight;
}
