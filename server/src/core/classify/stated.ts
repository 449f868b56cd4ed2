import type { ActionItem, Field, Insight } from '../review.js';
import type { Classification, Facet } from './classification.js';

/** The facets that a document states; what it leaves open is the plainest. */
export function statedFacets({ category, kind, change, outcome, outcomeText }: ActionItem): Classification {
  return {
    category: stated(category, 'none'),
    kind: { ...stated(kind, 'remediate'), change: change?.value ?? null },
    outcome: { ...stated(outcome, 'unstated'), text: outcomeText?.value ?? null },
  };
}

/** The category that a document states for an insight. */
export function statedCategory({ category }: Insight): Facet<string> {
  return stated(category, 'none');
}

function stated<T>(field: Field<T> | null, otherwise: T): Facet<T> {
  return { value: field?.value ?? otherwise, stated: field !== null, because: [] };
}
