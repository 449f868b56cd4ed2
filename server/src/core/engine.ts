import type { Classification, Facet } from './classify/classification.js';
import { statedCategory as categorize, statedFacets as classify } from './classify/stated.js';
import type { Config } from './config/config.js';
import { formatOf } from './document.js';
import { createLanguage } from './language/language.js';
import { lint, type Linting } from './lint.js';
import { toRule } from './own-rule.js';
import { readYaml } from './read/yaml.js';
import type { ActionItem, Insight, Reading, Review } from './review.js';
import { rules } from './rules/index.js';
import type { ActiveRule, Neighbor } from './rules/rule.js';
import type { Prose } from './text.js';

/** Reads, checks and sorts reviews as one config says. */
export interface Engine {
  /** All rules, those of the config's own included, whether on or off. */
  readonly rules: readonly ActiveRule[];
  read(source: string, path: string): Reading;
  lint(review: Review, neighbors: { readonly path: string; readonly others: readonly Neighbor[] } | null): Linting;
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
}

/** An engine for any number of reviews; what it learns of one text serves the next. */
export function createEngine({ config, only, today, onFault }: EngineOptions): Engine {
  const language = createLanguage(config.words);
  const own = config.ownRules.map(toRule);
  const all: readonly ActiveRule[] = [...rules, ...own];
  const circumstances = {
    rules: all,
    levels: only === null ? config.levels : levelsOf(all, only),
    stances: config.stances,
    people: { teams: new Set(config.words.teams) },
    mode: 'shape',
    today,
    analyze: (prose: Prose) => language.analyze(prose),
    classify,
    cache: null,
    onFault,
  } as const;
  return {
    rules: all,
    read: (source, path) => readYaml(formatOf(path) === 'yaml' ? source : ''),
    lint: (review, neighbors) => lint(review, { ...circumstances, neighbors }),
    classify,
    categorize,
  };
}

function levelsOf(all: readonly ActiveRule[], only: ReadonlySet<string>): ReadonlyMap<string, 'on' | 'off'> {
  return new Map(all.map(({ name }) => [name, only.has(name) ? 'on' : 'off']));
}
