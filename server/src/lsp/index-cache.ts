import { digest } from '../core/fingerprint.js';
import { isObject } from './params.js';
import type { Storage } from './host.js';
import type { Entry } from '../core/workspace/catalog.js';
import type { Digest } from '../core/workspace/digest.js';

/** What is kept of a review between two runs of the server. */
export type Kept = Pick<Entry, 'digest' | 'checkedBeside'>;

interface Shard {
  /** What was on disk, unread, by key. */
  readonly lines: Map<string, string>;
  /** What is to be written, by key. */
  readonly fresh: Map<string, Kept>;
  isDirty: boolean;
}

/**
 * Reviews on disk, by the content of a document and what it was read with; in several files, so that a change
 * writes little. A file that is damaged or of another version is as good as none.
 */
export class IndexCache {
  private readonly shards = new Map<string, Promise<Shard>>();

  constructor(
    private readonly storage: Storage | null,
    private readonly version: string,
  ) {}

  async get(key: string): Promise<Kept | null> {
    if (!this.storage) return null;
    const shard = await this.shardOf(key);
    const fresh = shard.fresh.get(key);
    if (fresh) return fresh;
    const kept = parsed(key, shard.lines.get(key));
    shard.lines.delete(key);
    if (kept) shard.fresh.set(key, kept);
    else shard.isDirty = true;
    return kept;
  }

  async put(key: string, kept: Kept): Promise<void> {
    if (!this.storage) return;
    const shard = await this.shardOf(key);
    shard.fresh.set(key, kept);
    shard.isDirty = true;
  }

  /** Writes what has changed; reviews that nobody asked for since the start are gone then. */
  async save(breathe: () => Promise<void>): Promise<void> {
    for (const [name, loading] of this.shards) {
      const shard = await loading;
      if (!shard.isDirty) continue;
      shard.isDirty = false;
      shard.lines.clear();
      const lines = [...shard.fresh].map(([key, kept]) => lineOf(key, JSON.stringify(kept)));
      await this.storage?.write(fileOf(name), [this.version, ...lines, end].join('\n'));
      await breathe();
    }
  }

  private shardOf(key: string): Promise<Shard> {
    const name = key.charAt(0);
    const known = this.shards.get(name);
    if (known) return known;
    const loading = this.load(name);
    this.shards.set(name, loading);
    return loading;
  }

  private async load(name: string): Promise<Shard> {
    const lines = (await this.storage?.read(fileOf(name)))?.split('\n') ?? [];
    const isWhole = lines[0] === this.version && lines.at(-1) === end;
    const entries = (isWhole ? lines.slice(1, -1) : []).map((line): [string, string] => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line];
    });
    return { lines: new Map(entries), fresh: new Map(), isDirty: !isWhole };
  }
}

const end = 'end';

function fileOf(shard: string): string {
  return `reviews-${shard}.txt`;
}

/** A key, what is kept, and a digest of both, which tells a line that is no longer what was written. */
function lineOf(key: string, json: string): string {
  return [key, digest(`${key}${json}`), json].join('\t');
}

function parsed(key: string, line: string | undefined): Kept | null {
  const json = line?.split('\t', 3)[2];
  if (json === undefined || line !== lineOf(key, json)) return null;
  try {
    const value: unknown = JSON.parse(json);
    return isKept(value) ? value : null;
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is Kept {
  if (!isObject(value) || !isDigest(value['digest'])) return false;
  return value['checkedBeside'] === null || typeof value['checkedBeside'] === 'string';
}

const lists = ['services', 'teams', 'people', 'items', 'insights', 'ideas', 'ids', 'remarks'] as const;
const texts = ['title', 'date', 'followUp', 'severity'] as const;

function isDigest(value: unknown): value is Digest {
  if (!isObject(value)) return false;
  return (
    lists.every((name) => Array.isArray(value[name])) &&
    texts.every((name) => value[name] === null || typeof value[name] === 'string')
  );
}
