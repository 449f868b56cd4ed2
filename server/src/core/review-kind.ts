import { formatOf, isReviewPath, mayDeclareReview } from './document.js';
import type { Reading } from './review.js';

/** Whether a document is read as a review, and why, in one sentence. */
export type Verdict =
  | { readonly isReview: true; readonly reason: string; readonly reading: Reading }
  | { readonly isReview: false; readonly reason: string; readonly reading: null };

/** A document whose nature is asked for; it is read only where that can matter. */
export interface Candidate {
  /** Path and name in plain characters, or a name that says the format where there is no file. */
  readonly path: string;
  readonly source: string;
  /** Whether a config names it. */
  readonly isNamed: boolean;
  readonly read: () => Reading;
}

/** Decides whether a document is a review. */
export function judge({ path, source, isNamed, read }: Candidate): Verdict {
  if (formatOf(path) === null) return no('It is neither Markdown nor YAML.');
  const looksLikeOne = isReviewPath(path);
  if (!isNamed && !looksLikeOne && !mayDeclareReview(source)) {
    return no('Its path does not look like that of a review, it does not say that it is one, and no config names it.');
  }
  const reading = read();
  const { declared, looksLikeReview } = reading.review;
  if (declared) return { isReview: true, reason: 'It says itself that it is a review.', reading };
  if (isNamed) return { isReview: true, reason: 'The config names it as a review.', reading };
  if (looksLikeOne && looksLikeReview) {
    return { isReview: true, reason: 'Its path looks like that of a review, and so does its content.', reading };
  }
  return no('Its path looks like that of a review, and its content has no heading or key that only reviews have.');
}

function no(reason: string): Verdict {
  return { isReview: false, reason, reading: null };
}
