import { fingerprintFindings } from '../core/fingerprint.js';
import { isFixable, type Fixable } from '../core/fix/fixes.js';
import type { Linting } from '../core/lint.js';
import { otherOf, ReviewIndex, type Others } from '../core/others.js';
import { contentsOf } from './contents.js';
import type { Document } from './documents.js';
import type { CheckedFile, MarkedFinding } from './report.js';

/** A document that was checked; no linting for what is no review. */
export interface Linted extends Document {
  readonly linting: Linting | null;
}

/** The reviews among the documents, by what they have in common. */
export function othersIn(documents: readonly Document[]): ReviewIndex {
  const index = new ReviewIndex();
  for (const { path, review } of documents) {
    if (review) index.put(otherOf(path, review.reading.review, review.setup.engine.classify));
  }
  return index;
}

/** Checks the reviews among the documents, beside the others where these are known. */
export function lintAll(documents: readonly Document[], others: Others | null): readonly Linted[] {
  return documents.map((document) => {
    const { path, review } = document;
    const linting = review && review.setup.engine.lint(review.reading.review, others && { path, others });
    return { ...document, linting };
  });
}

/** What is told of a document, no finding being known from before. */
export function toChecked(linted: Linted): CheckedFile {
  const { path, format, lines, review } = linted;
  const page = pageOf(linted);
  const problems = page?.problems ?? linted.problems;
  if (!review) return { path, format, lines, problems, reviewed: null };
  const contents = contentsOf(review.reading.review, review.setup.engine, lines);
  return { path, format, lines, problems, reviewed: { contents, findings: page ? marked(page) : [] } };
}

/** The review with all that is said of it; `null` for what is no review or was not checked. */
export function pageOf({ path, lines, problems, review, linting }: Linted): Fixable | null {
  if (!review || !linting) return null;
  const { engine, config } = review.setup;
  return {
    path,
    source: lines.source,
    review: review.reading.review,
    findings: linting.findings,
    problems: [...problems, ...linting.problems],
    engine,
    config,
  };
}

function marked(page: Fixable): readonly MarkedFinding[] {
  const names = fingerprintFindings(page.findings, page.review, page.source);
  return page.findings.map((finding, index) => ({
    ...finding,
    fingerprint: names[index] ?? '',
    isKnown: false,
    isFixable: isFixable(finding, page),
  }));
}
