import { clauseAt, headOf, isHuman, isOver, verbOf, type Clause, type Sentence, type Token } from './analysis.js';
import type { Stretch } from './comparative.js';
import { isHandwork, isSetting } from './handwork.js';

/** "Write a policy that forbids …", "add to the handbook that engineers may not …": a rule that is set up, `null` where none is. */
export function writtenRuleIn(sentence: Sentence): Stretch | null {
  return statedIn(sentence) ?? namedIn(sentence);
}

/** A rule that is written down without being called one. */
function statedIn(sentence: Sentence): Stretch | null {
  const [first] = sentence.clauses;
  const verb = verbOf(first ?? null, sentence);
  if (!first || first.verb === null || !verb || first.tense === 'past' || !setsUp(verb)) return null;
  return isAboutConduct(first, verb, sentence) ? { start: first.verb, end: first.verb + 1 } : null;
}

const stating = new Set(['document', 'state', 'write', 'note', 'record', 'specify', 'stipulate', 'spell', 'clarify']);
const books = new Set(['handbook', 'guideline', 'manual', 'contract', 'agreement', 'charter', 'sop', 'guide']);

function isAboutConduct(first: Clause, verb: Token, sentence: Sentence): boolean {
  const states = stating.has(verb.lemma);
  const inBook = sentence.nominals.some((nominal) => books.has(headOf(nominal, sentence)?.lemma ?? ''));
  if (!states && !inBook) return false;
  const rest = sentence.clauses.slice(sentence.clauses.indexOf(first) + 1);
  return rest.some((clause) => isBinding(clause) && (!states || isOperated(clause, sentence)));
}

function isBinding({ role, modal, negated, tense }: Clause): boolean {
  if ((role !== 'complement' && role !== 'relative') || modal === 'can' || modal === 'could') return false;
  return modal === null ? negated && tense === 'present' : negated || modal === 'must';
}

function isOperated(clause: Clause, sentence: Sentence): boolean {
  return verbOf(clause, sentence)?.classes.has('operate') === true;
}

/** A policy or a rule, with what it asks of people. */
function namedIn(sentence: Sentence): Stretch | null {
  const at = sentence.tokens.findIndex((token, index) => isPolicy(token, index, sentence));
  const clause = at < 0 ? null : clauseAt(sentence, at);
  const verb = verbOf(clause, sentence);
  if (!clause || clause.verb === null || !verb || isOver(clause) || !setsUp(verb)) return null;
  if (verb.lemma === 'have' && clause.subject !== null && !isHuman(clause.subject)) return null;
  if (clause.subject?.kind === 'pronoun' || !asksOfPeople(sentence, at)) return null;
  return { start: Math.min(clause.verb, at), end: Math.max(at, clause.verb) + 1 };
}

function isPolicy({ tag, classes, quoted }: Token, index: number, sentence: Sentence): boolean {
  if (tag !== 'noun' || quoted || !classes.has('policy')) return false;
  return !isSetting(index, sentence) && !isSetting(index + 1, sentence);
}

const settingUp = new Set('update revise adopt issue have amend change tighten extend draw'.split(' '));

function setsUp({ classes, lemma }: Token): boolean {
  return classes.has('build') || classes.has('document') || settingUp.has(lemma);
}

const forbidding = new Set(
  `against forbidding forbids prohibiting prohibits banning bans requiring requires disallowing mandatory forbidden
prohibited`.split(/\s+/),
);

/** "rules on which changes need a review" are still to be found. */
const asking = new Set(['which', 'what', 'who', 'when', 'how', 'whether']);
const opening = new Set([':', '"', '“', '„', '«']);

function asksOfPeople(sentence: Sentence, at: number): boolean {
  const rest = sentence.tokens.slice(at + 1);
  if (rest.slice(0, 2).some(({ lower }) => asking.has(lower))) return false;
  if (sentence.tokens[at - 1]?.lower.startsWith('no-') === true) return true;
  if (isQuotedName(rest)) return false;
  if (opening.has(rest[0]?.text ?? '') || rest.some(({ lower }) => forbidding.has(lower))) return true;
  return sentence.clauses.some((clause) => {
    if (clause.verb === null || clause.verb <= at) return false;
    return isAsking(clause, sentence) || (isContent(clause, at, sentence) && isOfPeople(clause, sentence));
  });
}

/** A standard "stop, start" procedure: the quotation only names it. */
function isQuotedName(rest: readonly Token[]): boolean {
  if (!/^["“„«]$/.test(rest[0]?.text ?? '')) return false;
  const close = rest.findIndex(({ text }, index) => index > 0 && /^["”“»]$/.test(text));
  return rest[close + 1]?.tag === 'noun';
}

function isOfPeople(clause: Clause, sentence: Sentence): boolean {
  const verb = verbOf(clause, sentence);
  if (isHuman(clause.subject)) return true;
  return clause.passive && verb !== null && (verb.classes.has('vigilance') || verb.classes.has('approve'));
}

/** "a rule that two people are present" */
function isContent({ start, role, modal }: Clause, at: number, { tokens }: Sentence): boolean {
  return start === at + 1 && tokens[start]?.lower === 'that' && role !== 'purpose' && modal !== 'can';
}

const binding = new Set(['must', 'shall', 'may']);

function isAsking(clause: Clause, sentence: Sentence): boolean {
  const { subject, negated, modal, passive } = clause;
  if (negated || binding.has(modal ?? '')) return subject?.kind !== 'system' || passive;
  const verb = verbOf(clause, sentence);
  return isHandwork(subject, sentence) && (verb?.lemma === 'need' || verb?.lemma === 'require');
}
