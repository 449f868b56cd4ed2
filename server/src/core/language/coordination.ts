import { headOf, isOver, type Clause, type Nominal, type Sentence, type Token } from './analysis.js';

/** Something that is to be done: a verb and what it is done to. */
export interface Action {
  /** Index of the clause. */
  readonly clause: number;
  /** Index of the verb's token. */
  readonly verb: number;
  readonly object: Nominal | null;
}

/** All that a sentence says is to be done, in order, whoever does it. */
export function actionsIn({ clauses, tokens }: Sentence): Action[] {
  return clauses.flatMap((clause, index) => {
    if (clause.verb === null || !isToBeDone(clause, clauses)) return [];
    if (tokens[clause.verb]?.tag !== 'verb') return [];
    return [{ clause: index, verb: clause.verb, object: clause.object }];
  });
}

/**
 * The actions that could be finished or dropped without each other. Steps of one thing count once:
 * find and fix, build and verify, write and announce, and whatever is done to the same object.
 */
export function separateActions(sentence: Sentence): Action[] {
  const apart: Action[] = [];
  for (const action of actionsIn(sentence)) {
    const before = apart.at(-1);
    if (!before || !isStepOf(before, action, sentence)) apart.push(action);
  }
  return apart;
}

function isToBeDone(clause: Clause, clauses: readonly Clause[]): boolean {
  if (clause.negated || isOver(clause) || clause.mood === 'question') return false;
  if (clause.role !== 'coordinated') return clause.role === 'main' && isAsked(clause);
  const parent = clause.parent === null ? undefined : clauses[clause.parent];
  return parent === undefined || (isToBeDone(parent, clauses) && clause.mood !== 'gerund');
}

function isAsked({ mood, modal, subject }: Clause): boolean {
  if (mood === 'gerund') return subject === null;
  return mood === 'imperative' || mood === 'infinitive' || modal !== null;
}

/** Pairs of kinds of work where the second has no point without the first. */
const sequences: readonly (readonly [string, string])[] = [
  ['inquire', 'change'],
  ['inquire', 'build'],
  ['inquire', 'remove'],
  ['inquire', 'document'],
  ['inquire', 'communicate'],
  ['build', 'vigilance'],
  ['change', 'vigilance'],
  ['remove', 'vigilance'],
  ['build', 'communicate'],
  ['change', 'communicate'],
  ['document', 'communicate'],
  ['meet', 'decide'],
  ['meet', 'document'],
  ['decide', 'document'],
];

const pronouns = new Set(['it', 'them', 'this', 'that', 'these', 'those', 'they', 'one', 'ones']);

function isStepOf(first: Action, second: Action, sentence: Sentence): boolean {
  const object = headOf(second.object, sentence);
  if (!object || !first.object || pronouns.has(object.lower)) return true;
  if (sharesHead(first, second, sentence.tokens)) return true;
  return isVague(object) && isSequence(first, second, sentence.tokens);
}

function isSequence(first: Action, second: Action, tokens: readonly Token[]): boolean {
  const a = tokens[first.verb]?.classes;
  const b = tokens[second.verb]?.classes;
  return a !== undefined && b !== undefined && sequences.some(([before, after]) => a.has(before) && b.has(after));
}

function sharesHead(first: Action, second: Action, tokens: readonly Token[]): boolean {
  if (!first.object || !second.object) return false;
  return tokens[first.object.head]?.lemma === tokens[second.object.head]?.lemma;
}

const vague = new Set([
  'result',
  'finding',
  'solution',
  'fix',
  'change',
  'outcome',
  'problem',
  'issue',
  'team',
  'everyone',
  'people',
  'user',
  'cause',
  'work',
  'effect',
  'measure',
  'remedy',
  'improvement',
  'safeguard',
]);

function isVague(object: Token): boolean {
  return vague.has(object.lemma) || object.tag === 'pronoun';
}
