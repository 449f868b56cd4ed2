import { groupsOf } from '../items.js';
import type { ActionItem } from '../review.js';
import type { Kind } from '../vocabulary.js';
import { isForeign } from '../language/foreign.js';
import type { Rule, Surroundings } from './rule.js';

export const ticketsOnlyReview: Rule = {
  name: 'tickets-only-review',
  severity: 'hint',
  on: true,
  points: ['S7'],
  concern: 'document',
  summary: 'Every item is engineering work for a ticket',
  message: 'All of these items are engineering work.',
  question:
    'Is there something here that is better done by talking, teaching, dropping a step or looking around than by a ticket?',
  why: `
Items need not go into a ticketing system, nor be engineering at all: a process can be changed, updated, dropped or
created, a technology learned, a part of the system looked into, others taught, for instance with an overview of
how things work together.
`,
  sources: ['seed', 'srePostmortem'],
  disagreement: `
Some teams file a ticket for everything, learning included. What an item does decides here, not whether it has a ticket.
`,
  better: [
    {
      bad: 'Six tickets for code and configuration',
      better: 'Five tickets, and an hour in which the network team shows how routes are announced',
    },
    {
      bad: 'Document the weekly manual check',
      better: 'Drop the weekly manual check; it has found nothing in two years',
    },
  ],
  bad: [
    `
# Stale routes

## Lessons learned

- The alert named the router and not the site, so two people looked at the wrong site
- Support heard of it from a partner, an hour before the first alert

## Action items
   ^^^^^^^^^^^^ All of these items are engineering work.

- Put the site's name into the route alert so that the right site is opened first
- Set the lifetime of announced routes to 60 seconds so that a stale one drops out
- Add a regression test for withdrawn routes, to catch a stale one in a build
`,
  ],
  good: [
    `
# Stale routes

## Lessons learned

- The alert named the router and not the site, so two people looked at the wrong site
- Support heard of it from a partner, an hour before the first alert

## Action items

- Put the site's name into the route alert so that the right site is opened first
- Set the lifetime of announced routes to 60 seconds so that a stale one drops out
- Ask Support what a partner sees first when routes go stale
`,
  ],
  beats: [],
  checks: [
    {
      over: 'review',
      check(review, surroundings, report) {
        const [first] = groupsOf(review.items);
        if (!first || review.items.length < 3 || review.items.some(({ text }) => isForeign(text.value))) return;
        if (review.items.every((item) => isEngineering(item, surroundings)))
          report({ span: first.span, related: review.items.map((item) => item.span) });
      },
    },
  ],
};

const engineering: ReadonlySet<Kind> = new Set<Kind>(['remediate', 'document']);

function isEngineering(item: ActionItem, { classify }: Surroundings): boolean {
  const { kind, outcome } = classify(item);
  return engineering.has(kind.value) && outcome.value !== 'gain-insight' && outcome.value !== 'both';
}
