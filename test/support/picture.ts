import { readMarkdown } from '../../server/src/core/read/markdown.js';
import type { ActionItem, Field } from '../../server/src/core/review.js';

/** What a Markdown review holds, a line each: its kind, its words, and the fields that are given. */
export function picture(source: string): string {
  const { review, problems } = readMarkdown(source);
  const lines = [
    ...review.items.map((item) => ({
      at: item.span.start,
      text: `${item.shape}: ${item.text.value}${fieldsOf(item)}`,
    })),
    ...review.insights.map(({ id, text, category }) => ({
      at: text.span.start,
      text: `insight: ${text.value}${list({ id, category })}`,
    })),
    ...review.questions.map(({ text }) => ({ at: text.span.start, text: `question: ${text.value}` })),
    ...review.ideas.map(({ text, convener, raisedBy }) => ({
      at: text.span.start,
      text: `idea: ${text.value}${list({ convener, raisedBy })}`,
    })),
    ...review.placeholders.map(({ text }) => ({ at: text.span.start, text: `placeholder: ${text.value}` })),
    ...(review.noActions ? [{ at: review.noActions.span.start, text: `no actions: ${review.noActions.value}` }] : []),
    ...problems.map(({ code, span }) => ({ at: span.start, text: `problem: ${code}` })),
  ];
  return lines
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => `${text}\n`)
    .join('');
}

function fieldsOf(item: ActionItem): string {
  const { id, owner, createdBy, due, status, reason, ticket, plan, outcome, kind, change, category } = item;
  const due_ = due && { ...due, value: due.value.date ?? due.value.text };
  const group = item.group && `; in ${item.group.value}`;
  return `${list({ id, owner, createdBy, due: due_, status, reason, ticket, plan, outcome, kind, change, category })}${group ?? ''}`;
}

function list(fields: Readonly<Record<string, Field | null>>): string {
  return Object.entries(fields)
    .map(([name, field]) => (field ? `; ${name} ${field.value}${field.inherited ? ' (inherited)' : ''}` : ''))
    .join('');
}
