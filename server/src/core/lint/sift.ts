import type { Analysis, Sentence } from '../language/analysis.js';
import { Sieve } from '../language/needs.js';
import type { ActiveRule, Check } from '../rules/rule.js';
import type { Stretch } from './statements.js';

export type StatementCheck = Extract<Check, { over: 'statements' }>;

/** What of a text is worth a check's while: most sentences have none of the words that a rule cannot do without. */
export interface Sifted {
  passes(check: StatementCheck): boolean;
  /** The analysis with the sentences alone that the check may report something in. */
  narrow(check: StatementCheck, analysis: Analysis): Analysis;
}

export type Sift = (stretch: Stretch) => Sifted;

/** A sift for the rules' checks; what it holds back would have reported nothing. */
export function createSift(rules: readonly ActiveRule[]): Sift {
  const checks = rules.flatMap((rule) => rule.checks.filter((check) => check.over === 'statements'));
  const indices = new Map(checks.map((check, index) => [check, index]));
  const sieve = new Sieve(checks.map((check) => check.needs ?? null));
  return ({ prose, place }) => {
    const meets = sieve.sift(prose.value);
    const met = new Map<Sentence, ReadonlySet<number>>();
    const meetsIn = (sentence: Sentence, index: number): boolean => {
      const known = met.get(sentence) ?? sieve.match(sentence.keys);
      met.set(sentence, known);
      return known.has(index);
    };
    const isFree = (check: StatementCheck): boolean => check.needsNothingIn?.includes(place) === true;
    return {
      passes: (check) => isFree(check) || meets.has(indices.get(check) ?? -1),
      narrow(check, analysis) {
        const index = indices.get(check);
        if (check.bySentence !== true || index === undefined || isFree(check)) return analysis;
        if (analysis.sentences.length < 2) return analysis;
        return { text: analysis.text, sentences: analysis.sentences.filter((sentence) => meetsIn(sentence, index)) };
      },
    };
  };
}
