/** What the tokenizer saw; words get their classes from the lexicons. */
export type TokenKind = 'word' | 'number' | 'code' | 'mention' | 'link' | 'id' | 'punctuation' | 'symbol';

/** The part of speech chosen for a token where it stands. */
export const tags = [
  'noun',
  'name',
  'pronoun',
  'verb',
  'auxiliary',
  'modal',
  'adjective',
  'adverb',
  'determiner',
  'preposition',
  'conjunction',
  'subordinator',
  'to',
  'negation',
  'number',
  'opaque',
  'punctuation',
] as const;
export type Tag = (typeof tags)[number];

/** How a verb is inflected; regular past and participle look alike and are told apart by what stands before. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** A token of a prose's visible text; offsets are those of the text. */
export interface Token {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  /** The form a dictionary lists, in lower case. */
  readonly lemma: string;
  readonly kind: TokenKind;
  readonly tag: Tag;
  /** Only verbs and auxiliaries have one. */
  readonly form: VerbForm | null;
  readonly from: number;
  readonly to: number;
  /** Names of the lexicon classes it belongs to, as the part of speech it is here. */
  readonly classes: ReadonlySet<string>;
  /** Inside quotation marks, code, or reported as somebody's words. */
  readonly quoted: boolean;
}

/** Who or what a noun phrase stands for. */
export type NominalKind =
  | 'person'
  | 'role'
  | 'team'
  | 'we'
  | 'you'
  | 'everyone'
  | 'nobody'
  | 'pronoun'
  | 'system'
  | 'artefact'
  | 'organization'
  | 'unknown';

/** A noun phrase; token indexes are those of the sentence, `end` is exclusive. */
export interface Nominal {
  readonly kind: NominalKind;
  readonly start: number;
  readonly end: number;
  /** The token that says what it is: "pool" in "the pool of idle workers". */
  readonly head: number;
}

export type ClauseRole =
  'main' | 'purpose' | 'condition' | 'relative' | 'complement' | 'reason' | 'time' | 'coordinated';
export type Mood = 'imperative' | 'indicative' | 'question' | 'infinitive' | 'gerund' | 'fragment';

/** A clause: who does what, how surely, and when. Token indexes are those of the sentence. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly role: ClauseRole;
  /** Index of the clause it hangs on, `null` for a main clause. */
  readonly parent: number | null;
  /** Who acts, or who is acted on in the passive; for "ask Ann to look" the second clause has Ann. */
  readonly subject: Nominal | null;
  /** Index of the main verb's token, `null` in a fragment. */
  readonly verb: number | null;
  /** The first noun phrase after the verb that no preposition governs. */
  readonly object: Nominal | null;
  readonly mood: Mood;
  /** The modal as a dictionary lists it (`should`, `must`, `need to`, `have to`; `could have` gives `could`), or `null`. */
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
  /** The words that phrases are looked up by: those of the tokens, and the parts of what is spelled with a hyphen. */
  readonly keys: ReadonlySet<string>;
  readonly nominals: readonly Nominal[];
  readonly clauses: readonly Clause[];
}

/** A text as the language layer reads it. */
export interface Analysis {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

const humans: ReadonlySet<NominalKind> = new Set<NominalKind>([
  'person',
  'role',
  'team',
  'we',
  'you',
  'everyone',
  'nobody',
]);

/** Whether a noun phrase stands for people; pronouns and unknown names do not count. */
export function isHuman(nominal: Nominal | null): boolean {
  return nominal !== null && humans.has(nominal.kind);
}

/** The innermost clause that has begun at a token, `null` before the first. */
export function clauseAt({ clauses }: Sentence, token: number): Clause | null {
  let found: Clause | null = null;
  for (const clause of clauses) if (clause.start <= token) found = clause;
  return found;
}

/** The offsets of a text that the tokens `start` to `end` (exclusive) of a sentence cover. */
export function offsetsOf(
  { tokens, from, to }: Sentence,
  start: number,
  end: number,
): { readonly from: number; readonly to: number } {
  return { from: tokens[start]?.from ?? from, to: tokens[end - 1]?.to ?? to };
}

/** The main verb of a clause, `null` in a fragment. */
export function verbOf(clause: Clause | null, { tokens }: Sentence): Token | null {
  return clause === null || clause.verb === null ? null : (tokens[clause.verb] ?? null);
}

/** The token that says what a noun phrase is. */
export function headOf(nominal: Nominal | null, { tokens }: Sentence): Token | null {
  return nominal && (tokens[nominal.head] ?? null);
}

/** The clause that another hangs on. */
export function parentOf(clause: Clause, { clauses }: Sentence): Clause | null {
  return clause.parent === null ? null : (clauses[clause.parent] ?? null);
}

/** Told as past or done. */
export function isOver(clause: Clause | null): boolean {
  return clause !== null && (clause.tense === 'past' || clause.perfect);
}
