import type { Span } from '../text.js';

/** What a keep comment says. */
export interface KeepComment {
  readonly rule: string;
  readonly reason: string;
  readonly ruleSpan: Span;
  /** It speaks for the whole file: `keep-file`. */
  readonly file: boolean;
}

const form = /^\s*debrief\s*:\s*keep(-file)?(?![\w-])\s*/iu;

/**
 * Reads `debrief: keep <rule>: <reason>` from the inside of a comment, which begins at `at` in the source;
 * `null` when the comment says something else.
 */
export function readKeepComment(inside: string, at: number): KeepComment | null {
  const head = form.exec(inside);
  if (!head) return null;
  const from = head[0].length;
  const colon = inside.indexOf(':', from);
  const rule = inside.slice(from, colon < 0 ? undefined : colon).trimEnd();
  const reason = colon < 0 ? '' : inside.slice(colon + 1).trim();
  return { rule, reason, ruleSpan: { start: at + from, end: at + from + rule.length }, file: head[1] !== undefined };
}
