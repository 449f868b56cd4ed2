import { daysBetween, groupsOf, isAlive } from '../items.js';
import type { Token } from '../language/analysis.js';
import type { ActionItem, Review } from '../review.js';
import type { Rule, Surroundings } from './rule.js';

export const staleItem: Rule = {
  name: 'stale-item',
  severity: 'information',
  on: true,
  points: ['S8', 'S13'],
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
        if (surroundings.today === null || !isInUse(review, surroundings.today)) return;
        for (const { items, span } of groupsOf(review.items)) {
          const resting = items.filter((item) => isAlive(item) && isResting({ item, review }, surroundings));
          const late = items.filter(
            (item) => isAlive(item) && !resting.includes(item) && isLate(item, surroundings.today),
          );
          const related = [...resting, ...late].map((item) => item.span);
          const message = resting.length > 0 ? staleItem.message : 'The dates of some of these items have passed.';
          if (related.length === 0) continue;
          report({ span, related, message });
          return;
        }
      },
    },
  ],
};

const longRest = 90;
const longForgotten = 365;

/** Touched in the last year, as far as its own dates tell. */
function isInUse(review: Review, today: string): boolean {
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

/** Its status is kept here, and neither it nor its words have moved for long. */
function isResting({ item, review }: { item: ActionItem; review: Review }, surroundings: Surroundings): boolean {
  if (isAhead(item, surroundings.today)) return false;
  const moved = item.updated ?? item.created;
  const since = moved ? moved.value : isKeptHere(item) ? dateOf(review) : null;
  const age = daysBetween(since, surroundings.today);
  return (age !== null && age > longRest) || (isKeptHere(item) && saysSo(item, surroundings));
}

/** A ticket has a status of its own. */
function isKeptHere(item: ActionItem): boolean {
  return item.status !== null && !item.status.inherited && item.ticket === null;
}

function dateOf(review: Review): string | null {
  return review.followUpMeeting?.value ?? review.reviewMeeting?.value ?? review.incident.date?.value ?? null;
}

function isAhead(item: ActionItem, today: string | null): boolean {
  const days = daysBetween(today, item.due?.value.date ?? null);
  return days !== null && days >= 0;
}

function isLate(item: ActionItem, today: string | null): boolean {
  const days = daysBetween(item.due?.value.date ?? null, today);
  return days !== null && days > 0;
}

function saysSo(item: ActionItem, { analyze }: Surroundings): boolean {
  return analyze(item.text).sentences.some(({ tokens }) => tokens.some((_, index) => isOfOldAge(tokens, index)));
}

/** "Carried over", "longstanding", "still not started", "yet to". */
function isOfOldAge(tokens: readonly Token[], index: number): boolean {
  const [word, next] = [tokens[index]?.lower, tokens[index + 1]?.lower];
  if (word === 'longstanding' || word === 'long-standing') return true;
  if (word === 'carried') return next === 'over';
  if (word === 'yet') return next === 'to';
  return word === 'still' && next === 'not' && tokens[index + 2]?.lower === 'started';
}
