import type { Finding } from '../core/finding.js';
import { fingerprintProblems } from '../core/fingerprint.js';
import type { Lines, Range } from '../core/lines.js';
import type { Problem } from '../core/review.js';
import { severities, type Severity } from '../core/vocabulary.js';
import type { Contents } from './contents.js';

/** A document that was looked at, as plain data but for its lines. */
export interface CheckedFile {
  /** Relative to the working directory, with `/` on every system. */
  readonly path: string;
  readonly format: 'markdown' | 'yaml' | null;
  readonly lines: Lines;
  /** `null` for a document that is no review, or that could not be read. */
  readonly reviewed: Reviewed | null;
  readonly problems: readonly Problem[];
}

/** A review, and what was found in it. */
export interface Reviewed {
  readonly contents: Contents;
  readonly findings: readonly MarkedFinding[];
}

/** A finding that is known again in a later run. */
export interface MarkedFinding extends Finding {
  readonly fingerprint: string;
  /** Whether the baseline has it. */
  readonly isKnown: boolean;
  /** Whether an editor offers something to write in answer. */
  readonly isFixable: boolean;
}

/** All that a run has found. */
export interface Report {
  readonly files: readonly CheckedFile[];
  readonly summary: Summary;
  /** Whether there is a baseline. */
  readonly hasBaseline: boolean;
}

/** What is counted over all files: new findings, whether shown or not. */
export interface Summary {
  readonly files: number;
  readonly reviews: number;
  readonly items: number;
  readonly findings: number;
  readonly bySeverity: Readonly<Record<string, number>>;
  readonly byRule: Readonly<Record<string, number>>;
  readonly byCategory: Readonly<Record<string, number>>;
  /** Findings beyond `--max-findings`. */
  readonly hidden: number;
  /** Findings of the baseline. */
  readonly known: number;
  readonly problems: number;
}

/** A problem or a finding. */
export interface Remark {
  readonly range: Range;
  readonly severity: Severity;
  /** The name of the rule or the code of the problem. */
  readonly name: string;
  readonly message: string;
  readonly question: string | null;
  readonly fingerprint: string;
  readonly isKnown: boolean;
}

/** Problems and new findings, as they follow each other in the document. */
export function remarksOn(file: CheckedFile): readonly Remark[] {
  return allRemarksOn(file).filter(({ isKnown }) => !isKnown);
}

/** Problems and findings, those of the baseline included. */
export function allRemarksOn({ reviewed, problems, lines }: CheckedFile): readonly Remark[] {
  const findings = (reviewed?.findings ?? []).map(({ rule: name, ...finding }) => ({ ...finding, name }));
  const names = fingerprintProblems(problems, lines.source);
  const faults = problems.map(({ code: name, ...problem }, index) => {
    return { ...problem, name, question: null, fingerprint: names[index] ?? '', isKnown: false };
  });
  return [...faults, ...findings]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, ...remark }) => ({ ...remark, range: lines.rangeOf(span) }));
}

/** A report of which no more than so many new findings are shown: the gravest of all files, each where it stood. */
export function reportOn(
  files: readonly CheckedFile[],
  { most, hasBaseline }: { readonly most: number; readonly hasBaseline: boolean },
): Report {
  const fresh = files.flatMap(({ reviewed }) => newIn(reviewed));
  const summary = summarize(files, fresh, Math.max(fresh.length - most, 0));
  if (fresh.length <= most) return { files, summary, hasBaseline };
  const gravest = [...fresh].sort((a, b) => rankOf(a.severity) - rankOf(b.severity));
  const hidden = new Set(gravest.slice(most));
  return { files: files.map((file) => without(hidden, file)), summary, hasBaseline };
}

function without(hidden: ReadonlySet<MarkedFinding>, file: CheckedFile): CheckedFile {
  const { reviewed } = file;
  if (!reviewed) return file;
  return { ...file, reviewed: { ...reviewed, findings: reviewed.findings.filter((each) => !hidden.has(each)) } };
}

/** Whether a file has a problem or a new finding at least as grave as the threshold. */
export function reaches({ reviewed, problems }: CheckedFile, threshold: Severity): boolean {
  return [...newIn(reviewed), ...problems].some(({ severity }) => isAsGrave(severity, threshold));
}

/** Whether a severity is the threshold or graver. */
export function isAsGrave(severity: Severity, threshold: Severity): boolean {
  return rankOf(severity) <= rankOf(threshold);
}

function newIn(reviewed: Reviewed | null): readonly MarkedFinding[] {
  return reviewed?.findings.filter(({ isKnown }) => !isKnown) ?? [];
}

function summarize(files: readonly CheckedFile[], fresh: readonly MarkedFinding[], hidden: number): Summary {
  const reviews = files.flatMap(({ reviewed }) => reviewed ?? []);
  const categories = reviews.flatMap(({ contents }) => contents.items.map(({ category }) => category.value));
  const all = reviews.reduce((sum, { findings }) => sum + findings.length, 0);
  return {
    files: files.length,
    reviews: reviews.length,
    items: categories.length,
    findings: fresh.length,
    bySeverity: tally(fresh.map(({ severity }) => severity)),
    byRule: tally(fresh.map(({ rule }) => rule)),
    byCategory: tally(categories),
    hidden,
    known: all - fresh.length,
    problems: files.reduce((sum, { problems }) => sum + problems.length, 0),
  };
}

/** How often each name occurs, the most frequent first. */
function tally(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

function rankOf(severity: Severity): number {
  return severities.indexOf(severity);
}
