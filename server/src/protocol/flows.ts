import type { Choice, IdeaEntry } from './entries.js';
import type { EditAnswer, FieldChange, Fields, Range, Request, Target } from './plain.js';

// What the commands ask for: edits that the client applies, and texts that it opens, saves or copies.

/** Writes a field of items, insights or ideas (drag and drop, check boxes), each in its document's own style. */
export const setFieldRequest: Request<SetFieldParams, EditAnswer> = { method: 'debrief/setField' };

export interface SetFieldParams extends FieldChange {
  readonly targets: readonly Target[];
}

/** Adds an idea to the parking lot of a review, which gets one where it has none. */
export const parkRequest: Request<ParkParams, EditAnswer> = { method: 'debrief/park' };

export interface ParkParams {
  readonly uri: string;
  readonly text: string;
  /** Where it came up: the server turns it into the `from` field (section or time of the timeline entry). */
  readonly range: Range | null;
  /** Take the words out of `range` (whole sentences or list entries only; otherwise refused). */
  readonly move: boolean;
  readonly today: string;
  readonly raisedBy?: string;
  readonly convener?: string;
  readonly stakeholders?: readonly string[];
}

/** Turns an idea into an action item, or records why it will not be done. */
export const shapeRequest: Request<ShapeParams, EditAnswer> = { method: 'debrief/shape' };

export interface ShapeParams {
  readonly idea: Target;
  readonly text: string;
  /** `status: not-doing` with a `reason` keeps the idea among the items as decided. */
  readonly fields: Fields;
  readonly today: string;
}

/** Adds an action item to a review, with a section for it where there is none. */
export const addItemRequest: Request<AddItemParams, EditAnswer> = { method: 'debrief/addItem' };

export interface AddItemParams {
  readonly uri: string;
  readonly text: string;
  readonly fields: Fields;
  readonly today: string;
}

/** The templates of new reviews. */
export const templatesRequest: Request<null, readonly Choice[]> = { method: 'debrief/templates' };

/** A new review's text from a template. */
export const newReviewRequest: Request<NewReviewParams, NewFile | null> = { method: 'debrief/newReview' };

export interface NewReviewParams {
  /** An id of `templatesRequest`. */
  readonly template: string;
  readonly format: 'markdown' | 'yaml';
  readonly title: string;
  readonly date: string;
  readonly facilitator?: string;
}

/** A file that the client may create. */
export interface NewFile {
  /** A name without folder, made of the date and the title. */
  readonly name: string;
  readonly text: string;
}

/** The agenda of a follow-up meeting, with a calendar file. */
export const agendaRequest: Request<AgendaParams, Agenda | null> = { method: 'debrief/agenda' };

export interface AgendaParams {
  readonly uri: string;
  /** Local date and time, `2022-04-08T10:00`. */
  readonly start: string;
  readonly minutes: number;
  /** IANA name, `Europe/Berlin`. */
  readonly timeZone: string;
  /** E-mail addresses by person, for those that are known; all optional. */
  readonly addresses: Readonly<Record<string, string>>;
  /** When the calendar entry was made, ISO with time, UTC. */
  readonly now: string;
}

export interface Agenda {
  readonly agenda: NewFile;
  readonly calendar: NewFile;
}

/** Closes a review meeting: writes the follow-up meeting's date into the review. */
export const closeMeetingRequest: Request<CloseMeetingParams, Closing> = { method: 'debrief/closeMeeting' };

export interface CloseMeetingParams {
  readonly uri: string;
  /** `null` when none is planned. */
  readonly followUp: string | null;
}

export interface Closing {
  readonly answer: EditAnswer;
  /** Ideas that nobody convenes yet. */
  readonly withoutConvener: readonly IdeaEntry[];
}

/** The facilitator's private pre-read in Markdown; nothing is written into the review. */
export const briefRequest: Request<{ readonly uri: string; readonly today: string }, string | null> = {
  method: 'debrief/brief',
};

/** The review without its action items and parked ideas, to be read by those who were there. */
export const calibrationRequest: Request<{ readonly uri: string }, NewFile | null> = { method: 'debrief/calibration' };

export type ExportFormat = 'markdown' | 'csv' | 'json' | 'github' | 'jira';

/** Items as text to paste. */
export const exportRequest: Request<ExportParams, string> = { method: 'debrief/export' };

export interface ExportParams {
  readonly format: ExportFormat;
  /** One review, or `null` for the whole workspace. */
  readonly uri: string | null;
  /** Only these items; all where empty. */
  readonly targets: readonly Target[];
}

/** The page of a rule in Markdown, `null` for an unknown name. */
export const explainRequest: Request<{ readonly rule: string }, string | null> = { method: 'debrief/explain' };
