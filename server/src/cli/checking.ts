import { fingerprintFindings } from '../core/fingerprint.js';
import type { Linting } from '../core/lint.js';
import { otherOf, ReviewIndex, type Others } from '../core/others.js';
import { contentsOf } from './contents.js';
import type { Document } from './documents.js';
import type { CheckedFile } from './report.js';

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
export function toChecked({ path, format, lines, problems, review, linting }: Linted): CheckedFile {
  if (!review) return { path, format, lines, problems, reviewed: null };
  const { findings, problems: more } = linting ?? { findings: [], problems: [] };
  const subject = review.reading.review;
  const names = fingerprintFindings(findings, subject, lines.source);
  const marked = findings.map((finding, index) => ({ ...finding, fingerprint: names[index] ?? '', isKnown: false }));
  const contents = contentsOf(subject, review.setup.engine, lines);
  return { path, format, lines, problems: [...problems, ...more], reviewed: { contents, findings: marked } };
}
