import type { Classification } from './classify/classification.js';
import { ticketKey } from './likeness.js';
import type { ActionItem, Review } from './review.js';
import type { Span } from './text.js';
import type { Kind } from './vocabulary.js';
import { mostAlike, tellingIn, tellingOf, Wordings, type Telling } from './wordings.js';

/** As much of a review as rules look at in other reviews. */
export interface OtherReview {
  /** Its path or URI, for related information. */
  readonly path: string;
  readonly title: string | null;
  /** Of the incident, else of the review meeting. */
  readonly date: string | null;
  readonly services: readonly string[];
  readonly items: readonly OtherItem[];
}

/** An item of another review. */
export interface OtherItem {
  readonly text: string;
  readonly ticket: string | null;
  readonly status: string | null;
  readonly span: Span;
  /** Asked for only where the rest agrees, as it may cost a classification. */
  readonly isMending: () => boolean;
}

/** An item and the review that it stands in. */
export interface OtherEntry {
  readonly item: OtherItem;
  readonly review: OtherReview;
}

/** The other reviews, as rules ask about them. The review at hand may be among them. */
export interface Others {
  /** Items that say the same or have the same ticket; not those that were dropped on purpose, which may come back. */
  like(item: ActionItem): readonly OtherEntry[];
  /** Reviews about a service that have items. */
  about(service: string): Iterable<OtherReview>;
}

const mending: ReadonlySet<Kind> = new Set<Kind>(['remediate', 'document', 'process', 'administrative']);

/** Whether work mends what there is, rather than to learn from it. */
export function isMending({ kind, outcome }: Pick<Classification, 'kind' | 'outcome'>): boolean {
  return mending.has(kind.value) && outcome.value !== 'gain-insight' && outcome.value !== 'both';
}

/** A review that was read, as another sees it. */
export function otherOf(path: string, review: Review, classify: (item: ActionItem) => Classification): OtherReview {
  const { title, incident, reviewMeeting, items } = review;
  return {
    path,
    title: title?.value ?? null,
    date: incident.date?.value ?? reviewMeeting?.value ?? null,
    services: incident.services.map(({ value }) => value),
    items: items.map((item) => ({
      text: item.text.value,
      ticket: item.ticket?.value ?? null,
      status: item.status?.value ?? null,
      span: item.span,
      isMending: () => isMending(classify(item)),
    })),
  };
}

/** Any number of reviews by what they may share with another; asking costs as much as there is in common. */
export class ReviewIndex implements Others {
  private readonly reviews = new Map<string, OtherReview>();
  private readonly wordings = new Wordings<OtherEntry>();
  private readonly tickets = new Groups<OtherEntry>();
  private readonly services = new Groups<OtherReview>();
  private readonly entries = new Map<string, readonly OtherEntry[]>();

  /** Adds a review or replaces the one of that path. */
  put(review: OtherReview): void {
    this.remove(review.path);
    const entries = firstOfEach(review.items.filter(isComparable)).map((item) => ({ item, review }));
    this.reviews.set(review.path, review);
    this.entries.set(review.path, entries);
    for (const entry of entries) {
      this.wordings.add(tellingOf(entry.item.text), entry);
      this.tickets.add(ticketKey(entry.item.ticket), entry);
    }
    if (review.items.length > 0) for (const service of servicesOf(review)) this.services.add(service, review);
  }

  remove(path: string): void {
    const review = this.reviews.get(path);
    if (!review) return;
    for (const entry of this.entries.get(path) ?? []) {
      this.wordings.remove(tellingOf(entry.item.text), entry);
      this.tickets.remove(ticketKey(entry.item.ticket), entry);
    }
    for (const service of servicesOf(review)) this.services.remove(service, review);
    this.reviews.delete(path);
    this.entries.delete(path);
  }

  like({ text, ticket }: ActionItem): readonly OtherEntry[] {
    return this.find(tellingIn(text), ticket?.value ?? null);
  }

  /** As {@link like}, for an item of another review. */
  likeOther({ text, ticket }: OtherItem): readonly OtherEntry[] {
    return this.find(tellingOf(text), ticket);
  }

  about(service: string): readonly OtherReview[] {
    return this.services.at(service.toLowerCase());
  }

  private find(telling: Telling, ticket: string | null): readonly OtherEntry[] {
    const sharing = this.tickets.at(ticketKey(ticket));
    const alike = this.wordings.like(telling);
    if (sharing.length === 0 || sharing.length > mostAlike) return alike;
    return [...new Set([...alike, ...sharing])];
  }
}

/** What was dropped on purpose may come back on purpose. */
function isComparable({ status }: OtherItem): boolean {
  return status !== 'not-doing' && status !== 'superseded';
}

/** An item that a review says twice is in it all the same. */
function firstOfEach(items: readonly OtherItem[]): readonly OtherItem[] {
  const seen = new Set<string>();
  return items.filter(({ text, ticket, status }) => {
    const said = [text, ticket, status].join('\n');
    return !seen.has(said) && seen.add(said);
  });
}

/** The services that a review is about, in the spelling by which they are compared. */
export function servicesOf({ services }: Pick<OtherReview, 'services'>): ReadonlySet<string> {
  return new Set(services.map((service) => service.toLowerCase()));
}

/** Values by a key that several may have. */
class Groups<T> {
  private readonly groups = new Map<string, T[]>();

  at(key: string | null): readonly T[] {
    return (key === null ? null : this.groups.get(key)) ?? [];
  }

  add(key: string | null, value: T): void {
    if (key === null) return;
    const group = this.groups.get(key);
    if (group) group.push(value);
    else this.groups.set(key, [value]);
  }

  remove(key: string | null, value: T): void {
    const group = key === null ? null : this.groups.get(key);
    if (key === null || !group) return;
    const at = group.indexOf(value);
    if (at >= 0) group.splice(at, 1);
    if (group.length === 0) this.groups.delete(key);
  }
}
