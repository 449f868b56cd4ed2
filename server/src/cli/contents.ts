import type { Classification, Facet } from '../core/classify/classification.js';
import type { Lines, Range } from '../core/lines.js';
import type { ActionItem, Field, Idea, Insight, Question, Review } from '../core/review.js';

/** What a review holds, as plain data in the words of the JSON contract. */
export interface Contents {
  readonly title: string | null;
  readonly items: readonly ItemEntry[];
  readonly insights: readonly InsightEntry[];
  readonly ideas: readonly IdeaEntry[];
  readonly questions: readonly QuestionEntry[];
}

/** Words of a review on one line, and where they stand. */
interface Entry {
  readonly text: string;
  readonly range: Range;
}

export interface ItemEntry extends Entry {
  readonly index: number;
  readonly id: string | null;
  readonly section: string | null;
  readonly shape: ActionItem['shape'];
  readonly owner: string | null;
  readonly createdBy: string | null;
  readonly acceptedBy: string | null;
  readonly due: string | null;
  /** ISO date. */
  readonly dueDate: string | null;
  readonly status: string | null;
  readonly ticket: string | null;
  readonly plan: string | null;
  readonly outcome: Classification['outcome'];
  readonly kind: Classification['kind'];
  readonly category: Classification['category'];
}

export interface InsightEntry extends Entry {
  readonly id: string | null;
  readonly section: string | null;
  readonly category: Facet<string>;
}

export interface IdeaEntry extends Entry {
  readonly id: string | null;
  readonly raisedBy: string | null;
  readonly raisedOn: string | null;
  readonly convener: string | null;
  readonly stakeholders: readonly (string | null)[];
  readonly from: string | null;
}

export interface QuestionEntry extends Entry {
  readonly section: string | null;
}

/** How the entries of a review are sorted. */
export interface Sorting {
  readonly classify: (item: ActionItem) => Classification;
  readonly categorize: (insight: Insight) => Facet<string>;
}

/** What stands in a review, each entry with its place and what it teaches. */
export function contentsOf(review: Review, { classify, categorize }: Sorting, lines: Lines): Contents {
  const { title, items, insights, ideas, questions } = review;
  return {
    title: title?.value ?? null,
    items: items.map((item) => itemEntry(item, classify(item), lines)),
    insights: insights.map((insight) => insightEntry(insight, categorize(insight), lines)),
    ideas: ideas.map((idea) => ideaEntry(idea, lines)),
    questions: questions.map((question) => questionEntry(question, lines)),
  };
}

function itemEntry(item: ActionItem, { outcome, kind, category }: Classification, lines: Lines): ItemEntry {
  return {
    index: item.index,
    id: item.id?.value ?? null,
    text: onOneLine(item.text.value),
    range: lines.rangeOf(item.span),
    section: item.section.heading?.value ?? null,
    shape: item.shape,
    owner: written(item.owner),
    createdBy: written(item.createdBy),
    acceptedBy: written(item.acceptedBy),
    due: written(item.due),
    dueDate: item.due?.value.date ?? null,
    status: item.status?.value ?? null,
    ticket: written(item.ticket),
    plan: written(item.plan),
    outcome: { value: outcome.value, text: outcome.text, stated: outcome.stated, because: outcome.because },
    kind: { value: kind.value, change: kind.change, stated: kind.stated, because: kind.because },
    category,
  };
}

function insightEntry({ id, text, span, section }: Insight, category: Facet<string>, lines: Lines): InsightEntry {
  return {
    id: id?.value ?? null,
    text: onOneLine(text.value),
    range: lines.rangeOf(span),
    section: section.heading?.value ?? null,
    category,
  };
}

function ideaEntry(idea: Idea, lines: Lines): IdeaEntry {
  return {
    id: idea.id?.value ?? null,
    text: onOneLine(idea.text.value),
    range: lines.rangeOf(idea.span),
    raisedBy: written(idea.raisedBy),
    raisedOn: written(idea.raisedOn),
    convener: written(idea.convener),
    stakeholders: idea.stakeholders.map(written),
    from: written(idea.from),
  };
}

function questionEntry({ text, span, section }: Question, lines: Lines): QuestionEntry {
  return { text: onOneLine(text.value), range: lines.rangeOf(span), section: section.heading?.value ?? null };
}

function written(field: Field<unknown> | null): string | null {
  return field === null ? null : onOneLine(field.written);
}

function onOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
