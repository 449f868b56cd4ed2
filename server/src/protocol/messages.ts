import type { Choice, Entry, Group, IdeaEntry, ReviewEntry } from './entries.js';
import type { Notification, Place, Request, Target } from './plain.js';

/*
 * The messages between the server and an editor that draws Debrief's views, besides those of the language server
 * protocol. Data is plain; positions are LSP's (zero-based, UTF-16, end exclusive); dates are ISO (`2022-03-30`).
 * The server decides what belongs together and which text an edit writes; the client draws, asks and applies.
 * A request about a document that is no review answers with `null` or with nothing to show, never with an error.
 */

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
  /**
   * In the order of the vocabulary (category, kind, status) or of the alphabet (review, owner). By category, the groups
   * of all categories come, empty ones too (they ask, and things may be dropped there), unless there is no entry at all;
   * otherwise no empty groups.
   */
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
