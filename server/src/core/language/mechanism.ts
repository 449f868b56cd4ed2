import { isHuman, verbOf, type Clause, type Sentence, type Token } from './analysis.js';
import type { Stretch } from './comparative.js';

/**
 * The first mechanism that the sentence names, `null` where it only asks people to behave: what it would change besides
 * people's conduct, be it a tool, a signal, a document or an arrangement.
 */
export function mechanismIn(sentence: Sentence): Stretch | null {
  for (const clause of sentence.clauses) {
    if (clause.verb !== null && isMechanism(clause, sentence))
      return { start: clause.verb, end: Math.max(clause.object?.end ?? 0, clause.verb + 1) };
  }
  return null;
}

/** Done by the sentence itself, or told as the way to something ("by adding …"). */
function isMechanism(clause: Clause, sentence: Sentence): boolean {
  const verb = verbOf(clause, sentence);
  if (!verb || clause.negated || !makesOrChanges(verb) || !isThing(clause, sentence)) return false;
  return (clause.mood === 'gerund' && isWay(clause, sentence.tokens)) || isActed(clause);
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
