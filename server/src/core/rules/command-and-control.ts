import { demandsIn, isStanding, type Demand } from '../language/demands.js';
import { clauseAt, type Clause, type Nominal, type Sentence, type Token } from '../language/analysis.js';
import { compilePhrases, type Match } from '../language/phrase.js';
import type { Place, Rule, Statement, Words } from './rule.js';

export const commandAndControl: Rule = {
  name: 'command-and-control',
  severity: 'warning',
  on: true,
  points: ['S4'],
  concern: 'language',
  summary: 'People are told how to behave, and what they work with stays as it was',
  message: 'This asks people to behave differently.',
  question: 'What would make this the easy thing to do, even for someone who has not read this review?',
  why: `
An order is fulfilled by obeying it. The tools, the signals, the time and the arrangements that people worked with
that day stay as they were, and so does what made the other way look right. Reaching for an order can be a sign that
there is more to learn about the circumstances and the options people had.

The rule looks at who would have to act differently: "operators must check the valve" asks it of people, "the console
must check the valve" does not.
`,
  sources: ['seed', 'sreBook', 'sreWorkbook', 'pagerdutyWriting', 'etsy', 'rca2', 'hibbert', 'kwok'],
  disagreement: `
A rule for people can be the right answer: a legal duty, a safety lock-out, a stopgap until the tool is changed. Then
keep it, and say which.
`,
  better: [
    { bad: 'Everybody must check the region before running the cleanup', better: 'Have the cleanup show the region and ask for its name' },
    { bad: 'Make sure that the day crew always tells the night crew about open work', better: 'Show open work on the screen that both crews start their shift with' },
    { bad: 'Be more careful with bulk edits', better: 'Find out what people look at before a bulk edit, and show them the number of rows it will touch' },
  ],
  bad: [
    `
## Action items

- Everybody must check the region before they run the cleanup
  ^^^^^^^^^^^^^^^^^^^^ This asks people to behave differently.
- Make sure that the day crew always tells the night crew about open work
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This asks people to behave differently.
- Be more careful with bulk edits
  ^^^^^^^^^^^^^^^ This asks people to behave differently.
- Require the approval of a director for each change of the tariff
  ^^^^^^^^^^^^^^^^^^^^ This asks people to behave differently.
`,
    `
## Lessons learned

- When the feed is late, think about the ferries first
                         ^^^^^ This asks people to behave differently.
`,
  ],
  good: [
    `
## Action items

- The cleanup must check the region so that it cannot delete the wrong one
- Make sure that the standby answers within a second, because clients give up after two
- Ask both crews how they would like to hear about open work, to learn what a handover needs
- Be more careful than the vendor: reject frames without a checksum, so that a bad one is dropped at the edge
- Agree with the crews who calls whom, so that nobody has to guess
`,
    `
## Lessons learned

- The day crew had to check four screens before they could tell the night crew anything
`,
  ],
  beats: ['solution-in-narrative'],
  checks: [{ over: 'statements', places: ['item', 'lesson'], check: read }],
};

/** Words that ask for more of a virtue. */
const vigilance = compilePhrases({
  be: '(~be | ~become | ~stay | ~remain | ~get | ~keep) [<adverb>] [<adverb> | extra] (careful | cautious | vigilant | diligent | attentive | mindful | thorough | watchful | wary | conscious | meticulous | conscientious | prudent | disciplined | strict | stricter | rigorous | punctual | calm | sceptical | skeptical | circumspect)',
  aware: '~be (more | extra | very) (aware | proactive | responsible | alert | conscious | considerate | precise | accurate | responsive | patient | critical)',
  attention: '(~pay | ~give) ...3 attention',
  care: '(~take | ~exercise | ~use | ~show) [<adverb>] (more | extra | greater | special | great | particular | due | better | utmost) (care | caution | diligence | vigilance | discipline)',
  'take-care': '^ [<adverb>] take [<adjective>] care (to | when | with | not)',
  with: 'with (more | greater | extra | due | utmost | great) (care | caution | attention | diligence | discipline | vigilance)',
  think: 'think (twice | before | carefully | first)',
  twice: '(double | triple) ~check | ~double-check | ~doublecheck | ~triple-check | (check | look | read) ...4 twice',
  slow: 'slow down | not [to] rush | not be hasty | (take | taking) (more | enough | your | their | the) time (for | to | when | with | before)',
  noun: '^ [<adverb>] (more | greater | better | extra | stricter | strict | increased | closer | tighter | higher | heightened | improved) (discipline | care | caution | diligence | vigilance | rigor | rigour | carefulness | attention | awareness | adherence | compliance | scrutiny | alertness) ...2 (when | with | in | by | from | during | about | of | to | before | on | for)',
  better: '~be (better | stricter | faster | quicker | more disciplined | more rigorous) (at | about | in | with) <ing>',
  top: '(~stay | ~keep | ~be) on top of | ~keep an [<adjective>] eye (on | out) | (~be | ~stay) (on the lookout | on the alert | on guard)',
  mind: '(~keep | ~bear) in mind | (watch | look) out for | be sure to | do not forget to | do n\'t forget to | never forget to',
  careful: 'more careful',
  improve: '(improve | increase | strengthen | tighten) ...2 (discipline | vigilance | attention | diligence | carefulness | awareness)',
  harder: 'try harder | do better | (~take) {any} more seriously | more seriously',
});

const gates = compilePhrases({
  require: '(require | mandate | demand | enforce | need | obtain | seek | get) ...4 (approval | approvals | sign-off | signoff | sign-offs | permission | authorization | authorisation)',
  subject: '(needs | need | requires | require) ...1 (approval | sign-off | signoff | permission | authorization | authorisation)',
  duty: '(obligation | duty | responsibility) (for | of | on) {human} to <verb>',
  job: 'it is [<adverb>] (the | our | their) (duty | responsibility | job) of {human} to <verb>',
  important: 'it is [<adverb>] (important | essential | vital | crucial | imperative | mandatory | necessary | required | compulsory) (that {human} <verb> | for {human} to <verb>)',
  accountable: 'hold {human} (accountable | responsible)',
  whoever: '(whoever | (anyone | anybody | everyone | everybody) who) ...10 (must | shall | should | (has | have | needs | need) to)',
  appeal: '^ (call | appeal) (on | to) {human} to <verb>',
  clear: 'make it clear to {human}',
  insist: 'insist on ...4 (check | checks | review | reviews | confirmation | approval)',
  eyes: '(second | another | extra) pair of eyes',
  charge: '{human} ~be [<adverb>] (responsible | accountable) for <ing>',
  approved: '(must | shall | should | (has | have | needs | need) to | ~be to) [always] be [<adverb>] (approved | reviewed | checked | verified | confirmed | signed | countersigned | authorized | double-checked | inspected | read | seen | tested) [off] by {human}',
  'by-hand': '(must | shall | should | (has | have | needs | need) to) [always] be [<adverb>] (checked | verified | reviewed | inspected | confirmed | monitored | watched) (manually | by hand)',
  told: '{human} (must | shall | should | (has | have | needs | need) to) [always] be (informed | told | asked | consulted) ...3 (every | each | any | all | before | whenever | first)',
});

function read({ analysis, place }: Statement, report: (words: Words) => void): void {
  for (const sentence of analysis.sentences) {
    const found = vigilanceIn(sentence) ?? gateIn(sentence, place) ?? orderIn(sentence, place);
    if (found) return void report(found);
  }
}

function vigilanceIn(sentence: Sentence): Words | null {
  const match = vigilance.find(sentence).find((each) => isAsked(each, sentence));
  return match ? { from: match.from, to: match.to } : null;
}

/** Said to people and of the time to come: not of a system, in a purpose, in the past, or compared with something. */
function isAsked(match: Match, sentence: Sentence): boolean {
  const { tokens } = sentence;
  if (tokens[match.start]?.quoted || tokens[match.end]?.lower === 'than') return false;
  const clause = clauseAt(sentence, match.start);
  if (!clause) return true;
  if (match.name === 'noun') return true;
  if (clause.mood === 'gerund' && clause.role !== 'main' && clause.verb !== null && clause.verb >= match.start) return false;
  if (clause.tense === 'past' || clause.perfect || clause.mood === 'question' || (clause.role === 'relative' && clause.verb !== null)) return false;
  if (clause.role === 'purpose' && clause.mood === 'indicative') return false;
  return clause.subject === null || clause.verb === null || isPeople(clause.subject) || clause.subject.kind === 'pronoun';
}

function isPeople({ kind }: Nominal): boolean {
  return kind !== 'system' && kind !== 'artefact' && kind !== 'unknown' && kind !== 'organization';
}

/** An approval that people give; one that a tool asks for is a change of the tool. */
function gateIn(sentence: Sentence, place: Place): Words | null {
  const match = gates.find(sentence).find((each) => place !== 'lesson' || !told.has(each.name));
  if (!match || sentence.tokens[match.start]?.quoted || isInTool(sentence, match)) return null;
  const clause = clauseAt(sentence, match.start);
  if (clause && (clause.tense === 'past' || clause.mood === 'question' || clause.role === 'relative' || clause.role === 'condition')) return null;
  return { from: match.from, to: match.to };
}

/** Phrases that in a lesson may only tell how things are. */
const told = new Set(['charge', 'subject', 'eyes']);

/** Phrases whose subject is what people are to handle. */
const ofThings = new Set(['subject', 'approved', 'by-hand', 'told']);

function isInTool(sentence: Sentence, match: Match): boolean {
  const { nominals, tokens } = sentence;
  const asker = clauseAt(sentence, match.start)?.subject;
  if (asker?.kind === 'system' && asker.end <= match.start && !ofThings.has(match.name)) return true;
  return nominals.some((nominal) => {
    const before = tokens[nominal.start - 1]?.lower;
    return nominal.kind === 'system' && nominal.start >= match.end && (before === 'in' || before === 'via' || before === 'through' || before === 'by');
  });
}

function orderIn(sentence: Sentence, place: Place): Words | null {
  const demand = demandsIn(sentence).find((each) => asksForConduct(each, sentence, place));
  if (!demand) return null;
  return { from: sentence.tokens[demand.start]?.from ?? 0, to: sentence.tokens[demand.verb]?.to ?? 0 };
}

function asksForConduct(demand: Demand, sentence: Sentence, place: Place): boolean {
  const clause = sentence.clauses[demand.clause];
  const verb = sentence.tokens[demand.verb];
  if (!clause || !verb || clause.passive) return false;
  if (demand.force === 'imperative') return isOrderToReader(demand, sentence, place);
  if (isState(verb, sentence, demand) || sentence.tokens[demand.start]?.lemma === 'let') return false;
  if (demand.force === 'custom' && place === 'lesson') return false;
  return demand.on !== null && isLaidOn(demand.on, { demand, verb, sentence });
}

interface Behavior {
  readonly demand: Demand;
  readonly verb: Token;
  readonly sentence: Sentence;
}

/** How much it takes to be an order depends on whom it is laid. */
function isLaidOn(on: Nominal, behavior: Behavior): boolean {
  const { demand, sentence } = behavior;
  if (isAssignment(behavior)) return false;
  if (demand.force === 'custom') return on.kind !== 'we' && on.kind !== 'person' && isCustom(on, behavior);
  switch (on.kind) {
    case 'everyone':
    case 'nobody':
      return !isOutsider(on, sentence);
    case 'role':
    case 'team':
    case 'you':
      return !isOutsider(on, sentence) && (isConduct(behavior) || isStrong(behavior));
    case 'we':
      return (isConduct(behavior) && (isStanding(sentence) || hasHaste(sentence, demand))) || (demand.force === 'order' && habits.has(behavior.verb.lemma));
    case 'person':
      return !sentence.tokens[on.head]?.classes.has('mention') && isGeneric(on, sentence) && isConduct(behavior);
    case 'pronoun':
      return demand.force === 'order' && isStrong(behavior);
    default:
      return false;
  }
}

/** "Leads to review the quota" hands out a task; "nobody to use the key" and "operators to check it each time" do not. */
function isAssignment({ demand, sentence }: Behavior): boolean {
  const clause = sentence.clauses[demand.clause];
  const isTask = demand.force === 'obligation' && clause?.modal === null;
  return isTask && !isStanding(sentence) && !demand.negated && demand.on?.kind !== 'everyone';
}

const conduct = ['comply', 'vigilance', 'communicate', 'approve', 'perceive', 'train', 'ensure', 'behave'];

function isConduct(behavior: Behavior): boolean {
  const { verb, sentence, demand } = behavior;
  if (verb.classes.has('meet') || verb.classes.has('decide')) return false;
  if (conduct.some((name) => verb.classes.has(name)) && !isMade(verb)) return true;
  if (demand.force === 'order' && demand.negated) return true;
  if (isGenericCrowd(behavior) && !isTaskOnThing(behavior)) return true;
  return isStanding(sentence) && (verb.classes.has('operate') || verb.lemma === 'spend' || verb.lemma === 'call' || verb.lemma === 'be' || demand.negated);
}

/** "engineers", "people", "teams": nobody in particular. */
function isGenericCrowd({ demand: { on }, sentence }: Behavior): boolean {
  const head = on ? sentence.tokens[on.head] : undefined;
  return on !== null && head !== undefined && on.kind !== 'we' && head.lemma !== head.lower;
}

/** Work on a thing that is not their own: handed out rather than asked of their conduct. */
function isTaskOnThing({ verb, sentence, demand }: Behavior): boolean {
  const { classes } = verb;
  const object = sentence.clauses[demand.clause]?.object;
  if (object && sentence.tokens[object.start]?.lower === 'their') return false;
  return classes.has('build') || classes.has('change') || classes.has('remove') || classes.has('improve') || classes.has('state');
}

function isMade({ lemma }: Token): boolean {
  return lemma === 'write' || lemma === 'publish' || lemma === 'send' || lemma === 'raise' || lemma === 'share' || lemma === 'complete';
}

const strong = new Set(['enforce', 'insist', 'mandate', 'oblige', 'require', 'demand', 'force', 'compel', 'instruct', 'order', 'remind']);

/** Orders that leave no doubt: "enforce that reviewers …". */
function isStrong({ demand, sentence }: Behavior): boolean {
  return demand.force === 'order' && strong.has(sentence.tokens[demand.start]?.lemma ?? '');
}

function isCustom(on: Nominal, behavior: Behavior): boolean {
  if (on.kind === 'nobody') return isStanding(behavior.sentence) || without(behavior.sentence);
  return (on.kind === 'everyone' || on.kind === 'role' || on.kind === 'team') && isStanding(behavior.sentence) && isConduct(behavior) && !isOutsider(on, behavior.sentence);
}

function without({ tokens }: Sentence): boolean {
  return tokens.some((token) => token.lower === 'without');
}

function isOutsider({ head }: Nominal, { tokens }: Sentence): boolean {
  return tokens[head]?.classes.has('outsider') ?? false;
}

/** "whoever", "the person on duty": somebody by what they do, not by name. */
function isGeneric({ head }: Nominal, { tokens }: Sentence): boolean {
  return tokens[head]?.tag !== 'name';
}

const harmless = new Set(['be', 'have', 'get', 'see', 'know', 'understand', 'receive', 'learn', 'find', 'want', 'like', 'need', 'benefit', 'own', 'become', 'hear']);

/** What people have or are able to do is no order: "everyone should have access", "on-call can see". */
function isState(verb: Token, { tokens, clauses }: Sentence, demand: Demand): boolean {
  if (verb.lemma !== 'be' && verb.lemma !== 'get') return harmless.has(verb.lemma);
  if (verb.lemma === 'get') return clauses.every((clause) => clause.parent !== demand.clause || clause.role !== 'coordinated');
  const next = tokens[demand.verb + 1];
  return !(next?.tag === 'preposition' || next?.lower === 'present') || demand.on?.kind === 'we';
}

const haste = new Set(['faster', 'quicker', 'sooner', 'earlier', 'quickly', 'promptly', 'immediately', 'carefully', 'closely', 'thoroughly', 'always', 'diligently', 'attentively', 'accurately', 'precisely', 'consistently', 'responsibly', 'conscientiously', 'properly', 'actively', 'proactively', 'beforehand', 'better']);
const machines = new Set(['page', 'alert', 'notify', 'warn', 'send', 'report', 'publish', 'broadcast', 'signal', 'email', 'log', 'confirm', 'validate', 'write']);
const habits = new Set(['follow', 'monitor', 'watch', 'remember', 'treat', 'think', 'communicate', 'escalate', 'ask', 'inform', 'tell', 'announce', 'review', 'read', 'double-check', 'stay', 'remain', 'prioritize', 'consult', 'question', 'listen', 'speak', 'be']);

/** In an item an imperative is a task unless it says how or how often to behave; in a lesson it may be a maxim. */
function isOrderToReader(demand: Demand, sentence: Sentence, place: Place): boolean {
  const verb = sentence.tokens[demand.verb];
  if (!verb || demand.negated || (machines.has(verb.lemma) && verb.lemma !== 'notify' && verb.lemma !== 'warn' && verb.lemma !== 'confirm')) return false;
  if (!machines.has(verb.lemma) && conduct.some((name) => verb.classes.has(name)) && hasHaste(sentence, demand)) return true;
  if (verb.lemma === 'remember' || (verb.lemma === 'treat' && isEveryOne(demand, sentence))) return true;
  if (isObedience(demand, verb, sentence) || isPrecaution(demand, verb, sentence) || isDeadline(verb, sentence)) return true;
  return place === 'lesson' && isMaxim(demand, verb, sentence);
}

/** "every alert", "any error" */
function isEveryOne({ clause }: Demand, { clauses, tokens }: Sentence): boolean {
  const object = clauses[clause]?.object;
  return object ? tokens[object.start]?.classes.has('universal') === true : false;
}

const obedient = new Set(['adhere', 'comply', 'stick', 'obey', 'abide', 'heed']);
const particles = new Set(['up', 'through', 'on']);

/** "Follow the checklist", "stick to the path" */
function isObedience(demand: Demand, verb: Token, sentence: Sentence): boolean {
  if (obedient.has(verb.lemma)) return true;
  const object = sentence.clauses[demand.clause]?.object;
  const head = object ? sentence.tokens[object.head] : undefined;
  if (!head || (verb.lemma !== 'follow' && verb.lemma !== 'respect') || particles.has(sentence.tokens[demand.verb + 1]?.lower ?? '')) return false;
  return head.classes.has('policy') || head.classes.has('artefact');
}

const precautions = new Set(['read', 'call', 'ask', 'inform', 'tell', 'consult', 'announce', 'notify', 'look', 'warn', 'talk', 'check', 'verify', 'confirm', 'review', 'think', 'test', 'save', 'communicate']);
const ahead = compilePhrases({ ahead: 'beforehand | in advance | ahead of time | every time | each time | at all times | before (each | every | any | all) | next time' });

/** "Call the lead before restarting a controller", "announce restarts in advance" */
function isPrecaution(demand: Demand, verb: Token, sentence: Sentence): boolean {
  if (!precautions.has(verb.lemma)) return false;
  if (ahead.find(sentence).length > 0) return true;
  return sentence.clauses.some((clause, index) => index > demand.clause && clause.role === 'time' && sentence.tokens[clause.start]?.lower === 'before' && isAnyTime(clause, sentence));
}

/** Before something done again and again, not before the one thing that is planned. */
function isAnyTime({ mood, object, subject }: Clause, { tokens }: Sentence): boolean {
  if (mood !== 'gerund') return subject?.kind === 'you' || subject?.kind === 'pronoun';
  const first = object ? tokens[object.start] : undefined;
  const head = object ? tokens[object.head] : undefined;
  return !first || first.lower !== 'the' || (head !== undefined && head.lemma !== head.lower) || head?.classes.has('organization') === true;
}

const answering = new Set(['respond', 'acknowledge', 'react', 'answer', 'ack', 'reply']);

/** "Respond to pages within five minutes" */
function isDeadline({ lemma }: Token, { tokens }: Sentence): boolean {
  return answering.has(lemma) && tokens.some((token) => token.lower === 'within');
}

function hasHaste({ tokens, clauses }: Sentence, demand: Demand): boolean {
  const clause = clauses[demand.clause];
  const end = clauses[demand.clause + 1]?.start ?? clause?.end ?? tokens.length;
  return tokens.slice(demand.start, Math.max(end, demand.verb + 1)).some((token) => haste.has(token.lower) && token.tag === 'adverb');
}

/** "When the feed is late, think of the ferries", "Follow up on open work". */
function isMaxim(demand: Demand, verb: Token, sentence: Sentence): boolean {
  if (!habits.has(verb.lemma) || sentence.tokens[demand.verb + 1]?.lower === 'for') return false;
  const object = sentence.clauses[demand.clause]?.object;
  const head = object && sentence.tokens[object.head];
  return isStanding(sentence) || !head || head.lemma !== head.lower || head.tag === 'pronoun';
}
