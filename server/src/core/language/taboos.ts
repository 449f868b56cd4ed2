import { headOf, isHuman, type Sentence, type Token } from './analysis.js';
import { demandsIn, type Demand } from './demands.js';
import { isFromNowOn, isStanding } from './standing.js';

/** "Nobody may …", "engineers must not …", "do not merge …": what people are to leave, `null` where there is nothing. */
export function tabooIn(sentence: Sentence, isLesson: boolean): Demand | null {
  return demandsIn(sentence).find((demand) => isTaboo(demand, sentence, isLesson)) ?? null;
}

function isTaboo(demand: Demand, sentence: Sentence, isLesson: boolean): boolean {
  const { force, negated, clause } = demand;
  if (force === 'order') return isImposed(demand, sentence);
  if (!negated)
    return (
      isOnlyWhen(demand, sentence) ||
      (force === 'custom' && isNewCustom(demand, sentence, isLesson) && isDenied(demand, sentence))
    );
  if (clause.passive && demand.on?.kind !== 'nobody') return isGiving(demand.verb);
  if (force === 'imperative') return isLeft(demand, sentence) || (isLesson && isBelief(demand.verb));
  if (force === 'custom') return isNewCustom(demand, sentence, isLesson);
  return isOfMany(demand) && (isNoLonger(demand, sentence) || isConduct(demand) || isForbidden(demand, sentence));
}

const imposing = new Set(['require', 'mandate', 'oblige', 'force']);

/** "Require every engineer to …" */
function isImposed({ start, on }: Demand, { tokens }: Sentence): boolean {
  return on?.kind === 'everyone' && imposing.has(tokens[start]?.lemma ?? '');
}

/** "Interns must not be given …" */
function isGiving({ lemma }: Token): boolean {
  return lemma === 'give' || lemma === 'grant' || lemma === 'allow' || lemma === 'permit';
}

/** "Validators may only restart …", "engineers will only deploy after …" */
function isOnlyWhen(demand: Demand, { tokens }: Sentence): boolean {
  if (demand.force !== 'obligation' || !isOfMany(demand)) return false;
  const before = tokens.slice(demand.on?.end ?? demand.start, demand.end - 1);
  return before.some(({ lower }) => lower === 'only' || lower === 'longer');
}

/** "shall no longer", "will not … any more" */
function isNoLonger({ start, end }: Demand, { tokens }: Sentence): boolean {
  if (tokens.slice(start, end - 1).some(({ lower }) => lower === 'longer')) return true;
  const after = tokens.slice(end);
  const last = after.at(-1)?.lower;
  const isLast = after.at(-2)?.lower === 'any' && (last === 'more' || last === 'longer');
  return isLast || after.some(({ lower }) => lower === 'anymore');
}

/** "from now on nobody restarts …", "we do not deploy on Fridays anymore"; a lesson tells what is, an item what is to be. */
function isNewCustom(demand: Demand, sentence: Sentence, isLesson: boolean): boolean {
  const { on, verb } = demand;
  if (on?.kind === 'nobody')
    return isLesson
      ? isFromNowOn(sentence) || isNoLonger(demand, sentence)
      : isStanding(sentence) || isNoLonger(demand, sentence) || hasWithout(sentence);
  if (isDenied(demand, sentence)) return isNoLonger(demand, sentence);
  return on?.kind === 'we' && verb.classes.has('operate') && (isNoLonger(demand, sentence) || isStanding(sentence));
}

/** "freelancers get no access any more" */
function isDenied(demand: Demand, { tokens }: Sentence): boolean {
  const { object } = demand.clause;
  return isOfMany(demand) && demand.on?.kind !== 'we' && object !== null && tokens[object.start]?.lower === 'no';
}

function isOfMany({ on }: Demand): boolean {
  return on !== null && (isHuman(on) || on.kind === 'organization') && on.kind !== 'person';
}

const forbidding = new Set(['must', 'shall', 'may', 'be to']);
const states = new Set('see have know lose get wait notice receive need want experience suffer'.split(' '));

/** "Operators shall never silence two alarms": whatever it is that people are to leave. */
function isForbidden({ on, verb, clause }: Demand, sentence: Sentence): boolean {
  if (headOf(on, sentence)?.classes.has('outsider') === true || states.has(verb.lemma)) return false;
  return forbidding.has(clause.modal ?? '');
}

const plain = new Set(['approve', 'be', 'have']);

function isConduct({ verb, on }: Demand): boolean {
  return on?.kind === 'nobody' || verb.classes.has('operate') || verb.classes.has('fail') || plain.has(verb.lemma);
}

const automatic = new Set(
  `page alert notify warn duplicate retry log cache index store expose return accept send fail emit schedule start open query handle create remove
submit move provision evict delete drop`.split(/\s+/),
);

/** What software is told not to do, in the same words. */
function isAutomatic({ lemma }: Token): boolean {
  return automatic.has(lemma);
}

const allowing = new Set(['allow', 'permit', 'let']);
const beliefs = new Set(['trust', 'assume', 'rely', 'expect', 'believe']);
const moods = new Set(['rely', 'trust', 'sacrifice', 'wait']);

/** "Do not merge on red" is a rule for people; "do not page for one probe" a setting. */
function isLeft(demand: Demand, sentence: Sentence): boolean {
  const { verb, start } = demand;
  if (sentence.tokens[start + 1]?.lower === 'only') return false;
  if (isAutomatic(verb)) return hasWithout(sentence);
  if (verb.lemma === 'mind') return false;
  if (allowing.has(verb.lemma)) return isHuman(demand.clause.object);
  if (verb.lemma === 'use') return isNever(demand, sentence) || hasCondition(demand, sentence);
  if (beliefs.has(verb.lemma) && isAboutThing(demand, sentence)) return false;
  const classes = isNever(demand, sentence) ? [...handled, ...minded] : handled;
  return classes.some((name) => verb.classes.has(name)) || moods.has(verb.lemma);
}

const handled = ['operate', 'fail', 'perceive'];
const minded = ['vigilance', 'communicate', 'approve', 'comply', 'behave', 'train'];

/** "Never", not "do not" */
function isNever({ start, end }: Demand, { tokens }: Sentence): boolean {
  return tokens.slice(start, end).some(({ lower }) => lower === 'never');
}

/** "Do not assume that …" is a maxim when it is a lesson. */
function isBelief({ lemma }: Token): boolean {
  return lemma === 'assume' || lemma === 'believe' || lemma === 'expect';
}

/** What is trusted is a thing: "do not rely on the cache". */
function isAboutThing({ clause, end }: Demand, { nominals }: Sentence): boolean {
  const thing = clause.object ?? nominals.find(({ start }) => start === end + 1);
  return thing?.kind === 'system' || thing?.kind === 'unknown';
}

function hasCondition({ clause }: Demand, sentence: Sentence): boolean {
  const rest = sentence.clauses.slice(sentence.clauses.indexOf(clause) + 1);
  return hasWithout(sentence) || rest.some(({ role }) => role === 'time' || role === 'condition');
}

function hasWithout({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }) => lower === 'without');
}
