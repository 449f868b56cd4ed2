import {
  clauseAt,
  headOf,
  isOver,
  parentOf,
  verbOf,
  type Clause,
  type Nominal,
  type Sentence,
  type Token,
} from './analysis.js';
import type { Stretch } from './comparative.js';
import { formsOfClass } from './lexicon.js';
import { anyForm, anyWord, eitherOf, type Needs } from './needs.js';
import { compilePhrases } from './phrase.js';
import { hasWord } from './words.js';

/** The words without which nothing is said of a recurrence. */
export function recurrenceNeeds(): Needs {
  const denying = anyWord(['not', 't', 'never', 'no', 'nothing', 'nor', 'neither', 'cannot']);
  return eitherOf(patients.needs, [
    [anyWord(formsOfClass('happen')), denying],
    [anyWord(twice), anyForm(striking), denying],
    [anyWord(['back']), anyForm(['come']), denying],
    [anyWord(['place']), anyForm(['take']), denying],
  ]);
}

/**
 * "this does not happen again", "so that it never recurs"; `null` where nothing is said of it.
 * In a story (`isTold`) only what is promised counts.
 */
export function recurrenceIn(sentence: Sentence, isTold: boolean): Stretch | null {
  for (const clause of sentence.clauses) {
    const { verb, subject } = clause;
    if (verb === null || !subject || !isRecurrence(clause, subject, sentence)) continue;
    if (isTold && !isPledge(clause, sentence)) continue;
    return { start: Math.min(subject.start, verb), end: endOfRecurrence(verb + 1, sentence) };
  }
  return null;
}

function isRecurrence(clause: Clause, subject: Nominal, sentence: Sentence): boolean {
  const verb = verbOf(clause, sentence);
  if (!verb || verb.quoted || isOver(clause) || !isOfIncident(subject, sentence)) return false;
  if (unseen.has(sentence.tokens[(clause.verb ?? 0) + 1]?.lower ?? '') || isForecast(clause, sentence)) return false;
  if (!clause.negated && sentence.tokens[subject.start]?.lower !== 'nothing') return false;
  return isReturning(clause, verb, sentence);
}

/** "does not recur unnoticed" is a wish to see it. */
const unseen = new Set(['unnoticed', 'undetected', 'unseen', 'silently']);

/** "is not likely to happen" */
function isForecast({ start, verb }: Clause, { tokens }: Sentence): boolean {
  return tokens.slice(start, verb ?? start).some(({ lower }) => lower === 'likely' || lower === 'unlikely');
}

/** "happen", "come back", "take place", "is not going to happen" */
function isReturning(clause: Clause, { lemma, classes }: Token, { tokens }: Sentence): boolean {
  const at = clause.verb ?? 0;
  const next = tokens[at + 1]?.lower;
  if (classes.has('happen')) return true;
  if (lemma === 'go') return next === 'to' && tokens[at + 2]?.classes.has('happen') === true;
  if (striking.has(lemma)) return hasWord(tokens.slice(at), twice);
  return (lemma === 'come' && next === 'back') || (lemma === 'take' && next === 'place');
}

const striking = new Set(['strike', 'hit', 'bite', 'befall', 'haunt']);
const twice = new Set(['twice', 'again']);

const pledges = new Set(['will', 'shall', 'must', 'can', 'be to']);
const ahead = new Set(['again', 'future', 'anymore']);

const hopes = new Set(['hope', 'think', 'believe', 'expect', 'assume']);

/** "they hoped that it would not happen again" */
function isHoped(clause: Clause, sentence: Sentence): boolean {
  const parent = parentOf(clause, sentence);
  return parent?.tense === 'past' && hopes.has(verbOf(parent, sentence)?.lemma ?? '');
}

/** A promise, and not how things stand ("this does not happen on staging") or should have stood. */
function isPledge(clause: Clause, sentence: Sentence): boolean {
  const words = sentence.tokens.slice(clause.verb ?? 0);
  if (words[1]?.lower === 'on' || isHoped(clause, sentence)) return false;
  if (words.some(({ lower }) => ahead.has(lower))) return true;
  if (clause.modal === 'can' && sentence.clauses.some(({ role }) => role === 'condition')) return false;
  if (clause.modal !== null) return pledges.has(clause.modal);
  if (clause.role === 'purpose' || words[0]?.lemma.startsWith('re') === true) return true;
  return isAimed(clause, sentence);
}

/** "make sure that it does not happen", "ensure" */
function isAimed(clause: Clause, sentence: Sentence): boolean {
  const aim = verbOf(parentOf(clause, sentence), sentence);
  return aim !== null && (aim.lemma === 'make' || aim.lemma === 'see' || aim.classes.has('ensure'));
}

const pointing = new Set('this that it these those such they something nothing anything'.split(' '));

/** "this", "it", "the incident" */
export function isOfIncident(nominal: Nominal, sentence: Sentence): boolean {
  const head = headOf(nominal, sentence);
  if (!head) return false;
  return pointing.has(head.lower) || head.classes.has('incident') || isTrouble(nominal, sentence);
}

const troubles = new Set(
  `mess thing situation trouble scenario story nightmare drama chaos debacle fiasco mishap state day night episode sort
case embarrassment`.split(/\s+/),
);
const these = new Set(['this', 'that', 'it', 'these', 'those', 'such', 'they']);

/** "this mess", "that sort of thing" */
function isTrouble({ start, head, end }: Nominal, { tokens }: Sentence): boolean {
  if (!these.has(tokens[start]?.lower ?? '') || start === head) return false;
  return troubles.has(tokens[head]?.lemma ?? '') || troubles.has(tokens[end - 1]?.lemma ?? '');
}

const patients = compilePhrases({ never: "(never | not | n't | no | {nobody}) ...8 again" });

/** "passengers never face this again": a promise to people, or of the thing itself; `null` where none is made. */
export function neverAgainIn(sentence: Sentence): Stretch | null {
  const match = patients.find(sentence)[0];
  const clause = match ? clauseAt(sentence, match.start) : null;
  if (!match || isBroken(match, sentence)) return null;
  if (!clause?.subject || isOver(clause) || sentence.tokens[match.start]?.quoted) return null;
  if (!isSpared(clause, clause.subject, sentence)) return null;
  return { start: Math.min(clause.subject.start, match.start), end: match.end };
}

const settings = new Set(['after', 'within', 'during', 'until', 'unless']);

/** "won't try more, and it restarted again", "is not handed out again after a failover" */
function isBroken({ start, end }: { readonly start: number; readonly end: number }, { tokens }: Sentence): boolean {
  return tokens.slice(start, end).some(({ text }) => /^[,;:]$/.test(text)) || settings.has(tokens[end]?.lower ?? '');
}

const spared = new Set<Nominal['kind']>(['nobody', 'we', 'you']);

function isSpared(clause: Clause, subject: Nominal, sentence: Sentence): boolean {
  if (spared.has(subject.kind) || headOf(subject, sentence)?.classes.has('outsider') === true) return true;
  if (sentence.tokens[subject.start]?.lower === 'no' && clause.role !== 'main') return true;
  if (isEnsured(clause, sentence)) return true;
  return isOfIncident(subject, sentence) || isBreakdown(clause, sentence) || isLikeThis(sentence);
}

/** "guarantee that trains never pass a red signal again" */
function isEnsured(clause: Clause, sentence: Sentence): boolean {
  const aim = verbOf(parentOf(clause, sentence), sentence);
  const isAim = aim !== null && (aim.lemma === 'make' || aim.lemma === 'see' || aim.classes.has('ensure'));
  return isAim && !sentence.clauses.some(({ role }) => role === 'time' || role === 'condition');
}

/** "like this" */
function isLikeThis({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }, index) => lower === 'like' && these.has(tokens[index + 1]?.lower ?? ''));
}

const breakdowns = new Set([
  'fail',
  'crash',
  'break',
  'die',
  'collapse',
  'go',
  'halt',
  'stop',
  'freeze',
  'hang',
  'stall',
]);

/** "so the site never goes down again" */
function isBreakdown(clause: Clause, sentence: Sentence): boolean {
  const verb = verbOf(clause, sentence);
  if (!verb || clause.role === 'main' || !breakdowns.has(verb.lemma)) return false;
  return verb.lemma !== 'go' || sentence.tokens[(clause.verb ?? 0) + 1]?.lower === 'down';
}

const stops = new Set(['punctuation', 'conjunction', 'subordinator']);

/** Takes in "again", "in the future" and "from happening" behind a promise that ends at `from`. */
export function endOfRecurrence(from: number, { tokens }: Sentence): number {
  let base = from;
  for (let at = from; at < tokens.length && at - base < 7; at++) {
    const token = tokens[at];
    if (!token || stops.has(token.tag)) break;
    if (token.lower === 'again' || token.lower === 'future') return at + 1;
    if (token.classes.has('happen') && at === base) base = at + 1;
  }
  return base;
}
