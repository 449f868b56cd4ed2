import { isHuman, type Clause, type Sentence, type Token } from './analysis.js';
import { isReported } from './reported.js';
import { isCondition, isFate, isHabitual, isThought } from './habits.js';
import { isOutsider } from './insiders.js';
import { verbLemma, wordAt } from './words.js';

/** Where the words stand in the text. */
export interface Offsets {
  readonly from: number;
  readonly to: number;
}

/** What the place of a sentence says about wishes in it. */
export interface Outlook {
  /** What people say there that they will do was decided at the time, or belongs there. */
  readonly isTold: boolean;
  readonly isLesson: boolean;
}

/** "we should add", "needs to be rewritten", "we will move", "an inventory would decrease"; `null` where nothing is wished. */
export function wishIn(sentence: Sentence, outlook: Outlook): Offsets | null {
  for (const clause of sentence.clauses) {
    if (outlook.isTold && intentions.has(clause.modal ?? '')) continue;
    const words = wish(sentence, clause, outlook);
    if (words && !isReported(sentence, clause)) return words;
  }
  return null;
}

/** Said, thought or decided by somebody at the time, told as past, or only a condition. */
export function isSettled(sentence: Sentence, start: number): boolean {
  const clause = sentence.clauses.filter((each) => each.start <= start && each.end > start).at(-1);
  if (!clause) return false;
  return isReported(sentence, clause) || clause.tense === 'past' || isAside(sentence, clause);
}

const picking = new Set(['that', 'which', 'who', 'whose', 'where']);
const asking = new Set(['how', 'what', 'which', 'whether', 'where', 'when', 'who', 'why', 'if']);

/** "if they are going to be replaced", "validators that should be slashed", "how commits should be captured" */
function isAside(sentence: Sentence, { role, start }: Clause): boolean {
  if (role === 'condition' || role === 'time') return true;
  if (role === 'relative') return picking.has(wordAt(sentence, start)) && wordAt(sentence, start - 1) !== ',';
  if (wordAt(sentence, start - 2) === 'is' || wordAt(sentence, start - 1) === 'is') return false;
  if (role === 'complement' && ['what', 'which'].includes(wordAt(sentence, start - 2))) return true;
  return role === 'complement' && (asking.has(wordAt(sentence, start)) || asking.has(wordAt(sentence, start - 1)));
}

const obligations = new Set(['should', 'must', 'need to', 'have to', 'ought to', 'shall', 'ought']);
const intentions = new Set(['will', 'be going to', 'plan to', 'want to', 'would like to', 'intend to']);
/** Verbs of work on the system. */
export const workClasses: readonly string[] = ['build', 'change', 'remove', 'improve', 'document', 'monitor', 'teach'];
const standing = new Set(
  `be have work expect know see complete finish return take remain continue note happen say become contain keep
share provide use recover understand go post follow hear assume end`.split(/\s+/),
);
/** What is done to keep readers informed. */
export const looking: ReadonlySet<string> = new Set(
  `continue update share post provide publish follow see have get be need want describe explain discuss outline
report present show list receive send notify`.split(/\s+/),
);

function wish(sentence: Sentence, clause: Clause, outlook: Outlook): Offsets | null {
  if (clause.verb === null || clause.modal === null || clause.perfect || clause.tense === 'past') return null;
  if (clause.role === 'purpose' || isAside(sentence, clause)) return null;
  const verb = sentence.tokens[clause.verb];
  if (!verb || verb.quoted || isThought(sentence, clause.verb) || isHabitual(sentence)) return null;
  return proposes(sentence, clause, outlook) ? { from: startOf(sentence, clause), to: verb.to } : null;
}

function proposes(sentence: Sentence, clause: Clause, outlook: Outlook): boolean {
  const { modal, subject } = clause;
  if (modal === null || subject?.kind === 'you' || isOutsider(sentence, subject)) return false;
  if (obligations.has(modal)) return !isCondition(sentence, clause) && obliges(sentence, clause, outlook.isLesson);
  const lemma = verbLemma(sentence, clause);
  if (intentions.has(modal)) return isHuman(subject) && !clause.negated && intends(sentence, clause, lemma);
  if (hasPast(sentence)) return false;
  if (possibilities.has(modal))
    return isHuman(subject) && !clause.negated && isChoice(sentence, clause, outlook.isLesson);
  return modal === 'would' && benefits.has(lemma) && isNovel(sentence, clause, outlook.isLesson);
}

/** "we could add"; in the lessons any act that we could take. */
function isChoice(sentence: Sentence, clause: Clause, isLesson: boolean): boolean {
  const lemma = verbLemma(sentence, clause);
  if (choices.has(lemma)) return true;
  return isLesson && clause.modal === 'could' && !standing.has(lemma) && !verbHas(sentence, clause, 'perceive');
}

const possibilities = new Set(['could', 'may', 'might']);
const hedging = new Set(['might', 'may']);

function obliges(sentence: Sentence, clause: Clause, isLesson: boolean): boolean {
  const works = workVerb(sentence, clause);
  if (isHedged(sentence, clause) && !works) return false;
  const isOurs = isHuman(clause.subject) || (clause.subject === null && works);
  return isOurs ? isAct(sentence, clause, works) : isDone(sentence, clause, isLesson);
}

/** "might need to reboot it" */
function isHedged({ tokens }: Sentence, { start, verb }: Clause): boolean {
  return tokens.slice(start, verb ?? start).some(({ lower }) => hedging.has(lower));
}

function intends(sentence: Sentence, clause: Clause, lemma: string): boolean {
  const isMechanism = clause.subject?.kind === 'role' && sentence.clauses.some(({ role }) => role === 'condition');
  if (isMechanism || isFate(sentence, clause, lemma) || isOperated(sentence, clause)) return false;
  return !looking.has(lemma) && (workVerb(sentence, clause) || !standing.has(lemma));
}

/** "we will re-run it on Friday": the work of the day. */
function isOperated(sentence: Sentence, clause: Clause): boolean {
  return verbHas(sentence, clause, 'operate') && !workVerb(sentence, clause);
}

const benefits = new Set(
  `help decrease reduce improve prevent allow make enable avoid simplify ease shorten mitigate eliminate catch save`.split(
    /\s+/,
  ),
);
const choices = new Set(
  `add consider use introduce improve automate create build implement reduce increase extend move split replace
adopt want`.split(/\s+/),
);
const novel = new Set(
  'a an another more better some additional having stricter clearer proper dedicated separate'.split(' '),
);

/** Something that is not there yet: "a second gate would help", "switching to gates would help". */
function isNovel(sentence: Sentence, { subject, verb }: Clause, isLesson: boolean): boolean {
  if (isHuman(subject)) return false;
  if (isLesson && subject?.kind === 'pronoun') return true;
  const first = subject && sentence.tokens[subject.start];
  return first ? novel.has(first.lower) || isGerund(sentence.tokens[0]) : verb !== null && isGerund(sentence.tokens[0]);
}

function isGerund(token: Token | undefined): boolean {
  return token?.tag === 'verb' && token.form === 'ing';
}

function hasPast({ clauses }: Sentence): boolean {
  return clauses.some(({ tense, role }) => tense === 'past' && role !== 'relative');
}

/** People should do something, not just be, know or wait. */
function isAct(sentence: Sentence, clause: Clause, works: boolean): boolean {
  const lemma = verbLemma(sentence, clause);
  if (lemma === 'be') return isBetter(sentence, clause);
  if (lemma === 'have') return clause.modal === 'should' && clause.object !== null;
  if (lemma === 'consider' && clause.modal === 'should') return false;
  if (lemma === 'look' && wordAt(sentence, (clause.verb ?? 0) + 1) === 'at') return false;
  if (clause.modal === 'have to') return works && !verbHas(sentence, clause, 'operate');
  return (clause.modal === 'must' ? works : true) && !standing.has(lemma);
}

/** Something should be done to a thing, or be there. */
function isDone(sentence: Sentence, clause: Clause, isLesson: boolean): boolean {
  const isAdvice = clause.modal === 'should' || clause.modal === 'ought to';
  if (isCompared(sentence, clause)) return true;
  if (clause.passive) return isDoneTo(sentence, clause, isAdvice);
  const lemma = verbLemma(sentence, clause);
  if (lemma === 'be') return isToBe(sentence, clause, isLesson);
  if (isAdvice && clause.negated && isLesson && clause.subject !== null) return !happening.has(lemma);
  if (!workVerb(sentence, clause)) return false;
  if (clause.modal === 'ought to') return true;
  return clause.modal === 'should' && clause.subject?.kind === 'unknown' && !standing.has(lemma);
}

/** "there should be a test", "it should be longer" */
function isToBe(sentence: Sentence, clause: Clause, isLesson: boolean): boolean {
  if (isWanted(sentence, clause) || isOther(sentence, clause)) return true;
  return (isLesson || !clause.negated) && isBetter(sentence, clause);
}

/** "should be printed", "has to be rewritten": not what is done to what runs every day. */
function isDoneTo(sentence: Sentence, clause: Clause, isAdvice: boolean): boolean {
  if (verbHas(sentence, clause, 'operate') && !isPaper(sentence, clause)) return false;
  return isAdvice
    ? !expected.has(verbLemma(sentence, clause))
    : clause.modal !== 'shall' && isRemaking(sentence, clause);
}

/** "the runbook should be moved" */
function isPaper(sentence: Sentence, clause: Clause): boolean {
  return clause.subject?.kind === 'artefact' && verbHas(sentence, clause, 'change');
}

/** "has to be rewritten", "must be extended" */
function isRemaking(sentence: Sentence, clause: Clause): boolean {
  return ['change', 'improve', 'document'].some((name) => verbHas(sentence, clause, name));
}

/** "should better guard", "needs to more closely match" */
function isCompared({ tokens }: Sentence, { start, verb, negated }: Clause): boolean {
  return (
    !negated && tokens.slice(start, verb ?? start).some(({ lower, tag }) => compared.has(lower) && tag === 'adverb')
  );
}

const compared = new Set(['better', 'more']);

/** "the fallback should be another gate" */
function isOther(sentence: Sentence, { modal, negated, verb }: Clause): boolean {
  return modal === 'should' && !negated && wordAt(sentence, (verb ?? 0) + 1) === 'another';
}

const happening = new Set('end affect happen occur impact matter take cause need require change break have'.split(' '));

/** "there should be a test" */
function isWanted(sentence: Sentence, { modal, negated, subject, start }: Clause): boolean {
  return modal === 'should' && !negated && wordAt(sentence, subject?.start ?? start) === 'there';
}

const expected = new Set(
  `expect note consider see complete finish call resolve affect impact name use do say restart rebuild emphasize emphasise emphasized
stress mention point remember understand keep bear treat handle ignore return reject retry accept capture thank commend praise credit`.split(
    /\s+/,
  ),
);

/** "must be automated", but not "should be fine", "should be noted" or "must be called". */
export function isBusy({ tokens }: Sentence, index: number): boolean {
  const token = tokens[index];
  if (!token || expected.has(token.lemma)) return false;
  return token.tag === 'verb' || token.lower.endsWith('ed');
}

function workVerb(sentence: Sentence, clause: Clause): boolean {
  return workClasses.some((name) => verbHas(sentence, clause, name));
}

function verbHas({ tokens }: Sentence, clause: Clause, name: string): boolean {
  return clause.verb !== null && tokens[clause.verb]?.classes.has(name) === true;
}

function isBetter({ tokens }: Sentence, clause: Clause): boolean {
  const rest = tokens.slice(clause.verb ?? clause.start, clause.end);
  return rest.some(({ classes, lower }) => classes.has('comparative') || (lower === 'able' && isHuman(clause.subject)));
}

function startOf({ tokens }: Sentence, clause: Clause): number {
  const verb = clause.verb ?? clause.start;
  for (let index = verb; index >= clause.start; index--)
    if (tokens[index]?.tag === 'modal') return tokens[index]?.from ?? 0;
  const start = clause.subject && clause.subject.end <= verb ? clause.subject.end : clause.start;
  return tokens[Math.min(start, verb)]?.from ?? 0;
}
