import type { Clause, Sentence } from './analysis.js';
import type { Stretch } from './comparative.js';
import { isOutsider, isPerson } from './insiders.js';
import { verbLemma, wordAt } from './words.js';

/** What people do who look, ask and tell. */
const heed = new Set(
  `notice check test realize realise escalate communicate follow verify read consider ask tell call look react catch
inform notify warn announce review validate double-check spot anticipate foresee remember think respond mention raise
monitor act prepare plan consult heed question document pay recognize recognise rehearse inspect confirm alert bother
listen contact phone ring brief coordinate study doubt challenge wait appreciate care share report involve request seek
investigate practice practise exercise reply answer`.split(/\s+/),
);

/** Verbs that only with their particle are of that sort: "pick up", "reach out", "take into account". */
const particles: Readonly<Record<string, readonly string[]>> = {
  pick: ['up'],
  reach: ['out'],
  speak: ['up', 'to', 'with'],
  step: ['in', 'back'],
  take: ['account', 'seriously', 'consideration'],
  factor: ['in'],
  account: ['for'],
  push: ['back'],
  keep: ['informed', 'posted', 'loop', 'eye'],
  talk: ['to', 'with'],
  stop: ['to'],
  make: ['sure'],
  sign: ['off'],
  give: ['thought', 'attention', 'notice'],
};

/** What only people do. */
const strict = new Set(
  `escalate communicate realize realise ask tell inform warn announce mention consult rehearse anticipate foresee consider
remember think bother heed doubt question challenge brief appreciate involve care request seek`.split(/\s+/),
);

/** The verbs that tell of an omission by themselves. */
export const omitting: ReadonlySet<string> = new Set(['fail', 'neglect', 'forget', 'omit']);
/** The verbs that tell of one when they are denied. */
export const omittable: readonly string[] = [...heed, ...Object.keys(particles)];

/** "failed to follow", "did not check", "never asked", "not escalating"; `null` where nobody left anything out. */
export function omissionIn(sentence: Sentence, index: number): Stretch | null {
  const clause = sentence.clauses[index];
  if (!clause || clause.verb === null || sentence.tokens[clause.verb]?.quoted) return null;
  if (clause.mood === 'gerund') return index === 0 ? undoneIn(sentence, clause, clause.verb) : null;
  if (isAhead(clause)) return null;
  return failureIn(sentence, index) ?? refusalIn(sentence, clause, clause.verb);
}

/** Still to come, or how things are. */
function isAhead({ modal, tense, perfect, role }: Clause): boolean {
  return modal !== null || (tense !== 'past' && !perfect && role !== 'relative');
}

const states = new Set('know have be want understand see need get work use find receive require exist run'.split(' '));

/** "Not escalating at 02:00 cost us three hours" */
function undoneIn(sentence: Sentence, clause: Clause, verb: number): Stretch | null {
  if (wordAt(sentence, 0) !== 'not' || verb > 2 || states.has(verbLemma(sentence, clause))) return null;
  return { start: 0, end: verb + 1 };
}

/** "failed to follow", "neglected comparing" */
function failureIn(sentence: Sentence, index: number): Stretch | null {
  const clause = sentence.clauses[index];
  const next = sentence.clauses[index + 1];
  const lemma = verbLemma(sentence, clause);
  if (!clause || clause.verb === null || !next || next.verb === null || !omitting.has(lemma) || clause.negated)
    return null;
  const isAct = next.mood === 'infinitive' || (next.mood === 'gerund' && lemma !== 'fail');
  if (!isAct || !isWatcher(sentence, clause, next)) return null;
  return { start: clause.verb, end: next.verb + 1 };
}

const traffic = new Set('request webhook query ping probe heartbeat connection traffic packet'.split(' '));
const watching = new Set(['monitoring', 'alerting', 'monitor']);

/** People, what watches for them, or whoever it is that "failed to mention". */
function isWatcher(sentence: Sentence, { subject }: Clause, act: Clause): boolean {
  const lemma = verbLemma(sentence, act);
  const words = sentence.tokens.slice(act.verb ?? 0, Math.max(act.end, (act.verb ?? 0) + 8));
  if (isPerson(sentence, subject)) return !words.some((token) => traffic.has(token.lemma));
  if (!subject || isOutsider(sentence, subject)) return false;
  if (subject.kind === 'unknown')
    return strict.has(lemma) || lemma === 'follow' || lemma === 'call' || lemma === 'read';
  return sentence.tokens.slice(subject.start, subject.end).some(({ lower }) => watching.has(lower));
}

/** "did not check", "never asked", "nobody called" */
function refusalIn(sentence: Sentence, clause: Clause, verb: number): Stretch | null {
  if (clause.tense !== 'past' || !clause.negated || clause.passive || !isHeed(sentence, clause)) return null;
  if (findsNothing(sentence, clause)) return null;
  return isLeftOut(sentence, clause) ? { start: negationBefore(sentence, verb), end: verb + 1 } : null;
}

function isHeed({ tokens }: Sentence, clause: Clause): boolean {
  const lemma = clause.verb === null ? '' : (tokens[clause.verb]?.lemma ?? '');
  if (heed.has(lemma)) return true;
  const words = particles[lemma];
  if (!words) return false;
  return tokens.slice((clause.verb ?? 0) + 1, (clause.verb ?? 0) + 5).some(({ lower }) => words.includes(lower));
}

/** What nobody noticed tells what was there to see; what nobody asked does not. */
const noticing = new Set('notice realize realise recognize recognise spot anticipate foresee remember plan'.split(' '));

function isLeftOut(sentence: Sentence, clause: Clause): boolean {
  const { subject } = clause;
  const lemma = verbLemma(sentence, clause);
  if (!subject || isOutsider(sentence, subject)) return false;
  if (subject.kind === 'nobody' && lemma === 'involve') return clause.object !== null;
  if (subject.kind === 'nobody') return !noticing.has(lemma) && (lemma !== 'think' || hasActBehind(sentence, clause));
  if (wordAt(sentence, subject.start) === 'they' || isName(sentence, clause)) return strict.has(lemma);
  return isPerson(sentence, subject);
}

/** "nobody thought of telling them" */
function hasActBehind(sentence: Sentence, clause: Clause): boolean {
  const next = wordAt(sentence, (clause.verb ?? 0) + 1);
  return next === 'of' || next === 'to' || next === 'about';
}

/** A capitalized word that no list has. */
function isName({ tokens }: Sentence, { subject }: Clause): boolean {
  if (subject?.kind !== 'unknown' || subject.end - subject.start !== 1) return false;
  return /^[A-Z]/.test(tokens[subject.start]?.text ?? '');
}

/** "did not see any errors" is a result, not an omission. */
function findsNothing({ tokens }: Sentence, clause: Clause): boolean {
  const verb = clause.verb ?? clause.start;
  return tokens.slice(verb, verb + 3).some(({ lower }) => lower === 'any');
}

function negationBefore({ tokens }: Sentence, verb: number): number {
  for (let index = verb - 1; index >= Math.max(0, verb - 4); index--) {
    if (tokens[index]?.tag === 'auxiliary' || tokens[index]?.lower === 'never') return index;
  }
  return verb;
}
