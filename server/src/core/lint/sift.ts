import { Sieve } from '../language/needs.js';
import type { ActiveRule, Check } from '../rules/rule.js';
import type { Stretch } from './statements.js';

/** Which checks are worth running on a text: most sentences have none of the words that a rule cannot do without. */
export type Sift = (stretch: Stretch) => (check: StatementCheck) => boolean;

export type StatementCheck = Extract<Check, { over: 'statements' }>;

/** A sift for the rules' checks; what it holds back would have reported nothing. */
export function createSift(rules: readonly ActiveRule[]): Sift {
  const checks = rules.flatMap((rule) => rule.checks.filter((check) => check.over === 'statements'));
  const indices = new Map(checks.map((check, index) => [check, index]));
  const sieve = new Sieve(checks.map((check) => check.needs ?? null));
  return ({ prose, place }) => {
    const meets = sieve.sift(prose.value);
    return (check) => check.needsNothingIn?.includes(place) === true || meets(indices.get(check) ?? -1);
  };
}
