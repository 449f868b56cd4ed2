import { shortened } from '../one-line.js';
import type { Review, Section } from '../review.js';
import type { Span } from '../text.js';

/** A part of a review as an outline shows it. */
export interface Part {
  readonly name: string;
  readonly kind: 'section' | 'item' | 'insight' | 'idea' | 'question';
  /** The category, status or owner, as written. */
  readonly detail: string;
  /** All of it, with what is below it. */
  readonly span: Span;
  /** Where it is named; inside the span. */
  readonly nameSpan: Span;
  readonly children: readonly Part[];
}

interface Draft extends Part {
  readonly children: Part[];
}

/** The sections of a review with their items, insights, ideas and questions, as a tree in document order. */
export function outlineOf(review: Review): readonly Part[] {
  const roots: Part[] = [];
  const drafts = new Map<Section, Draft>();
  for (const section of review.sections) {
    if (!section.heading) continue;
    const draft = sectionPart(section, section.heading.value, section.heading.span);
    drafts.set(section, draft);
    (homeOf(section.parent, drafts)?.children ?? roots).push(draft);
  }
  for (const { section, part } of entriesOf(review)) (homeOf(section, drafts)?.children ?? roots).push(part);
  return inOrder(roots);
}

function sectionPart(section: Section, name: string, heading: Span): Draft {
  const span = { start: Math.min(section.span.start, heading.start), end: Math.max(section.span.end, heading.end) };
  return { name: nameIn(name), kind: 'section', detail: '', span, nameSpan: heading, children: [] };
}

function homeOf(section: Section | null, drafts: ReadonlyMap<Section, Draft>): Draft | null {
  for (let at = section; at; at = at.parent) {
    const draft = drafts.get(at);
    if (draft) return draft;
  }
  return null;
}

interface Placed {
  readonly section: Section;
  readonly part: Part;
}

function entriesOf({ items, insights, ideas, questions }: Review): readonly Placed[] {
  return [
    ...items.map((item) => placed(item, 'item', [item.owner?.written, item.status?.value, item.category?.value])),
    ...insights.map((insight) => placed(insight, 'insight', [insight.category?.value])),
    ...ideas.map((idea) => placed(idea, 'idea', [idea.convener?.written])),
    ...questions.map((question) => placed({ ...question, block: question.span }, 'question', [])),
  ];
}

interface Entry {
  readonly text: { readonly value: string; readonly span: Span };
  readonly span: Span;
  readonly block: Span;
  readonly section: Section;
}

function placed(entry: Entry, kind: Part['kind'], details: readonly (string | undefined)[]): Placed {
  const { text, span, block, section } = entry;
  const all = around(around(block, span), text.span);
  const detail = details.filter((each) => each !== undefined).join(' · ');
  return { section, part: { name: nameIn(text.value), kind, detail, span: all, nameSpan: text.span, children: [] } };
}

function around(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function inOrder(parts: readonly Part[]): readonly Part[] {
  return [...parts]
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map((part) => ({ ...part, children: inOrder(part.children) }));
}

function nameIn(text: string): string {
  return shortened(text, 100) || '…';
}
