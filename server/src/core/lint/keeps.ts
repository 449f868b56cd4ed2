import { didYouMean } from '../read/did-you-mean.js';
import type { Keep, Problem } from '../review.js';
import type { Span } from '../text.js';
import type { Draft } from './draft.js';

/** What keep comments leave, and what is wrong with the comments themselves. */
export interface Kept {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

/** Which rules there are, and which of them have spoken, so that a keep of theirs may be called unused. */
export interface Known {
  readonly names: readonly string[];
  readonly ran: ReadonlySet<string>;
}

/** Takes out what a comment with a reason keeps, and says which comments keep nothing. */
export function applyKeeps(drafts: readonly Draft[], keeps: readonly Keep[], known: Known): Kept {
  const used = new Set<Keep>();
  const valid = keeps.filter((keep) => keep.reason.trim() !== '');
  const left = drafts.flatMap((draft) => {
    const open = valid.reduce<Draft | null>((rest, keep) => rest && without(rest, keep, used), draft);
    return open ? [open] : [];
  });
  return { drafts: left, problems: keeps.flatMap((keep) => problemsOf(keep, used, known)) };
}

/** The draft less what the comment keeps of it, `null` when nothing is left. */
function without(draft: Draft, keep: Keep, used: Set<Keep>): Draft | null {
  if (keep.rule !== draft.rule.name) return draft;
  if (isAbout(draft, keep.scope)) {
    used.add(keep);
    return null;
  }
  const related = draft.related.filter((span) => !isIn(span, keep.scope));
  if (related.length === draft.related.length) return draft;
  used.add(keep);
  return related.length > 0 ? { ...draft, related } : null;
}

function isAbout(draft: Draft, scope: Span): boolean {
  return isIn(draft.span, scope) || (draft.item !== null && touches(draft.item.span, scope));
}

/** Begins there; a comment before a block does not keep what the block only reaches into. */
function isIn(span: Span, scope: Span): boolean {
  return span.start >= scope.start && span.start <= scope.end;
}

function touches(span: Span, scope: Span): boolean {
  return span.start < scope.end && scope.start < span.end;
}

function problemsOf(keep: Keep, used: ReadonlySet<Keep>, known: Known): readonly Problem[] {
  if (!known.names.includes(keep.rule)) return [unknownKeep(keep, known.names)];
  if (keep.reason.trim() === '') return [keepWithoutReason(keep)];
  return used.has(keep) || !known.ran.has(keep.rule) ? [] : [unusedKeep(keep)];
}

function unknownKeep(keep: Keep, names: readonly string[]): Problem {
  const suggestion = didYouMean(keep.rule, names);
  const hint = suggestion ? ` Did you mean "${suggestion}"?` : '';
  const message = `This comment keeps "${keep.rule}", and no rule has that name.${hint}`;
  const problem: Problem = { code: 'unknown-keep', severity: 'information', message, span: keep.ruleSpan };
  return suggestion ? { ...problem, suggestion } : problem;
}

function keepWithoutReason(keep: Keep): Problem {
  const message = `This comment keeps ${keep.rule} without a reason, so it keeps nothing. What speaks for it?`;
  return { code: 'keep-without-reason', severity: 'information', message, span: keep.span };
}

function unusedKeep(keep: Keep): Problem {
  const message = `This comment keeps ${keep.rule}, and nothing here is reported by it. Can it go?`;
  return { code: 'unused-keep', severity: 'hint', message, span: keep.span };
}
