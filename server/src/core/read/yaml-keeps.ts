import type { Keep } from '../review.js';
import type { Span } from '../text.js';
import type { YamlComment } from '../yaml/value.js';
import { readKeepComment } from './keep-comment.js';

/** What comments may stand beside or before: entries first, since they lie inside the sections. */
export interface KeepTargets {
  readonly entries: readonly Span[];
  readonly sections: readonly Span[];
}

/** The `# debrief: keep` comments of a review and what each of them applies to. */
export function yamlKeeps(comments: readonly YamlComment[], source: string, targets: KeepTargets): readonly Keep[] {
  return comments.flatMap(({ span }) => {
    const inside = source.slice(span.start + 1, span.end);
    const keep = readKeepComment(inside, span.start + 1);
    if (!keep) return [];
    const scope = keep.file ? { start: 0, end: source.length } : scopeOf(span, source, targets);
    return [{ rule: keep.rule, reason: keep.reason, span, ruleSpan: keep.ruleSpan, scope }];
  });
}

/** The entry around the comment; else, after other text, its line; else what comes next. */
function scopeOf(comment: Span, source: string, { entries, sections }: KeepTargets): Span {
  const around = smallest(
    entries.filter((entry) => entry.start < comment.start && comment.start <= lineEnd(source, entry.end)),
  );
  if (around) return around;
  const line = { start: source.lastIndexOf('\n', comment.start - 1) + 1, end: lineEnd(source, comment.start) };
  const isOwnLine = source.slice(line.start, comment.start).trim() === '';
  if (isOwnLine) return firstAfter(comment.end, [...entries, ...sections]) ?? line;
  return smallest(sections.filter((section) => section.start >= line.start && section.start < comment.start)) ?? line;
}

function smallest(spans: readonly Span[]): Span | null {
  return spans.reduce<Span | null>(
    (least, span) => (least && least.end - least.start <= span.end - span.start ? least : span),
    null,
  );
}

function firstAfter(offset: number, spans: readonly Span[]): Span | null {
  return spans.reduce<Span | null>(
    (first, span) => (span.start < offset || (first && first.start <= span.start) ? first : span),
    null,
  );
}

function lineEnd(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  return end < 0 ? source.length : end;
}
