import type { Finding } from './finding.js';
import { fingerprintFindings } from './fingerprint.js';
import type { Review } from './review.js';

/** The findings that a team knows of and lives with, by the path of their document. */
export type Baseline = ReadonlyMap<string, readonly KnownFinding[]>;

export interface KnownFinding {
  /** For those who read the file. */
  readonly rule: string;
  readonly fingerprint: string;
}

const version = 1;

/** Where findings stand. */
export interface Place {
  readonly review: Review;
  readonly source: string;
  /** The document's path from the baseline's folder, with `/` between its parts. */
  readonly path: string;
}

/** The findings that a baseline does not have. */
export function newFindings(
  findings: readonly Finding[],
  { review, source, path }: Place,
  baseline: Baseline,
): readonly Finding[] {
  const known = new Set(baseline.get(path)?.map(({ fingerprint }) => fingerprint));
  if (known.size === 0) return findings;
  const fingerprints = fingerprintFindings(findings, review, source);
  return findings.filter((_, index) => !known.has(fingerprints[index] ?? ''));
}

/** A baseline from its file's text; `null` where that is none. Paths are relative to the file's folder. */
export function readBaseline(text: string): Baseline | null {
  const files = filesIn(parse(text));
  return files && new Map(Object.entries(files).map(([path, findings]) => [path, findingsIn(findings)]));
}

/** The text of a baseline file: the same for the same findings, in lines that version control can compare. */
export function writeBaseline(baseline: Baseline): string {
  const files = [...baseline]
    .filter(([, findings]) => findings.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, findings]) => [path, findings.map(lineOf).sort()] as const);
  return `${JSON.stringify({ version, files: Object.fromEntries(files) }, null, 1)}\n`;
}

function lineOf({ rule, fingerprint }: KnownFinding): string {
  return `${rule} ${fingerprint}`;
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return null;
  }
}

function filesIn(value: unknown): object | null {
  if (!isObject(value) || !('version' in value) || value.version !== version) return null;
  return 'files' in value && isObject(value.files) ? value.files : null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function findingsIn(value: unknown): readonly KnownFinding[] {
  const written: readonly unknown[] = Array.isArray(value) ? value : [];
  return written.flatMap((finding) => {
    const [rule, fingerprint] = typeof finding === 'string' ? finding.split(' ') : [];
    return rule && fingerprint ? [{ rule, fingerprint }] : [];
  });
}
