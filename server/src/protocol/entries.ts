import type { Place, Target } from './plain.js';

/** A value, whether the document says it, and the words that decided where it does not. */
export interface Facet {
  readonly value: string;
  readonly stated: boolean;
  readonly because: readonly string[];
}

/** A finding as a view shows it. */
export interface Note {
  readonly rule: string;
  readonly message: string;
  readonly question: string;
}

interface Common extends Target {
  /** The words to select when the entry is opened. */
  readonly place: Place;
  /** Visible words on one line. */
  readonly text: string;
  /** The title of its review, or the file's name where it has none. */
  readonly review: string;
  readonly notes: readonly Note[];
}

/** An action item or an insight. */
export type Entry = ItemEntry | InsightEntry;

export interface ItemEntry extends Common {
  readonly type: 'item';
  readonly category: Facet;
  readonly kind: Facet;
  readonly outcome: Facet;
  readonly owner: string | null;
  readonly due: string | null;
  /** `null` when unstated. */
  readonly status: string | null;
}

export interface InsightEntry extends Common {
  readonly type: 'insight';
  readonly category: Facet;
  /** ISO date of the incident. */
  readonly date: string | null;
}

/** Entries that belong together. */
export interface Group {
  /** The category, kind, status, owner or review URI; `null` for what states none. Dropping on the group writes it. */
  readonly value: string | null;
  /** A team's own name for the value, a review's title, an owner as written; `null` where the client names the value. */
  readonly label: string | null;
  readonly entries: readonly Entry[];
}

/** An idea in the parking lot. */
export interface IdeaEntry extends Common {
  readonly type: 'idea';
  readonly raisedBy: string | null;
  /** ISO date where it can be read. */
  readonly raisedOn: string | null;
  readonly convener: string | null;
  readonly stakeholders: readonly string[];
  readonly from: string | null;
}

/** A review and its balance; no counts per person. */
export interface ReviewEntry {
  readonly uri: string;
  readonly title: string;
  readonly date: string | null;
  readonly severity: string | null;
  readonly followUp: string | null;
  readonly ideas: number;
  /** Items meant to reduce errors, items meant to gain insight, and those that say neither; `both` counts twice. */
  readonly balance: { readonly errorReduction: number; readonly insight: number; readonly unstated: number };
  /** The categories that its items and insights touch, in the order of the vocabulary, without `none`. */
  readonly categories: readonly string[];
}

/** Something to pick. */
export interface Choice {
  readonly id: string;
  /** A team's own name, or a proper name; `null` where the client names the id. */
  readonly label: string | null;
  readonly description: string | null;
}
