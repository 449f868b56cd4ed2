import { headOf, verbOf, type Clause, type Nominal, type Sentence } from './analysis.js';

const looking = new Set(['investigate', 'explore', 'find', 'consider', 'fix']);

/** "Investigate training", "find out who attended": not a course that is ordered. */
export function isLookedInto(clause: Clause | null, sentence: Sentence): boolean {
  return looking.has(verbOf(clause, sentence)?.lemma ?? '');
}

/** Told as a fact: "the crew had a course", "lack of training is a cause". */
export function isFact(clause: Clause | null): boolean {
  if (!clause || clause.verb === null) return false;
  if (clause.tense === 'past' || clause.perfect) return clause.subject !== null;
  return clause.mood === 'indicative' && clause.modal === null;
}

const machines = new Set(
  `model bot classifier network gpu calendar job scheduler script firmware certificate cluster page site tool system
pipeline`.split(/\s+/),
);
const senders = new Set(['bot', 'automatically', 'automatic']);

/** Machines learn and remind too. */
export function isOfMachines(sentence: Sentence): boolean {
  const { clauses } = sentence;
  if (isMachine(clauses[0]?.subject ?? null, sentence)) return true;
  return clauses.some((clause) => {
    if (clause.role === 'complement' && isMachine(clause.subject, sentence)) return true;
    if (verbOf(clause, sentence)?.classes.has('train') !== true) return false;
    return headOf(clause.object, sentence)?.tag === 'opaque' || isMachine(clause.object, sentence);
  });
}

function isMachine(nominal: Nominal | null, sentence: Sentence): boolean {
  return machines.has(headOf(nominal, sentence)?.lemma ?? '');
}

/** A reminder that software sends. */
export function isSent({ tokens }: Sentence, at: number): boolean {
  return tokens.some(({ lemma }, index) => {
    const isSender = index < at || tokens[index - 2]?.lower === 'from' || tokens[index - 1]?.lower === 'from';
    return senders.has(lemma) || (isSender && machines.has(lemma));
  });
}

const opening = new Set(['how', 'why', 'what', 'where', 'which']);
const strict = new Set('correctly properly carefully right must mandatory policy safely dangerous correct'.split(' '));

/** "how the queue delays mail" and "what the chart shows" are understanding; "how to do it correctly" may be an order. */
export function explains({ tokens, clauses }: Sentence): boolean {
  const asks = clauses.some(({ role, start }) => {
    return role === 'complement' && opening.has(tokens[start]?.lower ?? '') && tokens[start + 1]?.lower !== 'not';
  });
  return asks && !tokens.some(({ lower }) => strict.has(lower));
}
