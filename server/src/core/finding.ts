import type { Span } from './text.js';
import type { Severity } from './vocabulary.js';

/** What a rule saw, where, and the question it raises. */
export interface Finding {
  readonly rule: string;
  readonly severity: Exclude<Severity, 'error'>;
  /** One sentence: what stands there. */
  readonly message: string;
  readonly question: string;
  /** The words that decided. */
  readonly span: Span;
  /** The index of the item it is about, `null` for the narrative, a section or the document. */
  readonly item: number | null;
  /** The stretches that a document-level finding is about. */
  readonly related: readonly Span[];
  /** What it repeats or continues in other reviews. */
  readonly elsewhere: readonly Elsewhere[];
}

/** A stretch of another review. */
export interface Elsewhere {
  /** Path or URI of that review. */
  readonly path: string;
  readonly span: Span;
  readonly message: string;
}
