import type { Neighbor } from '../rules/rule.js';
import type { Digest } from './digest.js';
import { hashOf } from './entry-ids.js';
import { reviewFrom } from './digested-review.js';

/** A review of the workspace as it is remembered. */
export interface Entry {
  readonly path: string;
  readonly digest: Digest;
  /** Tells this state of the document, and of what it was read with, from others. */
  readonly mark: string;
  /** The mark of the neighbors that its remarks take into account, `null` when it was not checked yet. */
  readonly checkedBeside: string | null;
}

/**
 * The reviews of a workspace by path, and which of them may have something to do with one another. Asking for a
 * review's neighbors costs as much as there is in common, however many reviews there are.
 */
export class Catalog {
  private readonly entries = new Map<string, Entry>();
  /** Most keys belong to one review alone, and a set for each would be most of the memory. */
  private readonly paths = new Map<string, string | Set<string>>();

  /** Adds a review or replaces the one of that path. */
  put(entry: Entry): void {
    const known = this.entries.get(entry.path);
    this.entries.set(entry.path, entry);
    if (known && sameKeys(known.digest, entry.digest)) return;
    if (known) this.forgetKeys(known);
    for (const key of entry.digest.keys) {
      const paths = this.paths.get(key);
      if (paths === undefined) this.paths.set(key, entry.path);
      else if (typeof paths === 'string') this.paths.set(key, new Set([paths, entry.path]));
      else paths.add(entry.path);
    }
  }

  /** Forgets a review; answers whether there was one. */
  remove(path: string): boolean {
    const known = this.entries.get(path);
    if (known) this.forgetKeys(known);
    return this.entries.delete(path);
  }

  at(path: string): Entry | null {
    return this.entries.get(path) ?? null;
  }

  /** All reviews in the order of their paths. */
  all(): readonly Entry[] {
    return [...this.entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  get size(): number {
    return this.entries.size;
  }

  /** The other reviews that share a key, in the order of their paths. */
  around(path: string, keys: Iterable<string>): readonly Entry[] {
    const near = new Set<string>();
    for (const key of keys) for (const other of this.pathsAt(key)) near.add(other);
    near.delete(path);
    return [...near].sort().flatMap((other) => this.entries.get(other) ?? []);
  }

  private pathsAt(key: string): Iterable<string> {
    const paths = this.paths.get(key) ?? [];
    return typeof paths === 'string' ? [paths] : paths;
  }

  private forgetKeys({ path, digest }: Entry): void {
    for (const key of digest.keys) {
      const paths = this.paths.get(key);
      if (paths === path) this.paths.delete(key);
      else if (paths instanceof Set) paths.delete(path);
    }
  }
}

/** Tells one set of neighbors from another. */
export function markOf(entries: readonly Entry[]): string {
  return hashOf(entries.map(({ path, mark }) => `${path} ${mark}`).join('\n'));
}

/** Entries as rules across reviews see them. */
export function asNeighbors(entries: readonly Entry[]): readonly Neighbor[] {
  return entries.map(({ path, digest }) => ({ path, review: reviewFrom(digest) }));
}

function sameKeys(a: Digest, b: Digest): boolean {
  return a.keys.length === b.keys.length && a.keys.every((key, index) => key === b.keys[index]);
}
