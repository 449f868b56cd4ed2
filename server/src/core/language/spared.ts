import type { Clause, Sentence } from './analysis.js';
import { isAttacker } from './insiders.js';
import { hasWord, restOf, verbLemma, wordAt } from './words.js';

/** "if it had shipped, it would have broken every till": the sentence tells of a harm that did not come. */
export function isSparedHarm(sentence: Sentence): boolean {
  return sentence.clauses.some((clause) => {
    if (isThreat(sentence, clause)) return true;
    return isUnrealized(clause) && (isHarm(sentence, clause) || isHeldOff(sentence, clause));
  });
}

const possible = new Set(['would', 'could', 'might']);

function isUnrealized({ modal, perfect, negated }: Clause): boolean {
  return perfect && !negated && possible.has(modal ?? '');
}

const misdeeds = new Set('exploiting abusing attacking misusing breaching'.split(' '));
const attacks = new Set('exploited abused attacked stolen misused weaponized weaponised breached hijacked'.split(' '));

/** "Had the hole been exploited", "if somebody had abused it", "abusing it would have been loud" */
function isThreat(sentence: Sentence, clause: Clause): boolean {
  if (clause.start === 0 && clause.mood === 'gerund' && misdeeds.has(wordAt(sentence, 0))) return true;
  return isCondition(sentence, clause) && !clause.negated && hasWord(restOf(sentence, clause), attacks);
}

/** "if it had …", "had it …" */
function isCondition(sentence: Sentence, { role, start, subject }: Clause): boolean {
  if (role === 'condition' && wordAt(sentence, start) === 'if') return true;
  return subject !== null && wordAt(sentence, subject.start - 1) === 'had';
}

const harms = new Set(
  `exploit abuse compromise steal corrupt lose brick wipe break destroy damage kill lock drain strand crash render
overwrite delete expose leak affect hijack ruin wreck flood exhaust starve`.split(/\s+/),
);
const eased = new Set('fewer less only no nothing none nobody not least much'.split(' '));

/** "would have lost their seats", "could have been killed", "would have run dry" */
function isHarm(sentence: Sentence, clause: Clause): boolean {
  const rest = restOf(sentence, clause);
  const lemma = verbLemma(sentence, clause);
  if (hasWord(rest, eased) || hasWord(sentence.tokens.slice(clause.start, clause.verb ?? clause.start), eased))
    return false;
  if (hasWord(rest, worse) || (outcomes.has(lemma) && clause.modal !== 'would' && hasWord(rest, bad))) return true;
  return isAttacker(sentence, clause.subject) || harms.has(lemma) || (lemma === 'run' && hasWord(rest, dry));
}

const outcomes = new Set(['lead', 'result', 'cause', 'end']);
const bad = new Set(
  `bad wrong worse loss losses failure failures outage outages damage corruption downtime disruption incident incidents breach
leak confusion problems issues errors delay delays chaos`.split(/\s+/),
);
const worse = new Set(['harder', 'trickier', 'costlier']);

const dry = new Set(['dry', 'out']);

/** "had we not been watching, it would have spread": the harm was held off. */
function isHeldOff(sentence: Sentence, result: Clause): boolean {
  const denied = sentence.clauses.some(
    (clause) => clause !== result && clause.negated && isCondition(sentence, clause),
  );
  return denied && spreading.has(verbLemma(sentence, result));
}

const spreading = new Set(
  'spread carry carried continue advance grow reach last take propagate go remain stay keep'.split(' '),
);
