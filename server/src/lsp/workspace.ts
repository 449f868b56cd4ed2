import { TextDocument } from 'vscode-languageserver-textdocument';
import { formatOf } from '../core/document.js';
import type { Others } from '../core/others.js';
import { judge, type Verdict } from '../core/review-kind.js';
import type { Reading } from '../core/review.js';
import type { Catalog, Entry } from '../core/workspace/catalog.js';
import { digestOf, type Digest } from '../core/workspace/digest.js';
import { hashOf } from '../core/workspace/entry-ids.js';
import { rangesIn } from './checks.js';
import type { FileSource, Host } from './host.js';
import type { IndexCache } from './index-cache.js';
import { isNamed, unknownFindings, type Setup, type Setups } from './setups.js';
import { pathOf } from './uri.js';

/** What the index works with. */
export interface Indexing {
  readonly host: Host;
  readonly setups: Setups;
  readonly catalog: Catalog;
  readonly cache: IndexCache;
  readonly sourceOf: (uri: string) => FileSource | null;
  /** Open documents are known from the editor. */
  readonly isOpen: (uri: string) => boolean;
  /** Told how far it is, and that it has come to an end. */
  readonly onProgress: (done: number, all: number) => void;
  readonly onRest: () => void;
}

/** Milliseconds of work before whatever else waits has its turn. */
const slice = 6;

/** Keeps the catalog of reviews in step with the files, little by little, in the background. */
export class Workspace {
  /** Files that have to be looked at, and reviews that have to be checked beside their neighbors. */
  private readonly unread = new Set<string>();
  private readonly unchecked = new Set<string>();
  private folders: string[] = [];
  private running: Promise<void> | null = null;
  private done = 0;
  private since = 0;

  constructor(private readonly indexing: Indexing) {}

  /** Looks at all that stands below the folders; what has not changed since is passed over. */
  scan(folders: readonly string[]): void {
    this.folders.push(...folders);
    this.start();
  }

  /** Files that are new or have changed. */
  touch(uris: readonly string[]): void {
    for (const uri of uris) if (formatOf(pathOf(uri)) !== null) this.unread.add(uri);
    this.start();
  }

  /** Files that are gone. */
  remove(uris: readonly string[]): void {
    for (const uri of uris) {
      this.unread.delete(uri);
      this.drop(uri);
    }
    this.start();
  }

  /** What was read of a document that is open in the editor; `null` when it is no review. */
  put(uri: string, digest: Digest | null, mark: string): void {
    if (digest === null) this.drop(uri);
    else this.store({ path: uri, digest, mark, checkedBeside: null });
    this.unchecked.delete(uri);
    this.start();
  }

  /** Whether a file is a review, and why. */
  async verdictOn(uri: string): Promise<Pick<Verdict, 'isReview' | 'reason'>> {
    const source = await this.indexing.sourceOf(uri)?.read(uri);
    if (typeof source !== 'string') return { isReview: false, reason: 'It cannot be read.' };
    return verdictOn({ uri, source, setup: await this.indexing.setups.for(uri) });
  }

  /** A review as its file holds it, `null` where there is none. */
  async review(uri: string): Promise<(Closed & { readonly reading: Reading }) | null> {
    const source = await this.indexing.sourceOf(uri)?.read(uri);
    if (typeof source !== 'string') return null;
    const setup = await this.indexing.setups.for(uri);
    const { reading } = verdictOn({ uri, source, setup });
    return reading && { uri, source, setup, reading };
  }

  get isBusy(): boolean {
    return this.running !== null;
  }

  private start(): void {
    this.running ??= this.run().finally(() => {
      this.running = null;
      if (this.unread.size + this.unchecked.size + this.folders.length > 0) this.start();
      // Told only now, so that whoever hears it finds nothing under way.
      else this.indexing.onRest();
    });
  }

  private async run(): Promise<void> {
    const { host, cache } = this.indexing;
    this.done = 0;
    await host.breathe();
    this.since = host.now();
    await this.list();
    for (const uri of this.unread) {
      this.unread.delete(uri);
      await this.step(() => this.read(uri));
    }
    for (const uri of this.unchecked) {
      this.unchecked.delete(uri);
      await this.step(() => this.check(uri));
    }
    await cache.save(() => host.breathe());
  }

  private async list(): Promise<void> {
    for (const folder of this.folders.splice(0)) {
      const source = this.indexing.sourceOf(folder);
      if (!source) continue;
      for await (const uri of source.list(folder)) if (formatOf(pathOf(uri)) !== null) this.unread.add(uri);
    }
  }

  private async step(work: () => Promise<void>): Promise<void> {
    const { host, onProgress } = this.indexing;
    await work();
    this.done++;
    if (host.now() - this.since < slice) return;
    onProgress(this.done, this.done + this.unread.size + this.unchecked.size);
    await host.breathe();
    this.since = host.now();
  }

  private async read(uri: string): Promise<void> {
    const { isOpen, sourceOf, setups, cache } = this.indexing;
    if (isOpen(uri)) return;
    const source = await sourceOf(uri)?.read(uri);
    if (isOpen(uri)) return;
    if (typeof source !== 'string') {
      this.drop(uri);
      return;
    }
    const setup = await setups.for(uri);
    const mark = markFor(uri, source, setup);
    if (this.indexing.catalog.at(uri)?.mark === mark) return;
    const kept = await cache.get(mark);
    if (kept) this.store({ path: uri, mark, ...kept });
    else this.survey({ uri, source, setup, mark });
  }

  private survey({ uri, source, setup, mark }: Closed & { readonly mark: string }): void {
    const verdict = verdictOn({ uri, source, setup });
    if (verdict.isReview) {
      const digest = digestOfClosed({ uri, source, setup }, verdict, null);
      this.store({ path: uri, mark, digest, checkedBeside: null });
    } else this.drop(uri);
  }

  /** Checks a review beside its neighbors, unless it was before and nothing has changed since. */
  private async check(uri: string): Promise<void> {
    const { catalog, isOpen, sourceOf, setups, cache, host } = this.indexing;
    const entry = catalog.at(uri);
    if (!entry || isOpen(uri)) return;
    const beside = `${host.today()} ${catalog.markBeside(entry)}`;
    if (entry.checkedBeside === beside) return;
    const source = await sourceOf(uri)?.read(uri);
    if (typeof source !== 'string' || isOpen(uri)) return;
    const setup = await setups.for(uri);
    const mark = markFor(uri, source, setup);
    const verdict = verdictOn({ uri, source, setup });
    if (!verdict.isReview) return;
    const digest = digestOfClosed({ uri, source, setup }, verdict, catalog.others);
    catalog.put({ path: uri, digest, mark, checkedBeside: beside });
    await cache.put(mark, { digest, checkedBeside: beside });
  }

  private store(entry: Entry): void {
    const { catalog } = this.indexing;
    const before = catalog.at(entry.path);
    catalog.put(entry);
    this.unchecked.add(entry.path);
    if (before && before.mark !== entry.mark) this.unsettle(before);
    if (this.unread.size === 0) this.unsettle(entry);
  }

  private drop(uri: string): void {
    const before = this.indexing.catalog.at(uri);
    if (!before) return;
    this.indexing.catalog.remove(uri);
    this.unchecked.delete(uri);
    this.unsettle(before);
  }

  /** What stands beside a review that has changed is checked anew. */
  private unsettle(entry: Entry): void {
    for (const path of this.indexing.catalog.around(entry)) this.unchecked.add(path);
  }
}

interface Closed {
  readonly uri: string;
  readonly source: string;
  readonly setup: Setup;
}

/** Begins with a letter or digit, by which the cache is divided. */
function markFor(uri: string, source: string, setup: Setup): string {
  return `${hashOf(source)}-${hashOf(`${uri} ${setup.mark}`)}`;
}

function verdictOn({ uri, source, setup }: Closed): Verdict {
  const path = pathOf(uri);
  return judge({ path, source, isNamed: isNamed(uri, setup), read: () => setup.engine.read(source, path) });
}

/** With its findings where the other reviews are known. */
function digestOfClosed(
  { uri, source, setup }: Closed,
  { reading: { review, problems } }: Verdict & { readonly isReview: true },
  others: Others | null,
): Digest {
  const { engine } = setup;
  const linting = others && engine.lint(review, { path: uri, others });
  return digestOf({
    review,
    findings: unknownFindings(linting?.findings ?? [], { uri, review, source }, setup),
    problems: [...problems, ...(linting?.problems ?? [])],
    classify: engine.classify,
    categorize: engine.categorize,
    rangeOf: rangesIn(TextDocument.create(uri, '', 0, source)),
  });
}
