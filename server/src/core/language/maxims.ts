import { headOf, isHuman, type Clause, type Sentence, type Token } from './analysis.js';
import type { Demand } from './demands.js';
import { compilePhrases } from './phrase.js';
import { isStanding } from './standing.js';

const conduct = ['comply', 'vigilance', 'communicate', 'approve', 'perceive', 'train', 'ensure', 'behave'];

/** What people do with their attention, their word or their obedience. */
export function isConductVerb({ classes }: Token): boolean {
  return conduct.some((name) => classes.has(name));
}

const hasty = new Set(
  `faster quicker sooner earlier quickly promptly immediately carefully closely thoroughly always diligently attentively accurately precisely
early personally religiously strictly consistently responsibly conscientiously properly actively proactively beforehand better`.split(
    /\s+/,
  ),
);

/** Whether the demand says how well or how soon: "escalate faster", "read the plan carefully". */
export function isUrgent({ start, end, clause }: Demand, { tokens, clauses }: Sentence): boolean {
  const until = clauses[clauses.indexOf(clause) + 1]?.start ?? clause.end;
  return tokens.slice(start, Math.max(until, end)).some(({ lower, tag }) => tag === 'adverb' && hasty.has(lower));
}

/** What software is told to do, in the same words. */
const automatic = new Set('page alert send report publish broadcast signal email log validate write'.split(' '));

/** In an item an imperative is a task unless it says how or how often to behave. */
export function isOrderToReader(demand: Demand, sentence: Sentence): boolean {
  const { verb, negated } = demand;
  if (negated || automatic.has(verb.lemma)) return false;
  if (isConductVerb(verb) && isUrgent(demand, sentence) && !isStepInTool(demand, sentence)) return true;
  if (verb.lemma === 'remember') return !isFactToRecall(demand, sentence);
  if (verb.lemma === 'treat' && isEveryOne(demand, sentence)) return true;
  return isObedience(demand, sentence) || isPrecaution(demand, sentence) || isDeadline(demand, sentence);
}

/** "immediately inspect `daemon.log`", "notify the owner promptly" */
function isStepInTool({ verb, clause }: Demand, sentence: Sentence): boolean {
  return maybeAutomatic.has(verb.lemma) || headOf(clause.object, sentence)?.kind === 'code';
}

const maybeAutomatic = new Set(['notify', 'warn', 'confirm']);

/** "Remember, …", "remember that the feature has two flags" */
function isFactToRecall({ end }: Demand, { tokens, clauses }: Sentence): boolean {
  if (tokens[end]?.text === ',') return true;
  return tokens[end]?.lower === 'that' && clauses.some(({ start, subject }) => start === end && !isHuman(subject));
}

/** "every alert", "any error" */
function isEveryOne({ clause: { object } }: Demand, { tokens }: Sentence): boolean {
  return object !== null && tokens[object.start]?.classes.has('universal') === true;
}

const obedient = new Set(['adhere', 'comply', 'stick', 'obey', 'abide', 'heed']);
const particles = new Set(['up', 'through', 'on']);

/** "Follow the checklist", "stick to the path" */
function isObedience({ verb, clause, end }: Demand, sentence: Sentence): boolean {
  if (obedient.has(verb.lemma)) return true;
  if (verb.lemma !== 'follow' && verb.lemma !== 'respect') return false;
  const head = headOf(clause.object, sentence);
  if (!head || particles.has(sentence.tokens[end]?.lower ?? '')) return false;
  return head.classes.has('policy') || head.classes.has('artefact');
}

const precautions = new Set(
  'read call ask inform tell consult announce notify look warn talk check verify confirm review think test save communicate'.split(
    ' ',
  ),
);
const ahead = compilePhrases({
  ahead:
    'beforehand | in advance | ahead of time | every time | each time | at all times | before (each | every | any | all) | next time',
});

const repeating = new Set(['whenever', 'always', 'routinely']);
const placing = new Set(['in', 'via', 'through', 'by']);

/** "in the pipeline" */
function isInTool({ nominals, tokens }: Sentence): boolean {
  return nominals.some(({ kind, start }) => kind === 'system' && placing.has(tokens[start - 1]?.lower ?? ''));
}

const handled = ['vigilance', 'communicate', 'operate', 'approve', 'comply'];

/** "Always test in CI before merging", "always fetch before a force push": said of every time that people do something. */
function isEachTime({ verb, start, end }: Demand, { tokens, clauses }: Sentence): boolean {
  if (!tokens.slice(start, end).some(({ lower }) => lower === 'always')) return false;
  const isTimed = clauses.some(({ role }) => role === 'time' || role === 'condition');
  return isTimed && handled.some((name) => verb.classes.has(name));
}

const toPeople = new Set('ask tell inform consult escalate announce talk speak listen think warn'.split(' '));

/** "Call the lead before restarting a controller", "announce restarts in advance", "ask the lead whenever …" */
function isPrecaution(demand: Demand, sentence: Sentence): boolean {
  const { verb, clause } = demand;
  if (toPeople.has(verb.lemma) && sentence.tokens.some(({ lower }) => repeating.has(lower))) return true;
  if (isEachTime(demand, sentence)) return true;
  if (!precautions.has(verb.lemma) || isInTool(sentence)) return false;
  if (ahead.find(sentence).length > 0) return true;
  const { clauses } = sentence;
  return clauses.slice(clauses.indexOf(clause) + 1).some((later) => isBeforeAny(later, sentence));
}

/** Before something done again and again, not before the one thing that is planned. */
function isBeforeAny({ role, start, mood, object, subject }: Clause, sentence: Sentence): boolean {
  const { tokens } = sentence;
  if (role !== 'time' || tokens[start]?.lower !== 'before') return false;
  if (mood !== 'gerund') return subject?.kind === 'you' || subject?.kind === 'pronoun';
  const head = headOf(object, sentence);
  if (!object || tokens[object.start]?.lower !== 'the') return true;
  return head !== null && (head.lemma !== head.lower || head.classes.has('organization'));
}

const answering = new Set(['respond', 'acknowledge', 'react', 'answer', 'ack', 'reply']);

/** Whether an answer is due soon: "Respond to pages within five minutes". */
export function isDeadline({ verb }: Demand, { tokens }: Sentence): boolean {
  return answering.has(verb.lemma) && tokens.some(({ lower }) => lower === 'within');
}

const habits = new Set(
  `follow monitor watch remember treat think communicate escalate ask inform tell announce review read double-check stay remain prioritize consult
question listen speak be`.split(/\s+/),
);

/** What one does again and again. */
export function isHabit({ lemma }: Token): boolean {
  return habits.has(lemma);
}

/** In a lesson an imperative may be a maxim: "When the feed is late, think of the ferries", "Follow up on open work". */
export function isMaxim(demand: Demand, sentence: Sentence): boolean {
  const { verb, end, clause, negated } = demand;
  if (verb.lemma === 'remember' && isFactToRecall(demand, sentence)) return false;
  if (negated || !isHabit(verb) || sentence.tokens[end]?.lower === 'for') return false;
  const head = headOf(clause.object, sentence);
  if (verb.lemma === 'treat' && head?.lemma === head?.lower) return false;
  return isStanding(sentence) || !head || head.lemma !== head.lower || head.tag === 'pronoun';
}
