import { isHuman, isOver, parentOf, verbOf, type Clause, type Nominal, type Sentence, type Token } from './analysis.js';
import type { Stretch } from './comparative.js';
import { isAmongPeople, isHandwork } from './handwork.js';
import { compilePhrases } from './phrase.js';
import { isStanding } from './standing.js';

/** "The emergency path must no longer be used", "from now on …": a rule that is laid on things, and so on those who handle them. */
export function newRuleIn(sentence: Sentence): Stretch | null {
  for (const clause of sentence.clauses) {
    const { subject, verb } = clause;
    if (!subject || verb === null || sentence.tokens[subject.end]?.quoted) continue;
    if (isRuleOnThing(clause, subject, sentence) || isDecreed(clause, sentence))
      return { start: subject.end, end: verb + 1 };
  }
  return fromNowIn(sentence);
}

function isRuleOnThing(clause: Clause, subject: Nominal, sentence: Sentence): boolean {
  if (isOver(clause) || clause.mood === 'question' || clause.role === 'relative' || clause.role === 'purpose')
    return false;
  if (isHuman(subject)) return false;
  if (!isHandwork(subject, sentence)) return isByHand(clause, sentence);
  return isForAll(clause, subject, sentence) || isLimited(clause, subject, sentence);
}

/** "must no longer be used", "should always be in a branch" */
function isLimited(clause: Clause, subject: Nominal, sentence: Sentence): boolean {
  const { modal, passive, negated } = clause;
  const before = new Set(sentence.tokens.slice(subject.end, (clause.verb ?? 0) + 1).map(({ lower }) => lower));
  const always = before.has('always');
  if (!passive) return always && verbOf(clause, sentence)?.lemma === 'be' && (modal === 'should' || modal === 'must');
  if (modal === null) return before.has('longer');
  if (isReviewed(clause, subject, sentence)) return true;
  return !possible.has(modal) && (negated || always || before.has('longer') || before.has('only'));
}

const decrees = new Set(['mandate', 'decree', 'stipulate', 'require', 'insist', 'demand']);

/** "Mandate that releases only go out on Tuesdays", "require that hotfixes are reviewed by two people" */
function isDecreed(clause: Clause, sentence: Sentence): boolean {
  if (clause.role !== 'complement' || !isHandwork(clause.subject, sentence)) return false;
  const order = verbOf(parentOf(clause, sentence), sentence);
  if (!order || !decrees.has(order.lemma)) return false;
  return isAmongPeople(sentence) || excluding.find(sentence).length > 0 || hasAgent(clause.verb ?? 0, sentence);
}

const binding = new Set(['must', 'shall', 'have to', 'need to', 'be to']);
const formal = new Set([
  'review',
  'approve',
  'submit',
  'announce',
  'sign',
  'register',
  'request',
  'report',
  'rehearse',
  'schedule',
]);

/** "All scripts need to be reviewed before …", "change requests must be submitted in advance" */
function isReviewed(clause: Clause, subject: Nominal, sentence: Sentence): boolean {
  if (!binding.has(clause.modal ?? '') || !isFormal(verbOf(clause, sentence))) return false;
  return sentence.tokens[subject.start]?.classes.has('universal') === true || isStanding(sentence);
}

function isFormal(verb: Token | null): boolean {
  return verb !== null && (formal.has(verb.lemma) || verb.classes.has('approve'));
}

const possible = new Set(['can', 'could', 'would']);
const forbidding = new Set(['must', 'should', 'may', 'shall', 'be to']);

/** "Scripts must never be run from a private laptop": what is done to a thing, in a way that only people do it. */
function isByHand(clause: Clause, sentence: Sentence): boolean {
  const { negated, modal, passive } = clause;
  if (!negated || !passive || !forbidding.has(modal ?? '')) return false;
  return verbOf(clause, sentence)?.classes.has('operate') === true && isAmongPeople(sentence);
}

/** What only people give or write. */
const papers = new Set(
  `approval review reviewer sign-off signature ticket plan permission check person engineer second owner rehearsal approver permit okay ok
consent say-so go-ahead clearance blessing countersignature witness sponsor observer`.split(/\s+/),
);
const having = new Set(['have', 'include', 'get', 'follow', 'wait']);
const weak = new Set(['can', 'will', 'should']);

/** "Every release must have a rollback plan" */
function isForAll(clause: Clause, subject: Nominal, sentence: Sentence): boolean {
  const verb = verbOf(clause, sentence);
  if (!verb || sentence.tokens[subject.start]?.classes.has('universal') !== true) return false;
  return asksForPaper(clause, sentence) && (isNeed(verb) || isBound(clause, verb));
}

function isNeed({ lemma }: Token): boolean {
  return lemma === 'need' || lemma === 'require';
}

function isBound({ modal }: Clause, { lemma }: Token): boolean {
  return modal !== null && !weak.has(modal) && having.has(lemma);
}

function asksForPaper({ object }: Clause, { tokens }: Sentence): boolean {
  if (!object) return false;
  return tokens.slice(object.start, object.end).some(({ lemma, lower }) => papers.has(lemma) || papers.has(lower));
}

const fromNow = compilePhrases({
  on: '(from (now | today | here) on) | from today | going forward | moving forward | in [the] future | as of {any}',
  day: '^ from (monday | tuesday | wednesday | thursday | friday | saturday | sunday | tomorrow | next ...1 | january | february | march | april | may | june | july | august | september | october | november | december)',
  start: '(starting | beginning | effective | as from | with effect from) [from | on | with | next | this] {any}',
  effect: '[with] (effective immediately | immediate effect) | no exceptions | without exception',
});

/** "From now on mails must be approved by the lead", "as of today only Ann restarts it": what begins now. */
function fromNowIn(sentence: Sentence): Stretch | null {
  const [now] = fromNow.find(sentence);
  if (!now) return null;
  const isVague = sentence.tokens[now.end - 1]?.lower === 'future';
  const clause = sentence.clauses.find(
    (each) => isOwn(each) && isBegun(each, sentence) && (!isVague || now.start < each.end),
  );
  if (!clause?.subject || clause.verb === null) return null;
  return { start: clause.subject.start, end: clause.verb + 1 };
}

function isOwn({ role, tense, mood }: Clause): boolean {
  return (
    (role === 'main' || role === 'complement' || role === 'coordinated') && tense !== 'past' && mood !== 'question'
  );
}

function isBegun(clause: Clause, sentence: Sentence): boolean {
  return [isDuty, isExclusive, isPaperwork, isCourse].some((test) => test(clause, sentence));
}

const excluding = compilePhrases({
  only: 'only | solely | exclusively | (no one | nobody | noone) (else | but) | {human} alone',
});

/** "are switched by the desk and no one else", "only the lead restarts it" */
function isExclusive(clause: Clause, sentence: Sentence): boolean {
  if (clause.subject === null || clause.verb === null || excluding.find(sentence).length === 0) return false;
  return clause.passive ? hasAgent(clause.verb, sentence) || isAmongPeople(sentence) : isHuman(clause.subject);
}

/** "every change goes through the board" */
function isCourse({ subject, tense, modal }: Clause, sentence: Sentence): boolean {
  if (tense !== 'present' || modal !== null || !isHandwork(subject, sentence)) return false;
  return subject !== null && sentence.tokens[subject.start]?.classes.has('universal') === true;
}

/** "requires the consent of the hospital" */
function isPaperwork(clause: Clause, sentence: Sentence): boolean {
  const verb = verbOf(clause, sentence);
  return verb !== null && isNeed(verb) && asksForPaper(clause, sentence);
}

const duties = new Set(['must', 'shall', 'have to', 'need to', 'be to', 'be required to']);

function isDuty({ subject, verb, modal, passive }: Clause, sentence: Sentence): boolean {
  if (subject === null || verb === null || !duties.has(modal ?? '')) return false;
  return passive ? hasAgent(verb, sentence) : isHuman(subject);
}

/** "by the lead" */
function hasAgent(verb: number, { tokens, nominals }: Sentence): boolean {
  const after = nominals.filter(({ start }) => start > verb && tokens[start - 1]?.lower === 'by');
  return after.some((agent) => isHuman(agent) || agent.kind === 'unknown');
}
