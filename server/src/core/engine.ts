import type { Classification, Facet } from './classify/classification.js';
import { createClassifier } from './classify/classify.js';
import type { Config } from './config/config.js';
import type { Finding } from './finding.js';
import type { Analysis } from './language/analysis.js';
import { createLanguage, fewCharacters, manyCharacters } from './language/language.js';
import { lint, type Linting, type Mode, type StatementCache } from './lint.js';
import { createSift } from './lint/sift.js';
import { toRule } from './own-rule.js';
import { onceForCopies } from './once.js';
import { readReview } from './read/read.js';
import type { ActionItem, Insight, Reading, Review } from './review.js';
import type { Others } from './others.js';
import { rules } from './rules/index.js';
import type { ActiveRule } from './rules/rule.js';
import type { Prose } from './text.js';

/** A review's own path, and the reviews around it. */
export interface Neighbors {
  readonly path: string;
  /** May include the review itself. */
  readonly others: Others;
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
  /** A text as the language layer reads it, with the team's own names. */
  readonly analyze: (prose: Prose) => Analysis;
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
  const language = createLanguage(config.words, statements ? manyCharacters : fewCharacters);
  const { classify, categorize } = createClassifier(config.categories);
  const own = config.ownRules.map(toRule);
  const all: readonly ActiveRule[] = [...rules, ...own];
  const analyze = (prose: Prose): Analysis => language.analyze(prose);
  const classifyItem = onceForCopies(classify);
  const circumstances = {
    rules: all,
    levels: withOn(config.levels, only),
    stances: config.stances,
    people: { teams: new Set(config.words.teams) },
    today,
    analyze,
    classify: classifyItem,
    cache: statements ?? null,
    sift: createSift(all),
    onFault,
  } as const;
  return {
    rules: all,
    read: (source, path, previous) =>
      readReview(source, path, { previous, categories: config.categories.map(({ id }) => id) }),
    lint: (review, neighbors, mode = 'shape') => onlyOf(lint(review, { ...circumstances, neighbors, mode }), only),
    classify: classifyItem,
    categorize: onceForCopies(categorize),
    analyze,
  };
}

/** All rules run whichever are asked for, so that those which beat them have their say. */
function withOn(levels: Config['levels'], only: EngineOptions['only']): Config['levels'] {
  return new Map([...levels, ...[...(only ?? [])].map((name) => [name, 'on'] as const)]);
}

function onlyOf(linting: Linting, only: EngineOptions['only']): Linting {
  if (only === null) return linting;
  const isAskedFor = ({ rule }: Finding): boolean => only.has(rule);
  return { findings: linting.findings.filter(isAskedFor), held: linting.held.filter(isAskedFor), problems: [] };
}
