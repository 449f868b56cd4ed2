import { headOf, isOver, verbOf, type Clause, type Nominal, type Sentence, type Token } from './analysis.js';
import type { Stretch } from './comparative.js';
import { isCorrective } from './corrections.js';
import { demandsIn, type Demand } from './demands.js';
import { hasWord, isActor, isIndividual, isNamed, isOfPerson } from './individuals.js';
import { isObedient } from './obedience.js';
import { compilePhrases, type Match } from './phrase.js';
import { isStanding } from './standing.js';

/** What one person lacks, may no longer do or is told to heed; `null` where there is nothing. */
export function shortcomingIn(sentence: Sentence): Stretch | null {
  const demands = demandsIn(sentence);
  const lack = demands.find((demand) => demand.force === 'obligation' && isLack(demand, sentence));
  return lack ?? restrictionIn(sentence) ?? demands.find((demand) => isOrder(demand, sentence)) ?? null;
}

/** "Tom has to learn …", "the person who approved it must review …", "the intern should be coached" */
function isLack(demand: Demand, sentence: Sentence): boolean {
  const { on, clause, verb } = demand;
  if (!on || !isIndividual(on, sentence)) return false;
  if (isActor(on, sentence) || (clause.passive && (isCorrective(verb) || isTold(verb)))) return true;
  if (verb.lemma === 'shadow') return clause.modal !== null;
  return isNamed(on, sentence) && isLackOfNamed(demand, sentence);
}

const telling = new Set(['tell', 'remind', 'warn', 'instruct', 'caution', 'brief', 'inform']);

/** "should be told not to …" */
function isTold({ lemma }: Token): boolean {
  return telling.has(lemma);
}

const amends = new Set(['stop', 'apologise', 'apologize']);
const lessons = new Set(
  `learn know understand remember improve stop follow apologise apologize attend refresh re-read reread pay think listen respect
slow`.split(/\s+/),
);

function isLackOfNamed(demand: Demand, sentence: Sentence): boolean {
  const { clause, verb, negated } = demand;
  if (clause.modal === null) return amends.has(verb.lemma);
  if (negated || lessons.has(verb.lemma)) return true;
  return verb.lemma === 'be' ? isToBeMore(demand, sentence) : isHabit(verb, sentence);
}

/** "must be more careful" */
function isToBeMore({ end }: Demand, { tokens }: Sentence): boolean {
  return tokens.slice(end, end + 3).some(({ classes }) => classes.has('vigilance') || classes.has('comparative'));
}

const readings = new Set(['read', 'double-check', 'doublecheck', 'ask', 'study']);

/** "Ahmed has to check the tenant twice in the future", "Joanna must ask before she restarts …" */
function isHabit(verb: Token, sentence: Sentence): boolean {
  if (readings.has(verb.lemma)) return true;
  return isObedient(verb) && (isStanding(sentence) || hasWord(sentence.tokens, 'his', 'her', 'twice'));
}

const rights = new Set(['access', 'right', 'permission', 'privilege', 'sudo', 'admin', 'key', 'account']);
const takes = new Set(
  'remove revoke restrict downgrade take limit suspend withdraw cut lower strip block get have reduce'.split(' '),
);

/** "remove Ann's access", "revoke rights from the maintainer who …", "Stefan only gets read access". */
function restrictionIn(sentence: Sentence): Stretch | null {
  for (const clause of sentence.clauses) {
    const { object, verb, subject } = clause;
    if (!object || verb === null || !isRestriction(clause, object, sentence)) continue;
    return { start: Math.min(verb, subject?.start ?? verb), end: object.end };
  }
  return null;
}

function isRestriction(clause: Clause, object: Nominal, sentence: Sentence): boolean {
  const verb = verbOf(clause, sentence);
  if (!verb || isOver(clause) || !takes.has(verb.lemma)) return false;
  if (!rights.has(headOf(object, sentence)?.lemma ?? '')) return false;
  if (verb.lemma === 'get' || verb.lemma === 'have') return isLeftWith(clause, object, sentence);
  return isOfPerson(object, sentence) || isTakenFrom(object, sentence);
}

/** "Stefan only gets …" */
function isLeftWith({ subject }: Clause, object: Nominal, sentence: Sentence): boolean {
  if (!subject || !isNamed(subject, sentence)) return false;
  return hasWord(sentence.tokens.slice(subject.end, object.start), 'only');
}

function isTakenFrom(object: Nominal, sentence: Sentence): boolean {
  return sentence.nominals.some((nominal) => {
    const before = sentence.tokens[nominal.start - 1]?.lower;
    if (nominal.start <= object.head || (before !== 'from' && before !== 'of')) return false;
    return isNamed(nominal, sentence) || isActor(nominal, sentence);
  });
}

/** "Make sure Lee checks …", "have Ann re-read …": named, and told to comply. */
function isOrder(demand: Demand, sentence: Sentence): boolean {
  const { force, on, verb, negated } = demand;
  if (force !== 'order' || !on || !isIndividual(on, sentence)) return false;
  if (!isNamed(on, sentence)) return amends.has(verb.lemma);
  // "Atlas never runs out of connections": a name that nobody knows is as likely that of a system.
  if (on.kind === 'person' && (negated || verb.lemma === 'stop')) return true;
  if (isObedient(verb) || readings.has(verb.lemma)) return true;
  if (sentence.tokens[demand.start]?.lemma === 'remind') return true;
  return sentence.tokens.slice(demand.end - 1, demand.end + 4).some(({ classes }) => classes.has('comparative'));
}

const ignorance = compilePhrases({
  unaware:
    "{any} (did | do | does | was | were | is) (not | n't) [<adverb>] (know | aware | understand | sure | familiar | realize | realise | trained | experienced | qualified | comfortable)",
  lack: "('s | ') [own] (lack of | limited | insufficient | poor) (experience | knowledge | understanding | training | attention | skills | familiarity) | ('s | ') (unfamiliarity | inexperience | ignorance | carelessness | inattention | overconfidence)",
  lacked:
    '{any} [that (night | day | evening | morning | week) | on (duty | shift | call)] (lacked | lacks) ...2 (experience | knowledge | understanding | training | attention | skills | skill | expertise | routine)',
  green:
    '{any} (was | is) [<adverb>] (inexperienced | unfamiliar | untrained | unqualified | overconfident | incompetent | inattentive | too (new | junior | inexperienced))',
  error: 'human error in (not <ing> | <ing>)',
});

/** The words without which no cause is told as what somebody did not know. */
export const ignoranceNeeds = ignorance.needs;

/** A cause told as what one person did not know, `null` where none is. */
export function ignoranceIn(sentence: Sentence): Match | null {
  return ignorance.find(sentence).find((match) => isOfOne(match, sentence)) ?? null;
}

function isOfOne({ start, name }: Match, sentence: Sentence): boolean {
  if (sentence.tokens[start]?.quoted) return false;
  if (name === 'error') return true;
  const subject = sentence.nominals.find((nominal) => nominal.start <= start && start < nominal.end);
  return subject !== undefined && (isIndividual(subject, sentence) || isOfPerson(subject, sentence));
}
