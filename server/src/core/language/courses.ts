import { clauseAt, headOf, verbOf, type Clause, type Sentence, type Token } from './analysis.js';
import type { Stretch } from './comparative.js';
import { explains, isFact, isLookedInto, isOfMachines } from './teaching.js';

const teaching = new Set(
  `training course coaching train educate brief briefing instruct poster newsletter slide awareness onboarding toolbox talk email e-mail mail memo
workshop joiner education session seminar webinar induction hire teach lecture presentation leaflet flyer sticker circular
drill`.split(/\s+/),
);
const verbs = new Set(['train', 'educate', 'brief', 'instruct', 'coach', 'teach', 'lecture']);

const compliance = new Set(
  `importance correct correctly proper properly policy policies rule rules procedure procedures checklist compliance discipline double-check
double-checking mistakes errors careful carefully careless never always followed following follow skipping forget forgetting dangerous dangers
danger limits off-limits convention conventions regulations secure sop guideline guidelines emergencies reminding escalation severity management
hygiene responsibilities responsibility safety safely safe stressing must obligation obligations diligence caution etiquette duties duty practices
standards checks accuracy right rightly adhere obey respect consequences phishing`.split(/\s+/),
);

/** Teaching whose content is to do as told: "training on the escalation process"; `null` where there is none. */
export function complianceIn(sentence: Sentence): Stretch | null {
  const { tokens } = sentence;
  const at = tokens.findIndex((token, index) => isTeaching(token, tokens[index + 1]) && !token.quoted);
  if (at < 0 || !isOrdered(at, sentence)) return null;
  const rest = tokens.slice(at + 1);
  const complies = rest.some(({ lower }, index) => {
    return compliance.has(lower) || (lower === 'not' && rest[index + 1]?.lower === 'to');
  });
  return complies ? { start: at, end: at + 1 } : null;
}

/** "talk", "mail" and "sign" only where they are things. */
function isTeaching({ lemma, lower, tag }: Token, next: Token | undefined): boolean {
  if (tag === 'verb') return verbs.has(lemma);
  if (lemma === 'presentation' && next?.tag === 'noun') return false;
  return teaching.has(lemma) || teaching.has(lower);
}

function isOrdered(at: number, sentence: Sentence): boolean {
  const clause = clauseAt(sentence, at);
  const [first] = sentence.clauses;
  if (first?.tense === 'past' && isFact(first)) return false;
  if (isOfMachines(sentence) || explains(sentence) || isLookedInto(clause, sentence)) return false;
  return clause?.role !== 'relative' && clause?.role !== 'time' && !isFact(clause) && !isAsideOfFact(clause, sentence);
}

/** "Using what they had from earlier drills, they recovered" */
function isAsideOfFact(clause: Clause | null, { clauses }: Sentence): boolean {
  return clause?.mood === 'gerund' && clauses.some((each) => each !== clause && each.tense === 'past' && isFact(each));
}

const courses = new Set(
  `training course e-learning elearning refresher briefing education coaching seminar instruction re-training
retraining`.split(/\s+/),
);
const drills = new Set('train educate instruct re-instruct reinstruct brief re-brief drill coach'.split(' '));
const forms = new Set(
  'session day material plan program programme module video unit course measure refresher'.split(' '),
);
const open = new Set('learn want whoever ask asked sandbox hands-on exercise pair internals try unless'.split(' '));

/** A course or a drill for people, unless its content is a thing or a skill: "hygiene training for the packing line". */
export function courseIn(sentence: Sentence): Stretch | null {
  const { tokens } = sentence;
  const at = tokens.findIndex((token, index) => {
    const before = tokens[index - 1];
    if (token.quoted || before?.lower === 'for' || before?.classes.has('universal') === true) return false;
    return isCourse(token, tokens[index + 1]);
  });
  if (at < 0 || !isOrdered(at, sentence) || isOnThing(at, sentence)) return null;
  return tokens.some(({ lemma, lower }) => open.has(lemma) || open.has(lower)) ? null : { start: at, end: at + 1 };
}

function isCourse({ lemma, lower, tag }: Token, next: Token | undefined): boolean {
  if (tag === 'verb') return drills.has(lemma);
  if (!courses.has(lemma) && !courses.has(lower)) return false;
  if (lower === 'instructions' || (lemma === 'course' && next?.lower === 'of')) return false;
  return next?.tag !== 'noun' || forms.has(next.lemma);
}

/** On a thing, or on how to do something: understanding or a skill. */
function isOnThing(at: number, sentence: Sentence): boolean {
  const { tokens, nominals, clauses } = sentence;
  const named = tokens.findIndex((token, index) => index > at && isName(token));
  if ((named >= 0 && !isPlace(tokens[named - 1])) || isThingBefore(tokens[at - 1])) return true;
  if (nominals.some((each) => each.start > at && each.kind === 'system' && headOf(each, sentence)?.tag === 'noun'))
    return true;
  return clauses.some((clause) => clause.start > at && isSkill(clause, sentence));
}

/** "at Initech" */
function isPlace(token: Token | undefined): boolean {
  return token?.lower === 'at' || token?.lower === 'within';
}

function isName({ tag, text, lower }: Token): boolean {
  return tag === 'name' || tag === 'opaque' || (tag === 'noun' && text.length > 1 && text !== lower);
}

/** "Kafka training" */
function isThingBefore(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'name' || token.tag === 'opaque' || token.classes.has('system'));
}

/** "to restore the tape library" */
function isSkill(clause: Clause, sentence: Sentence): boolean {
  const verb = verbOf(clause, sentence);
  if (clause.mood !== 'infinitive' || clause.negated || !verb) return false;
  return !verb.classes.has('prevent') && !verb.classes.has('comply');
}
