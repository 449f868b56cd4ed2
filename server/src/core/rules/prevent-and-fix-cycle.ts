import { once } from '../once.js';
import { groupsOf } from '../items.js';
import type { Analysis, Token } from '../language/analysis.js';
import type { Elsewhere } from '../finding.js';
import { isMending, type Others, type OtherReview } from '../others.js';
import type { ActionItem, Review } from '../review.js';
import type { Prose } from '../text.js';
import type { Rule, Surroundings } from './rule.js';

export const preventAndFixCycle: Rule = {
  name: 'prevent-and-fix-cycle',
  severity: 'hint',
  on: true,
  points: ['S9'],
  concern: 'document',
  summary: 'Nearly all items mend the very thing that failed this time',
  message: 'Nearly all of these items are about the very thing that failed this time.',
  question: 'If the next surprise in this area takes another path, which of these would still help?',
  why: `
A cycle of preventing and fixing looks backward: it prepares for failures that were met already, and its lessons stay
narrow. Each fix can be right, and a single narrow one often is; the question is whether anything here
would help with a different surprise. Today's fix may even contribute to tomorrow's incident.
`,
  sources: ['seed', 'elman', 'pope', 'lundberg', 'srePostmortem', 'reed'],
  disagreement: null,
  better: [
    {
      bad: 'Block the client "foo/1.2"; alert on "foo/1.2"; test with "foo/1.2"',
      better: 'Block it, and look for other places where one client can fill the queue',
    },
  ],
  bad: [
    `
# Billkeeper outage

## Lessons learned

- The page went to a team that no longer runs it, and nobody could say who does
- Two dashboards showed different numbers for the same queue

## Action items
   ^^^^^^^^^^^^ Nearly all of these items are about the very thing that failed this time.

- Restart Billkeeper when its heartbeat stops so that a hung process does not block the queue
- Add a health check to Billkeeper to catch a stuck worker within a minute
- Patch the null check in Billkeeper so that an empty invoice no longer stops it
`,
  ],
  good: [
    `
# Billkeeper outage

## Lessons learned

- The page went to a team that no longer runs it, and nobody could say who does
- Two dashboards showed different numbers for the same queue

## Action items

- Restart Billkeeper when its heartbeat stops so that a hung process does not block the queue
- Look for other places where one empty record stops a whole run
- Ask the teams around Billkeeper how they learn of its deploys
`,
  ],
  beats: [],
  checks: [
    {
      over: 'review',
      check(review, surroundings, report) {
        const [first] = groupsOf(review.items);
        if (!first || review.items.length < 3 || !review.title) return;
        const same = itemsOnSubject(review, surroundings);
        if (same.length < review.items.length * 0.75 || review.items.some((item) => looksFurther(item, surroundings)))
          return;
        report({ span: first.span, related: same.map((item) => item.span) });
      },
    },
    {
      over: 'reviews',
      check({ review, others }, surroundings, report) {
        const [first] = groupsOf(review.items);
        const earlier = onSameArea(review, others).filter(({ date }) => isBefore(date, review));
        if (!first || earlier.length < 2) return;
        if (!review.items.every((item) => isMending(surroundings.classify(item)))) return;
        if (!earlier.every(({ items }) => items.every((item) => item.isMending()))) return;
        const message = 'Earlier reviews of the same service ended with fixes alone, as this one does.';
        report({ span: first.span, message, elsewhere: latestOf(earlier).map(linkTo) });
      },
    },
  ],
};

/** The most items that share one word with the title, a name rather than a common word. */
function itemsOnSubject(review: Review, surroundings: Surroundings): readonly ActionItem[] {
  const subject = review.title ? distinctiveWords(review.title, surroundings) : new Set<string>();
  const items = review.items.map((item) => ({ item, words: distinctiveWords(item.text, surroundings) }));
  return [...subject]
    .map((name) => items.filter(({ words }) => words.has(name)).map(({ item }) => item))
    .reduce<readonly ActionItem[]>((most, each) => (each.length > most.length ? each : most), []);
}

function distinctiveWords(prose: Prose, { analyze }: Surroundings): ReadonlySet<string> {
  return namesIn(analyze(prose));
}

const namesIn = once(({ sentences }: Analysis): ReadonlySet<string> => {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  return new Set(tokens.filter(isDistinctive).map((token) => token.lower));
});

/** A name, an id or a word that no list has: what this incident is about, not what every incident is about. */
function isDistinctive(token: Token): boolean {
  const isWord = token.kind === 'word' || token.kind === 'id' || token.kind === 'code';
  return isWord && token.lower.length >= 4 && token.classes.size === 0;
}

const further = new Set(['any', 'other', 'similar', 'every', 'all', 'across', 'class', 'generally']);

/** It gains insight, or reaches beyond what failed. */
function looksFurther(item: ActionItem, surroundings: Surroundings): boolean {
  if (!isMending(surroundings.classify(item))) return true;
  return reachesFurther(surroundings.analyze(item.text));
}

const reachesFurther = once(({ sentences }: Analysis) =>
  sentences.some((sentence) => sentence.tokens.some((token) => further.has(token.lower))),
);

/** The reviews with items that name one of its services. */
function onSameArea({ incident }: Review, others: Others): readonly OtherReview[] {
  return [...new Set(incident.services.flatMap(({ value }) => [...others.about(value)]))];
}

function isBefore(before: string | null, { incident }: Review): boolean {
  const date = incident.date?.value;
  return date !== undefined && before !== null && before < date;
}

/** More reviews than these help nobody. */
const most = 5;

function latestOf(reviews: readonly OtherReview[]): readonly OtherReview[] {
  return [...reviews]
    .sort((a, b) => (a.date === b.date ? (a.path < b.path ? -1 : 1) : (a.date ?? '') < (b.date ?? '') ? 1 : -1))
    .slice(0, most);
}

function linkTo({ path, title, items }: OtherReview): Elsewhere {
  return { path, span: items[0]?.span ?? { start: 0, end: 0 }, message: title ?? path };
}
