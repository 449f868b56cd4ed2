import type { Prose, Span } from './text.js';
import type { Change, Kind, Outcome, Status } from './vocabulary.js';

/** A value read from a document: what it means, how it is spelled and where. */
export interface Field<T = string> {
  readonly value: T;
  readonly written: string;
  readonly span: Span;
  /** Said by a heading, a group name or the document instead of the piece itself. */
  readonly inherited: boolean;
}

/** The role that a section's heading gives it. */
export type Role = 'actions' | 'learning' | 'narrative' | 'questions' | 'parking' | 'exempt' | 'other';

/** A heading (of any shape) and what stands below it, up to the next heading of its level. */
export interface Section {
  /** `null` for what stands before the first heading. */
  readonly heading: Prose | null;
  readonly level: number;
  readonly role: Role;
  /** Causes and contributing factors have rules of their own. */
  readonly topic: 'cause' | 'summary' | 'timeline' | 'lessons' | 'follow-up' | null;
  readonly parent: Section | null;
  readonly span: Span;
}

export type Shape = 'bullet' | 'numbered' | 'task' | 'table' | 'heading' | 'paragraph' | 'yaml';

/** The names of an item's fields, in both formats. */
export const fieldNames = [
  'owner',
  'created-by',
  'accepted-by',
  'due',
  'due-reason',
  'status',
  'reason',
  'ticket',
  'plan',
  'addresses',
  'created',
  'updated',
  'outcome',
  'kind',
  'change',
  'category',
  'priority',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** How a piece writes its fields, so that edits follow the document's own style. */
export type FieldStyle = 'brackets' | 'sub-bullets' | 'columns' | 'yaml' | 'words' | 'none';

/** A due date as written, and as an ISO date where it can be read. */
export interface Due {
  readonly text: string;
  readonly date: string | null;
}

/** What fields say of an action item. */
export interface ItemFields {
  readonly id: Field | null;
  readonly owner: Field | null;
  readonly createdBy: Field | null;
  readonly acceptedBy: Field | null;
  readonly due: Field<Due> | null;
  readonly dueReason: Field | null;
  /** `null` when unstated, which rules treat as `open`. */
  readonly status: Field<Status> | null;
  readonly reason: Field | null;
  readonly ticket: Field | null;
  readonly plan: Field | null;
  readonly addresses: readonly Field[];
  readonly created: Field | null;
  readonly updated: Field | null;
  readonly outcome: Field<Outcome> | null;
  /** The words that tell the intended outcome, where a field gives them. */
  readonly outcomeText: Field | null;
  readonly kind: Field<Kind> | null;
  readonly change: Field<Change> | null;
  /** A known category or one of the team's own. */
  readonly category: Field | null;
}

/** An action item. */
export interface ActionItem extends ItemFields {
  readonly index: number;
  /** The words of the action without markup and fields. */
  readonly text: Prose;
  /** The item that this one is nested below, as context. */
  readonly parent: Prose | null;
  /** The sub-heading or bold name that stands over it inside the actions section. */
  readonly group: Prose | null;
  /** From the first character of the text to the end of its last line. */
  readonly span: Span;
  /** With its sub-bullets, fields and cells. */
  readonly block: Span;
  readonly section: Section;
  readonly shape: Shape;
  readonly style: FieldStyle;
}

/** Something learned or noticed. */
export interface Insight {
  readonly id: Field | null;
  readonly text: Prose;
  readonly category: Field | null;
  readonly span: Span;
  readonly block: Span;
  readonly section: Section;
}

/** An idea put aside until it is shaped. */
export interface Idea {
  readonly id: Field | null;
  readonly text: Prose;
  readonly raisedBy: Field | null;
  readonly raisedOn: Field | null;
  readonly convener: Field | null;
  readonly stakeholders: readonly Field[];
  readonly from: Field | null;
  readonly span: Span;
  readonly block: Span;
  readonly section: Section;
}

/** A question nobody has answered yet. */
export interface Question {
  readonly text: Prose;
  readonly span: Span;
  readonly section: Section;
}

/** Text that is no item: a paragraph, list entry or cell of the narrative, the lessons or elsewhere. */
export interface Passage {
  readonly prose: Prose;
  readonly section: Section;
  readonly shape: 'paragraph' | 'bullet' | 'cell' | 'heading' | 'yaml';
}

/** An entry of an actions section that says nothing yet: "TBD", "N/A", template text. */
export interface Placeholder {
  readonly text: Prose;
  readonly section: Section;
}

/** A decision recorded in the document: `debrief: keep <rule>: <reason>`. */
export interface Keep {
  /** As written; may name no rule. */
  readonly rule: string;
  readonly reason: string;
  /** The comment, for removal. */
  readonly span: Span;
  readonly ruleSpan: Span;
  /** What it applies to: one line, one block or the whole file. */
  readonly scope: Span;
}

/** An incident review, in the same form whatever it was written in. */
export interface Review {
  readonly format: 'markdown' | 'yaml';
  /** It says itself that it is a review. */
  readonly declared: boolean;
  /** It has a heading or key that only reviews have. */
  readonly looksLikeReview: boolean;
  readonly title: Prose | null;
  readonly incident: {
    readonly date: Field | null;
    readonly severity: Field | null;
    readonly services: readonly Field[];
    readonly teams: readonly Field[];
  };
  readonly facilitator: Field | null;
  readonly participants: readonly Field[];
  readonly reviewMeeting: Field | null;
  readonly followUpMeeting: Field | null;
  /** "No actions, because …". */
  readonly noActions: Field | null;
  /** Earlier items or reviews named as contributing. */
  readonly contributing: readonly Field[];
  readonly sections: readonly Section[];
  readonly items: readonly ActionItem[];
  readonly insights: readonly Insight[];
  readonly questions: readonly Question[];
  readonly ideas: readonly Idea[];
  readonly passages: readonly Passage[];
  readonly placeholders: readonly Placeholder[];
  readonly keeps: readonly Keep[];
  /** The fields that the items of this document have a place for, by section. */
  readonly fieldPlaces: ReadonlyMap<Section, ReadonlySet<FieldName>>;
}

/** A fault of the document itself, or of a config. */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly span: Span;
  /** What was probably meant, to replace the span. */
  readonly suggestion?: string;
}

/** Whatever the input was: a review, perhaps a small one, and what is wrong with the document. */
export interface Reading {
  readonly review: Review;
  readonly problems: readonly Problem[];
}
