import type { Facet } from '../core/classify/classification.js';
import type { Finding } from '../core/finding.js';
import type { Lines } from '../core/lines.js';
import type { ActionItem, Insight, Problem, Review } from '../core/review.js';
import type { Classification } from '../core/classify/classification.js';
import { severities, type Severity } from '../core/vocabulary.js';

/** A document that was looked at. */
export interface CheckedFile {
  /** Relative to the working directory, with `/` on every system. */
  readonly path: string;
  readonly format: 'markdown' | 'yaml' | null;
  readonly lines: Lines;
  /** `null` for a document that is no review, or that could not be read. */
  readonly reviewed: Reviewed | null;
  readonly problems: readonly Problem[];
}

/** A review and what was found in it. */
export interface Reviewed {
  readonly review: Review;
  readonly findings: readonly Finding[];
  readonly classify: (item: ActionItem) => Classification;
  readonly categorize: (insight: Insight) => Facet<string>;
}

/** All that a run has found. */
export interface Report {
  readonly files: readonly CheckedFile[];
  /** Findings that are counted and not shown. */
  readonly hidden: number;
}

/** What is counted over all files, hidden findings included. */
export interface Summary {
  readonly files: number;
  readonly reviews: number;
  readonly items: number;
  readonly findings: number;
  readonly bySeverity: Readonly<Record<string, number>>;
  readonly byRule: Readonly<Record<string, number>>;
  readonly byCategory: Readonly<Record<string, number>>;
}

export function summarize(files: readonly CheckedFile[]): Summary {
  const reviews = files.flatMap(({ reviewed }) => reviewed ?? []);
  const findings = reviews.flatMap((reviewed) => reviewed.findings);
  const categories = reviews.flatMap(({ review, classify }) =>
    review.items.map((item) => classify(item).category.value),
  );
  return {
    files: files.length,
    reviews: reviews.length,
    items: categories.length,
    findings: findings.length,
    bySeverity: tally(findings.map(({ severity }) => severity)),
    byRule: tally(findings.map(({ rule }) => rule)),
    byCategory: tally(categories),
  };
}

/** How often each name occurs, the most frequent first. */
export function tally(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

/** The report with no more than so many findings: the gravest of all files, each where it stood. */
export function limit({ files }: Report, most: number): Report {
  const all = files.flatMap(({ reviewed }) => reviewed?.findings ?? []);
  if (all.length <= most) return { files, hidden: 0 };
  const shown = new Set([...all].sort((a, b) => rankOf(a.severity) - rankOf(b.severity)).slice(0, most));
  return {
    files: files.map((file) => ({ ...file, reviewed: file.reviewed && only(shown, file.reviewed) })),
    hidden: all.length - most,
  };
}

function only(shown: ReadonlySet<Finding>, reviewed: Reviewed): Reviewed {
  return { ...reviewed, findings: reviewed.findings.filter((finding) => shown.has(finding)) };
}

/** Whether a file has a finding or problem at least as grave as the threshold. */
export function reaches({ reviewed, problems }: CheckedFile, threshold: Severity): boolean {
  return [...(reviewed?.findings ?? []), ...problems].some(({ severity }) => rankOf(severity) <= rankOf(threshold));
}

function rankOf(severity: Severity): number {
  return severities.indexOf(severity);
}
