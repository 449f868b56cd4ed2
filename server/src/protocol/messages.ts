import type { Choice, Entry, Group, IdeaEntry, ReviewEntry } from './entries.js';
import type { EditAnswer, FieldChange, Fields, Place, Range, Target } from './plain.js';

/*
 * The messages between the server and an editor that draws Debrief's views, besides those of the language server
 * protocol. Data is plain; positions are LSP's (zero-based, UTF-16, end exclusive); dates are ISO (`2022-03-30`).
 * The server decides what belongs together and which text an edit writes; the client draws, asks and applies.
 * A request about a document that is no review answers with `null` or with nothing to show, never with an error.
 */

/** The name of a request, with the types of what is asked and answered. */
export interface Request<P, R> {
  readonly method: string;
  /** Exist in types alone. */
  readonly params?: P;
  readonly result?: R;
}

/** The name of a notification, with the type of what it says. */
export interface Notification<P> {
  readonly method: string;
  readonly params?: P;
}

/** The part of the facilitator's work that the editor is in. */
export type Mode = 'prepare' | 'meeting' | 'shape';

/** What the client hands over as `initializationOptions`. All of it is optional: other editors send nothing. */
export interface Options {
  readonly mode?: Mode;
  /** `client`: there is no disk; files are asked for with `filesRequest` and `readRequest`. */
  readonly files?: 'disk' | 'client';
  /** URI of a folder for the cache. */
  readonly storage?: string | null;
  /** The client has the commands of `clientCommands`, so code lenses and hovers may name them. */
  readonly commands?: boolean;
}

/** Commands of the client that lenses, hovers and code actions may name, with their arguments. */
export const clientCommands = {
  /** (uri) opens the Insights view on a review. */
  showInsights: 'debrief.showInsights',
  /** (rule) opens the page of a rule. */
  explain: 'debrief.explainFinding',
  /** (uri, range) asks for the words and parks them. */
  park: 'debrief.park',
  /** (target) starts shaping an idea. */
  shape: 'debrief.shape',
} as const;

/** Client to server: another mode was chosen. */
export const modeNotification: Notification<{ readonly mode: Mode }> = { method: 'debrief/mode' };

/** Server to client: what the views show may have changed. Sent when an analysis has settled, not per keystroke. */
export const changedNotification: Notification<Status> = { method: 'debrief/changed' };

/** What the status item says. */
export interface Status {
  readonly reviews: number;
  readonly findings: number;
  /** The index over the workspace is still being built. */
  readonly indexing: boolean;
  /** Documents too large or broken to be checked whole, with the reason. */
  readonly limits: readonly { readonly uri: string; readonly reason: string }[];
}

/** Server to client, only with `files: 'client'`: the URIs of all Markdown, YAML and config files below a folder. */
export const filesRequest: Request<{ readonly folder: string }, readonly string[]> = { method: 'debrief/files' };

/** Server to client, only with `files: 'client'`: the text of a file, `null` where it cannot be read. */
export const readRequest: Request<{ readonly uri: string }, string | null> = { method: 'debrief/read' };

/** What the entries of the Insights view are put together by. */
export type Grouping = 'category' | 'kind' | 'review' | 'owner' | 'status';

/** Items and insights in groups. */
export const insightsRequest: Request<InsightsParams, Insights> = { method: 'debrief/insights' };

export interface InsightsParams {
  readonly grouping: Grouping;
  /** One review, or `null` for the whole workspace. */
  readonly uri: string | null;
  /** Words that must all occur in an entry's text, owner, ticket or review title; empty for everything. */
  readonly filter: string;
}

export interface Insights {
  /** In the order of the vocabulary (category, kind, status) or of the alphabet (review, owner); no empty groups. */
  readonly groups: readonly Group[];
  /** Insights of earlier reviews that share a service, a team or a category with the review asked for. */
  readonly earlier: readonly Entry[];
  /** Findings that are shown in the reviews asked for. */
  readonly findings: number;
}

/** The ideas that wait to be shaped, oldest first; of one review or of the workspace. */
export const ideasRequest: Request<{ readonly uri: string | null }, readonly IdeaEntry[]> = { method: 'debrief/ideas' };

/** The workspace's reviews, newest incident first. */
export const reviewsRequest: Request<null, readonly ReviewEntry[]> = { method: 'debrief/reviews' };

/** What quick picks offer for a document. */
export const choicesRequest: Request<{ readonly uri: string | null }, Choices> = { method: 'debrief/choices' };

export interface Choices {
  readonly categories: readonly Choice[];
  readonly kinds: readonly Choice[];
  readonly outcomes: readonly Choice[];
  readonly statuses: readonly Choice[];
  /** People and teams seen in the workspace, those of this review first. */
  readonly people: readonly string[];
}

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
  /** Conveners, stakeholders and participants, as written. */
  readonly people: readonly string[];
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

/** Which config applies to a document, and whether and why it is read as a review. */
export const configRequest: Request<{ readonly uri: string }, AppliedConfig> = { method: 'debrief/config' };

export interface AppliedConfig {
  /** Nearest upward; `null` where there is none and the defaults apply. */
  readonly uri: string | null;
  /** The files that it extends, in order. */
  readonly extends: readonly string[];
  readonly problems: number;
  readonly isReview: boolean;
  /** One sentence: why the document is, or is not, read as a review. */
  readonly reason: string;
}

/** The entry (item, insight or idea) at a position, for reveal and for commands at the cursor. */
export const entryAtRequest: Request<Place, Target | null> = { method: 'debrief/entryAt' };
