import { daysBetween, groupsOf, isOpen, type ItemGroup } from '../items.js';
import type { Sentence, Token } from '../language/analysis.js';
import { dateIn, durationIn, limitIn } from '../language/time-limits.js';
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
  beats: [],
  checks: [
    { over: 'statements', places: ['item', 'narrative', 'lesson', 'heading', 'other'], check: checkWords },
    {
      over: 'review',
      check: (review, _surroundings, report) => {
        checkDates(review, report);
      },
    },
  ],
};

function checkWords(statement: Statement, report: (words: Words) => void): void {
  const { sentences } = statement.analysis;
  const ladder = ladderIn(statement);
  if (ladder) {
    report(ladder);
    return;
  }
  for (const sentence of sentences) {
    const words = limitOnAll(sentence) ?? limitByName(sentence);
    if (words) report(words);
  }
}

/** "Every follow-up must be closed within 30 days": items in general, an end, a limit. */
function limitOnAll({ tokens }: Sentence): Words | null {
  const work = tokens.findIndex((_, index) => isWork(tokens, index) && isGeneral(tokens, index));
  const limit = limitIn(tokens);
  const end = tokens.findIndex((token) => isEnd(token));
  if (work < 0 || !limit || end < 0 || limit.start < end || isTold(tokens)) return null;
  return between(tokens, Math.min(generalStart(tokens, work), end), limit.end);
}

/** "SLA for follow-ups: 14 days": a limit by its name, of items. */
function limitByName({ tokens }: Sentence): Words | null {
  const name = tokens.findIndex((token, index) => isNameOfLimit(token, tokens[index + 1]));
  const duration = durationIn(tokens) ?? dateIn(tokens);
  const work = tokens.findIndex((_, index) => isWork(tokens, index));
  const isDefault = tokens.some((token) => token.lower === 'default');
  if (name < 0 || !duration || (work < 0 && !isDefault)) return null;
  return between(tokens, Math.min(name, work < 0 ? name : work, duration.start), Math.max(duration.end, name + 1));
}

/** "P1: 14 days, P2: 28 days": two levels or more, each with its time, about items. */
function ladderIn({ analysis, headings }: Statement): Words | null {
  const tokens = analysis.sentences.flatMap((sentence) => sentence.tokens);
  const steps = tokens.flatMap((token, index) => {
    const time = isLevel(token) ? durationIn(tokens.slice(index + 1, index + 7)) : null;
    return time ? [{ start: index, end: index + 1 + time.end }] : [];
  });
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last || steps.length < 2 || tokens.some(isOfService)) return null;
  const isAboutItems = tokens.some((token, index) => isWork(tokens, index) || token.lower === 'due');
  return isAboutItems || headings.some(isAboutActions) ? between(tokens, first.start, last.end) : null;
}

const workNouns = new Set(['action', 'follow-up', 'followup', 'remediation', 'item', 'corrective']);

/** An action item by any of its names. */
function isWork(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (workNouns.has(token.lemma) && token.tag !== 'verb') return true;
  return token.lower === 'follow' && tokens[index + 1]?.lower === '-' && /^ups?$/.test(tokens[index + 2]?.lower ?? '');
}

const generalWords = new Set(['all', 'every', 'each', 'any', 'our', 'no']);
const certainWords = new Set(['the', 'this', 'these', 'that', 'those', 'a', 'an', 'one', 'two', 'three']);

/** All items, or items as such: quantified, or a bare plural. */
function isGeneral(tokens: readonly Token[], work: number): boolean {
  const before = tokens.slice(Math.max(work - 4, 0), work).map((token) => token.lower);
  if (before.some((word) => generalWords.has(word))) return true;
  const noun = tokens[work];
  const isPlural = noun !== undefined && (noun.lower.endsWith('s') || tokens[work + 1]?.lower === 'items');
  return isPlural && !before.some((word) => certainWords.has(word));
}

function generalStart(tokens: readonly Token[], work: number): number {
  const first = tokens.slice(Math.max(work - 4, 0), work).findIndex((token) => generalWords.has(token.lower));
  return first < 0 ? work : Math.max(work - 4, 0) + first;
}

const ends = new Set([
  'complete',
  'close',
  'finish',
  'do',
  'resolve',
  'deliver',
  'address',
  'implement',
  'ship',
  'land',
  'due',
]);

function isEnd(token: Token): boolean {
  return ends.has(token.lemma) || token.lower === 'done' || token.lower === 'due';
}

/** It tells how things went instead of setting a rule. */
function isTold(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) => token.lower === 'was' || token.lower === 'were' || token.lower === 'had' || token.lower === 'has',
  );
}

function isNameOfLimit(token: Token, next: Token | undefined): boolean {
  if (['sla', 'slas', 'slo', 'deadline', 'deadlines'].includes(token.lower)) return true;
  return (token.lower === 'due' && next?.lemma === 'date') || (token.lower === 'time' && next?.lemma === 'limit');
}

const levels = /^(p[0-5]|sev-?[0-5]|s[0-4]|critical|urgent|high|medium|low|major|minor)$/;

function isLevel(token: Token): boolean {
  return levels.test(token.lower);
}

const ofService = new Set([
  'respond',
  'response',
  'acknowledge',
  'uptime',
  'availability',
  'retention',
  'latency',
  'answer',
]);

function isOfService(token: Token): boolean {
  return ofService.has(token.lemma);
}

function isAboutActions(heading: string): boolean {
  return /action|follow|remediat|due/i.test(heading);
}

function between(tokens: readonly Token[], start: number, end: number): Words {
  return { from: tokens[start]?.from ?? 0, to: tokens[Math.min(end, tokens.length) - 1]?.to ?? 0 };
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
  const counts = new Map<number, number>();
  for (const item of dated) {
    const days = daysBetween(review.reviewMeeting?.value ?? null, item.due?.value.date ?? null);
    if (days === null || item.dueReason || !usualLimits.has(days)) return false;
    counts.set(days, (counts.get(days) ?? 0) + 1);
  }
  return counts.size === 2 && [...counts.values()].every((count) => count >= 2);
}
