import { isOver, verbOf, type Clause, type Sentence, type Token } from './analysis.js';
import type { Stretch } from './comparative.js';

/** Something to find out, and whether one could tell that it has been found out. */
export interface Inquiry extends Stretch {
  readonly bounded: boolean;
}

/** The inquiry that a sentence asks for ("find out why …", "Can we …?"), `null` where it asks for none. */
export function inquiryIn(sentence: Sentence): Inquiry | null {
  for (const [index, clause] of sentence.clauses.entries()) {
    if (clause.mood === 'question' && clause.role === 'main')
      return { start: clause.start, end: clause.end, bounded: clause.end - clause.start > 2 };
    if (!asksToFindOut(clause, sentence)) continue;
    const { verb } = clause;
    if (verb !== null)
      return {
        start: verb,
        end: Math.max(clause.object?.end ?? 0, verb + 1),
        bounded: isBounded({ clause, index }, sentence),
      };
  }
  return null;
}

const own = new Set(['main', 'coordinated', 'complement']);

function asksToFindOut(clause: Clause, sentence: Sentence): boolean {
  const verb = verbOf(clause, sentence);
  if (!verb?.classes.has('inquire') || clause.negated || isOver(clause) || !own.has(clause.role)) return false;
  return verb.lemma !== 'find' || isFindingOut(clause, sentence);
}

/** "find out …", "find where …", not "find a disk". */
function isFindingOut(clause: Clause, { tokens }: Sentence): boolean {
  return tokens[(clause.verb ?? 0) + 1]?.lower === 'out' || asksHow(clause, tokens) || !clause.object;
}

function asksHow(clause: Clause, tokens: readonly Token[]): boolean {
  return tokens.slice(clause.start, clause.end + 1).some((token) => questionWords.has(token.lower));
}

const questionWords = new Set(['whether', 'if', 'how', 'why', 'what', 'which', 'who', 'where', 'when']);

/** A question word, or an object that names one thing: a name, code, a number, or a noun told apart by another. */
function isBounded(
  { clause, index }: { readonly clause: Clause; readonly index: number },
  { tokens, clauses }: Sentence,
): boolean {
  const asked = clauses.some((other) => other.parent === index && questionWords.has(tokens[other.start]?.lower ?? ''));
  if (asked || tokens.slice(clause.verb ?? clause.start, clause.end).some((token) => questionWords.has(token.lower)))
    return true;
  return isSpecific(
    tokens.slice(
      clause.object?.start ?? (clause.verb ?? clause.start) + 1,
      Math.max(clause.object?.end ?? 0, clause.end),
    ),
  );
}

const empty = new Set([
  'issue',
  'problem',
  'incident',
  'outage',
  'option',
  'way',
  'possibility',
  'thing',
  'solution',
  'approach',
  'alternative',
  'cause',
  'improvement',
  'matter',
  'this',
  'it',
  'that',
  'further',
  'more',
  'idea',
  'reason',
]);

function isSpecific(words: readonly Token[]): boolean {
  if (
    words.some(
      (token) => token.tag === 'name' || token.tag === 'opaque' || token.kind === 'number' || token.kind === 'id',
    )
  )
    return true;
  const nouns = words.filter((token) => token.tag === 'noun' && !empty.has(token.lemma));
  return nouns.length >= 2;
}
