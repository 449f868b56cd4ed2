import type { Classification, Facet } from './classify/classification.js';
import { statedCategory as categorize, statedFacets as classify } from './classify/stated.js';
import type { Config } from './config/config.js';
import { createLanguage } from './language/language.js';
import { lint, type Linting, type Mode, type StatementCache } from './lint.js';
import { toRule } from './own-rule.js';
import { readReview } from './read/read.js';
import type { ActionItem, Insight, Reading, Review } from './review.js';
import { rules } from './rules/index.js';
import type { ActiveRule, Neighbor } from './rules/rule.js';
import type { Prose } from './text.js';

/** A review's own path, and the reviews around it. */
export interface Neighbors {
  readonly path: string;
  readonly others: readonly Neighbor[];
}

/** Reads, checks and sorts reviews as one config says. */
export interface Engine {
  /** All rules, those of the config's own included, whether on or off. */
  readonly rules: readonly ActiveRule[];
  /** What was read of the previous version of the document makes reading the next one cheap. */
  read(source: string, path: string, previous?: Reading): Reading;
  lint(review: Review, neighbors: Neighbors | null, mode?: Mode): Linting;
  readonly classify: (item: ActionItem) => Classification;
  readonly categorize: (insight: Insight) => Facet<string>;
}

/** What an engine needs from outside. */
export interface EngineOptions {
  readonly config: Config;
  /** Rules to run whatever the config says, and no others; `null` for those that the config leaves on. */
  readonly only: ReadonlySet<string> | null;
  /** ISO date, or `null` where the caller has no clock. */
  readonly today: string | null;
  /** Told of a rule that failed; the other rules still report. */
  readonly onFault: (rule: string, error: unknown) => void;
  /** Keeps what language rules saw for the next version of a document; none where each is seen once. */
  readonly statements?: StatementCache;
}

/** An engine for any number of reviews; what it learns of one text serves the next. */
export function createEngine({ config, only, today, onFault, statements }: EngineOptions): Engine {
  const language = createLanguage(config.words);
  const own = config.ownRules.map(toRule);
  const all: readonly ActiveRule[] = [...rules, ...own];
  const circumstances = {
    rules: all,
    levels: only === null ? config.levels : levelsOf(all, only),
    stances: config.stances,
    people: { teams: new Set(config.words.teams) },
    today,
    analyze: (prose: Prose) => language.analyze(prose),
    classify,
    cache: statements ?? null,
    onFault,
  } as const;
  return {
    rules: all,
    read: (source, path, previous) => readReview(source, path, { previous, categories: config.categories.map(({ id }) => id) }),
    lint: (review, neighbors, mode = 'shape') => lint(review, { ...circumstances, neighbors, mode }),
    classify,
    categorize,
  };
}

function levelsOf(all: readonly ActiveRule[], only: ReadonlySet<string>): ReadonlyMap<string, 'on' | 'off'> {
  return new Map(all.map(({ name }) => [name, only.has(name) ? 'on' : 'off']));
}
