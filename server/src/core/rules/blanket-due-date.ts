import { daysBetween, groupsOf, isOpen, type ItemGroup } from '../items.js';
import { limitNeeds, limitsOnItems } from '../language/item-limits.js';
import type { ActionItem, Review } from '../review.js';
import type { Rule, Spot, Statement, Words } from './rule.js';

export const blanketDueDate: Rule = {
  name: 'blanket-due-date',
  severity: 'information',
  on: true,
  points: ['S8'],
  concern: 'document',
  summary: 'Due dates come from one rule for all items instead of from each item',
  message: 'This sets one time limit for items of every size.',
  question: 'How was this date chosen, and by whom? What would have to move for this work to be done by then?',
  why: `
A due date is reasonable when it comes from the item: the work it takes and the load of those who do it.
One limit for all items brings one thing about: items are cut to fit it. Where product and project managers really
put this work before everything else, the limit is honest, and a stance in the config says so.
`,
  sources: ['seed', 'howie', 'shorrockLimits', 'pagerdutyAccountability', 'atlassian', 'gitlab', 'incidentIoPolicies'],
  disagreement: `
PagerDuty (15 or 30 days by severity), Atlassian (4 or 8 weeks), GitLab and incident.io recommend such limits, so that
follow-ups are not forgotten. A team that has decided for them sets \`stances: { due-dates: policy }\`, and this rule is silent.
A single due date is never reported, nor a missing one.
`,
  better: [
    {
      bad: 'All action items are to be closed within 30 days',
      better: 'Owners set dates in their next planning; we look at them together on 12 June',
    },
    {
      bad: 'Four items of different size, all due on 14 June',
      better: 'A date per item, with its reason (due reason: after the billing launch)',
    },
  ],
  bad: [
    `
# Stuck exports

## Action items

Every follow-up must be closed within 30 days.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This sets one time limit for items of every size.

- Record the queue depth of the exporter on its dashboard so that a jam is seen
`,
    `
# Stuck exports

## Action items
   ^^^^^^^^^^^^ These items are all due on the same day.

- Record the queue depth of the exporter on its dashboard so that a jam is seen (due: 2024-06-14)
- Find out how support tells a slow export from a lost one (due: 2024-06-14)
- Split the exporter by tenant, as proposed in the design note, so that one tenant cannot fill it (due: 2024-06-14)
`,
  ],
  good: [
    `
# Stuck exports

## Action items

- Record the queue depth of the exporter on its dashboard so that a jam is seen (due: 2024-06-14)
- Find out how support tells a slow export from a lost one (due: 2024-05-28)
- Page when an export has not been picked up within three days (due: 2024-06-14)
`,
    `
# Stuck exports

## What happened

All queues drained within two days, and every message had to be acknowledged within five seconds.
The certificate had to be renewed by the end of the month.

## Action items

- Record the queue depth of the exporter on its dashboard so that a jam is seen
`,
  ],
  settledBy: { 'due-dates': 'policy' },
  beats: ['solution-in-narrative'],
  checks: [
    {
      over: 'statements',
      places: ['item', 'narrative', 'lesson', 'heading', 'other'],
      needs: limitNeeds,
      check: checkWords,
    },
    {
      over: 'review',
      check: (review, _surroundings, report) => {
        checkDates(review, report);
      },
    },
  ],
};

function checkWords({ analysis, headings }: Statement, report: (words: Words) => void): void {
  for (const words of limitsOnItems(analysis, headings)) report(words);
}

function checkDates(review: Review, report: (spot: Spot) => void): void {
  for (const group of groupsOf(review.items)) {
    const dated = group.items.filter((item) => isOpen(item) && item.due && !item.due.inherited);
    const same = mostShared(dated);
    if (same.length >= 3 && same.length >= dated.length * 0.75)
      report(spotOf(group, same, 'These items are all due on the same day.'));
    else if (isByRule(dated, review))
      report(spotOf(group, dated, 'The dates of these items follow a fixed number of days.'));
    const policy = dated.find((item) => /\b(?:policy|sla|slo)\b/i.test(item.due?.value.text ?? ''));
    if (policy?.due) report({ span: policy.due.span, item: policy, message: 'This date comes from a policy.' });
  }
}

function spotOf(group: ItemGroup, items: readonly ActionItem[], message: string): Spot {
  return { span: group.span, message, related: items.map((item) => item.due?.span ?? item.span) };
}

/** The items without a reason of their own that share the commonest date. */
function mostShared(dated: readonly ActionItem[]): readonly ActionItem[] {
  const byDate = new Map<string, ActionItem[]>();
  for (const item of dated) {
    const { date, text } = item.due?.value ?? { date: null, text: '' };
    const key = date ?? text.trim().toLowerCase();
    if (item.dueReason || !/\d/.test(key)) continue;
    byDate.set(key, [...(byDate.get(key) ?? []), item]);
  }
  return [...byDate.values()].reduce<readonly ActionItem[]>(
    (most, items) => (items.length > most.length ? items : most),
    [],
  );
}

const usualLimits = new Set([7, 14, 15, 21, 28, 30, 42, 45, 56, 60, 84, 90]);

/** Two items or more on each of two dates, all a usual number of days after the review. */
function isByRule(dated: readonly ActionItem[], review: Review): boolean {
  const from = review.reviewMeeting?.value ?? null;
  const days = dated.map((item) => (item.dueReason ? null : daysBetween(from, dateOf(item))));
  if (!days.every((each) => each !== null && usualLimits.has(each))) return false;
  const distinct = [...new Set(days)];
  return distinct.length === 2 && distinct.every((one) => days.indexOf(one) !== days.lastIndexOf(one));
}

function dateOf(item: ActionItem): string | null {
  return item.due?.value.date ?? null;
}
