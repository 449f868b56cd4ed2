import { isHuman, isOver, verbOf, type Clause, type Nominal, type Sentence, type Token } from './analysis.js';
import type { Stretch } from './comparative.js';
import { isAmongPeople, isHandwork } from './handwork.js';
import { compilePhrases } from './phrase.js';
import { isStanding } from './standing.js';

/** "The emergency path must no longer be used", "from now on …": a rule that is laid on things, and so on those who handle them. */
export function newRuleIn(sentence: Sentence): Stretch | null {
  for (const clause of sentence.clauses) {
    const { subject, verb } = clause;
    if (!subject || verb === null || sentence.tokens[subject.end]?.quoted) continue;
    if (isRuleOnThing(clause, subject, sentence)) return { start: subject.end, end: verb + 1 };
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

const binding = new Set(['must', 'shall', 'have to', 'need to', 'be to']);
const formal = new Set([
  'review',
  'approve',
  'submit',
  'announce',
  'sign',
  'register',
  'request',
  'authorize',
  'authorise',
]);

/** "All scripts need to be reviewed before …", "change requests must be submitted in advance" */
function isReviewed(clause: Clause, subject: Nominal, sentence: Sentence): boolean {
  if (!binding.has(clause.modal ?? '') || !formal.has(verbOf(clause, sentence)?.lemma ?? '')) return false;
  return sentence.tokens[subject.start]?.classes.has('universal') === true || isStanding(sentence);
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
consent`.split(/\s+/),
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
  on: '(from (now | today | here) on) | from today | going forward | moving forward | in future | as of (now | today | next ...2)',
  effect: '[with] (effective immediately | immediate effect) | no exceptions | without exception',
});

/** "From now on mails must be approved by the lead": an obligation that begins now. */
function fromNowIn(sentence: Sentence): Stretch | null {
  if (fromNow.find(sentence).length === 0) return null;
  const clause = sentence.clauses.find((each) => each.role === 'main' && isDuty(each, sentence));
  if (!clause?.subject || clause.verb === null) return null;
  return { start: clause.subject.start, end: clause.verb + 1 };
}

const duties = new Set(['must', 'shall', 'have to', 'need to', 'be to', 'be required to']);

function isDuty({ subject, verb, modal, passive }: Clause, { tokens, nominals }: Sentence): boolean {
  if (subject === null || verb === null || !duties.has(modal ?? '')) return false;
  if (!passive) return isHuman(subject);
  const after = nominals.filter(({ start }) => start > verb && tokens[start - 1]?.lower === 'by');
  return after.some((agent) => isHuman(agent) || agent.kind === 'unknown');
}
