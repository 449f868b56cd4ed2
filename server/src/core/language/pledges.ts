import { clauseAt, headOf, verbOf, type Clause, type Sentence, type Token } from './analysis.js';
import type { Stretch } from './comparative.js';
import { compilePhrases, type Match } from './phrase.js';
import { endOfRecurrence } from './recurrence.js';

/** Nouns for coming back, as they are spelled. */
const returned =
  'recurrence | recurrences | recurring | reoccurring | reoccurrence | reoccurence | recurrance | recurence | reocurrence | re-occurrence | re-occurence | repetition | rerun | re-run | replay | sequel';

const phrases = compilePhrases({
  prevent: `(~prevent | ~avoid | ~eliminate | ~stop | ~preclude | ~avert | ~eradicate | ~exclude | ~rule ...3 out | ~guard ...2 against | ~protect ...3 (against | from) | ~safeguard ...3 against | (safeguard | safeguards | measures | controls | protection | insurance) ...2 against)
    ...5 (<incident> | incidents | ${returned})`,
  immune: 'immune (to | against) ...4 (<incident> | incidents)',
  let: 'never let (this | it | that | such ...2 | something like this) happen',
  object:
    '(~prevent | ~avoid | ~stop | ~keep) ...4 from (happening | occurring | recurring | repeating | reoccurring | arising) [again]',
  from: '(~prevent | ~avoid | ~stop | ~keep | ~preclude) ...3 (this | that | it | these | those | them | such ...1 | similar ...1) [from] [ever] (happening | occurring | recurring | repeating | reoccurring | arising)',
  permanently:
    '(permanently | finally | definitively | completely | fully) (prevent | eliminate | avoid | solve | stop | exclude | rule out) ...3 (<incident> | incidents)',
  noun: '(prevention | avoidance | elimination) of (<incident> | ...3 <incident>)',
  zero: '(zero | 0 | no more | no further | no future | no new) ...2 (incidents | incident | outages | outage | downtime | failures | accidents | disruptions | breaches)',
  'no-repeat': 'no (repeat | recurrence | repetition | reoccurrence)',
  'no-more-failed': 'no more failed <noun>',
  good: "once and for all | (not | n't | never) ...8 another time | ~eradicate ...5 for good | (not | n't | never) ...4 a second time | put an end to ...4 (<incident> | incidents | outages)",
  last: '(~be | was) the last time',
  'let-last': 'let this be ...4 last | there ...3 (no | not be a) (next | second) time',
  allowed: "(not | n't | cannot | never) be allowed to (happen | recur | occur | repeat)",
  oath: '^ never again',
  twice:
    "(not | n't | never) (go | live | have | see | experience | suffer | face) ...5 twice | history ...2 (not | n't | never) repeat",
  door: '(~close | ~shut) the door (on | to) (another | any | further | such | this) | put a stop to (this | such | these)',
  excluded:
    '(this | that | such | these | similar | further | another) ...4 (is | are | will be | can be | be) [now | then | henceforth] (excluded | ruled out | impossible | no longer possible | precluded)',
  'ever-out': '(rule | exclude) [out] that ...6 ever',
  spared: '(no (customer | user | patient | passenger | client | student | member | one) | nobody) ...2 ever <verb>',
  only: '(stays | remains | stay | remain) (the only one | the exception | an exception | unique | one of a kind)',
  without:
    '(free of | free from | without any) [further | more | such] (incidents | outages | downtime | disruption | disruptions | failures)',
  inoculate: '(immunize | immunise | inoculate | vaccinate) ...4 against (this | such | these | similar | that)',
  ever: "(no | not | n't | never) ...7 ever again | never again | nothing (like | of the sort ...3 again) (this | that | it | the)  | no ...4 (is | are | be | will be) ever <participle>",
  perfect:
    '(guarantee | ensure | achieve | target | reach) ...2 100 [%] [<noun>] | guarantee ...1 100% ...2 | 100% (uptime | availability)',
  another: 'never ...2 another (<incident> | incidents)',
  'one-time':
    '(was | is | be | stays | remains) a (one-time | one-off | single | isolated) (event | incident | case | occurrence)',
  'rule-out': '(rule | exclude) (this | that | it) [out] ...2 (future | again)',
  gone: '(issue | problem | error | incident | this) (is | are | will be) [now] (eliminated | solved | gone | fixed | history) [now] (for the future | forever | for good | for all time)',
  seen: "(will not | wo n't | never) (see | have | face | experience) (this | that | it) (again | anymore | any more)",
  loss: '(completely | fully | entirely) (prevent | avoid | exclude) ...3 (loss | losses | downtime)',
  past: 'a thing of the past | (stays | remains | stay | remain) a one-off',
  forever: '(solve | fix | eliminate | remove | end) ...4 (forever | for good | for all time)',
  again: '(~prevent | ~avoid | ~keep) ...8 again',
  impact: '(ensure | guarantee | achieve) zero ...3',
  free: '(incident-free | outage-free | error-free | accident-free)',
  impossible:
    '(incident | outage | failure | event | this | it | recurrence | repeat) ...7 impossible | impossible for (this | it | such | these) | (no longer | not) [be] possible for (this | it | such | these | another | an <incident> like)',
});

/** The words without which no pledge is made. */
export const pledgeNeeds = phrases.needs;

/** "prevent similar incidents", "once and for all"; `null` where none is pledged. In a story (`isTold`) only what is promised counts. */
export function pledgeIn(sentence: Sentence, isTold: boolean): Stretch | null {
  const match = phrases.find(sentence).find((each) => isPledge(each, sentence, isTold));
  return match ? { start: match.start, end: endOfRecurrence(match.end, sentence) } : null;
}

/** Phrases that promise by themselves; the others only beside a word of intent. */
const promising = new Set(
  'prevent noun from object good let past again gone door excluded twice let-last allowed oath'.split(' '),
);

function isPledge(match: Match, sentence: Sentence, isTold: boolean): boolean {
  if (clauseAt(sentence, match.start)?.role === 'condition') return false;
  if (sentence.tokens[match.start]?.quoted || !isGoal(match, sentence) || isBounded(match, sentence)) return false;
  if (isTold && !(promising.has(match.name) ? match.name === 'good' || isPromised(match, sentence) : hasAim(sentence)))
    return false;
  return tests[match.name]?.(match, sentence) ?? true;
}

const tests: Readonly<Record<string, (match: Match, sentence: Sentence) => boolean>> = {
  again: (match, sentence) => !isOfSystem(match, sentence),
  impossible: ({ end }, { tokens }) => tokens[end]?.lower !== 'to' || tokens[end + 1]?.classes.has('happen') === true,
  excluded: (match, sentence) => hasIncident(match, sentence) || match.end - match.start <= 4,
  object: hasIncident,
  prevent: isAnyIncident,
  noun: isAnyIncident,
};

/** "with the ferry codes", "should help to avoid", "the new check prevents": a part of it, a hope, and what is there. */
function isBounded({ name, start, end }: Match, sentence: Sentence): boolean {
  if (sentence.tokens[endOfRecurrence(end, sentence)]?.lower === 'with') return true;
  const clause = clauseAt(sentence, start);
  if (clause?.verb !== start || name !== 'prevent') return false;
  const aim = clause.parent === null ? undefined : sentence.clauses[clause.parent];
  if (verbOf(aim ?? clause, sentence)?.lemma === 'help' && aim?.modal) return true;
  return clause.modal === null && clause.tense === 'present' && isThere(clause, sentence);
}

/** "the new check prevents", "tests now prevent" */
function isThere({ mood, subject, start }: Clause, sentence: Sentence): boolean {
  if (mood !== 'indicative' || !subject || subject.kind === 'pronoun' || subject.kind === 'we') return false;
  const head = headOf(subject, sentence);
  const isNow = sentence.tokens.slice(start, start + 8).some(({ lower }) => lower === 'now' || lower === 'already');
  return isNow || (head !== null && !vague.has(head.lemma));
}

const negatable = new Set(['ever', 'good', 'let', 'twice', 'allowed', 'oath']);

/** Not what happened, nor what somebody failed to do. */
function isGoal({ name, start, end }: Match, sentence: Sentence): boolean {
  const clause = clauseAt(sentence, start);
  if (clause && ((clause.perfect && clause.modal !== null) || isLacking(clause, start, sentence))) return false;
  if (!clause || name === 'last' || negatable.has(name) || !isWithin(clause, start, end)) return true;
  return clause.tense !== 'past' && !clause.negated;
}

/** "had no safeguards against this" */
function isLacking({ tense, object }: Clause, start: number, { tokens }: Sentence): boolean {
  const isObject = object !== null && object.start <= start && object.end > start;
  return isObject && tense === 'past' && tokens[start]?.tag === 'noun';
}

function isWithin({ verb }: Clause, start: number, end: number): boolean {
  return verb !== null && verb >= start && verb < end;
}

/** "avoid a second start of the job again": a path that is closed. */
function isOfSystem(match: Match, { nominals }: Sentence): boolean {
  return nominals.some(({ kind, start }) => kind === 'system' && start > match.start && start < match.end);
}

function hasIncident(match: Match, { tokens }: Sentence): boolean {
  return tokens.slice(match.start, match.end).some(({ tag, classes }) => tag === 'noun' && classes.has('incident'));
}

const aims = new Set(
  `ensure guarantee promise commit goal aim target want will must need sure plan shall ambition objective intention intend
assure`.split(/\s+/),
);

function hasAim({ tokens }: Sentence): boolean {
  return tokens.some(({ lemma }) => aims.has(lemma));
}

const mitigating = new Set(['further', 'more']);
const absolute = new Set(['again', 'never', 'ever']);

/** Not what was done that night, nor a purpose whose means the sentence names. */
function isPromised(match: Match, sentence: Sentence): boolean {
  const { tokens } = sentence;
  if (tokens.slice(match.start, match.end).some(({ lower }) => mitigating.has(lower))) return false;
  if (tokens.slice(match.start, match.end + 4).some(({ lower }) => absolute.has(lower))) return true;
  return !sentence.clauses.some((clause) => !isWithin(clause, match.start, match.end) && isMeans(clause, sentence));
}

const vague = new Set(
  `such list package set series number range measure step change improvement action effort test check control process procedure work solution mechanism safeguard plan practice everything
something it this they them case coordination communication way all`.split(/\s+/),
);
const acting = ['build', 'change', 'remove', 'forbid', 'improve', 'operate'];

/** "To prevent recurrence, the old path was removed": what is done stands beside what it is for. */
function isMeans(clause: Clause, sentence: Sentence): boolean {
  const verb = verbOf(clause, sentence);
  const head = headOf(clause.passive ? clause.subject : clause.object, sentence);
  return verb !== null && head !== null && !vague.has(head.lemma) && acting.some((name) => verb.classes.has(name));
}

const unspecific = new Set(
  `this that these those such similar any all future further another same like new its more every comparable kind sort related
us`.split(/\s+/),
);
const kinds = new Set(
  'kind sort type repeat repetition recurrence form occurrence event class possibility chance'.split(' '),
);
const returns = new Set([...returned.split(' | '), 'repeat', 'occurrence']);
const joining = new Set(['of', 'against', 'from', 'like']);

/** What makes any incident a certain kind: "issues when an extension calls it". */
const bounding = new Set(['with', 'when', 'where', 'whenever', 'involving', 'if']);

/** "such incidents", "this from happening", "a recurrence": not "the outage of one broker from stopping all". */
function isAnyIncident(match: Match, sentence: Sentence): boolean {
  const words = sentence.tokens.slice(match.start + 1, match.end);
  if (isNamePart(match, sentence) || bounding.has(sentence.tokens[match.end]?.lower ?? '')) return false;
  if (words.some(({ lower, lemma }) => returns.has(lower) || returns.has(lemma))) return true;
  if (!words.some(({ lower }) => unspecific.has(lower)) && !isLikeThis(match, sentence)) return false;
  return !words.some((token, index) => isPartOf(token, words[index - 1])) && !words.slice(0, -1).some(leadsOn);
}

/** "point of failure" */
function isPartOf({ lower }: Token, before: Token | undefined): boolean {
  return lower === 'of' && before?.tag === 'noun' && !kinds.has(before.lemma);
}

function leadsOn({ tag, lower }: Token): boolean {
  return tag === 'preposition' && !joining.has(lower);
}

const like = compilePhrases({
  like: '(like | such as) (this | that | these | those) | of (this | that) (kind | type | sort | nature) | in [the] future',
});

/** "outages like this one" */
function isLikeThis(match: Match, sentence: Sentence): boolean {
  return like.find(sentence).some(({ start }) => start === match.end);
}

/** A thing named after an incident: "this error page", "such outage windows". */
function isNamePart(match: Match, { tokens }: Sentence): boolean {
  const next = tokens[match.end];
  return next?.tag === 'noun' && next.from - (tokens[match.end - 1]?.to ?? 0) <= 1;
}
