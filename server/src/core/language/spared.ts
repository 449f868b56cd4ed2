import type { Clause, Sentence } from './analysis.js';
import { isAttacker, namesAttacker } from './insiders.js';
import { hasWord, restOf, verbLemma, wordAt } from './words.js';

/** "if it had shipped, it would have broken every till": the sentence tells of a harm that did not come. */
export function isSparedHarm(sentence: Sentence): boolean {
  const isDenied = sentence.clauses.some(
    ({ perfect, negated, modal }) => perfect && negated && possible.has(modal ?? ''),
  );
  return sentence.clauses.some((clause) => {
    if (!isDenied && isThreat(sentence, clause)) return true;
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
  if (!isCondition(sentence, clause) || clause.negated) return false;
  return hasWord(restOf(sentence, clause), attacks) || isBlow(sentence, clause);
}

const blows = new Set('disaster corruption failure attack outage breach fire event crash incident'.split(' '));
const striking = new Set(['occur', 'happen', 'strike', 'come', 'hit']);

/** "had a disaster occurred" */
function isBlow(sentence: Sentence, clause: Clause): boolean {
  const { subject } = clause;
  const words = subject ? sentence.tokens.slice(subject.start, subject.end) : [];
  return hasWord(words, blows) && restOf(sentence, clause).some(({ lemma }) => striking.has(lemma));
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
  if (lemma === 'increase' && hasWord(sentence.tokens.slice(clause.start, clause.verb ?? clause.start), risks))
    return true;
  if (hasWord(rest, worse) || (outcomes.has(lemma) && clause.modal !== 'would' && hasWord(rest, bad))) return true;
  if (isAttacker(sentence, clause.subject) || rest.some(namesAttacker)) return true;
  return harms.has(lemma) || (lemma === 'run' && hasWord(rest, dry));
}

const outcomes = new Set(['lead', 'result', 'cause', 'end']);
const bad = new Set(
  `bad wrong worse loss losses failure failures outage outages damage corruption downtime disruption incident incidents breach
leak confusion problems issues errors delay delays chaos`.split(/\s+/),
);
const risks = new Set(['risk', 'risks', 'damage', 'loss', 'losses', 'cost', 'costs']);
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
