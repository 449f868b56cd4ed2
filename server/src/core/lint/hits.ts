import type { Analysis } from '../language/analysis.js';
import { once } from '../once.js';
import type { ActiveRule, Place, RuleSeverity, Statement, Words } from '../rules/rule.js';
import type { Prose } from '../text.js';
import type { Sift, Sifted, StatementCheck } from './sift.js';
import type { Stretch } from './statements.js';

/** What a language rule saw, in offsets of the statement's visible text. */
export interface Hit extends Words {
  readonly rule: string;
  /** Index of the sentence that the words begin in. */
  readonly sentence: number;
}

/**
 * Keeps what language rules saw in a statement, by its content. One cache serves one set of rules and words;
 * its values are plain data.
 */
export interface StatementCache {
  get(key: string): readonly Hit[] | undefined;
  set(key: string, hits: readonly Hit[]): void;
  /** The same by the words themselves, for as long as these are the same object. */
  readonly seen?: WeakMap<object, Seen>;
}

/** What was seen in words where they stood the last time. */
export interface Seen {
  readonly around: Pick<Stretch, 'place' | 'headings' | 'parent'>;
  readonly hits: readonly Hit[];
}

/** What is needed to look at statements. */
export interface Reader {
  readonly rules: readonly ActiveRule[];
  readonly analyze: (prose: Prose) => Analysis;
  readonly cache: StatementCache | null;
  /** Holds back checks that could not report anything; `null` runs all. */
  readonly sift: Sift | null;
  readonly onFault: (rule: string, error: unknown) => void;
}

/** What the language rules see in a text, each rule once a sentence and once an item; from the cache where it can. */
export function hitsIn(stretch: Stretch, reader: Reader): readonly Hit[] {
  const { cache } = reader;
  if (!cache) return look(stretch, reader).hits;
  const { place, prose, headings, parent } = stretch;
  const seen = cache.seen?.get(prose.content);
  if (seen && isSamePlace(seen.around, stretch)) return seen.hits;
  const key = keyOf(stretch);
  const known = cache.get(key);
  const { hits, isWhole } = known ? { hits: known, isWhole: true } : look(stretch, reader);
  if (!isWhole) return hits;
  if (!known) cache.set(key, hits);
  cache.seen?.set(prose.content, { around: { place, headings, parent }, hits });
  return hits;
}

function isSamePlace(a: Seen['around'], b: Seen['around']): boolean {
  if (a.place !== b.place || a.parent !== b.parent || a.headings.length !== b.headings.length) return false;
  return a.headings === b.headings || a.headings.every((heading, index) => heading === b.headings[index]);
}

/** One level lower, as for what is only an idea so far. */
export function lowered(severity: RuleSeverity): RuleSeverity {
  return severity === 'warning' ? 'information' : 'hint';
}

function keyOf({ place, prose, headings, parent }: Stretch): string {
  const marks = prose.marks.map((mark) => [mark.kind, mark.from, mark.to, mark.target ?? '']);
  return JSON.stringify([place, prose.value, parent, headings, marks]);
}

function look(stretch: Stretch, reader: Reader): { hits: readonly Hit[]; isWhole: boolean } {
  const hits: Hit[] = [];
  let isWhole = true;
  if (stretch.prose.value.trim() === '') return { hits, isWhole };
  const watch = watchOver(reader.rules)(stretch.place);
  const sifted = watch.length > 0 ? (reader.sift?.(stretch) ?? null) : null;
  let statement: Statement | null = null;
  for (const { rule, checks: all } of watch) {
    const checks = sifted ? all.filter((check) => sifted.passes(check)) : all;
    if (checks.length === 0) continue;
    try {
      statement ??= statementOf(stretch, reader);
      hits.push(...hitsOf({ rule, checks, sifted }, statement));
    } catch (error) {
      isWhole = false;
      reader.onFault(rule.name, error);
    }
  }
  return { hits, isWhole };
}

/** The checks that look at a place, rule by rule. */
const watchOver = once((rules: readonly ActiveRule[]) => {
  const known = new Map<Place, readonly Watch[]>();
  return (place: Place): readonly Watch[] => {
    const found = known.get(place) ?? rules.map((rule) => ({ rule, checks: checksAt(place, rule) }));
    known.set(place, found);
    return found;
  };
});

interface Watch {
  readonly rule: ActiveRule;
  readonly checks: readonly StatementCheck[];
}

function checksAt(place: Place, { checks }: ActiveRule): readonly StatementCheck[] {
  return checks.filter((check) => check.over === 'statements').filter((check) => looksAt(check.places, place));
}

function statementOf({ place, prose, headings, parent }: Stretch, reader: Reader): Statement {
  return { place, prose, headings, parent, analysis: reader.analyze(prose) };
}

interface Asked extends Watch {
  readonly sifted: Sifted | null;
}

function hitsOf({ rule, checks, sifted }: Asked, statement: Statement): readonly Hit[] {
  const found: Words[] = [];
  for (const check of checks) {
    const analysis = sifted?.narrow(check, statement.analysis) ?? statement.analysis;
    if (analysis.sentences.length === 0) continue;
    check.check(analysis === statement.analysis ? statement : { ...statement, analysis }, (words) => found.push(words));
  }
  if (found.length === 0) return none;
  const hits = found
    .map((words) => ({ ...words, rule: rule.name, sentence: sentenceAt(statement.analysis, words.from) }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const isOneThing = statement.place === 'item' || statement.place === 'idea' || statement.place === 'outcome';
  return hits.filter((hit, index) => index === 0 || !(isOneThing || hits[index - 1]?.sentence === hit.sentence));
}

const none: readonly Hit[] = [];

function looksAt(places: readonly string[], place: string): boolean {
  return places.includes(place) || (place === 'idea' && places.includes('item'));
}

function sentenceAt(analysis: Analysis, at: number): number {
  const index = analysis.sentences.findIndex((sentence) => at < sentence.to);
  return index < 0 ? Math.max(analysis.sentences.length - 1, 0) : index;
}
