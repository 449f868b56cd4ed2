import { headOf, type Nominal, type Sentence, type Token } from './analysis.js';
import { demandsIn, type Demand } from './demands.js';
import { isConductVerb, isDeadline, isHabit, isMaxim, isOrderToReader, isUrgent } from './maxims.js';
import { isStanding } from './standing.js';

/** A demand that would be fulfilled just by people obeying, `null` where there is none. */
export function conductIn(sentence: Sentence, isLesson: boolean): Demand | null {
  return demandsIn(sentence).find((demand) => asksForConduct(demand, sentence, isLesson)) ?? null;
}

function asksForConduct(demand: Demand, sentence: Sentence, isLesson: boolean): boolean {
  if (demand.clause.passive) return false;
  if (demand.force === 'imperative') {
    return isOrderToReader(demand, sentence) || (isLesson && isMaxim(demand, sentence));
  }
  if (headOf(demand.on, sentence)?.lower === 'i') return false;
  if (demand.force === 'custom') return !isLesson && !isGranted(demand, sentence) && isCustom(demand, sentence);
  return !isGranted(demand, sentence) && !isAssignment(demand, sentence) && isLaidOn(demand, sentence);
}

/** How much it takes to be an order depends on whom it is laid. */
function isLaidOn(demand: Demand, sentence: Sentence): boolean {
  const { on } = demand;
  if (!on || isOutsider(on, sentence)) return false;
  return reading[on.kind]?.(demand, sentence) ?? false;
}

type Test = (demand: Demand, sentence: Sentence) => boolean;

const ofPeople: Test = (demand, sentence) => isConduct(demand, sentence) || isStrong(demand, sentence);

const reading: Partial<Record<Nominal['kind'], Test>> = {
  everyone: () => true,
  nobody: () => true,
  role: ofPeople,
  team: ofPeople,
  you: ofPeople,
  we: isOurHabit,
  person: isOfSomebody,
  pronoun: isStrong,
};

/** What we do every time or faster, not what we do once. */
function isOurHabit(demand: Demand, sentence: Sentence): boolean {
  if (demand.force === 'order' && isHabit(demand.verb)) return true;
  if (demand.verb.classes.has('ensure')) return false;
  return isConduct(demand, sentence) && (isStanding(sentence) || isUrgent(demand, sentence));
}

/** "whoever", "the person on duty": somebody by what they do, not by name. */
function isOfSomebody(demand: Demand, sentence: Sentence): boolean {
  const head = headOf(demand.on, sentence);
  return head !== null && head.tag !== 'name' && isConduct(demand, sentence);
}

/** "Leads to review the quota" hands out a task; "nobody to use the key" and "operators to check it each time" do not. */
function isAssignment(demand: Demand, sentence: Sentence): boolean {
  const { force, clause, on, negated } = demand;
  if (force !== 'obligation' || clause.modal !== null) return false;
  return !isStanding(sentence) && !negated && on?.kind !== 'everyone' && !isSigning(demand, sentence);
}

/** "Managers to sign off any change", "leads to enforce the rule" */
function isSigning({ verb, clause: { object } }: Demand, { tokens }: Sentence): boolean {
  if (strong.has(verb.lemma)) return true;
  return verb.classes.has('approve') && object !== null && tokens[object.start]?.classes.has('universal') === true;
}

function isConduct(demand: Demand, sentence: Sentence): boolean {
  const { verb, force, negated } = demand;
  if (verb.classes.has('meet') || verb.classes.has('decide')) return false;
  if (isConductVerb(verb) && !isMade(verb)) return true;
  if ((force === 'order' && negated) || (verb.lemma === 'be' && force === 'obligation')) return true;
  if (isOfCrowd(demand, sentence) && !isTaskOnThing(demand, sentence)) return true;
  return isStanding(sentence) && (negated || isRoutine(verb));
}

const routines = new Set(['spend', 'call', 'be']);

function isRoutine({ classes, lemma }: Token): boolean {
  return classes.has('operate') || routines.has(lemma);
}

/** "engineers", "people", "teams": nobody in particular. */
function isOfCrowd({ on }: Demand, sentence: Sentence): boolean {
  const head = headOf(on, sentence);
  return head !== null && on?.kind !== 'we' && head.lemma !== head.lower;
}

const workClasses = ['build', 'change', 'remove', 'improve', 'state'];

/** Work on a thing that is not their own: handed out rather than asked of their conduct. */
function isTaskOnThing({ verb, clause }: Demand, { tokens }: Sentence): boolean {
  const { object } = clause;
  if (object && tokens[object.start]?.lower === 'their') return false;
  return workClasses.some((name) => verb.classes.has(name));
}

const products = new Set(['write', 'publish', 'send', 'raise', 'share', 'complete']);

function isMade({ lemma }: Token): boolean {
  return products.has(lemma);
}

const strong = new Set('enforce insist mandate oblige require demand force compel instruct order remind'.split(' '));

/** Orders that leave no doubt: "enforce that reviewers …". */
function isStrong({ force, start }: Demand, { tokens }: Sentence): boolean {
  return force === 'order' && strong.has(tokens[start]?.lemma ?? '');
}

const crowds = new Set<Nominal['kind']>(['everyone', 'role', 'team']);

/** "before each run the operator reads …", "nobody deploys without …" */
function isCustom(demand: Demand, sentence: Sentence): boolean {
  const { on } = demand;
  if (on?.kind === 'nobody') return isStanding(sentence) || sentence.tokens.some(({ lower }) => lower === 'without');
  if (!on || !crowds.has(on.kind) || isOutsider(on, sentence)) return false;
  return (isStanding(sentence) || isDeadline(demand, sentence)) && isConduct(demand, sentence);
}

function isOutsider(on: Nominal, sentence: Sentence): boolean {
  return headOf(on, sentence)?.classes.has('outsider') === true;
}

const boons = new Set('have see know understand receive learn find want like need benefit own become hear'.split(' '));

/** What people have or are able to do is no order: "everyone should have access", "on-call can see"; nor is what they are let do. */
function isGranted(demand: Demand, sentence: Sentence): boolean {
  const { verb, start } = demand;
  if (sentence.tokens[start]?.lemma === 'let' || boons.has(verb.lemma)) return true;
  if (verb.lemma === 'get') return !goesOn(demand, sentence);
  return verb.lemma === 'be' && !isBeingThere(demand, sentence);
}

/** "gets the alerts and reacts to them" */
function goesOn({ clause }: Demand, { clauses }: Sentence): boolean {
  const index = clauses.indexOf(clause);
  return clauses.some(({ parent, role }) => parent === index && role === 'coordinated');
}

/** "be in the channel" */
function isBeingThere({ end, on }: Demand, { tokens }: Sentence): boolean {
  const next = tokens[end];
  return on?.kind !== 'we' && (next?.tag === 'preposition' || next?.lower === 'present');
}
