import type { Elsewhere } from '../finding.js';
import { groupsOf, isAlive, type ItemGroup } from '../items.js';
import { once } from '../once.js';
import type { OtherEntry, Others, OtherReview } from '../others.js';
import type { ActionItem, Review } from '../review.js';
import { tellingIn, Wordings } from '../wordings.js';
import type { Rule, Spot, Surroundings } from './rule.js';

export const duplicateAcrossReviews: Rule = {
  name: 'duplicate-across-reviews',
  severity: 'information',
  on: true,
  points: [],
  concern: 'document',
  summary: 'The item stands in an earlier review, or twice in this one',
  message: 'This item stands in an earlier review as well.',
  question: 'What has kept it from being done, and is it still what we would choose today?',
  why: `
Work from incidents competes with everything else, and the commonest shortcoming is that it is not followed up. An
item that comes back says something about what stands in its way, which may be worth more than the item.
`,
  sources: ['lunney', 'sreWorkbook', 'howie', 'pagerdutyRetrospectives', 'seed'],
  disagreement: null,
  better: [
    {
      bad: 'Add an alert on replication lag (again)',
      better: 'Find out what stands in the way of the lag alert that we wanted in March',
    },
  ],
  bad: [
    `
# Lag on the ledger

## Action items

- Raise the file limit of the brokers to 65536 so that a burst of tenants fits
- Show the age of the oldest entry on the ledger board so that lag is seen
- Raise the file limit of the broker to 65536 so that a burst of tenants fits
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This item repeats an earlier one of this review.
`,
    `---
incident: { date: 2024-05-02 }
---
# Lag on the ledger

## Action items

- Raise the file limit of the brokers to 65536 so that a burst of tenants fits
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This item stands in an earlier review as well.

=== earlier.md
---
incident: { date: 2024-03-10 }
---
# Lost entries

## Action items

- Raise the file limit of brokers to 65536 so that a burst of tenants fits
`,
  ],
  good: [
    `---
incident: { date: 2024-05-02 }
---
# Lag on the ledger

## Action items

- Raise the file limit of the brokers to 65536 so that a burst of tenants fits

=== later.md
---
incident: { date: 2024-06-10 }
---
# Lost entries

## Action items

- Raise the file limit of the brokers to 65536 so that a burst of tenants fits
`,
    `---
incident: { date: 2024-05-02 }
---
# Lag on the ledger

## Action items

- Raise the file limit of the brokers to 65536 so that a burst of tenants fits

=== earlier.md
---
incident: { date: 2024-03-10 }
---
# Lost entries

## Action items

- Raise the file limit of the proxies to 32768 so that a burst of tenants fits
`,
    `---
incident: { date: 2024-05-02 }
---
# Lag on the ledger

## Action items

- Raise the file limit of the brokers to 65536 so that a burst of tenants fits

=== draft.md
---
incident: { date: 2024-05-02 }
---
# Lag on the  Ledger

## Action items

- Raise the file limit of the brokers to 65536 so that a burst of tenants fits
`,
  ],
  beats: [],
  checks: [
    {
      over: 'review',
      check: (review, surroundings, report) => {
        reportAll(withinReview(review, surroundings), review, report);
      },
    },
    {
      over: 'reviews',
      check({ path, review, others }, surroundings, report) {
        reportAll(inEarlier({ path, review, others }, surroundings), review, report);
      },
    },
  ],
};

interface Repeated {
  readonly item: ActionItem;
  readonly message: string;
  readonly related: ActionItem['span'][];
  readonly elsewhere: readonly Elsewhere[];
}

/** Each on its own line where they are few, once on the section where they are many. */
function reportAll(repeated: readonly Repeated[], review: Review, report: (spot: Spot) => void): void {
  if (repeated.length < 3) {
    for (const { item, message, related, elsewhere } of repeated)
      report({ item, span: item.text.span, message, related, elsewhere });
    return;
  }
  const [group] = groupsOf(review.items);
  if (group) report(together(repeated, group));
}

function together(repeated: readonly Repeated[], group: ItemGroup): Spot {
  return {
    span: group.span,
    message: 'Several of these items stand in earlier reviews, or twice in this one.',
    related: repeated.map(({ item }) => item.span),
    elsewhere: repeated.flatMap(({ elsewhere }) => elsewhere),
  };
}

function withinReview(review: Review, surroundings: Surroundings): readonly Repeated[] {
  const before = new Wordings<ActionItem>();
  return review.items.filter(isAlive).flatMap((item) => {
    const telling = tellingIn(item.text);
    const [first] = [...before.like(telling)].sort((a, b) => a.index - b.index);
    if (!before.has(telling)) before.add(telling, item);
    const message = 'This item repeats an earlier one of this review.';
    return first && isOwnWork(item, surroundings) ? [{ item, message, related: [first.span], elsewhere: [] }] : [];
  });
}

interface Beside {
  readonly path: string;
  readonly review: Review;
  readonly others: Others;
}

function inEarlier({ path, review, others }: Beside, surroundings: Surroundings): readonly Repeated[] {
  const { title, incident, reviewMeeting } = review;
  const date = incident.date?.value ?? reviewMeeting?.value ?? null;
  const own = { path, title: title?.value ?? null, date };
  return review.items.filter(isAlive).flatMap((item) => {
    const found = others.like(item).filter((other) => isEarlier(other.review, own));
    if (found.length === 0 || !isOwnWork(item, surroundings)) return [];
    const isAllDone = found.every((other) => other.item.status === 'done');
    const message = isAllDone
      ? 'An earlier review has this item, and there it is done.'
      : 'This item stands in an earlier review as well.';
    return [{ item, message, related: [], elsewhere: firstOf(found).map(elsewhereOf) }];
  });
}

/** More places than these help nobody. */
const most = 5;

/** The first few in the order of paths and places. */
function firstOf(found: readonly OtherEntry[]): readonly OtherEntry[] {
  const inOrder = (a: OtherEntry, b: OtherEntry): number =>
    a.review.path === b.review.path ? a.item.span.start - b.item.span.start : a.review.path < b.review.path ? -1 : 1;
  return [...found].sort(inOrder).slice(0, most);
}

function elsewhereOf({ item, review: { path, title } }: OtherEntry): Elsewhere {
  return { path, span: item.span, message: title ?? path };
}

/** Closing tasks and drills come again by intention. */
function isOwnWork(item: ActionItem, { classify }: Surroundings): boolean {
  const kind = classify(item).kind.value;
  return kind !== 'administrative' && kind !== 'exercise';
}

type Dated = Pick<OtherReview, 'path' | 'title' | 'date'>;

function isEarlier(other: Dated, own: Dated): boolean {
  if (isTwin(other, own)) return false;
  const { date } = own;
  return date !== null && other.date !== null && date !== other.date ? other.date < date : other.path < own.path;
}

/** One review in two files, as a draft and a final text, or in both formats. */
function isTwin(one: Dated, other: Dated): boolean {
  return one.date !== null && one.date === other.date && plain(one) !== '' && plain(one) === plain(other);
}

const plain = once(({ title }: Dated) => title?.toLowerCase().replace(/\s+/g, ' ').trim() ?? '');
