import type { Finding } from '../../server/src/core/finding.js';
import type { Review } from '../../server/src/core/review.js';

/** What the engine made of a document. */
export interface Checked {
  readonly source: string;
  readonly review: Review;
  readonly findings: readonly Finding[];
}

/** Checks one document. */
export type CheckDocument = (source: string, name: string) => Checked;

/** Where each line of a text begins, and which line an offset is on. */
export class LineStarts {
  private readonly starts: readonly number[];

  constructor(source: string) {
    this.starts = [0, ...[...source.matchAll(/\n/g)].map((match) => match.index + 1)];
  }

  /** The zero-based line of an offset. */
  lineOf(offset: number): number {
    const after = this.starts.findIndex((start) => start > offset);
    return after < 0 ? this.starts.length - 1 : after - 1;
  }

  /** The offset at which a line begins. */
  startOf(line: number): number {
    return this.starts[line] ?? this.starts.at(-1) ?? 0;
  }
}
