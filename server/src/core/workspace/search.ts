import type { Entry } from './catalog.js';
import type { IdeaDigest, InsightDigest, ItemDigest } from './digest.js';

/** An entry of some review that was looked for. */
export interface Match {
  readonly path: string;
  readonly title: string;
  readonly sort: 'item' | 'insight' | 'idea';
  readonly entry: ItemDigest | InsightDigest | IdeaDigest;
}

const most = 500;

/** The items, insights and ideas that have all words of a query in their text, id or owner; so many at most. */
export function searchEntries(query: string, entries: readonly Entry[]): readonly Match[] {
  const words = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const found: Match[] = [];
  for (const { path, digest } of entries) {
    const title = digest.title ?? path;
    const add = (sort: Match['sort'], all: readonly Match['entry'][]): void => {
      for (const entry of all) if (hasAll(words, entry)) found.push({ path, title, sort, entry });
    };
    add('item', digest.items);
    add('insight', digest.insights);
    add('idea', digest.ideas);
    if (found.length >= most) return found.slice(0, most);
  }
  return found;
}

function hasAll(words: readonly string[], entry: Match['entry']): boolean {
  const text = `${entry.written ?? ''} ${entry.text} ${'owner' in entry ? (entry.owner ?? '') : ''}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
