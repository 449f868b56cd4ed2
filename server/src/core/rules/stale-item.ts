import { once } from '../once.js';
import { daysBetween, groupsOf, isAlive } from '../items.js';
import type { Analysis, Token } from '../language/analysis.js';
import type { ActionItem, Review } from '../review.js';
import type { Rule, Surroundings } from './rule.js';

export const staleItem: Rule = {
  name: 'stale-item',
  severity: 'information',
  on: true,
  points: [],
  concern: 'fields',
  summary: 'Items have been open for long without movement',
  message: 'Some of these items have been open for more than three months without a change.',
  question:
    'Is this still worth doing, given what we know and carry today? What has been more important, and what did that teach us?',
  why: `
Work from incidents competes with other priorities, and rightly so. An item that nobody has touched for months is a
decision that nobody has written down; closing it with what was learned is as good an ending as doing it.
This reports age, it does not ask for completion, and it leaves reviews alone that nobody has touched for a year.
`,
  sources: ['lunney', 'sreWorkbook', 'howie', 'pagerdutyRetrospectives', 'pagerdutyWriting', 'seed'],
  disagreement: `
Many guides want every item completed. The source warns of forced completion: other priorities count too. So the
question is about today, and "not doing, because …" answers it.
`,
  better: [
    {
      bad: 'Rewrite the importer (status: open, updated: 2023-11-02)',
      better: 'Rewrite the importer (status: not-doing, reason: the new store makes it needless)',
    },
  ],
  bad: [
    `---
incident: { date: 2023-12-11 }
---
# Importer stuck

## Action items
   ^^^^^^^^^^^^ Some of these items have been open for more than three months without a change.

- Split the importer by tenant so that one file cannot stop the others (status: in-progress, updated: 2024-01-08)
- Find out who reads the import log at night (status: done, updated: 2024-01-08)
`,
    `---
incident: { date: 2024-04-02 }
---
# Importer stuck

## Action items
   ^^^^^^^^^^^^ The dates of some of these items have passed.

- Split the importer by tenant so that one file cannot stop the others (status: open, due: 2024-05-10)
`,
  ],
  good: [
    `---
incident: { date: 2023-12-11 }
---
# Importer stuck

## Action items

- Split the importer by tenant so that one file cannot stop the others (status: in-progress, updated: 2024-05-28)
- Recycle hosts after 90 days so that old kernels do not pile up (status: not-doing, updated: 2024-01-08, reason: the hosts are going)
`,
    `---
incident: { date: 2021-02-01 }
---
# Importer stuck

## Action items

- Split the importer by tenant so that one file cannot stop the others (status: open, updated: 2021-02-08)
`,
    `---
incident: { date: 2024-01-11 }
---
# Importer stuck

## Action items

- Split the importer by tenant so that one file cannot stop the others
`,
  ],
  beats: [],
  checks: [
    {
      over: 'review',
      check(review, surroundings, report) {
        if (!isInUse(review, surroundings.today)) return;
        for (const { items, span } of groupsOf(review.items)) {
          const stale = items.flatMap((item) => staleness({ item, review }, surroundings) ?? []);
          const [first] = stale;
          if (!first) continue;
          report({ span, related: stale.map(({ item }) => item.span), message: first.message });
          return;
        }
      },
    },
  ],
};

const longRest = 90;
const longForgotten = 365;

/** Touched in the last year, as far as its own dates tell. */
function isInUse(review: Review, today: string | null): boolean {
  const dates = [
    review.incident.date,
    review.reviewMeeting,
    review.followUpMeeting,
    ...review.items.flatMap((item) => [item.created, item.updated]),
  ];
  return dates.some((date) => {
    const age = daysBetween(date?.value ?? null, today);
    return age !== null && age <= longForgotten;
  });
}

interface Stale {
  readonly item: ActionItem;
  readonly message: string;
}

/** What makes an item stale, `null` where it moves, has ended, or waits for a day to come. */
function staleness(subject: { item: ActionItem; review: Review }, surroundings: Surroundings): Stale | null {
  const { item } = subject;
  const daysLate = daysBetween(item.due?.value.date ?? null, surroundings.today);
  if (!isAlive(item) || (daysLate !== null && daysLate <= 0)) return null;
  if (hasRested(subject, surroundings.today)) return { item, message: staleItem.message };
  if (isKeptHere(item) && saysSo(item, surroundings)) {
    return { item, message: 'Some of these items say that they have waited for long.' };
  }
  return daysLate === null ? null : { item, message: 'The dates of some of these items have passed.' };
}

function hasRested(subject: { item: ActionItem; review: Review }, today: string | null): boolean {
  const days = daysBetween(lastMoved(subject), today);
  return days !== null && days > longRest;
}

function lastMoved({ item, review }: { item: ActionItem; review: Review }): string | null {
  const moved = item.updated ?? item.created;
  return moved ? moved.value : isKeptHere(item) ? dateOf(review) : null;
}

/** Its status stands in the document; a ticket has one of its own. */
function isKeptHere(item: ActionItem): boolean {
  const isStated = item.shape === 'task' || (item.status !== null && !item.status.inherited);
  return isStated && item.ticket === null;
}

function dateOf(review: Review): string | null {
  return review.followUpMeeting?.value ?? review.reviewMeeting?.value ?? review.incident.date?.value ?? null;
}

function saysSo(item: ActionItem, { analyze }: Surroundings): boolean {
  return isOld(analyze(item.text));
}

const isOld = once(({ sentences }: Analysis) =>
  sentences.some(({ tokens }) => tokens.some((_, index) => isOfOldAge(tokens, index))),
);

/** "Carried over", "longstanding", "still not started", "yet to". */
function isOfOldAge(tokens: readonly Token[], index: number): boolean {
  const [word, next] = [tokens[index]?.lower, tokens[index + 1]?.lower];
  if (word === 'longstanding' || word === 'long-standing') return true;
  if (word === 'carried') return next === 'over';
  if (word === 'yet') return next === 'to';
  return word === 'still' && next === 'not' && tokens[index + 2]?.lower === 'started';
}
