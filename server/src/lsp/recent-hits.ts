import type { Hit, Seen, StatementCache } from '../core/lint.js';

const most = 20_000;

/** Keeps what language rules saw, as long as it was asked for not too long ago. */
export class RecentHits implements StatementCache {
  readonly seen = new WeakMap<object, Seen>();
  private young = new Map<string, readonly Hit[]>();
  private old = new Map<string, readonly Hit[]>();

  get(key: string): readonly Hit[] | undefined {
    const recent = this.young.get(key);
    if (recent) return recent;
    const hits = this.old.get(key);
    if (hits) this.set(key, hits);
    return hits;
  }

  set(key: string, hits: readonly Hit[]): void {
    if (this.young.size >= most) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, hits);
  }
}
