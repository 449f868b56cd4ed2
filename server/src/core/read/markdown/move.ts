import { copyOf } from '../../origins.js';
import type {
  ActionItem,
  Field,
  Idea,
  Insight,
  Passage,
  Placeholder,
  Problem,
  Question,
  Section,
} from '../../review.js';
import type { Prose, Span } from '../../text.js';
import { Gather } from './gather.js';

/** How far something has moved, and the section that it now stands in. */
interface Move {
  readonly by: number;
  readonly section: Section;
}

/** Adds what a part gave to what the parts before it gave. */
export function append(to: Gather, from: Gather): void {
  from.items.forEach((item, index) => {
    // The number is kept, as it seldom changes from one version to the next.
    from.items[index] = numbered(item, to.items.length);
    to.items.push(from.items[index]);
  });
  to.insights.push(...from.insights);
  to.questions.push(...from.questions);
  to.ideas.push(...from.ideas);
  for (const passage of from.passages) to.passages.push(passage);
  to.placeholders.push(...from.placeholders);
  to.problems.push(...from.problems);
  for (const [section, places] of from.fieldPlaces) to.places(section, places);
  to.noActions ??= from.noActions;
}

/** What a part gave, at the place where the part now stands. */
export function moved(from: Gather, move: Move): Gather {
  const to = new Gather();
  for (const item of from.items) to.items.push(copyOf(item, movedItem(item, move)));
  for (const insight of from.insights) to.insights.push(copyOf(insight, movedInsight(insight, move)));
  for (const question of from.questions) to.questions.push(movedQuestion(question, move));
  for (const idea of from.ideas) to.ideas.push(movedIdea(idea, move));
  for (const passage of from.passages) to.passages.push(movedPassage(passage, move));
  for (const placeholder of from.placeholders) to.placeholders.push(movedPlaceholder(placeholder, move));
  for (const problem of from.problems) to.problems.push(movedProblem(problem, move));
  for (const places of from.fieldPlaces.values()) to.places(move.section, places);
  to.noActions = field(from.noActions, move.by);
  return to;
}

function numbered(item: ActionItem, index: number): ActionItem {
  return item.index === index ? item : copyOf(item, { ...item, index });
}

function movedItem(item: ActionItem, { by, section }: Move): ActionItem {
  if (by === 0) return { ...item, section };
  return {
    ...item,
    section,
    ...movedFields(item, by),
    text: item.text.moved(by),
    parent: prose(item.parent, by),
    group: prose(item.group, by),
    span: span(item.span, by),
    block: span(item.block, by),
  };
}

function movedFields(item: ActionItem, by: number): Omit<ActionItem, keyof Unmoved> {
  return {
    id: field(item.id, by),
    owner: field(item.owner, by),
    createdBy: field(item.createdBy, by),
    acceptedBy: field(item.acceptedBy, by),
    due: field(item.due, by),
    dueReason: field(item.dueReason, by),
    status: field(item.status, by),
    reason: field(item.reason, by),
    ticket: field(item.ticket, by),
    plan: field(item.plan, by),
    addresses: item.addresses.map((each) => movedField(each, by)),
    created: field(item.created, by),
    updated: field(item.updated, by),
    outcome: field(item.outcome, by),
    outcomeText: field(item.outcomeText, by),
    kind: field(item.kind, by),
    change: field(item.change, by),
    category: field(item.category, by),
  };
}

type Unmoved = Pick<
  ActionItem,
  'index' | 'section' | 'text' | 'parent' | 'group' | 'span' | 'block' | 'shape' | 'style'
>;

function movedInsight(insight: Insight, { by, section }: Move): Insight {
  const { id, text, category } = insight;
  return {
    id: field(id, by),
    text: text.moved(by),
    category: field(category, by),
    span: span(insight.span, by),
    block: span(insight.block, by),
    section,
  };
}

function movedIdea(idea: Idea, { by, section }: Move): Idea {
  return {
    id: field(idea.id, by),
    text: idea.text.moved(by),
    raisedBy: field(idea.raisedBy, by),
    raisedOn: field(idea.raisedOn, by),
    convener: field(idea.convener, by),
    stakeholders: idea.stakeholders.map((each) => movedField(each, by)),
    from: field(idea.from, by),
    span: span(idea.span, by),
    block: span(idea.block, by),
    section,
  };
}

function movedQuestion(question: Question, { by, section }: Move): Question {
  return { text: question.text.moved(by), span: span(question.span, by), section };
}

function movedPassage(passage: Passage, { by, section }: Move): Passage {
  if (by === 0 && passage.section === section) return passage;
  return { prose: passage.prose.moved(by), section, shape: passage.shape };
}

function movedPlaceholder({ text }: Placeholder, { by, section }: Move): Placeholder {
  return { text: text.moved(by), section };
}

function movedProblem(problem: Problem, { by }: Move): Problem {
  return { ...problem, span: span(problem.span, by) };
}

function field<T>(given: Field<T> | null, by: number): Field<T> | null {
  return given === null || by === 0 ? given : movedField(given, by);
}

function movedField<T>({ value, written, span: at, inherited }: Field<T>, by: number): Field<T> {
  return { value, written, span: span(at, by), inherited };
}

function prose(given: Prose | null, by: number): Prose | null {
  return given?.moved(by) ?? null;
}

function span({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
