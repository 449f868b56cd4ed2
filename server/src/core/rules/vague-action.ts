import { isHuman, type Clause, type Sentence, type Token } from '../language/analysis.js';
import { inquiryIn } from '../language/bounded-question.js';
import { hasEndState } from '../language/comparative.js';
import { isForeign } from '../language/foreign.js';
import { mechanismIn } from '../language/mechanism.js';
import { compilePhrases, type Match } from '../language/phrase.js';
import { hasWord, isQuestion, offsets, verbLemma, verbOf } from '../language/words.js';
import type { Rule, Statement, Words } from './rule.js';

export const vagueAction: Rule = {
  name: 'vague-action',
  severity: 'information',
  on: true,
  points: [],
  concern: 'language',
  summary: 'Nobody could say when the item is done',
  message: 'This names a direction without an end that one could see.',
  question: 'How will we see that it is done, and what would be the smallest first version?',
  why: `
"Improve", "better" and "look into it" are wishes. Two people can differ at the end on whether the wish came true, so
the item stays open or is closed for quiet. What one would see when it is done (a number, a named part and its new
state, a page, a session, an answered question) makes it something a person can pick up.

Inquiry is work of its own: "find out whether", "understand how" and "ask who" are left alone when they say what is to be
found out.
`,
  sources: ['lunney', 'sreWorkbook', 'gitlab', 'incidentIoFollowUps', 'requirementsSmells', 'seed'],
  disagreement: `
Lunney and colleagues would rewrite every "investigate"; the source counts looking into a part of the system among the
right items. This rule follows the source. Smell detectors for such words are right about six times in ten in
requirements, which is why the rule looks at the whole item and stays at information.
`,
  better: [
    { bad: 'Improve paging for the ward', better: 'Page the ward lead when a pump has been silent for two minutes' },
    {
      bad: 'Look into the label printer',
      better: 'Find out why the label printer drops the second page when the queue is full',
    },
  ],
  bad: [
    `
## Action items

- Improve the paging of the ward
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This names a direction without an end that one could see.
- Look into it further
  ^^^^^^^^^^^^ This names a direction without an end that one could see.
`,
    `
## Action items

- Better visibility into the blood bank
  ^^^^^^^^^^^^^^^^^ This names a direction without an end that one could see.
`,
  ],
  good: [
    `
## Action items

- Improve the pump alarm so that it names the ward and the bed
- Find out whether the label printer keeps its queue over a power cut
- Bring the time to the first page below two minutes so that the ward hears before the patient
`,
  ],
  beats: ['more-monitoring', 'missing-intended-outcome'],
  checks: [{ over: 'statements', places: ['item'], check: read }],
};

function read({ analysis, prose }: Statement, report: (words: Words) => void): void {
  const [first, ...others] = analysis.sentences;
  if (
    !first ||
    (isQuestion(first) && !isSomething(first)) ||
    isDone(first) ||
    isLinkedTitle(prose.marks, prose.value.length)
  )
    return;
  if (prose.value.trimEnd().endsWith(':') || isForeign(prose.value)) return;
  const words = wish(first) ?? topic(first);
  if (words && !isSettled(first, words) && !others.some(isConcrete)) report(words);
}

/** "Something about how to …?" */
function isSomething({ tokens }: Sentence): boolean {
  return tokens[0]?.lower === 'something' && tokens[1]?.lower === 'about';
}

/** A link that is the whole item leads to where the end is described. */
function isLinkedTitle(marks: Statement['prose']['marks'], length: number): boolean {
  return marks.some(({ kind, from, to }) => kind === 'link' && to - from > length * 0.8 && length > 40);
}

function isDone({ clauses, tokens }: Sentence): boolean {
  return finished.has(tokens[0]?.lower ?? '') || (clauses[0]?.tense === 'past' && clauses[0].role === 'main');
}

/** Participles that open a report of what was done more often than they describe a noun. */
const finished = new Set(
  'fixed added removed updated upgraded implemented introduced changed moved created replaced'.split(' '),
);

const phrases = compilePhrases({
  better:
    '(better | more | deeper | stronger | clearer | improved | easier | enhanced | broader | tighter | closer | greater | increased | faster | further | missing) [<adverb>] [and <adjective>] [<adjective>] (<noun> | <verb> | <adjective>)',
  become:
    '(be | become | get | make ...4) (better | faster | clearer | easier | safer | simpler | friendlier | smoother | more <adjective> | less <adjective> | <adverb> enough)',
  moreAdverb: '((more | less) (<adverb> | often) | <verb> better)',
  regular: '^ regular <noun>',
  noMore:
    '~prevent (such | similar | these | this | future | any | those) [<adjective>] (incident | incidents | issue | issues | outage | outages | problem | problems | failure | failures | event | events | situation | situations)',
  gracefully: '(gracefully | properly | smoothly) (handle | react | recover | deal | fail)',
  badly:
    '(handle | react | respond | behave | fail | recover | deal) ...8 (better | gracefully | properly | correctly | cleanly)',
  something: '(do something | something (about | like) | some kind of | some sort of | some form of)',
  aim: '(work on | work towards | work toward | strive for | push for | focus on | invest in | think about | reflect on | think through | put more | pay more | raise the bar | raise awareness | keep (a | an) [closer] eye on | get better at | be mindful | go over)',
  lookInto:
    '(look | looking | dig) (into | at | in) (it | this | that | things | these | the (issue | problem | matter | situation | incident | topic) | <adjective> (ways | options | possibilities) | ways | options | improving | improvements)',
  fixIt:
    '(fix | solve | resolve | address | handle | tackle | sort out | deal with) (it | this | that | [all] [of] (the | these | those | our) [<adjective>] [<noun>] (issue | issues | problem | problems | situation | matter | bug | error | errors | topic | cause | causes))',
  measures:
    '(implement | take | put | introduce | adopt | establish | define | identify) [in place] [<determiner>] [<adjective>] (measures | steps | actions | improvements | practices | best practices | safeguards | mechanisms | strategies | processes | precautions | ways)',
  findWay:
    '(find | figure out | consider | explore | have | need | want | add | think of | come up with | look for) [out] [a | an] [<adverb>] (some | other | more | <adjective>) [<adjective>] (way | ways | option | options | solution | solutions | method | methods | approach | approaches | alternative | alternatives | possibilities) ...1',
  asNeeded:
    '(as needed | if necessary | if needed | where appropriate | as appropriate | where possible | if possible)',
  various: '(various | general | generic | several general) (<noun> | <adjective> <noun>)',
  ways: '(consider | explore | find | think about | think of | look at | look for | evaluate | investigate | examine) [<adjective>] (ways | options | possibilities | alternatives | approaches | solutions) ($ | to (have | improve | reduce | make | prevent | avoid | increase | get | be | do) | (for | of) (improving | making | reducing | preventing | avoiding | increasing | getting | better | handling | dealing))',
  some: '(add | set up | create | write | do | get | have | introduce | implement | put in | provide) (some | a few | a bit of | various | several) [<adjective>] [<noun>] (monitoring | alerting | logging | tests | testing | documentation | docs | checks | alerts | metrics | tooling | automation | dashboards | training) [$]',
  concerns:
    '^ (address | deal with | tackle | look at | handle) [the | our | some | any] ...2 (concerns | issues | problems | shortcomings | weaknesses | challenges | scripts | debt) $',
  review:
    '^ (review | look at | assess | evaluate | analyze | analyse | audit) (our | the | all | current | existing) ...2 (process | processes | setup | procedures | practices | approach | strategy | architecture | monitoring | alerting | documentation | policies | workflow | workflows | tooling) $',
  stuff: '^ <base> ...4 (thing | mess | jungle) $',
  understand:
    '(need | want | have) to [better] understand ...4 (better | more | deeper) | ^ better understand (the | our) <noun> $',
  freshLook: '(take | have) (a | another) [<adjective>] look at',
  improved:
    '(should | must | need to | needs to | has to | have to) be (improved | enhanced | optimized | optimised | strengthened | simplified | streamlined | revamped | reworked | rethought)',
  fewer:
    '(reduce | limit | minimize | minimise | lower | decrease | cut) the (number | amount | frequency | rate | share) of',
  improvement:
    '^ [<adjective> | <noun> | <ing>] (improvement | enhancement | optimization | optimisation | strengthening | stabilization | stabilisation | simplification) (of | to | in)',
  improvements:
    '(improvements | tweaks | optimizations | enhancements | adjustments) (to | for | in | around) [<determiner>] <noun>',
  tidy: '(tidy up | clean up | cleanup) [<determiner>] [<adjective>] [<noun> | <name>] (mess | jobs | code | debt | things | scripts)',
  subjective:
    '(^ [<verb>] [<determiner>] (adequate | appropriate | sufficient | proper | robust | good | sane | sensible | suitable | thorough | comprehensive | extensive | meaningful) [<adjective>] (<noun> | <verb>) [<noun>] [<noun>] [(for | in | to | of | on | around) ...3] $ | (ensure | make sure) ...4 (adequate | appropriate | sufficient | proper | properly | robust | well-documented | well documented | resilient))',
  clear:
    '(need | needs | have | has | must | should | ought) [to] be (clear | clearer | good | adequate | appropriate | robust | reliable | sufficient | consistent | transparent | well-documented | well documented) ($ | and | , | between | for | in | across | to {human})',
  similar:
    '(monitoring | alerting | detection | procedures | processes | handling | patterns | measures | checks | safeguards) for (similar | future | such | other | these) (issue | issues | incident | incidents | failure | failures | problem | problems | outages | cases | situations) | (monitoring | alerting | detection | handling) for this (scenario | situation | case)',
  grip: '(get | have | keep) (a grip on | a handle on | on top of | to grips with | a better picture of | a clearer picture of) | (get | bring | keep) ...4 under control',
  sort: '^ (sort out | straighten out | clear up | do something about | address | tackle | solve | untangle) [<determiner>] (mess | situation | chaos | topic | backlog | <noun> (mess | situation | chaos | problem | problems | issue | issues))',
  see: '^ (see | check | look | find out) (what (can | could) be done | what we can do | if (something | anything) can be done | whether (something | anything) can be done | how (to | we can) (improve | do better))',
  keep: '^ (keep | continue | go on) (working on | improving | working towards | investing in | pushing for) | ^ continue to (improve | work on | invest | monitor | evolve)',
  culture:
    '(foster | promote | cultivate | nurture | encourage | strengthen | build) [a | an | the | our] ...3 (culture | mindset | spirit | ownership)',
  love: '(needs | need | deserves | deserve | could use | could do with) (love | work | attention | improvement | improvements | some ...2 (love | work | attention) | to be (better | improved | looked at) | tlc) | give ...4 (some love | more love | more attention | some attention | more thought | some thought)',
  footing:
    '(on | onto) (a | an) (sound | solid | firm | better | professional | good | stable) (footing | basis | foundation | ground)',
  shape:
    '(bring | get | put) ...4 (up to (scratch | standard | par | speed) | into shape | in shape | in order | up to a (good | better | higher) ...1)',
  learn:
    '^ (learn | take (lessons | learnings | learning)) from (this | that | it | the incident | the outage | our mistakes | what happened | past ...1)',
  reasonable:
    '(as far as | as much as | where | wherever | when | whenever | to the extent) [it is | is] (reasonable | sensible | feasible | practical | useful | it makes sense | makes sense)',
  priority:
    'make ...4 a [top | higher | high | bigger] priority | take ...4 more seriously | raise the (profile | quality | bar) | step up [<determiner>] <noun> | up [our | the] game',
  gaps: '(close | fill | address | eliminate) [the | all | any] [<adjective>] gaps (in | around | with)',
  best: '(follow | apply | adopt | introduce | use | adhere to) ...2 (best practice | best practices | industry standards | good practices)',
  unprepared: 'be [better | more] (prepared | ready | proactive | agile | resilient) (for | in | when | about | $)',
  rethink:
    '^ (rethink | revisit | reconsider | reevaluate | re-evaluate | harmonize | harmonise | align | modernize | modernise) {any} [(for | in | of | on | to | around | with | at | across) {any}] $',
});

/** Verbs that name a wish whatever they are done to. */
const wishing = new Set(
  `improve enhance strengthen better optimize optimise streamline harden mature bolster revamp boost stabilize
stabilise modernize modernise polish professionalise professionalize beef simplify`.split(/\s+/),
);
/** Verbs that name a wish when they are done to a quality. */
const moving = new Set(
  `increase reduce minimize minimise maximize maximise simplify tighten refine raise lower bring tune ensure clean
limit decrease address extend expand develop encourage promote`.split(/\s+/),
);
const qualities = new Set(
  `resilience resiliency reliability visibility awareness stability robustness quality complexity noise coverage
confidence observability communication collaboration cooperation coordination knowledge maturity efficiency
performance consistency transparency preparedness readiness risk security safety culture hygiene experience
governance toil debt error mistake impact likelihood handling redundancy dependency dependence reliance friction
burden load delay exposure chance time number amount frequency effort`.split(/\s+/),
);

/** The words of a wish: the most telling of what the sentence's clauses and phrases say. */
function wish(sentence: Sentence): Words | null {
  for (const clause of sentence.clauses) {
    if (isWish(sentence, clause) && isWanted(sentence, clause))
      return offsets(sentence, clause.verb ?? clause.start, wishEnd(sentence, clause));
    if (clause.role !== 'coordinated' && clause.role !== 'complement') break;
  }
  const match = phrases.find(sentence).find((each) => !sentence.tokens[each.start]?.quoted && isAimed(sentence, each));
  if (match) return { from: match.from, to: match.to };
  return emptyInquiry(sentence);
}

const looking = new Set(['investigate', 'look', 'explore', 'research', 'examine', 'analyze', 'analyse', 'study']);

/** "investigate further": an inquiry after nothing in particular. */
function emptyInquiry(sentence: Sentence): Words | null {
  const inquiry = inquiryIn(sentence);
  if (!inquiry || inquiry.bounded || inquiry.start > 2 || sentence.clauses.length > 1) return null;
  return looking.has(sentence.tokens[inquiry.start]?.lemma ?? '')
    ? offsets(sentence, inquiry.start, inquiry.end)
    : null;
}

/** It is what the sentence asks for, not what something else is for. */
function isWanted(sentence: Sentence, clause: Clause): boolean {
  if (clause.role === 'purpose' && clause.start > 0) return false;
  if (clause.mood === 'infinitive' && clause.subject !== null && !isHuman(clause.subject)) return false;
  if (clause.parent === null || clause.role === 'coordinated') return true;
  return wanting.has(verbLemma(sentence, sentence.clauses[clause.parent]));
}

function isWish(sentence: Sentence, clause: Clause): boolean {
  const verb = verbOf(sentence, clause);
  if (!verb || verb.quoted || clause.negated || clause.perfect) return false;
  if (wishing.has(verb.lemma)) return true;
  return (
    moving.has(verb.lemma) && clause.object !== null && qualities.has(sentence.tokens[clause.object.head]?.lemma ?? '')
  );
}

function wishEnd({ tokens }: Sentence, { object, verb, start }: Clause): number {
  return Math.min(object?.end ?? (verb ?? start) + 1, tokens.length);
}

const reasons = new Set(['condition', 'relative', 'reason', 'time']);

/** "make it more useful", but not "make it pick more expensive regions" */
const describing = new Set(['noun', 'adjective', 'name']);

/** The words belong to what is to be done, not to why or when, and nothing exact is to be done before them. */
function isAimed(sentence: Sentence, match: Match): boolean {
  if (match.name === 'become' && describing.has(sentence.tokens[match.end]?.tag ?? '')) return false;
  if (isInBrackets(sentence, match.start) || isMeant(sentence, match.start) || isFronted(sentence, match.start))
    return false;
  const index = sentence.clauses.findIndex(({ start, end }) => start <= match.start && match.start < end);
  const clause = sentence.clauses[index];
  if (sentence.tokens[match.start - 1]?.lower === 'no' || (clause && isTold(clause, sentence, match))) return false;
  return !clause || index === 0 || isAimedBehind(sentence, match, clause);
}

/** "Compare three brokers (one with better tools)": said of what is compared. */
function isInBrackets({ tokens }: Sentence, start: number): boolean {
  const before = tokens.slice(0, start).map(({ text }) => text);
  const open = before.lastIndexOf('(');
  return open > 2 && open > before.lastIndexOf(')');
}

/** "add a second lamp for better sight": what an act on a thing is for. */
function isMeant(sentence: Sentence, start: number): boolean {
  const [head] = sentence.clauses;
  if (sentence.tokens[start - 1]?.lower !== 'for' || !head?.object || head.object.end > start) return false;
  return head.mood === 'imperative' && !isVerbOfWish(sentence, head.verb ?? -1) && !isInquiry(sentence, head);
}

function isInquiry(sentence: Sentence, head: Clause): boolean {
  const verb = verbOf(sentence, head);
  return verb?.lemma === 'consider' || ['inquire', 'decide'].some((name) => verb?.classes.has(name));
}

/** "In order to harden it further, turn off …": the purpose stands in front of what is to be done. */
function isFronted({ tokens, clauses }: Sentence, start: number): boolean {
  const opener = tokens[0]?.lower === 'in' && tokens[1]?.lower === 'order' ? 2 : 0;
  if (tokens[opener]?.lower !== 'to') return false;
  return clauses.some(({ role, verb, mood }) => role === 'main' && mood !== 'fragment' && (verb ?? 0) > start);
}

function isAimedBehind(sentence: Sentence, match: Match, { role, mood }: Clause): boolean {
  const [head] = sentence.clauses;
  if (reasons.has(role) || (role === 'complement' && letting.has(verbLemma(sentence, head)))) return false;
  if (match.name === 'moreAdverb') return mood === 'infinitive' && wanting.has(verbLemma(sentence, head));
  const mechanism = mechanismIn(sentence);
  if (mechanism && mechanism.end <= match.start && !isVerbOfWish(sentence, mechanism.start)) return false;
  return role !== 'purpose' || (match.name === 'become' && isVerbOfWish(sentence, head?.verb ?? -1));
}

/** Says how things are: "logging is more tightly controlled". */
function isTold(clause: Clause, sentence: Sentence, match: Match): boolean {
  const { mood, modal, subject, tense, verb } = clause;
  if (mood !== 'indicative' || modal !== null || subject === null || tense !== 'present') return false;
  const lemma = verbLemma(sentence, clause);
  return (
    lemma === 'be' || lemma === 'have' || (!isHuman(subject) && (match.end <= (verb ?? 0) || match.start === verb))
  );
}

/** "make the router pick better lanes" says what it does. */
const letting = new Set(['make', 'let', 'have']);
const wanting = new Set(['want', 'need', 'like', 'wish', 'aim', 'try', 'find', 'continue', 'work', 'plan', 'start']);

function isVerbOfWish({ tokens }: Sentence, index: number): boolean {
  const lemma = tokens[index]?.lemma ?? '';
  return wishing.has(lemma) || moving.has(lemma);
}

const opened = new Set([
  'so',
  'until',
  'instead',
  'below',
  'above',
  'beyond',
  'whether',
  'than',
  'per',
  'every',
  'via',
  'using',
]);

/** What would be seen at the end is said: a number, a state, a way, or what stands after a colon. */
function isSettled(sentence: Sentence, words: Words): boolean {
  if (hasEndState(sentence) || sentence.tokens.some(isExact) || hasRhythm(sentence)) return true;
  const after = sentence.tokens.filter(({ from }) => from >= words.to);
  if (hasWord(after, opened) || after.some(({ lower }, index) => isTurn(lower, after[index + 1]))) return true;
  const colon = sentence.tokens.findIndex(({ text }) => text === ':');
  const detail = sentence.tokens[colon];
  return detail !== undefined && words.to <= detail.from && sentence.tokens.length - colon > 2;
}

/** "from `a` to `b`", "into a checklist" */
function isTurn(word: string, next: Token | undefined): boolean {
  if (word === 'into') return next?.lower === 'a' || next?.lower === 'an';
  return word === 'from' && (next?.tag === 'opaque' || next?.tag === 'number');
}

function isExact({ kind, lower }: Token): boolean {
  return kind === 'number' || lower === 'listed';
}

/** "(hourly)", "every pump weekly", and not "the nightly import" */
function hasRhythm({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ lower }, index) => rhythms.has(lower) && (tokens[index + 1]?.tag ?? 'punctuation') === 'punctuation',
  );
}

const rhythms = new Set(['hourly', 'daily', 'nightly', 'weekly', 'monthly', 'quarterly']);

/** A sentence beside the first that says what is to be done. */
function isConcrete(sentence: Sentence): boolean {
  if (sentence.clauses[0]?.tense === 'past') return false;
  const mechanism = mechanismIn(sentence);
  if (mechanism && !wishing.has(sentence.tokens[mechanism.start]?.lemma ?? '')) return true;
  return inquiryIn(sentence)?.bounded === true || hasEndState(sentence);
}

/** "Memory limits": a topic, and nothing that is to be done with it. */
function topic(sentence: Sentence): Words | null {
  const words = sentence.tokens.filter(({ tag }) => tag !== 'punctuation');
  if (words.length === 0 || words.length > 7 || (words.length < 2 && words[0]?.tag !== 'noun')) return null;
  if (isOrderLike(words)) return null;
  if (sentence.clauses.some((clause) => verbLemma(sentence, clause) !== '') || words.some(isPointed)) return null;
  if (words.some(({ lower }, index) => deed.test(lower) && words[index + 1]?.lower === 'of')) return null;
  return offsets(sentence, 0, sentence.tokens.length);
}

/** Orders that look like nouns: "Access the web page of the store". */
const orders = new Set(
  'access version label schedule export import audit sample cap pin tag map mirror archive probe trace'.split(' '),
);

function isOrderLike([first, second, third]: readonly Token[]): boolean {
  if (second?.classes.has('universal') === true || second?.lower === 'the') return true;
  return third !== undefined && orders.has(first?.lower ?? '');
}

/** "creation of", "removal of": what is done, as a noun. */
const deed = /(?:tion|ment|al|sion)s?$/;

function isPointed({ kind, tag, lower, quoted }: Token): boolean {
  return kind !== 'word' || tag === 'verb' || tag === 'modal' || quoted || lower === 'for' || lower === 'to';
}
