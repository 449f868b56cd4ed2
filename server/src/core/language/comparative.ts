import { isOver, verbOf, type Clause, type Sentence, type Token } from './analysis.js';

/** Token indexes of a sentence, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words of a comparative or of a verb of improvement with its object. */
export function comparativeIn(sentence: Sentence): Stretch | null {
  return improvement(sentence) ?? comparativeWord(sentence);
}

/** Whether the sentence says how one would see that a change is complete. */
export function hasEndState({ tokens, clauses }: Sentence): boolean {
  if (tokens.some((token) => token.kind === 'number' || token.lower === 'than' || token.classes.has('number')))
    return true;
  return clauses.some((clause) => isWay(clause, tokens) || isState(clause, tokens));
}

const own = new Set(['main', 'coordinated', 'complement']);

function improvement(sentence: Sentence): Stretch | null {
  for (const clause of sentence.clauses) {
    if (clause.verb === null || isOver(clause) || !own.has(clause.role)) continue;
    if (!verbOf(clause, sentence)?.classes.has('improve')) continue;
    return { start: clause.verb, end: clause.object?.end ?? clause.verb + 1 };
  }
  return null;
}

/** "more reliable", "better alerts", "more often"; not "no more", "any more" and "more than". */
function comparativeWord({ tokens }: Sentence): Stretch | null {
  const at = tokens.findIndex((token, index) => isComparative(token, tokens[index - 1], tokens[index + 1]));
  if (at < 0) return null;
  let end = tokens[at + 1]?.tag === 'adverb' ? at + 2 : at + 1;
  while (end - at < 4 && (tokens[end]?.tag === 'adjective' || tokens[end]?.tag === 'noun')) end++;
  return { start: at, end };
}

const settled = new Set(['no', 'any', 'once', 'not']);

function isComparative(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.quoted || settled.has(before?.lower ?? '') || after?.lower === 'than') return false;
  if (token.lower === 'more')
    return token.tag === 'determiner' || (after !== undefined && token.classes.has('comparative'));
  return token.classes.has('comparative') && (token.tag === 'adjective' || token.lower === 'better');
}

/** "by adding jitter", "using a queue": how it is done. */
function isWay(clause: Clause, tokens: readonly Token[]): boolean {
  if (clause.mood !== 'gerund' || clause.verb === null) return false;
  const opener = tokens[clause.start]?.lower;
  return opener === 'by' || opener === 'through' || opener === 'via' || tokens[clause.verb]?.lemma === 'use';
}

function isState(clause: Clause, tokens: readonly Token[]): boolean {
  return (
    clause.role === 'purpose' &&
    clause.mood === 'indicative' &&
    clause.subject !== null &&
    tokens[clause.start]?.lower === 'so'
  );
}
