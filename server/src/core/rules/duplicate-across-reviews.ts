import { groupBy } from '../group-by.js';
import { groupsOf, isAlive, type ItemGroup } from '../items.js';
import { ticketKey } from '../likeness.js';
import { once } from '../once.js';
import type { Elsewhere } from '../finding.js';
import type { ActionItem, Review } from '../review.js';
import { Wordings } from '../wordings.js';
import type { Neighbor, Rule, Spot, Surroundings } from './rule.js';

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
        reportAll(inEarlier({ path, review }, entriesOf(others), surroundings), review, report);
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
  const own = review.items.filter(isAlive);
  const wordings = new Wordings(own.map((item) => ({ item })));
  return own.flatMap((item) => {
    const first = wordings
      .like(item)
      .reduce((found, other) => (other.item.index < found.item.index ? other : found), { item });
    const message = 'This item repeats an earlier one of this review.';
    return first.item !== item && isOwnWork(item, surroundings)
      ? [{ item, message, related: [first.item.span], elsewhere: [] }]
      : [];
  });
}

function inEarlier(own: Neighbor, entries: Entries, surroundings: Surroundings): readonly Repeated[] {
  const dated = datedOf(own);
  return own.review.items.filter(isAlive).flatMap((item) => {
    const found = entries.like(item).filter((other) => isEarlier(other.from, dated));
    if (found.length === 0 || !isOwnWork(item, surroundings)) return [];
    const isAllDone = found.every((other) => other.item.status?.value === 'done');
    const message = isAllDone
      ? 'An earlier review has this item, and there it is done.'
      : 'This item stands in an earlier review as well.';
    return [{ item, message, related: [], elsewhere: found.map(({ elsewhere }) => elsewhere) }];
  });
}

/** An item of another review. */
interface Entry {
  readonly item: ActionItem;
  readonly from: Dated;
  readonly elsewhere: Elsewhere;
  /** Entries are named in this order. */
  readonly rank: number;
}

/** The items of all reviews by what they say and by ticket. */
class Entries {
  private readonly wordings: Wordings<Entry>;
  private readonly byTicket: ReadonlyMap<string | null, readonly Entry[]>;

  constructor(neighbors: readonly Neighbor[]) {
    const inOrder = [...neighbors].sort((a, b) => (a.path < b.path ? -1 : 1));
    const entries = inOrder.flatMap(entriesIn).map((entry, rank) => ({ ...entry, rank }));
    this.wordings = new Wordings(entries);
    this.byTicket = groupBy(entries, ({ item }) => ticketKey(item));
  }

  /** Those that say the same or have the same ticket. */
  like(item: ActionItem): readonly Entry[] {
    const ticket = ticketKey(item);
    const sharing = ticket === null ? [] : (this.byTicket.get(ticket) ?? []);
    return [...new Set([...this.wordings.like(item), ...sharing])].sort((a, b) => a.rank - b.rank);
  }
}

const entriesOf = once((neighbors: readonly Neighbor[]) => new Entries(neighbors));

function entriesIn(neighbor: Neighbor): readonly Omit<Entry, 'rank'>[] {
  const from = datedOf(neighbor);
  const message = neighbor.review.title?.value ?? neighbor.path;
  return neighbor.review.items
    .filter(isComparable)
    .map((item) => ({ item, from, elsewhere: { path: neighbor.path, span: item.span, message } }));
}

/** Closing tasks and drills come again by intention. */
function isOwnWork(item: ActionItem, { classify }: Surroundings): boolean {
  const kind = classify(item).kind.value;
  return kind !== 'administrative' && kind !== 'exercise';
}

/** What was dropped on purpose may come back on purpose. */
function isComparable(item: ActionItem): boolean {
  return item.status?.value !== 'not-doing' && item.status?.value !== 'superseded';
}

/** What tells when a review was, and whether two are one. */
interface Dated {
  readonly path: string;
  readonly date: string | null;
  readonly title: string;
}

function datedOf({ path, review }: Neighbor): Dated {
  const title = review.title?.value.toLowerCase().replace(/\s+/g, ' ').trim() ?? '';
  return { path, title, date: review.incident.date?.value ?? review.reviewMeeting?.value ?? null };
}

function isEarlier(other: Dated, own: Dated): boolean {
  if (isTwin(other, own)) return false;
  const { date } = own;
  return date !== null && other.date !== null && date !== other.date ? other.date < date : other.path < own.path;
}

/** One review in two files, as a draft and a final text, or in both formats. */
function isTwin(one: Dated, other: Dated): boolean {
  return one.date !== null && one.title !== '' && one.date === other.date && one.title === other.title;
}
