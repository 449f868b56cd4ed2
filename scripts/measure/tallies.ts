import type { Tally } from '../../server/src/core/docs/measurements.js';
import type { Rule } from '../../server/src/core/rules/rule.js';

/** Counts by rule how often it was right, wrong and silent. */
export class Tallies {
  private readonly counts = new Map<string, { right: number; wrong: number; missed: number }>();

  /** Notes one place where the labels have the rule or do not, and the rule spoke or did not. */
  note(rule: string, isWanted: boolean, isReported: boolean): void {
    if (!isWanted && !isReported) return;
    const count = this.counts.get(rule) ?? { right: 0, wrong: 0, missed: 0 };
    this.counts.set(rule, count);
    if (isWanted && isReported) count.right++;
    else if (isWanted) count.missed++;
    else count.wrong++;
  }

  /** The counts, by the names of the rules. */
  toRecord(): Readonly<Record<string, Tally>> {
    return Object.fromEntries([...this.counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** Rules that may rightly be reported instead of each rule. */
export type Instead = ReadonlyMap<string, ReadonlySet<string>>;

/** For each rule those that beat it; a placeholder silences all. */
export function insteadOf(rules: readonly Rule[]): Instead {
  const winners = (name: string): string[] =>
    rules
      .filter(({ beats }) => beats.some((beaten) => (typeof beaten === 'string' ? beaten : beaten.rule) === name))
      .map((rule) => rule.name);
  return new Map(rules.map(({ name }) => [name, new Set([...winners(name), 'placeholder-item'])]));
}
