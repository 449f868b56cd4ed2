import type { Clause, Sentence, Token } from './analysis.js';

/** The main verb of a clause, `undefined` in a fragment. */
export function verbOf({ tokens }: Sentence, clause: Clause | undefined): Token | undefined {
  return clause === undefined || clause.verb === null ? undefined : tokens[clause.verb];
}

/** The dictionary form of a clause's main verb, empty in a fragment. */
export function verbLemma(sentence: Sentence, clause: Clause | undefined): string {
  return verbOf(sentence, clause)?.lemma ?? '';
}

/** The clause that another one hangs on. */
export function parentOf({ clauses }: Sentence, clause: Clause): Clause | undefined {
  return clause.parent === null ? undefined : clauses[clause.parent];
}

/** The tokens from a clause's verb to its end. */
export function restOf({ tokens }: Sentence, clause: Clause): readonly Token[] {
  return tokens.slice(clause.verb ?? clause.start, clause.end);
}

/** The word that a token is, in lower case; empty past the ends. */
export function wordAt({ tokens }: Sentence, index: number): string {
  return tokens[index]?.lower ?? '';
}

/** Whether one of the tokens is one of the words. */
export function hasWord(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return tokens.some(({ lower }) => words.has(lower));
}

/** Whether a sentence asks something. */
export function isQuestion({ tokens, clauses }: Sentence): boolean {
  return tokens.at(-1)?.text === '?' || clauses[0]?.mood === 'question';
}

/** Offsets of the tokens `start` to `end` (exclusive) in the text. */
export function offsets(
  { tokens }: Sentence,
  start: number,
  end: number,
): { readonly from: number; readonly to: number } {
  const from = tokens[start]?.from ?? 0;
  return { from, to: tokens[end - 1]?.to ?? from };
}
