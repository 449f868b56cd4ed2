import { setField } from '../edit/set-field.js';
import type { EntryField, Entry } from '../edit/entry-field.js';
import { meet } from '../editor/page.js';
import type { Span } from '../text.js';
import type { Fix } from './fix.js';
import type { Fixable } from './fixes.js';

/** Suggested categories and kinds of the entries at a stretch, to be written into the document. */
export function facetFixes(stretch: Span, page: Fixable): readonly Fix[] {
  const { review, engine } = page;
  const items = review.items.filter(({ span }) => meet(span, stretch)).slice(0, 1);
  const insights = review.insights.filter(({ span }) => meet(span, stretch)).slice(0, 1);
  return [
    ...items.flatMap((entry) => {
      const { category, kind } = engine.classify(entry);
      const target: Entry = { sort: 'item', entry };
      return [...facetFix('category', category, { target, page }), ...facetFix('kind', kind, { target, page })];
    }),
    ...insights.flatMap((entry) =>
      facetFix('category', engine.categorize(entry), { target: { sort: 'insight', entry }, page }),
    ),
  ];
}

interface Facet {
  readonly value: string;
  readonly stated: boolean;
  readonly because: readonly string[];
}

function facetFix(
  field: EntryField,
  { value, stated, because }: Facet,
  at: { target: Entry; page: Fixable },
): readonly Fix[] {
  if (stated || value === 'none' || because.length === 0) return [];
  const { source, review } = at.page;
  return [
    {
      title: `Write the suggested ${field}: ${value}`,
      id: `facet ${field}`,
      kind: 'rewrite',
      answers: null,
      isPreferred: false,
      edits: () => setField({ source, review }, at.target, { field, value }),
    },
  ];
}
