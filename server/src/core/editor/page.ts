import type { Config } from '../config/config.js';
import type { Engine } from '../engine.js';
import type { Finding } from '../finding.js';
import type { Problem, Review } from '../review.js';
import type { Span } from '../text.js';

/** A review in an editor: its text, what was read of it, and what is said about it. */
export interface Page {
  readonly source: string;
  readonly review: Review;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly engine: Engine;
  readonly config: Config;
}

/** Whether a place lies in a stretch, or at its end. */
export function holds({ start, end }: Span, at: number): boolean {
  return start <= at && at <= end;
}

/** Whether two stretches share a place, be it only an edge. */
export function meet(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
