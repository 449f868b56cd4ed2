import { categories, kinds, statuses } from '../vocabulary.js';

/** What an entry must say of itself to be put into a group. */
export interface Groupable {
  readonly type: 'item' | 'insight';
  readonly uri: string;
  readonly review: string;
  readonly text: string;
  readonly category: { readonly value: string };
  readonly kind?: { readonly value: string };
  readonly owner?: string | null;
  readonly status?: string | null;
  readonly ticket?: string | null;
}

export type Grouping = 'category' | 'kind' | 'review' | 'owner' | 'status';

/** Entries that belong together; `value` is `null` for what states none. */
export interface EntryGroup<E> {
  readonly value: string | null;
  readonly label: string | null;
  readonly entries: readonly E[];
}

/** How groups are made and named. */
export interface GroupOptions {
  readonly grouping: Grouping;
  /** The categories that there are, with the names that a team gives them. */
  readonly categories: ReadonlyMap<string, string | null>;
}

/**
 * Entries in groups: in the order of the vocabulary, or of the alphabet where groups are reviews or owners.
 * By category, all categories are there, also those that are empty (they ask), unless there is no entry at all.
 */
export function groupEntries<E extends Groupable>(
  entries: readonly E[],
  options: GroupOptions,
): readonly EntryGroup<E>[] {
  const asked = options.grouping === 'category' && entries.length > 0 ? [...options.categories.keys()] : [];
  const groups = new Map<string | null, E[]>(asked.map((category) => [category, []]));
  for (const entry of entries) {
    const value = valueIn(entry, options.grouping);
    const group = groups.get(value);
    if (group) group.push(entry);
    else groups.set(value, [entry]);
  }
  const built = [...groups].map(([value, group]) => ({ value, label: labelOf(value, group, options), entries: group }));
  return sorted(built, options.grouping);
}

/** Whether all words of a filter occur in an entry. */
export function fits(entry: Groupable, filter: string): boolean {
  const text = `${entry.text} ${entry.owner ?? ''} ${entry.ticket ?? ''} ${entry.review}`.toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

function valueIn(entry: Groupable, grouping: Grouping): string | null {
  switch (grouping) {
    case 'category':
      return entry.category.value;
    case 'kind':
      return entry.kind?.value ?? null;
    case 'review':
      return entry.uri;
    case 'owner':
      return ownerKey(entry.owner ?? null);
    case 'status':
      return statusIn(entry);
  }
}

/** Insights have none; an item that says nothing is open. */
function statusIn({ type, status }: Groupable): string | null {
  return type === 'item' ? (status ?? 'open') : null;
}

/** `@Ann` and `ann` are one person. */
function ownerKey(owner: string | null): string | null {
  return owner === null ? null : owner.trim().replace(/^@/u, '').toLowerCase();
}

function labelOf(
  value: string | null,
  [first]: readonly Groupable[],
  { grouping, categories: named }: GroupOptions,
): string | null {
  if (grouping === 'review') return first?.review ?? null;
  if (grouping === 'owner') return first?.owner ?? null;
  return value === null ? null : (named.get(value) ?? null);
}

const orders: Readonly<Partial<Record<Grouping, readonly string[]>>> = {
  category: categories,
  kind: kinds,
  status: statuses,
};

function sorted<E>(groups: readonly EntryGroup<E>[], grouping: Grouping): readonly EntryGroup<E>[] {
  const order = orders[grouping];
  const rank = ({ value }: EntryGroup<E>): number => {
    if (value === null) return Number.MAX_SAFE_INTEGER;
    const at = order?.indexOf(value) ?? 0;
    // The team's own categories stand before "none".
    return at < 0 ? (order?.length ?? 0) - 1.5 : at;
  };
  const name = ({ label, value }: EntryGroup<E>): string => (label ?? value ?? '').toLowerCase();
  return [...groups].sort((a, b) => rank(a) - rank(b) || (name(a) < name(b) ? -1 : 1));
}
