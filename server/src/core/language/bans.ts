import { headOf, isHuman, isOver, verbOf, type Clause, type Nominal, type Sentence, type Token } from './analysis.js';
import type { Stretch } from './comparative.js';
import { isHandworkWord } from './handwork.js';

const bans = new Set('forbid ban prohibit outlaw disallow cease refrain avoid stop quit'.split(' '));
const leaving = new Set(['avoid', 'stop', 'quit', 'cease', 'refrain']);

/** "Forbid the use of force pushes", "Stop copying dumps": whoever reads is to leave something; `null` where nothing is banned. */
export function banIn(sentence: Sentence): Stretch | null {
  for (const clause of sentence.clauses) {
    const verb = verbOf(clause, sentence);
    if (clause.verb === null || !verb || !bans.has(verb.lemma) || verb.quoted || !isPlan(clause, sentence)) continue;
    const end = bannedEnd(clause, verb, sentence);
    if (end !== null) return { start: clause.verb, end };
  }
  return null;
}

function isPlan(clause: Clause, sentence: Sentence): boolean {
  if (clause.negated || isOver(clause) || (clause.role !== 'main' && clause.role !== 'coordinated')) return false;
  if (clause.subject === null) return clause.mood === 'imperative';
  return isHuman(clause.subject) && headOf(clause.subject, sentence)?.classes.has('mention') !== true;
}

/** The end of what is banned when it is something that people do. */
function bannedEnd(clause: Clause, verb: Token, sentence: Sentence): number | null {
  const { tokens, nominals } = sentence;
  const at = skipFrom(tokens, (clause.verb ?? 0) + 1);
  if (isDoing(tokens[at])) return at + 1;
  if (tokens[at]?.lower === 'the' && tokens[at + 1]?.lower === 'use') return at + 2;
  const object = nominals.find(({ start }) => start === at) ?? clause.object;
  return object && isBannable(object, verb, sentence) ? object.end : null;
}

/** "refrain from", "stop always" */
function skipFrom(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.tag === 'adverb' || tokens[at]?.lower === 'from') at++;
  return at;
}

function isDoing(token: Token | undefined): boolean {
  return token?.form === 'ing' && (token.classes.has('operate') || token.lemma === 'do');
}

function isBannable(object: Nominal, { lemma }: Token, { tokens }: Sentence): boolean {
  if (leaving.has(lemma)) return false;
  if (isHuman(object)) return true;
  if (lemma === 'disallow' && tokens[object.end]?.lower === 'in') return false;
  return tokens.slice(object.start, object.end).some((token) => isHandworkWord(token) || habits.has(token.lemma));
}

/** What people do, as nouns that are no verbs of operation. */
const habits = new Set('copy paste shortcut workaround habit practice login password laptop script query'.split(' '));
