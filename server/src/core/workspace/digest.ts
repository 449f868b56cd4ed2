import { oneLine } from '../one-line.js';
import type { Classification, Facet } from '../classify/classification.js';
import type { Finding } from '../finding.js';
import type { Range } from '../lines.js';
import type { ActionItem, Field, Idea, Insight, Problem, Review } from '../review.js';
import type { Span } from '../text.js';
import { entryIds } from './entry-ids.js';
import { idUsesOf, type IdUse } from './id-uses.js';
import { peopleOf } from './people.js';

/** A stretch of a document, as an offset and as an editor counts. */
export interface Spot {
  readonly span: Span;
  readonly range: Range;
}

interface Entry extends Spot {
  /** Unique in its document. */
  readonly id: string;
  readonly written: string | null;
  /** Visible words on one line. */
  readonly text: string;
  readonly notes: readonly Note[];
}

/** A finding as it is shown beside an entry. */
export interface Note {
  readonly rule: string;
  readonly message: string;
  readonly question: string;
}

export interface ItemDigest extends Entry {
  readonly category: Facet<string>;
  readonly kind: Classification['kind'];
  readonly outcome: Classification['outcome'];
  readonly owner: string | null;
  /** ISO where it can be read, else as written. */
  readonly due: string | null;
  readonly status: string | null;
  readonly ticket: string | null;
}

export interface InsightDigest extends Entry {
  readonly category: Facet<string>;
}

export interface IdeaDigest extends Entry {
  readonly raisedBy: string | null;
  readonly raisedOn: string | null;
  readonly convener: string | null;
  readonly stakeholders: readonly string[];
  readonly from: string | null;
}

/** A finding or problem with its places, as it can be shown without the document. */
export interface Remark extends Spot {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  /** `null` for problems. */
  readonly question: string | null;
  readonly related: readonly Range[];
  readonly elsewhere: Finding['elsewhere'];
}

/** What the workspace remembers of a review: plain data, without its text. */
export interface Digest {
  readonly title: string | null;
  /** ISO dates. */
  readonly date: string | null;
  readonly followUp: string | null;
  readonly severity: string | null;
  readonly services: readonly string[];
  readonly teams: readonly string[];
  readonly people: readonly string[];
  readonly items: readonly ItemDigest[];
  readonly insights: readonly InsightDigest[];
  readonly ideas: readonly IdeaDigest[];
  readonly ids: readonly (IdUse & Spot)[];
  readonly remarks: readonly Remark[];
}

/** What a digest is made of. */
export interface Digested {
  readonly review: Review;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly classify: (item: ActionItem) => Classification;
  readonly categorize: (insight: Insight) => Facet<string>;
  readonly rangeOf: (span: Span) => Range;
}

/** What is worth knowing of a review when it is closed. */
export function digestOf(digested: Digested): Digest {
  const { review, rangeOf } = digested;
  return {
    title: review.title ? oneLine(review.title.value) : null,
    date: review.incident.date?.value ?? review.reviewMeeting?.value ?? null,
    followUp: valueOf(review.followUpMeeting),
    severity: valueOf(review.incident.severity),
    services: review.incident.services.map(({ value }) => value),
    teams: review.incident.teams.map(({ value }) => value),
    people: peopleOf(review),
    items: itemsOf(digested),
    insights: insightsOf(digested),
    ideas: ideasOf(digested),
    ids: idUsesOf(review).map((use) => ({ ...use, range: rangeOf(use.span) })),
    remarks: remarksOf(digested),
  };
}

/** Findings and problems in the order of their places. */
export function remarksOf({
  findings,
  problems,
  rangeOf,
}: Pick<Digested, 'findings' | 'problems' | 'rangeOf'>): readonly Remark[] {
  const said = findings.map((finding) => ({
    code: finding.rule,
    severity: finding.severity,
    message: finding.message,
    question: finding.question,
    span: finding.span,
    range: rangeOf(finding.span),
    related: finding.related.map(rangeOf),
    elsewhere: finding.elsewhere,
  }));
  const wrong = problems.map(({ code, severity, message, span }) => ({
    code,
    severity,
    message,
    question: null,
    span,
    range: rangeOf(span),
    related: [],
    elsewhere: [],
  }));
  return [...said, ...wrong].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function itemsOf({ review, findings, classify, rangeOf }: Digested): readonly ItemDigest[] {
  const ids = entryIds('item', review.items);
  return review.items.map((item, index) => ({
    ...entryOf(item, {
      id: ids[index] ?? '',
      rangeOf,
      notes: notesOn(findings.filter((finding) => finding.item === index)),
    }),
    ...classify(item),
    owner: valueOf(item.owner),
    due: item.due ? (item.due.value.date ?? item.due.value.text) : null,
    status: item.status?.value ?? null,
    ticket: valueOf(item.ticket),
  }));
}

function insightsOf({ review, findings, categorize, rangeOf }: Digested): readonly InsightDigest[] {
  const ids = entryIds('insight', review.insights);
  return review.insights.map((insight, index) => ({
    ...entryOf(insight, { id: ids[index] ?? '', rangeOf, notes: notesOn(inside(insight.span, findings)) }),
    category: categorize(insight),
  }));
}

function ideasOf({ review, findings, rangeOf }: Digested): readonly IdeaDigest[] {
  const ids = entryIds('idea', review.ideas);
  return review.ideas.map((idea, index) => ({
    ...entryOf(idea, { id: ids[index] ?? '', rangeOf, notes: notesOn(inside(idea.span, findings)) }),
    raisedBy: valueOf(idea.raisedBy),
    raisedOn: valueOf(idea.raisedOn),
    convener: valueOf(idea.convener),
    stakeholders: idea.stakeholders.map(({ value }) => value),
    from: valueOf(idea.from),
  }));
}

interface Around {
  readonly id: string;
  readonly notes: readonly Note[];
  readonly rangeOf: Digested['rangeOf'];
}

function entryOf(entry: ActionItem | Insight | Idea, { id, notes, rangeOf }: Around): Entry {
  const written = entry.id && !entry.id.inherited ? entry.id.written : null;
  return { id, written, text: oneLine(entry.text.value), notes, span: entry.span, range: rangeOf(entry.span) };
}

function notesOn(findings: readonly Finding[]): readonly Note[] {
  return findings.map(({ rule, message, question }) => ({ rule, message, question }));
}

function inside(span: Span, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    (finding) => finding.item === null && finding.span.start >= span.start && finding.span.end <= span.end,
  );
}

function valueOf(field: Field | null): string | null {
  return field?.value ?? null;
}
