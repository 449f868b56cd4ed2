import type { Analysis } from '../language/analysis.js';
import type { ActiveRule, RuleSeverity, Statement, Words } from '../rules/rule.js';
import type { Prose } from '../text.js';
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
}

/** What is needed to look at statements. */
export interface Reader {
  readonly rules: readonly ActiveRule[];
  readonly analyze: (prose: Prose) => Analysis;
  readonly cache: StatementCache | null;
  readonly onFault: (rule: string, error: unknown) => void;
}

/** What the language rules see in a text, each rule once a sentence and once an item; from the cache where it can. */
export function hitsIn(stretch: Stretch, reader: Reader): readonly Hit[] {
  const key = reader.cache ? keyOf(stretch) : '';
  const known = reader.cache?.get(key);
  if (known) return known;
  const { hits, isWhole } = look(stretch, reader);
  if (isWhole) reader.cache?.set(key, hits);
  return hits;
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
  const { place, prose, headings, parent } = stretch;
  const statement: Statement = { place, prose, headings, parent, analysis: reader.analyze(prose) };
  for (const rule of reader.rules) {
    try {
      hits.push(...hitsOf(rule, statement));
    } catch (error) {
      isWhole = false;
      reader.onFault(rule.name, error);
    }
  }
  return { hits, isWhole };
}

function hitsOf(rule: ActiveRule, statement: Statement): readonly Hit[] {
  const found: Words[] = [];
  for (const check of rule.checks) {
    if (check.over !== 'statements' || !looksAt(check.places, statement.place)) continue;
    check.check(statement, (words) => found.push(words));
  }
  const hits = found
    .map((words) => ({ ...words, rule: rule.name, sentence: sentenceAt(statement.analysis, words.from) }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const isOneThing = statement.place === 'item' || statement.place === 'idea' || statement.place === 'outcome';
  return hits.filter((hit, index) => index === 0 || !(isOneThing || hits[index - 1]?.sentence === hit.sentence));
}

function looksAt(places: readonly string[], place: string): boolean {
  return places.includes(place) || (place === 'idea' && places.includes('item'));
}

function sentenceAt(analysis: Analysis, at: number): number {
  const index = analysis.sentences.findIndex((sentence) => at < sentence.to);
  return index < 0 ? Math.max(analysis.sentences.length - 1, 0) : index;
}
