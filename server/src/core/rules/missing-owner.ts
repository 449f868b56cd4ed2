import { onceForWords } from '../once.js';
import { groupsOf, hasPlaceFor, isAlive, isFresh, isOpen, type ItemGroup } from '../items.js';
import type { ActionItem, Review } from '../review.js';
import type { Rule, Spot } from './rule.js';

export const missingOwner: Rule = {
  name: 'missing-owner',
  severity: 'warning',
  on: true,
  points: ['S5'],
  concern: 'fields',
  summary: 'Accepted items name nobody who does or convenes the work',
  message: 'Nobody is named here to do the work or to bring people together for it.',
  question: 'Who works closest to this every day, and have they said they would like to take it on?',
  why: `
An item that belongs to nobody, or to "the team", waits for somebody to feel meant.
People who do the work are the ones who can say what needs doing, whether, and how;
naming them, with their agreement, is how an item begins.
An idea that is still parked needs no owner, only somebody who convenes the talk about it.
`,
  sources: ['seed', 'sreWorkbook', 'lunney', 'pagerdutyAccountability', 'incidentIoFollowUps', 'flutter'],
  disagreement: `
All agree that somebody is named. They differ on who: the source wants the item owned by those who do the work and
shaped it, GitLab wants enough context that any engineer can pick it up, and Lunney and colleagues would name an owner
whose first task is to find the right one.
`,
  better: [
    { bad: 'Add a canary stage (owner: the team)', better: 'Add a canary stage (owner: Priya, with Tom)' },
    {
      bad: 'Find a home for the allocator notes (owner: TBD)',
      better: 'Find a home for the allocator notes (owner: Dana, who asks around)',
    },
  ],
  bad: [
    `
# Slow exports

## Action items

| Action | Owner |
| --- | --- |
| Write the partition key into the export log so that a slow shard can be told from a slow disk | Lea |
| Reject exports of more than a million rows so that one tenant cannot fill the queue | TBD |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nobody is named here to do the work or to bring people together for it.
`,
    `
# Slow exports

## Action items
   ^^^^^^^^^^^^ Nobody is named for several of these items.

| Action | Owner |
| --- | --- |
| Write the partition key into the export log so that a slow shard can be told from a slow disk | everyone |
| Reject exports of more than a million rows so that one tenant cannot fill the queue | |
| Show the age of the oldest export on the queue board so that a stuck one is seen | Lea |
`,
  ],
  good: [
    `
# Slow exports

## Action items

- Write the partition key into the export log so that a slow shard can be told from a slow disk
- Reject exports of more than a million rows so that one tenant cannot fill the queue
`,
    `
# Slow exports

## Action items

| Action | Owner | Status |
| --- | --- | --- |
| Write the partition key into the export log so that a slow shard can be told from a slow disk | Team Ledger | open |
| Reject exports of more than a million rows so that one tenant cannot fill the queue | | done |
`,
  ],
  beats: [],
  checks: [
    {
      over: 'review',
      check(review, { today }, report) {
        const settled = new Set(
          review.passages.filter(({ prose }) => isOwnerLine(prose)).map(({ section }) => section),
        );
        for (const group of groupsOf(review.items)) {
          if (!namesOwners(group, review) || settled.has(group.section)) continue;
          const missing = group.items.filter((item) => hasNobody(item, review) && !isFresh(item, today));
          const spot = spotOf(missing, group);
          if (spot) report(spot);
        }
      },
    },
  ],
};

/** Said of the item where it is one, of the section where there are more. */
function spotOf(missing: readonly ActionItem[], group: ItemGroup): Spot | null {
  const [first, second] = missing;
  if (!first) return null;
  const severity = missing.some(isOpen) ? 'warning' : 'information';
  if (!second) return { span: first.text.span, item: first, severity };
  const message =
    missing.length === group.items.length
      ? 'None of these items names a person or team.'
      : 'Nobody is named for several of these items.';
  return { span: group.span, severity, message, related: missing.map((item) => item.span) };
}

function hasNobody(item: ActionItem, review: Review): boolean {
  if (!isAlive(item) || item.status?.value === 'idea' || item.ticket) return false;
  return hasPlaceFor('owner', item, review) && isNobody(item.owner?.written ?? '');
}

/** A column for owners, the product's own form, or owners of most items; one name in passing is no custom. */
function namesOwners({ items }: ItemGroup, review: Review): boolean {
  const named = items.filter((item) => item.owner !== null && !item.owner.inherited);
  return review.declared || items.some(({ style }) => style === 'columns') || named.length * 2 >= items.length;
}

/** What stands where an owner would, without saying who. */
const nobodies = new Set(
  `? ?? - -- – — na none nobody tbd tbc tba todo unassigned unknown open pending xxx tobedetermined tobefound tobedecided
  someone somebody anyone anybody everyone everybody all we us team theteam ourteam wholeteam thewholeteam allteams
  engineering engineers`.split(/\s+/),
);

function isNobody(owner: string): boolean {
  const plain = owner.toLowerCase().replace(/[\s./_*`]/g, '');
  return plain === '' || nobodies.has(plain);
}

/** "Owner: …" below the heading speaks for all items of the section. */
const isOwnerLine = onceForWords(({ value }) => /^owner(?:s|\(s\))?\s*[:-]/i.test(value.trim()));
