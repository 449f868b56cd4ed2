import type { ActionItem, Idea, Keep, Passage, Review, Section } from '../../server/src/core/review.js';
import { plainProse } from '../../server/src/core/text.js';

/** A line of a small review: where it stands and what it says. */
export interface Line {
  readonly as: 'item' | 'idea' | 'narrative' | 'exempt' | 'heading' | 'placeholder';
  readonly text: string;
  readonly outcome?: string;
}

/** A comment that keeps `rule` on the line with that index. */
export interface KeptLine {
  readonly rule: string;
  readonly reason: string;
  readonly line: number;
}

/** A review made of single lines, as they would stand below one another, without a reader. */
export function smallReview(lines: readonly Line[], kept: readonly KeptLine[] = []): Review {
  const starts = lines.map((_, index) => lines.slice(0, index).reduce((sum, line) => sum + line.text.length + 1, 0));
  const end = lines.reduce((sum, line) => sum + line.text.length + 1, 0);
  const spans = lines.map((line, index) => ({
    start: starts[index] ?? 0,
    end: (starts[index] ?? 0) + line.text.length,
  }));
  const sections = {
    actions: section('actions', end),
    narrative: section('narrative', end),
    exempt: section('exempt', end),
  };
  const at = <T>(kinds: readonly Line['as'][], make: (line: Line, start: number) => T): T[] =>
    lines.flatMap((line, index) => (kinds.includes(line.as) ? [make(line, starts[index] ?? 0)] : []));
  return {
    ...emptyReview,
    sections: Object.values(sections),
    items: at(['item'], (line, start) => item(line, start, sections.actions)).map((each, index) => ({
      ...each,
      index,
    })),
    ideas: at(['idea'], (line, start) => idea(line, start, sections.actions)),
    passages: at(['narrative', 'exempt', 'heading'], (line, start): Passage => ({
      prose: plainProse(line.text, start),
      section: line.as === 'exempt' ? sections.exempt : sections.narrative,
      shape: line.as === 'heading' ? 'heading' : 'paragraph',
    })),
    placeholders: at(['placeholder'], ({ text }, start) => ({
      text: plainProse(text, start),
      section: sections.actions,
    })),
    keeps: kept.map(({ rule, reason, line }): Keep => {
      const scope = spans[line] ?? { start: 0, end };
      return {
        rule,
        reason,
        scope,
        span: { start: scope.end, end: scope.end },
        ruleSpan: { start: scope.end, end: scope.end },
      };
    }),
  };
}

const emptyReview: Review = {
  format: 'markdown',
  declared: false,
  looksLikeReview: true,
  title: null,
  incident: { date: null, severity: null, services: [], teams: [] },
  facilitator: null,
  participants: [],
  reviewMeeting: null,
  followUpMeeting: null,
  noActions: null,
  contributing: [],
  sections: [],
  items: [],
  insights: [],
  questions: [],
  ideas: [],
  passages: [],
  placeholders: [],
  keeps: [],
  fieldPlaces: new Map(),
};

function section(role: Section['role'], end: number): Section {
  return { heading: plainProse(role, 0), level: 2, role, topic: null, parent: null, span: { start: 0, end } };
}

function item({ text, outcome }: Line, start: number, home: Section): ActionItem {
  const span = { start, end: start + text.length };
  const stated = outcome === undefined ? null : { value: outcome, written: outcome, span, inherited: false };
  return {
    index: 0,
    id: null,
    text: plainProse(text, start),
    parent: null,
    group: null,
    span,
    block: span,
    section: home,
    shape: 'bullet',
    style: 'none',
    owner: null,
    createdBy: null,
    acceptedBy: null,
    due: null,
    dueReason: null,
    status: null,
    reason: null,
    ticket: null,
    plan: null,
    addresses: [],
    created: null,
    updated: null,
    outcome: null,
    outcomeText: stated,
    kind: null,
    change: null,
    category: null,
  };
}

function idea({ text }: Line, start: number, home: Section): Idea {
  const span = { start, end: start + text.length };
  return {
    id: null,
    text: plainProse(text, start),
    raisedBy: null,
    raisedOn: null,
    convener: null,
    stakeholders: [],
    from: null,
    span,
    block: span,
    section: home,
  };
}
