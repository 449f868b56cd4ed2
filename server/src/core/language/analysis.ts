/** What the tokenizer saw; words get their classes from the lexicons. */
export type TokenKind = 'word' | 'number' | 'code' | 'mention' | 'link' | 'id' | 'punctuation' | 'symbol';

/** A token of a prose's visible text; offsets are those of the text. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  readonly from: number;
  readonly to: number;
  /** Names of the lexicon classes it belongs to. */
  readonly classes: ReadonlySet<string>;
  /** Inside quotation marks, code, or reported as somebody's words. */
  readonly quoted: boolean;
}

/** Who or what a clause is about. */
export type SubjectKind = 'person' | 'role' | 'team' | 'we' | 'you' | 'everyone' | 'nobody' | 'pronoun' | 'system' | 'artefact' | 'organization' | 'unknown';

export interface Subject {
  readonly kind: SubjectKind;
  /** Token indexes in the sentence, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A clause: who does what, how surely, and when. Token indexes are those of the sentence. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly role: 'main' | 'purpose' | 'condition' | 'relative' | 'complement' | 'reason' | 'time' | 'coordinated';
  readonly subject: Subject | null;
  /** Index of the main verb's token, `null` in a fragment. */
  readonly verb: number | null;
  readonly mood: 'imperative' | 'indicative' | 'question' | 'infinitive' | 'gerund' | 'fragment';
  /** The modal as written in lower case (`should`, `must`, `need to`, `could have` gives `could`), or `null`. */
  readonly modal: string | null;
  readonly perfect: boolean;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly tense: 'past' | 'present' | 'future' | null;
}

export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}

/** A text as the language layer reads it. */
export interface Analysis {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}
