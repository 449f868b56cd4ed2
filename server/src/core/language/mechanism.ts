import { isHuman, verbOf, type Clause, type Sentence, type Token } from './analysis.js';
import type { Stretch } from './comparative.js';

/** What a sentence would change besides people's conduct: a tool, a signal, a document, an arrangement. */
export interface Mechanism extends Stretch {
  /** Whether it is said to be done by the sentence itself, or only as the way to something ("by adding …"). */
  readonly as: 'action' | 'way';
}

/** The first mechanism that the sentence names, `null` where it only asks people to behave. */
export function mechanismIn(sentence: Sentence): Mechanism | null {
  for (const clause of sentence.clauses) {
    const as = mechanismOf(clause, sentence);
    if (as && clause.verb !== null)
      return { as, start: clause.verb, end: Math.max(clause.object?.end ?? 0, clause.verb + 1) };
  }
  return null;
}

function mechanismOf(clause: Clause, sentence: Sentence): 'action' | 'way' | null {
  const verb = verbOf(clause, sentence);
  if (!verb || clause.negated || !makesOrChanges(verb) || !isThing(clause, sentence)) return null;
  if (clause.mood === 'gerund' && isWay(clause, sentence.tokens)) return 'way';
  return isActed(clause) ? 'action' : null;
}

function isActed(clause: Clause): boolean {
  if (clause.mood === 'gerund') return clause.role === 'main';
  return (clause.role === 'main' || clause.role === 'coordinated') && isOurs(clause);
}

function makesOrChanges({ classes }: Token): boolean {
  return classes.has('build') || classes.has('change') || classes.has('remove');
}

function isWay(clause: Clause, tokens: readonly Token[]): boolean {
  const opener = tokens[clause.start]?.lower;
  return opener === 'by' || opener === 'through' || opener === 'via' || opener === 'with';
}

/** Done by whoever reads, by the writers, or by nobody named; not demanded of others. */
function isOurs({ subject, modal }: Clause): boolean {
  return subject === null || modal === null || !isHuman(subject) || subject.kind === 'we';
}

const conduct = new Set(['policy', 'approval', 'training']);

/** Objects that act or inform; a rule, an approval or a course still asks for conduct. */
function isThing({ object, passive, subject }: Clause, { tokens }: Sentence): boolean {
  const nominal = passive ? subject : object;
  if (!nominal || isHuman(nominal)) return false;
  const head = tokens[nominal.head];
  if (!head || [...conduct].some((name) => head.classes.has(name))) return false;
  return nominal.kind === 'system' || nominal.kind === 'artefact' || nominal.kind === 'unknown';
}
