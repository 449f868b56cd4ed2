import { groupsOf } from '../items.js';
import type { ActionItem, Review } from '../review.js';
import type { Kind } from '../vocabulary.js';
import { isForeign } from '../language/foreign.js';
import type { Rule, Surroundings } from './rule.js';

export const remediationOnlyReview: Rule = {
  name: 'remediation-only-review',
  severity: 'information',
  on: true,
  points: ['S9'],
  concern: 'document',
  summary: 'All items mitigate this failure, and the review says little that was learned',
  message: 'All of these items mitigate this failure, and the review names little that was learned beyond it.',
  question:
    'What did we find out about how we notice, interpret, gather, talk, decide or check, that would help with a quite different incident?',
  why: `
Performance improves by fewer errors and by more insight; reviews in tech lean on the first. When an incident of
similar impact comes, it is the insight from the last one that helps, not its fixes. Technical remediations are fine,
obvious ones most of all; they are just not enough.
`,
  sources: ['seed', 'klein', 'etsy', 'howie', 'hebert', 'allspawLearning', 'pope'],
  disagreement: null,
  better: [
    {
      bad: 'Add an index; add a test; raise the pool size',
      better: 'The same, and: ask three on-calls how they read the saturation graph that night',
    },
    {
      bad: 'Lessons learned: the pool was too small',
      better: 'Lessons learned: nobody could see who else shares the pool; the first hour went into finding that out',
    },
  ],
  bad: [
    `
# Pool exhausted

## Action items
   ^^^^^^^^^^^^ All of these items mitigate this failure, and the review names little that was learned beyond it.

- Raise the connection limit of the pool from 50 to 80 so that one report cannot use it up
- Close idle connections after ten minutes so that leaks do not add up
- Add a regression test for reports that stop half way, to catch the leak in a build
`,
  ],
  good: [
    `
# Pool exhausted

## Action items

- Raise the connection limit of the pool from 50 to 80 so that one report cannot use it up
- Close idle connections after ten minutes so that leaks do not add up
- Find out how the people on call told a full pool from a slow database
`,
    `
# Pool exhausted

## Action items

- Raise the connection limit of the pool from 50 to 80 so that one report cannot use it up
- Close idle connections after ten minutes so that leaks do not add up
`,
  ],
  beats: ['tickets-only-review'],
  checks: [
    {
      over: 'review',
      check(review, surroundings, report) {
        const [first] = groupsOf(review.items);
        if (!first || review.items.length < 3 || learns(review) || isUnread(review)) return;
        if (review.items.every((item) => onlyMitigates(item, surroundings)))
          report({ span: first.span, related: review.items.map((item) => item.span) });
      },
    },
  ],
};

/** What was learned stands in the document, or is said to stand elsewhere. */
function learns(review: Review): boolean {
  return review.insights.length > 1 || review.questions.length > 1;
}

/** In another language, nothing is known of what was learned. */
function isUnread({ items }: Review): boolean {
  return items.some(({ text }) => isForeign(text.value));
}

const mending: ReadonlySet<Kind> = new Set<Kind>(['remediate', 'document', 'process', 'administrative']);

function onlyMitigates(item: ActionItem, { classify }: Surroundings): boolean {
  const { kind, outcome } = classify(item);
  return mending.has(kind.value) && outcome.value !== 'gain-insight' && outcome.value !== 'both';
}
