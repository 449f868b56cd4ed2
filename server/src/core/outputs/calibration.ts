import type { Draft } from '../edit/entry-field.js';
import { applyEdits, lineAt, lineBreakOf, nextLine, removal } from '../edit/text-edit.js';
import type { Role, Section } from '../review.js';
import type { Span } from '../text.js';

/**
 * The review for those who were there to read: without its action items and parked ideas. Other sections stay, also
 * where they stand below those that go.
 */
export function calibrationCopy({ source, review }: Draft): string {
  const gone = review.sections
    .filter(({ role }) => isLeftOut(role))
    .flatMap((section) => ownSpans(section, review.sections));
  const strays = [...review.items, ...review.ideas].map(({ block }) => block).filter((block) => !isInside(block, gone));
  const edits = merged([...gone, ...strays].map((span) => lines(source, span))).map(({ start, end }) =>
    removal(start, end),
  );
  const copy = applyEdits(source, edits);
  return copy.trimEnd() + lineBreakOf(source);
}

function isLeftOut(role: Role): boolean {
  return role === 'actions' || role === 'parking';
}

/** A section without the sections below it that have a role of their own. */
function ownSpans(section: Section, all: readonly Section[]): readonly Span[] {
  const others = all.filter((other) => other.parent === section && !isLeftOut(other.role) && other.role !== 'other');
  const spans: Span[] = [];
  let { start } = section.span;
  for (const { span } of others) {
    spans.push({ start, end: span.start });
    start = span.end;
  }
  return [...spans, { start, end: section.span.end }].filter((span) => span.start < span.end);
}

function isInside(inner: Span, outer: readonly Span[]): boolean {
  return outer.some(({ start, end }) => start <= inner.start && inner.end <= end);
}

/** Whole lines, unless other words stand before the span on its first line. */
function lines(source: string, { start, end }: Span): Span {
  const first = lineAt(source, start).start;
  const isAlone = source.slice(first, start).trim() === '';
  if (!isAlone) return { start, end };
  const isEnded = end === lineAt(source, end).start;
  return { start: first, end: isEnded ? end : nextLine(source, end) };
}

/** Spans that touch become one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}
