import { groupsOf, isAlive, type ItemGroup } from '../items.js';
import { fewestWords, likeness, probesOf, sameFrom, tellingWords, ticketKey } from '../likeness.js';
import { once, onceForWords } from '../once.js';
import type { Elsewhere } from '../finding.js';
import type { ActionItem, Review } from '../review.js';
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
        const earlier = others.filter((other) => isEarlier(other, { path, review }));
        if (earlier.length > 0) reportAll(inEarlier(review, earlier, surroundings), review, report);
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
  const own = review.items.filter(isAlive).map(wordedOf);
  const known = new Map<string, Map<string, Worded>>();
  return own.flatMap((one) => {
    const first = firstLike(one, known);
    const message = 'This item repeats an earlier one of this review.';
    return first && isOwnWork(one.item, surroundings)
      ? [{ item: one.item, message, related: [first.item.span], elsewhere: [] }]
      : [];
  });
}

/** Items so far by a telling word, and of those with the same words the first. */
type Known = Map<string, Map<string, Worded>>;

/** The first item so far that says the same; only those that share a telling word are looked at. */
function firstLike(one: Worded, known: Known): Worded | undefined {
  let first: Worded | undefined;
  for (const probe of one.probes) {
    const firsts = known.get(probe) ?? new Map<string, Worded>();
    for (const other of firsts.values()) {
      const isBefore = first === undefined || other.item.index < first.item.index;
      if (isBefore && (other.all === one.all || saysTheSame(one, other))) first = other;
    }
    if (!firsts.has(one.all)) known.set(probe, firsts.set(one.all, one));
  }
  return first;
}

function inEarlier(review: Review, earlier: readonly Neighbor[], surroundings: Surroundings): readonly Repeated[] {
  const own = review.items.filter(isAlive).map(wordedOf);
  const known = earlierLike(own, earlier);
  return own.flatMap((one) => {
    const found = known.filter(({ other }) => isSame(one, other));
    if (found.length === 0 || !isOwnWork(one.item, surroundings)) return [];
    const isAllDone = found.every(({ other }) => other.item.status?.value === 'done');
    const message = isAllDone
      ? 'An earlier review has this item, and there it is done.'
      : 'This item stands in an earlier review as well.';
    return [{ item: one.item, message, related: [], elsewhere: found.map(toElsewhere) }];
  });
}

interface Earlier {
  readonly other: Worded;
  readonly neighbor: Neighbor;
}

/** The items of earlier reviews that share a telling word or a ticket with one of these. */
function earlierLike(own: readonly Worded[], earlier: readonly Neighbor[]): readonly Earlier[] {
  const keys = new Set(own.flatMap(keysOf));
  return earlier.flatMap((neighbor) => {
    const items = neighbor.review.items.filter(isComparable).map(wordedOf);
    return items.filter((other) => keysOf(other).some((key) => keys.has(key))).map((other) => ({ other, neighbor }));
  });
}

function keysOf({ probes, ticket }: Worded): readonly string[] {
  return ticket === null ? probes : [...probes, ticket];
}

interface Worded extends Telling {
  readonly item: ActionItem;
  readonly ticket: string | null;
}

/** The words that tell an item from others. */
interface Telling {
  readonly words: ReadonlySet<string>;
  /** All of them, as one text. */
  readonly all: string;
  readonly numbers: string;
  /** Items that say the same share one of these. */
  readonly probes: readonly string[];
}

function withWords(item: ActionItem): Worded {
  return { item, ...tellingOf(item.text), ticket: ticketKey(item) };
}

const wordedOf = once(withWords);

const tellingOf = onceForWords(({ value }): Telling => {
  const words = tellingWords(value);
  const sorted = [...words].filter((word) => /\d/.test(word)).sort();
  const numbers = sorted.join(' ');
  return { words, all: [...words].join(' '), numbers, probes: probesOf(words).map((probe) => `${probe} ${numbers}`) };
});

function isSame(one: Worded, other: Worded): boolean {
  return (one.ticket !== null && one.ticket === other.ticket) || saysTheSame(one, other);
}

function saysTheSame(one: Telling, other: Telling): boolean {
  if (one.numbers !== other.numbers || Math.min(one.words.size, other.words.size) < fewestWords) return false;
  return likeness(one.words, other.words) >= sameFrom;
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

function isEarlier(other: Neighbor, own: Neighbor): boolean {
  if (isTwin(other.review, own.review)) return false;
  const date = dateOf(own.review);
  const otherDate = dateOf(other.review);
  return date !== null && otherDate !== null && date !== otherDate ? otherDate < date : other.path < own.path;
}

/** One review in two files, as a draft and a final text, or in both formats. */
function isTwin(one: Review, other: Review): boolean {
  const date = dateOf(one);
  const title = titleOf(one);
  return date !== null && title !== '' && date === dateOf(other) && title === titleOf(other);
}

function titleOf({ title }: Review): string {
  return title?.value.toLowerCase().replace(/\s+/g, ' ').trim() ?? '';
}

function dateOf(review: Review): string | null {
  return review.incident.date?.value ?? review.reviewMeeting?.value ?? null;
}

function toElsewhere({ other, neighbor }: Earlier): Elsewhere {
  return { path: neighbor.path, span: other.item.span, message: neighbor.review.title?.value ?? neighbor.path };
}
