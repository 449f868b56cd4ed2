import type { Lines } from '../../core/lines.js';
import type { ActionItem, Field, Idea, Insight, Problem, Question } from '../../core/review.js';
import type { CheckedFile, MarkedFinding, Report, Reviewed } from '../report.js';
import { toSafeJson } from './safe-json.js';

/** The report for programs; its shape is a contract that `schemaVersion` numbers. */
export function toJson({ files, summary, hasBaseline }: Report): string {
  const { hidden, known, problems, ...counts } = summary;
  const more = { ...(problems > 0 && { problems }), ...(hidden > 0 && { hidden }), ...(hasBaseline && { known }) };
  const report = { schemaVersion: 1, files: files.map(fileJson), summary: { ...counts, ...more } };
  return toSafeJson(report);
}

/** Items, insights, ideas and questions for programs, as in {@link toJson}. */
export function toItemsJson(files: readonly CheckedFile[]): string {
  return toSafeJson({ schemaVersion: 1, files: files.map(contentsJson) });
}

function fileJson(file: CheckedFile): object {
  const { reviewed, problems, lines } = file;
  return {
    ...contentsJson(file),
    findings: (reviewed?.findings ?? []).map((finding) => findingJson(finding, lines)),
    problems: problems.map((problem) => problemJson(problem, lines)),
  };
}

function contentsJson({ path, format, lines, reviewed }: CheckedFile): object {
  const { items, insights, ideas, questions } = reviewed?.review ?? nothing;
  return {
    path,
    format,
    isReview: reviewed !== null,
    title: reviewed?.review.title?.value ?? null,
    items: reviewed ? items.map((item) => itemJson(item, reviewed, lines)) : [],
    insights: reviewed ? insights.map((insight) => insightJson(insight, reviewed, lines)) : [],
    ideas: ideas.map((idea) => ideaJson(idea, lines)),
    questions: questions.map((question) => questionJson(question, lines)),
  };
}

const nothing = { items: [], insights: [], ideas: [], questions: [] };

function itemJson(item: ActionItem, { classify }: Reviewed, lines: Lines): object {
  const { outcome, kind, category } = classify(item);
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

function written(field: Field<unknown> | null): string | null {
  return field === null ? null : onOneLine(field.written);
}

function insightJson(insight: Insight, { categorize }: Reviewed, lines: Lines): object {
  return {
    id: insight.id?.value ?? null,
    text: onOneLine(insight.text.value),
    range: lines.rangeOf(insight.span),
    section: insight.section.heading?.value ?? null,
    category: categorize(insight),
  };
}

function ideaJson(idea: Idea, lines: Lines): object {
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

function questionJson({ text, span, section }: Question, lines: Lines): object {
  return { text: onOneLine(text.value), range: lines.rangeOf(span), section: section.heading?.value ?? null };
}

function findingJson(finding: MarkedFinding, lines: Lines): object {
  const { rule, severity, message, question, span, item, isKnown } = finding;
  const known = isKnown ? { known: true } : {};
  return { rule, severity, message, question, range: lines.rangeOf(span), item, fixable: false, ...known };
}

function problemJson({ code, severity, message, span }: Problem, lines: Lines): object {
  return { code, severity, message, range: lines.rangeOf(span) };
}

function onOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
