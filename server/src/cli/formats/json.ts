import type { Lines } from '../../core/lines.js';
import type { Problem } from '../../core/review.js';
import type { Contents } from '../contents.js';
import type { CheckedFile, MarkedFinding, Report } from '../report.js';
import { toSafeJson } from './safe-json.js';

/** The report for programs; its shape is a contract that `schemaVersion` numbers. */
export function toJson({ files, summary, hasBaseline }: Report): string {
  const { hidden, known, problems, ...counts } = summary;
  const more = { ...(problems > 0 && { problems }), ...(hidden > 0 && { hidden }), ...(hasBaseline && { known }) };
  const report = { schemaVersion: 1, files: files.map(fileJson), summary: { ...counts, ...more } };
  return toSafeJson(report);
}

/** Items, insights, ideas and questions for programs, as in {@link toJson}. */
export function toItemsJson(files: readonly CheckedFile[]): string {
  return toSafeJson({ schemaVersion: 1, files: files.map(contentsJson) });
}

function fileJson(file: CheckedFile): object {
  const { reviewed, problems, lines } = file;
  return {
    ...contentsJson(file),
    findings: (reviewed?.findings ?? []).map((finding) => findingJson(finding, lines)),
    problems: problems.map((problem) => problemJson(problem, lines)),
  };
}

function contentsJson({ path, format, reviewed }: CheckedFile): object {
  return { path, format, isReview: reviewed !== null, ...(reviewed?.contents ?? nothing) };
}

const nothing: Contents = { title: null, items: [], insights: [], ideas: [], questions: [] };

function findingJson(finding: MarkedFinding, lines: Lines): object {
  const { rule, severity, message, question, span, item, isFixable: fixable, isKnown } = finding;
  const known = isKnown ? { known: true } : {};
  return { rule, severity, message, question, range: lines.rangeOf(span), item, fixable, ...known };
}

function problemJson({ code, severity, message, span }: Problem, lines: Lines): object {
  return { code, severity, message, range: lines.rangeOf(span) };
}
