import { createLanguage, type TeamWords } from '../../../server/src/core/language/language.js';
import type { Clause, Nominal, Sentence } from '../../../server/src/core/language/analysis.js';
import { plainProse, type Mark } from '../../../server/src/core/text.js';

const noWords: TeamWords = { teams: [], people: [], systems: [] };

/** The sentences of a text. */
export function sentencesOf(
  text: string,
  words: Partial<TeamWords> = {},
  marks: readonly Mark[] = [],
): readonly Sentence[] {
  return createLanguage({ ...noWords, ...words }).analyze(plainProse(text, 0, marks)).sentences;
}

/** The only sentence of a text. */
export function sentenceOf(text: string, words: Partial<TeamWords> = {}): Sentence {
  const [sentence, ...others] = sentencesOf(text, words);
  if (!sentence || others.length > 0) throw new Error(`Not one sentence: ${text}`);
  return sentence;
}

/** The text with a stretch of tokens in brackets; the text itself for `null`. */
export function marked(
  text: string,
  sentence: Sentence,
  stretch: { readonly start: number; readonly end: number } | null,
): string {
  const from = stretch && sentence.tokens[stretch.start]?.from;
  const to = stretch && sentence.tokens[stretch.end - 1]?.to;
  if (typeof from !== 'number' || typeof to !== 'number') return text;
  return `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`;
}

/** A clause as "role: mood subject(kind) modal not verb → object(kind)". */
export function drawClause(clause: Clause, sentence: Sentence): string {
  const verb = clause.verb === null ? null : sentence.tokens[clause.verb]?.lower;
  const parts = [
    `${clause.role}: ${clause.mood}`,
    clause.subject && drawNominal(clause.subject, sentence),
    clause.modal && `${clause.modal}…`,
    clause.negated ? 'not' : null,
    clause.perfect ? 'have' : null,
    clause.passive ? 'be' : null,
    verb,
    clause.object && `→ ${drawNominal(clause.object, sentence)}`,
  ];
  return parts.filter((part) => part !== null && part !== undefined).join(' ');
}

/** All clauses of a text's only sentence, a line each. */
export function drawClauses(text: string, words: Partial<TeamWords> = {}): readonly string[] {
  const sentence = sentenceOf(text, words);
  return sentence.clauses.map((clause) => drawClause(clause, sentence));
}

function drawNominal({ kind, head }: Nominal, sentence: Sentence): string {
  return `${sentence.tokens[head]?.lower ?? ''}(${kind})`;
}
