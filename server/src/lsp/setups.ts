import { newFindings, readBaseline, type Baseline } from '../core/baseline.js';
import { defaultConfig, type Config } from '../core/config/config.js';
import { isNamedReview } from '../core/config/named-reviews.js';
import { configName, resolveConfig, type Resolution } from '../core/config/resolve.js';
import { ruleChoices } from '../core/config/rule-choices.js';
import { createEngine, type Engine } from '../core/engine.js';
import type { Finding } from '../core/finding.js';
import type { Review } from '../core/review.js';
import { hashOf } from '../core/workspace/entry-ids.js';
import type { FileSource } from './host.js';
import { RecentHits } from './recent-hits.js';
import { canonical, folderOf, pathBelow, under } from './uri.js';

/** A config file with all that it extends. */
export interface LoadedConfig {
  readonly uri: string;
  /** The folder that its paths are relative to. */
  readonly root: string;
  readonly resolution: Resolution;
  /** What the team knows of and lives with; `null` without a baseline, or where its file cannot be read. */
  readonly baseline: LoadedBaseline | null;
}

interface LoadedBaseline {
  /** The folder that its paths are relative to. */
  readonly folder: string;
  readonly known: Baseline;
  /** Equal for files that say the same. */
  readonly mark: string;
}

/** What a document is read and checked with. */
export interface Setup {
  readonly engine: Engine;
  readonly config: Config;
  /** `null` where the defaults apply. */
  readonly loaded: LoadedConfig | null;
  /** Equal for setups that make no difference. */
  readonly mark: string;
}

/** What is needed to find and read configs. */
export interface Surroundings {
  /** Where the files of an address come from, `null` for what has none. */
  readonly sourceOf: (uri: string) => FileSource | null;
  /** The text of a document that is open in the editor. */
  readonly openText: (uri: string) => string | null;
  /** Whether nothing above a folder may be looked at. */
  readonly isTop: (folder: string) => boolean;
  readonly today: () => string;
  readonly onFault: (rule: string, error: unknown) => void;
}

/** Finds the config that applies to a document, and keeps what it has read until it is told to forget. */
export class Setups {
  private nearest = new Map<string, Promise<string | null>>();
  private loaded = new Map<string, Promise<LoadedConfig>>();
  private setups = new Map<string, Setup>();
  /** The files that configs are made of, so far. */
  private readonly parts = new Set<string>();
  private day = '';

  constructor(private readonly surroundings: Surroundings) {}

  /** The setup for a document: that of the nearest config upward, not above the document's repository. */
  async for(uri: string): Promise<Setup> {
    const folder = folderOf(canonical(uri));
    const source = this.surroundings.sourceOf(uri);
    const config = folder === null || source === null ? null : await this.nearestTo(folder);
    return this.setupOf(config === null ? null : await this.load(config));
  }

  /** The config in a file, whatever it holds. */
  load(uri: string): Promise<LoadedConfig> {
    const known = this.loaded.get(uri);
    if (known) return known;
    const loading = this.resolve(uri);
    this.loaded.set(uri, loading);
    return loading;
  }

  /** Configs may have changed: each is read again when it is needed. */
  forget(): void {
    this.nearest = new Map();
    this.loaded = new Map();
  }

  /** Whether a file is part of a config that was read. */
  uses(uri: string): boolean {
    return this.parts.has(uri);
  }

  /** The addresses of the files that a config is made of, its own first. */
  partsOf({ root, resolution }: LoadedConfig): readonly string[] {
    return resolution.paths.map((path) => under(root, path));
  }

  private setupOf(loaded: LoadedConfig | null): Setup {
    const config = loaded?.resolution.config ?? defaultConfig;
    const today = this.surroundings.today();
    if (today !== this.day) this.setups = new Map();
    this.day = today;
    const mark = loaded
      ? hashOf(`${loaded.root} ${JSON.stringify(config, spelledOut)} ${loaded.baseline?.mark ?? ''}`)
      : 'default';
    const id = `${loaded?.uri ?? ''} ${mark}`;
    const known = this.setups.get(id);
    if (known) return { ...known, loaded };
    const { onFault } = this.surroundings;
    const engine = createEngine({ config, only: null, today, onFault, statements: new RecentHits() });
    const setup = { engine, config, loaded, mark };
    this.setups.set(id, setup);
    return setup;
  }

  private nearestTo(folder: string): Promise<string | null> {
    const known = this.nearest.get(folder);
    if (known) return known;
    const finding = this.find(folder);
    this.nearest.set(folder, finding);
    return finding;
  }

  private async find(folder: string): Promise<string | null> {
    const own = under(folder, configName);
    if ((await this.textOf(own)) !== null) return own;
    const above = folderOf(folder);
    if (above === null || this.surroundings.isTop(folder)) return null;
    return (await this.surroundings.sourceOf(folder)?.isRepository(folder)) === true ? null : this.nearestTo(above);
  }

  private async resolve(uri: string): Promise<LoadedConfig> {
    const folder = folderOf(uri) ?? uri;
    const root = (await this.repositoryOf(folder)) ?? folder;
    const path = pathBelow(root, uri) ?? configName;
    const texts = new Map<string, string | null>();
    let resolution = resolveConfig(path, (each) => texts.get(each), ruleChoices);
    while (resolution.missing.length > 0) {
      for (const each of resolution.missing) texts.set(each, await this.textInside(root, each));
      resolution = resolveConfig(path, (each) => texts.get(each), ruleChoices);
    }
    for (const each of texts.keys()) this.parts.add(under(root, each));
    return { uri, root, resolution, baseline: await this.baselineAt(root, resolution.config.baseline) };
  }

  private async baselineAt(root: string, path: string | null): Promise<LoadedBaseline | null> {
    if (path === null) return null;
    const uri = under(root, path);
    this.parts.add(uri);
    const text = (await this.textInside(root, path)) ?? '';
    const known = readBaseline(text);
    return known && { folder: folderOf(uri) ?? root, known, mark: hashOf(text) };
  }

  private async repositoryOf(folder: string): Promise<string | null> {
    const source = this.surroundings.sourceOf(folder);
    if ((await source?.isRepository(folder)) === true || this.surroundings.isTop(folder)) return folder;
    const above = folderOf(folder);
    return above === null ? null : this.repositoryOf(above);
  }

  /** The text of a file below the root; `null` also where a link leads to it from outside. */
  private async textInside(root: string, path: string): Promise<string | null> {
    const uri = under(root, path);
    const source = this.surroundings.sourceOf(uri);
    if (!source) return null;
    const [real, realRoot] = await Promise.all([source.realOf(uri), source.realOf(root)]);
    return pathBelow(realRoot, real) === null ? null : this.textOf(uri);
  }

  private async textOf(uri: string): Promise<string | null> {
    return this.surroundings.openText(uri) ?? (await this.surroundings.sourceOf(uri)?.read(uri)) ?? null;
  }
}

/** Whether the config says that a document is a review. */
export function isNamed(uri: string, { loaded, config }: Setup): boolean {
  const path = loaded && pathBelow(loaded.root, canonical(uri));
  return typeof path === 'string' && isNamedReview(path, config.reviews);
}

/** The findings in a document that the team does not know of yet. */
export function unknownFindings(
  findings: readonly Finding[],
  { uri, review, source }: { readonly uri: string; readonly review: Review; readonly source: string },
  { loaded }: Setup,
): readonly Finding[] {
  const path = loaded?.baseline && pathBelow(loaded.baseline.folder, canonical(uri));
  return loaded?.baseline && typeof path === 'string'
    ? newFindings(findings, { review, source, path }, loaded.baseline.known)
    : findings;
}

function spelledOut(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
