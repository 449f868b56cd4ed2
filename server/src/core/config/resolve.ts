import type { Choice } from '../format/key.js';
import type { Problem } from '../review.js';
import type { Config, OwnCategory, OwnRule } from './config.js';
import { defaultConfig } from './config.js';
import type { Stances } from '../rules/rule.js';
import { readConfig, type ConfigPart } from './read-config.js';

/** The name that a config file has. */
export const configName = '.debrief.yaml';

/** A config with all that it extends. */
export interface Resolution {
  readonly config: Config;
  /** The files it is made of, the nearest first; the paths are those given or named, from the root of the repository. */
  readonly paths: readonly string[];
  /** What is wrong, file by file. */
  readonly problems: readonly (Problem & { readonly path: string })[];
  /** Files that were not known yet: with them the answer may differ. */
  readonly missing: readonly string[];
}

/** How a config's files are reached: the text, `null` where there is no such file, `undefined` where that is not known yet. */
export type ReadFile = (path: string) => string | null | undefined;

const mostFiles = 50;

/** The config at a path and all that it extends, inside the repository; `rules` are those that there are. */
export function resolveConfig(path: string, readFile: ReadFile, rules: readonly Choice[]): Resolution {
  const resolver = new Resolver(readFile, rules);
  const layer = resolver.resolve(path, []) ?? nothing;
  const { paths, problems, missing } = resolver;
  const config = { ...layer, stances: { ...defaultConfig.stances, ...layer.stances } };
  return { config, paths: [...paths], problems, missing: [...missing] };
}

/** A config that may leave open what others decide. */
type Layer = Omit<Config, 'stances'> & { readonly stances: Partial<Stances> };

const nothing: Layer = { ...defaultConfig, stances: {} };

/** Follows `extends`, and keeps what it met on the way. */
class Resolver {
  readonly paths = new Set<string>();
  readonly problems: (Problem & { path: string })[] = [];
  readonly missing = new Set<string>();
  /** What was read before, so that no web of configs costs more than its files. */
  private readonly layers = new Map<string, Layer>();

  constructor(
    private readonly readFile: ReadFile,
    private readonly rules: readonly Choice[],
  ) {}

  /** `null` where there is nothing to read. */
  resolve(path: string, chain: readonly string[]): Layer | null {
    const known = this.layers.get(path);
    if (known) return known;
    const source = this.readFile(path);
    if (source === undefined) this.missing.add(path);
    if (typeof source !== 'string') return null;
    const { config: part, problems } = readConfig(source, this.rules);
    this.problems.push(...problems.map((problem) => ({ ...problem, path })));
    this.paths.add(path);
    const base = part.extends.reduce<Layer>((layer, each) => this.extended(layer, each, { path, chain }), nothing);
    const baseline = this.baselineOf(part, path);
    const layer = over(base, { ...part, baseline }, { folder: folderOf(path), taken: this.rules });
    this.layers.set(path, layer);
    return layer;
  }

  private extended(
    layer: Layer,
    { text, span }: ConfigPart['extends'][number],
    from: { path: string; chain: readonly string[] },
  ): Layer {
    const target = pathFrom(folderOf(from.path), text);
    const chain = [...from.chain, from.path];
    const refusal = target === null ? outside(text) : this.refusalOf(target, chain);
    const found = target === null || refusal !== null ? null : this.resolve(target, chain);
    const message =
      refusal ?? (target !== null && this.readFile(target) === null ? `There is no file "${target}".` : null);
    if (message !== null) this.problems.push({ code: 'extends', severity: 'warning', message, span, path: from.path });
    return found ? joined(layer, found) : layer;
  }

  private baselineOf({ baseline }: ConfigPart, path: string): string | null {
    if (baseline === null) return null;
    const { text, span } = baseline;
    const target = pathFrom(folderOf(path), text);
    if (target === null)
      this.problems.push({ code: 'baseline', severity: 'warning', message: outside(text), span, path });
    return target;
  }

  private refusalOf(target: string, chain: readonly string[]): string | null {
    if (chain.includes(target)) return `"${target}" extends this config in turn, so it is not read again.`;
    return this.paths.size >= mostFiles
      ? `More than ${String(mostFiles)} configs are extended, and the rest is not read.`
      : null;
  }
}

type Part = Omit<ConfigPart, 'baseline'> & Pick<Config, 'baseline'>;

/** What a file says put over what it extends. */
function over(base: Layer, part: Part, { folder, taken }: { folder: string; taken: readonly Choice[] }): Layer {
  const ownRules = part.ownRules.filter(({ name }) => !taken.some(({ value }) => value === name));
  return joined(base, {
    ...part,
    reviews: part.reviews.map((glob) => ({ folder, glob })),
    ownRules,
  });
}

function joined(base: Layer, next: Layer): Layer {
  return {
    reviews: [...base.reviews, ...next.reviews],
    levels: new Map([...base.levels, ...next.levels]),
    stances: { ...base.stances, ...next.stances },
    categories: byName<OwnCategory>([...base.categories, ...next.categories], ({ id }) => id),
    words: {
      teams: union(base.words.teams, next.words.teams),
      people: union(base.words.people, next.words.people),
      systems: union(base.words.systems, next.words.systems),
    },
    tickets: [...next.tickets, ...base.tickets],
    ownRules: byName<OwnRule>([...base.ownRules, ...next.ownRules], ({ name }) => name),
    baseline: next.baseline ?? base.baseline,
  };
}

function byName<T>(all: readonly T[], name: (each: T) => string): readonly T[] {
  return [...new Map(all.map((each): [string, T] => [name(each), each])).values()];
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])];
}

function outside(text: string): string {
  return `"${text.slice(0, 80)}" leads out of the repository, so it is not read.`;
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** Where a path leads from a folder; `null` when it leaves the repository, is absolute or a URL. */
function pathFrom(folder: string, path: string): string | null {
  if (/^[/~\\]|^[A-Za-z][A-Za-z\d+.-]*:|[\\\0]/u.test(path)) return null;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..' && parts.length === 0) return null;
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.length > 0 ? parts.join('/') : null;
}
