import { inVocabularyOrder } from '../vocabulary.js';
import type { Entry } from './catalog.js';
import type { Digest } from './digest.js';

/** Items meant to reduce errors, items meant to gain insight, and those that say neither; `both` counts twice. */
export interface Balance {
  readonly errorReduction: number;
  readonly insight: number;
  readonly unstated: number;
}

/** How a review divides between fewer errors and more insight. */
export function balanceOf({ items }: Digest): Balance {
  const count = (...values: readonly string[]): number =>
    items.filter(({ outcome }) => values.includes(outcome.value)).length;
  return {
    errorReduction: count('mitigate-risk', 'both'),
    insight: count('gain-insight', 'both'),
    unstated: count('unstated'),
  };
}

/** The categories that a review's items and insights touch, in the order of the vocabulary, the team's own last. */
export function categoriesTouched({ items, insights }: Digest): readonly string[] {
  return inVocabularyOrder([...items, ...insights].map(({ category }) => category.value));
}

/** Newest incident first; those without a date last, by path. */
export function byDate(entries: readonly Entry[]): readonly Entry[] {
  const dateOf = ({ digest }: Entry): string => digest.date ?? '';
  return [...entries].sort((a, b) =>
    dateOf(a) === dateOf(b) ? (a.path < b.path ? -1 : 1) : dateOf(a) > dateOf(b) ? -1 : 1,
  );
}

/** Reviews of earlier incidents that share a service, a team or a category with this one, newest first. */
export function earlierReviews(entry: Entry, entries: readonly Entry[]): readonly Entry[] {
  const { digest, path } = entry;
  const own = sharedKeys(digest);
  const isBefore = (other: Entry): boolean =>
    digest.date !== null && other.digest.date !== null ? other.digest.date < digest.date : false;
  return byDate(
    entries.filter(
      (other) => other.path !== path && isBefore(other) && sharedKeys(other.digest).some((key) => own.includes(key)),
    ),
  );
}

function sharedKeys(digest: Digest): readonly string[] {
  return [
    ...digest.services.map((service) => `service ${service.toLowerCase()}`),
    ...digest.teams.map((team) => `team ${team.toLowerCase()}`),
    ...categoriesTouched(digest).map((category) => `category ${category}`),
  ];
}
