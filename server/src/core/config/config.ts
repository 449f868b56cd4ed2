import type { RuleSeverity, Stances } from '../rules/rule.js';
import type { Span } from '../text.js';

/** What a team has decided, from `.debrief.yaml` and all that it extends. */
export interface Config {
  /** Patterns of the paths that are reviews; a leading `!` takes out. Relative to the config's folder. */
  readonly reviews: readonly ReviewPattern[];
  readonly levels: ReadonlyMap<string, Level>;
  readonly stances: Stances;
  readonly categories: readonly OwnCategory[];
  readonly words: Words;
  readonly tickets: readonly TicketLink[];
  readonly ownRules: readonly OwnRule[];
  /** The file of known findings, from the root of the repository; `null` where there is none. */
  readonly baseline: string | null;
}

export type Level = RuleSeverity | 'on' | 'off';

/** A pattern and the folder, from the root of the repository, that it is relative to. */
export interface ReviewPattern {
  readonly folder: string;
  readonly glob: string;
}

/** A category that a team renames, or one of its own. */
export interface OwnCategory {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  /** Words that suggest it. */
  readonly words: readonly string[];
}

/** Names that the language layer cannot know. */
export interface Words {
  readonly teams: readonly string[];
  readonly people: readonly string[];
  /** Products among them. */
  readonly systems: readonly string[];
}

/** How a ticket is written and where it leads. */
export interface TicketLink {
  readonly pattern: string;
  readonly link: string;
}

export type OwnPlace = 'items' | 'outcomes' | 'narrative' | 'causes' | 'lessons' | 'headings';

/** A rule that a team adds without code. */
export interface OwnRule {
  readonly name: string;
  readonly phrases: readonly string[];
  readonly message: string;
  readonly question: string;
  readonly why: string | null;
  readonly severity: RuleSeverity | 'off';
  readonly places: readonly OwnPlace[];
  readonly bad: readonly OwnExample[];
  readonly good: readonly OwnExample[];
}

/** A sentence in the config that a rule of the team's own is tried on. */
export interface OwnExample {
  readonly text: string;
  readonly span: Span;
}

/** What holds where no config says otherwise. */
export const defaultConfig: Config = {
  reviews: [],
  levels: new Map(),
  stances: { 'due-dates': 'per-item', 'review-style': 'separate' },
  categories: [],
  words: { teams: [], people: [], systems: [] },
  tickets: [],
  ownRules: [],
  baseline: null,
};
