import type { Analysis } from '../language/analysis.js';
import type { Needs } from '../language/needs.js';
import type { Others } from '../others.js';
import type { ActionItem, Review } from '../review.js';
import type { SourceKey } from '../sources.js';
import type { Elsewhere } from '../finding.js';
import type { Prose, Span } from '../text.js';
import type { Severity } from '../vocabulary.js';
import type { Classification } from '../classify/classification.js';

/**
 * Where a statement stands; decides which language rules look at it. A rule that looks at an `item` looks at
 * an `idea` too, one level lower; `outcome` is the field that tells what an item is for.
 */
export type Place = 'item' | 'idea' | 'outcome' | 'narrative' | 'cause' | 'lesson' | 'heading' | 'other';

/**
 * A text to check: an item's words or a passage. A language rule is a function of these values alone,
 * so its findings can be kept for as long as they do not change.
 */
export interface Statement {
  readonly place: Place;
  readonly prose: Prose;
  /** The words, sentence by sentence, as the language layer reads them. */
  readonly analysis: Analysis;
  /** Names of the sections around it, outermost first, and of the group it stands in. */
  readonly headings: readonly string[];
  /** The text of the entry it is nested below. */
  readonly parent: string | null;
}

/** Where the words stand in {@link Statement.prose}'s visible text, and what replaces the rule's own wording. */
export interface Words {
  readonly from: number;
  readonly to: number;
  readonly message?: string;
  readonly question?: string;
  readonly severity?: RuleSeverity;
}

/** Where a finding on fields or the document stands. */
export interface Spot {
  readonly span: Span;
  readonly item?: ActionItem;
  readonly related?: readonly Span[];
  readonly elsewhere?: readonly Elsewhere[];
  readonly message?: string;
  readonly question?: string;
  readonly severity?: RuleSeverity;
}

/** What a check of fields or of a document may use besides the review. */
export interface Surroundings {
  /** ISO date, or `null` where the caller has no clock. */
  readonly today: string | null;
  readonly stances: Stances;
  readonly people: { readonly teams: ReadonlySet<string> };
  readonly classify: (item: ActionItem) => Classification;
  readonly analyze: (prose: Prose) => Analysis;
  /** Names of the language rules that reported something on the item's words. */
  readonly marks: (item: ActionItem) => ReadonlySet<string>;
}

/** Answers to what experts disagree on. */
export interface Stances {
  readonly 'due-dates': 'per-item' | 'policy';
  readonly 'review-style': 'separate' | 'last-section' | 'combined';
}

export type Check =
  | {
      readonly over: 'statements';
      readonly places: readonly Place[];
      /** The words without which it reports nothing, so that most texts need not be analyzed; nothing where left out. */
      readonly needs?: Needs;
      /** It looks at each sentence for itself, so that it need see only those with the words. */
      readonly bySentence?: boolean;
      /** Places where it may report without them. */
      readonly needsNothingIn?: readonly Place[];
      check(statement: Statement, report: (words: Words) => void): void;
    }
  | {
      readonly over: 'review';
      check(review: Review, surroundings: Surroundings, report: (place: Spot) => void): void;
    }
  | {
      readonly over: 'reviews';
      check(
        subject: {
          readonly path: string;
          readonly review: Review;
          readonly others: Others;
        },
        surroundings: Surroundings,
        report: (place: Spot) => void,
      ): void;
    };

export type RuleSeverity = Exclude<Severity, 'error'>;

/** A rule: all of it in one file. */
export interface Rule {
  /** Names the mistake, in kebab case, so that "keep <name>" reads as a sentence. */
  readonly name: string;
  readonly severity: RuleSeverity;
  readonly on: boolean;
  /** The source's points it serves (`S4`), empty for rules of the wider literature. */
  readonly points: readonly string[];
  /** `language` rules run in every mode but meeting; `fields` and `document` rules only while shaping. */
  readonly concern: 'language' | 'fields' | 'document';
  /** One sentence without a full stop, for tables and settings. */
  readonly summary: string;
  /** One sentence: what stands there. */
  readonly message: string;
  readonly question: string;
  /** Markdown: what it costs, for the hover and the page. */
  readonly why: string;
  readonly sources: readonly [SourceKey, ...SourceKey[]];
  /** Markdown: who says otherwise, and how a team settles it. */
  readonly disagreement: string | null;
  /** Wordings and what may stand instead. */
  readonly better: readonly [Rewording, ...Rewording[]];
  /** Documents in which the rule reports just what the carets mark. */
  readonly bad: readonly [string, ...string[]];
  /** Documents in which no rule reports anything; at least one is a near miss. */
  readonly good: readonly [string, ...string[]];
  /** A stance of the team that leaves nothing to ask. */
  readonly settledBy?: Partial<Stances>;
  /** Rules that are silent where this one speaks. */
  readonly beats: readonly Beaten[];
  readonly checks: readonly [Check, ...Check[]];
}

/** What running a rule takes; rules that teams add have no more. */
export type ActiveRule = Pick<
  Rule,
  'name' | 'severity' | 'on' | 'concern' | 'message' | 'question' | 'settledBy' | 'beats' | 'checks'
>;

/**
 * The name of a rule that is silent on the same item, in the same sentence, or (for findings on the whole
 * document) in the same document; with `on: 'words'` only where both mark the same words.
 */
export type Beaten = string | { readonly rule: string; readonly on: 'words' };

export interface Rewording {
  readonly bad: string;
  readonly better: string;
}
