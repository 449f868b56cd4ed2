import type { Classification } from './classify/classification.js';
import type { Finding } from './finding.js';
import type { Analysis } from './language/analysis.js';
import { toFinding, wordingOf, type Draft } from './lint/draft.js';
import { hitsIn, lowered, type Hit, type StatementCache } from './lint/hits.js';
import { applyKeeps } from './lint/keeps.js';
import type { Sift } from './lint/sift.js';
import { cap, settle } from './lint/precedence.js';
import { stretchesOf, type Stretch } from './lint/statements.js';
import type { Others } from './others.js';
import type { ActionItem, Problem, Review } from './review.js';
import type { ActiveRule, RuleSeverity, Spot, Stances, Surroundings } from './rules/rule.js';
import type { Prose } from './text.js';

export type { Hit, Seen, StatementCache } from './lint/hits.js';

/** The part of the facilitator's work that a document is in. */
export type Mode = 'prepare' | 'meeting' | 'shape';

/** What linting uses besides the review; all that comes from outside comes in here. */
export interface Circumstances {
  readonly rules: readonly ActiveRule[];
  /** What a config says of rules by name: their severity, `on` or `off`. */
  readonly levels: ReadonlyMap<string, RuleSeverity | 'on' | 'off'>;
  readonly stances: Stances;
  readonly people: Surroundings['people'];
  readonly mode: Mode;
  /** ISO date, or `null` where the caller has no clock. */
  readonly today: string | null;
  readonly analyze: (prose: Prose) => Analysis;
  readonly classify: (item: ActionItem) => Classification;
  readonly cache: StatementCache | null;
  /** Holds back checks that could not report anything; `null` runs all. */
  readonly sift: Sift | null;
  /** The review's own path and the reviews around it; `null` where the caller looks at one review alone. */
  readonly neighbors: { readonly path: string; readonly others: Others } | null;
  /** Told of a rule that failed; the other rules still report. */
  readonly onFault: (rule: string, error: unknown) => void;
}

/** What a review gives rise to, in document order. */
export interface Linting {
  readonly findings: readonly Finding[];
  /** Findings beyond three an item. */
  readonly held: readonly Finding[];
  /** What is wrong with keep comments: `unused-keep`, `unknown-keep`, `keep-without-reason`. */
  readonly problems: readonly Problem[];
}

/** Runs the rules over a review. Never throws; depends on its arguments alone. */
export function lint(review: Review, circumstances: Circumstances): Linting {
  if (circumstances.mode === 'meeting') return { findings: [], held: [], problems: [] };
  const faulty = new Set<string>();
  const onFault = (rule: string, error: unknown): void => {
    faulty.add(rule);
    circumstances.onFault(rule, error);
  };
  const guarded = { ...circumstances, onFault };
  const rules = circumstances.rules.filter((rule) => runs(rule, circumstances));
  const said = settle(draftWords(review, rules, guarded), rules);
  const drafts = settle([...said, ...draftFacts({ review, rules, said }, guarded)], rules);
  const names = circumstances.rules.map((rule) => rule.name);
  const ran = new Set(
    rules.filter((rule) => !faulty.has(rule.name) && hasAll(rule, circumstances)).map((rule) => rule.name),
  );
  const kept = applyKeeps(withoutPlaceholders(drafts, review), review.keeps, { names, ran });
  const { shown, held } = cap(kept.drafts);
  return { findings: inOrder(shown), held: inOrder(held), problems: kept.problems };
}

function runs(rule: ActiveRule, { levels, mode, stances }: Circumstances): boolean {
  if (rule.concern !== 'language' && mode !== 'shape') return false;
  if (isSettled(rule, stances)) return false;
  const level = levels.get(rule.name);
  return level === undefined ? rule.on : level !== 'off';
}

function isSettled({ settledBy }: ActiveRule, stances: Stances): boolean {
  const style = settledBy?.['review-style'];
  const dates = settledBy?.['due-dates'];
  return (
    (style !== undefined && style === stances['review-style']) ||
    (dates !== undefined && dates === stances['due-dates'])
  );
}

/** Whether the rule had what it needs, so that its silence means something. */
function hasAll(rule: ActiveRule, { neighbors }: Circumstances): boolean {
  return neighbors !== null || rule.checks.every((check) => check.over !== 'reviews');
}

function draftWords(review: Review, rules: readonly ActiveRule[], circumstances: Circumstances): readonly Draft[] {
  const overWords = rules.filter((rule) => rule.checks.some((check) => check.over === 'statements'));
  const byName = new Map(overWords.map((rule) => [rule.name, rule]));
  const reader = { ...circumstances, rules: overWords };
  return stretchesOf(review).flatMap((stretch, index) =>
    hitsIn(stretch, reader).flatMap((hit) => {
      const rule = byName.get(hit.rule);
      const place = stretch.item ? placeOfItem(stretch.item) : `passage ${String(index)}.${String(hit.sentence)}`;
      return rule ? [draftHit({ hit, rule, stretch, place }, circumstances)] : [];
    }),
  );
}

interface PlacedHit {
  readonly hit: Hit;
  readonly rule: ActiveRule;
  readonly stretch: Stretch;
  readonly place: string;
}

function draftHit({ hit, rule, stretch, place }: PlacedHit, { levels }: Circumstances): Draft {
  const wording = wordingOf(rule, hit);
  const severity = levelOf(rule, wording.severity, levels);
  return {
    ...wording,
    rule,
    place,
    severity: stretch.place === 'idea' ? lowered(severity) : severity,
    span: stretch.prose.spanOf(hit.from, hit.to),
    item: stretch.item,
    related: [],
    elsewhere: [],
  };
}

function levelOf(rule: ActiveRule, own: RuleSeverity, levels: Circumstances['levels']): RuleSeverity {
  const level = levels.get(rule.name);
  return level === undefined || level === 'on' || level === 'off' ? own : level;
}

interface Facts {
  readonly review: Review;
  readonly rules: readonly ActiveRule[];
  readonly said: readonly Draft[];
}

function draftFacts({ review, rules, said }: Facts, circumstances: Circumstances): readonly Draft[] {
  const surroundings = surroundingsOf(said, circumstances);
  return rules.flatMap((rule) => {
    const spots: Spot[] = [];
    try {
      runChecks({ rule, review, surroundings, neighbors: circumstances.neighbors }, (spot) => spots.push(spot));
    } catch (error) {
      circumstances.onFault(rule.name, error);
      return [];
    }
    return spots.map((spot) => draftSpot(spot, rule, circumstances.levels));
  });
}

interface Run {
  readonly rule: ActiveRule;
  readonly review: Review;
  readonly surroundings: Surroundings;
  readonly neighbors: Circumstances['neighbors'];
}

function runChecks({ rule, review, surroundings, neighbors }: Run, report: (spot: Spot) => void): void {
  for (const check of rule.checks) {
    if (check.over === 'review') check.check(review, surroundings, report);
    if (check.over === 'reviews' && neighbors) check.check({ ...neighbors, review }, surroundings, report);
  }
}

function draftSpot(spot: Spot, rule: ActiveRule, levels: Circumstances['levels']): Draft {
  const wording = wordingOf(rule, spot);
  return {
    ...wording,
    rule,
    severity: levelOf(rule, wording.severity, levels),
    span: spot.span,
    item: spot.item ?? null,
    related: spot.related ?? [],
    elsewhere: spot.elsewhere ?? [],
    place: spot.item ? placeOfItem(spot.item) : 'document',
  };
}

function placeOfItem(item: ActionItem): string {
  return `item ${String(item.index)}`;
}

function surroundingsOf(
  said: readonly Draft[],
  { stances, people, today, analyze, classify }: Circumstances,
): Surroundings {
  const marks = new Map<ActionItem, Set<string>>();
  for (const { item, rule } of said) if (item) marks.set(item, (marks.get(item) ?? new Set()).add(rule.name));
  return {
    today,
    stances,
    people,
    analyze,
    classify,
    marks: (item) => marks.get(item) ?? new Set(),
  };
}

/** A placeholder is no item: nothing but its own rule speaks of its words. */
function withoutPlaceholders(drafts: readonly Draft[], review: Review): readonly Draft[] {
  const spans = review.placeholders.map((placeholder) => placeholder.text.span);
  return drafts.filter(
    ({ rule, span }) =>
      rule.name === 'placeholder-item' || !spans.some((other) => span.start < other.end && other.start < span.end),
  );
}

function inOrder(drafts: readonly Draft[]): readonly Finding[] {
  return drafts.map(toFinding).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
