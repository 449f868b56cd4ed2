import { isMending, ReviewIndex, servicesOf, type OtherEntry, type OtherReview, type Others } from '../others.js';
import type { Review } from '../review.js';
import type { Digest } from './digest.js';
import { hashOf } from './entry-ids.js';

/** A review of the workspace as it is remembered. */
export interface Entry {
  readonly path: string;
  readonly digest: Digest;
  /** Tells this state of the document, and of what it was read with, from others. */
  readonly mark: string;
  /** The mark of what other reviews had in common with it when it was checked, `null` when it was not checked yet. */
  readonly checkedBeside: string | null;
}

/**
 * The reviews of a workspace by path, and what they have to do with one another. Asking for that costs as much as there
 * is in common, however many reviews there are.
 */
export class Catalog {
  private readonly entries = new Map<string, Entry>();
  private readonly index = new ReviewIndex();
  private readonly serviceMarks = new Map<string, string>();

  /** All reviews, as rules across reviews ask about them. */
  get others(): Others {
    return this.index;
  }

  /** Adds a review or replaces the one of that path. */
  put(entry: Entry): void {
    const known = this.entries.get(entry.path);
    this.entries.set(entry.path, entry);
    if (known && saysTheSame(known.digest, entry.digest)) return;
    if (known) this.forgetServices(known);
    this.forgetServices(entry);
    this.index.put(otherFrom(entry));
  }

  /** Forgets a review. */
  remove(path: string): void {
    const known = this.entries.get(path);
    if (known) this.forgetServices(known);
    this.index.remove(path);
    this.entries.delete(path);
  }

  at(path: string): Entry | null {
    return this.entries.get(path) ?? null;
  }

  /** All reviews in the order of their paths. */
  all(): readonly Entry[] {
    return [...this.entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Tells what a review has in common with others: as long as it stays the same, so do findings across reviews. */
  markBeside(entry: Pick<Entry, 'path' | 'digest'>): string {
    const review = otherFrom(entry);
    return this.markOf(review, this.sharedWith(review));
  }

  /** The same for a review as it was read. */
  markBesideOpen(path: string, review: Review): string {
    const services = review.incident.services.map(({ value }) => value);
    return this.markOf(
      { path, services },
      review.items.flatMap((item) => this.index.like(item).filter((other) => other.review.path !== path)),
    );
  }

  /** The paths of the other reviews that have something in common with this one. */
  around(entry: Entry): ReadonlySet<string> {
    const review = otherFrom(entry);
    const mates = [...servicesOf(review)].flatMap((service) => this.index.about(service));
    const near = new Set([
      ...this.sharedWith(review).map((entry) => entry.review.path),
      ...mates.map(({ path }) => path),
    ]);
    near.delete(review.path);
    return near;
  }

  private sharedWith({ path, items }: OtherReview): readonly OtherEntry[] {
    return items.flatMap((item) => this.index.likeOther(item)).filter(({ review }) => review.path !== path);
  }

  private markOf(review: Pick<OtherReview, 'path' | 'services'>, entries: readonly OtherEntry[]): string {
    const shared = entries.map(({ item, review: { path, title, date } }) =>
      [path, title, date, item.status, item.span.start].join(' '),
    );
    const services = [...servicesOf(review)].map((service) => `${service} ${this.markOfService(service)}`);
    return hashOf([...shared.sort(), ...services.sort()].join('\n'));
  }

  private markOfService(service: string): string {
    const known = this.serviceMarks.get(service);
    if (known !== undefined) return known;
    const said = this.index.about(service).map(({ path, title, date, items }) => {
      return [path, title, date, items.every((item) => item.isMending())].join(' ');
    });
    const mark = hashOf([...said].sort().join('\n'));
    this.serviceMarks.set(service, mark);
    return mark;
  }

  private forgetServices(entry: Entry): void {
    for (const service of servicesOf(otherFrom(entry))) this.serviceMarks.delete(service);
  }
}

/** A remembered review, as another sees it. */
function otherFrom({ path, digest }: Pick<Entry, 'path' | 'digest'>): OtherReview {
  const { title, date, services, items } = digest;
  return {
    path,
    title,
    date,
    services,
    items: items.map(({ text, ticket, status, span, kind, outcome }) => ({
      text,
      ticket,
      status,
      span,
      isMending: () => isMending({ kind, outcome }),
    })),
  };
}

/** Whether two states of a review are the same to other reviews. */
function saysTheSame(a: Digest, b: Digest): boolean {
  return essenceOf(a) === essenceOf(b);
}

function essenceOf({ title, date, services, items }: Digest): string {
  const said = items.map(({ text, ticket, status, span, kind, outcome }) => {
    return [text, ticket, status, span.start, span.end, kind.value, outcome.value];
  });
  return JSON.stringify([title, date, services, said]);
}
