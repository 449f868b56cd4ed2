import type { Clause, Sentence } from './analysis.js';
import { isPerson } from './insiders.js';
import { hasWord, verbLemma } from './words.js';

const doing = new Set(
  `reject retry route return cache filter block drop replicate evict schedule load render serve redirect propagate
synchronize sync trigger fire emit send deliver receive process queue enqueue expire refresh terminate scale correct
assign resolve recover recreate restart match detect`.split(/\s+/),
);
const attending = new Set(
  `notice test check catch review document announce communicate escalate verify monitor alert page flag tell inform
notify warn ask rehearse spot anticipate foresee consider plan raise know think realize realise remember address
discuss`.split(/\s+/),
);

/** "should have finished by noon", "files that should have been removed": what a machine was expected to do. */
export function isExpected(sentence: Sentence, clause: Clause): boolean {
  const lemma = verbLemma(sentence, clause);
  if (clause.subject === null || isPerson(sentence, clause.subject) || clause.negated) return false;
  if (isClockwork(sentence, clause)) return true;
  if (attending.has(lemma)) return clause.role === 'relative' && !clause.passive;
  return !clause.passive || clause.role === 'relative' || doing.has(lemma);
}

/** "by noon", "automatically", "as configured" */
function isClockwork({ tokens }: Sentence, clause: Clause): boolean {
  const rest = tokens.slice(clause.verb ?? clause.start, clause.end + 2).map(({ lower }) => lower);
  const before = tokens.slice(clause.start, clause.verb ?? clause.start);
  if (hasWord(before, clockwork)) return true;
  return rest.some((word, at) => clockwork.has(word) || (word === 'as' && !asked.has(rest[at + 1] ?? '')));
}

const clockwork = new Set(['by', 'automatically', 'normally']);
/** "as soon as", "as described in the runbook" */
const asked = new Set(['soon', 'described', 'documented', 'planned', 'agreed', 'well', 'early', 'part']);
