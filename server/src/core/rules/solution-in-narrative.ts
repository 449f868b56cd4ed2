import { isHuman, type Clause, type Sentence } from '../language/analysis.js';
import { anyWord, eitherOf } from '../language/needs.js';
import { compilePhrases, type Match } from '../language/phrase.js';
import { verbLemma, wordAt } from '../language/words.js';
import type { Rule, Statement, Words } from './rule.js';

export const solutionInNarrative: Rule = {
  name: 'solution-in-narrative',
  severity: 'information',
  on: true,
  points: ['S1'],
  concern: 'language',
  summary: 'The story proposes a change before it has been told',
  message: 'A proposal stands in the middle of the story.',
  question: 'Shall we park it for the follow-up, and stay with what people knew and had at hand at this point?',
  why: `
People want to get to solutions, often before the problem is understood. A remedy inside the story draws the talk to
whether it is a good one; the description, which nobody can write later, stays thin. Parked ideas lose nothing, and by
the end of the story many of them are moot.

What responders tried or discussed at the time belongs to the story and is left alone.
`,
  sources: ['seed', 'pagerdutyWriting', 'pagerdutyEffective', 'etsy', 'howie'],
  disagreement: `
incident.io argues that setting the talk about remedies apart does more harm than good. A team that agrees sets
\`stances: { review-style: combined }\` or turns the rule off.
`,
  better: [
    {
      bad: 'At 14:10 the ferry queue grew; we need a second gate here',
      better: 'At 14:10 the ferry queue grew past the gate (parked: second gate, convener Ines)',
    },
  ],
  bad: [
    `
## What happened

The queue at the gate grew from two in the afternoon. We should add a second scanner before the summer.
                                                         ^^^^^^^^^^ A proposal stands in the middle of the story.
`,
    `
## Contributing factors

- The scanner's manual was in a drawer; the fix would be to tape it to the gate
                                        ^^^^^^^^^^^^^^^^^^^^^^^^ A proposal stands in the middle of the story.
`,
    `
## Lessons learned

- The fallback list needs to be printed every evening
                    ^^^^^^^^^^^^^^^^^^^ A proposal stands in the middle of the story.
`,
  ],
  good: [
    `
## What happened

Ines suggested a second scanner; the crew agreed that they should wait for the tide.
We needed to restart the gate twice, and the spare unit should answer within ten seconds.
`,
    `
## Follow-up items

- Put a second scanner at the gate so that a broken one does not close the pier
`,
  ],
  beats: [],
  checks: [
    {
      over: 'statements',
      places: ['narrative', 'cause', 'lesson'],
      bySentence: true,
      get needs() {
        const wishes = [
          'should',
          'must',
          'need',
          'needs',
          'ought',
          'shall',
          'will',
          'll',
          'would',
          'could',
          'may',
          'might',
          'going',
          'plan',
          'want',
          'like',
          'intend',
        ];
        return eitherOf(phrases.needs, wants.needs, [[anyWord(wishes)], [anyWord(['have', 'has']), anyWord(['to'])]]);
      },
      needsNothingIn: ['lesson', 'cause'],
      check: read,
    },
  ],
};

const phrases = compilePhrases({
  remedy:
    "(the | a | one | another | our | better | possible | potential | long-term | permanent) [<adjective>] (fix | solution | remedy | answer | improvement | mitigation | step | action | option | workaround | idea | way) [out | forward | ahead | <preposition> <noun>] (is | would be | will be | could be | might be | 's) to <verb>",
  'next-step': '(next | following) (step | steps) (is | are | will be) [to]',
  lets: "let 's [<adverb>] <base>",
  writing:
    '^ (writing | adding | automating | improving | documenting | moving | making | building | having) <adjective> <noun>',
  note: '^ [*] (todo | fixme | action | ai) [:]',
  needed:
    '(better | more | improved | additional | further | clearer | faster) ...12 (is | are) [<adverb>] (needed | required | desirable | advisable)',
  better: '(should | must | could | can) be (better | faster | clearer | improved | simpler | easier | quicker)',
  'good-idea':
    '(it | this) would [also] be (good | nice | great | better | useful | helpful | worth | worthwhile | prudent | wise | sensible) to <base>',
  intend:
    "(we | i | {team}) [<adverb>] (plan | intend | want | hope | aim | wish | are planning | 're planning | are going | 're going | would like | 'd like) to <base>",
  toBe: '(is | are) to be <participle>',
  mustCome: '(has | have) to (come | go | change | improve)',
  goingToBe: '(is | are) going to be <participle>',
  willBe: '(will | shall) be <participle>',
  please: '(please <base> | note to self | time to <base> | a must $ | - > <base> | → <base>)',
  maybe: '(perhaps | maybe) (we | it | this) (can | could | should | might)',
  whyNot: "why (don 't | do n't | not) (we | just)",
  solves:
    '(would | will | should) [<adverb>] (solve | address | resolve | remedy | cure | fix | eliminate | avoid) (this | it | that | such | these)',
  necessary:
    '(is | will be | seems) [<adverb>] (necessary | essential | important | advisable | recommended | desirable | better | best) to <base>',
  consider: '^ (consider | considering) <ing>',
  helps:
    '^ (a | an | having | more | better) ...12 would [<adverb>] (help | decrease | reduce | improve | prevent | allow | make | enable | avoid | simplify | ease)',
  makeSure: '^ make sure',
  useIt: '^ (use | using | always use) <noun>',
  future: '^ (future | this kind of | such) ...3 should <base>',
  worth: '(may | might | would | could | is | seems) [also] [be] worth <ing>',
  benefit: 'would [<adverb>] benefit from',
  'could-use': '(we | team | it) [<adverb>] could [<adverb>] use (a | an | some | more | better)',
  'be-done':
    '(must | needs to | need to | ought to | should) [not] [<adverb>] be [<adverb>] (<participle> | <adjective>)',
  'ought-to': 'ought to <base>',
  recommend: '(we | i) [<adverb>] (recommend | suggest)',
  ahead:
    '(going forward | from now on | in [the] future | next time | over the next ...2 | in the next ...2) [,] ...3 (will | should | must | can) <base>',
  later: '(should | must | can) ...10 (going forward | from now on | in [the] future | next time)',
});

/** Noun phrases that name a remedy wanted. */
const wants = compilePhrases({
  want: '(we | i | team | this | there) [<adverb>] (need | needs | want | lack) [to have | to get] (a | an | more | better | some | another | easier | clearer | additional | proper | dedicated | new)',
  note: '^ [note :] need to <base>',
});

function read(statement: Statement, report: (words: Words) => void): void {
  for (const sentence of statement.analysis.sentences) {
    const words = proposal(sentence, statement);
    if (words) report(words);
  }
}

/** The words that propose a change: one finding a sentence. */
function proposal(sentence: Sentence, { place, headings }: Statement): Words | null {
  const { tokens } = sentence;
  if ((tokens.at(-1)?.text === '?' && wordAt(sentence, 0) !== 'why') || tokens[0]?.quoted) return null;
  const found = wishIn(sentence, isTimeline(headings)) ?? phraseIn(sentence, place === 'lesson');
  if (found) return found;
  return (place === 'lesson' || place === 'cause') && !isTimeline(headings) ? order(sentence) : null;
}

/** What people say in a timeline that they will do was decided at the time. */
function wishIn(sentence: Sentence, isTold: boolean): Words | null {
  for (const [index, clause] of sentence.clauses.entries()) {
    if (isTold && intentions.has(clause.modal ?? '')) continue;
    const words = wish(sentence, index);
    if (words && !isReported(sentence, clause)) return words;
  }
  return null;
}

function phraseIn(sentence: Sentence, isLesson: boolean): Words | null {
  return [...phrases.find(sentence), ...wants.find(sentence)].find((each) => fits(sentence, each, isLesson)) ?? null;
}

const estimating = new Set(['assume', 'say', 'look', 'see', 'make', 'take', 'consider', 'start', 'suppose', 'imagine']);

/** Ways of proposing that tell the story as often, outside the lessons. */
const lessonsOnly: ReadonlySet<string> = new Set([
  'writing',
  'helps',
  'makeSure',
  'useIt',
  'future',
  'willBe',
  'goingToBe',
]);

function fits(sentence: Sentence, match: Match, isLesson: boolean): boolean {
  const { tokens } = sentence;
  if (tokens[match.start]?.quoted || told(sentence, match.start)) return false;
  const last = match.end - 1;
  if (lessonsOnly.has(match.name)) return isLesson && isNews(tokens, match);
  if (match.name === 'lets') return !estimating.has(tokens[last]?.lemma ?? '');
  if (match.name !== 'be-done') return true;
  return isWork(tokens, last, isLesson) && (isLesson || advising.has(wordAt(sentence, match.start)));
}

const advising = new Set(['should', 'ought']);
const promising: ReadonlySet<string> = new Set(['willBe', 'goingToBe']);

/** "will be replaced", but not "will be shared here". */
function isNews(tokens: Sentence['tokens'], { name, end }: Match): boolean {
  return !promising.has(name) || (!looking.has(tokens[end - 1]?.lemma ?? '') && isWork(tokens, end - 1, true));
}

/** "must be automated", but not "should be fine" or "must be called". */
function isWork(tokens: Sentence['tokens'], index: number, isLesson: boolean): boolean {
  const token = tokens[index];
  if (!token || expected.has(token.lemma) || (token.classes.has('operate') && !isLesson)) return false;
  return token.tag === 'verb' || token.lower.endsWith('ed');
}

function isTimeline(headings: readonly string[]): boolean {
  return headings.some((heading) => heading.toLowerCase().includes('timeline'));
}

const obligations = new Set(['should', 'must', 'need to', 'have to', 'ought to', 'shall', 'ought']);
const intentions = new Set(['will', 'be going to', 'plan to', 'want to', 'would like to', 'intend to']);
const workClasses = ['build', 'change', 'remove', 'improve', 'document', 'monitor', 'teach'];
const standing = new Set(
  `be have work expect know see complete finish return take remain continue note happen say become contain keep
share provide use recover understand go post follow hear assume`.split(/\s+/),
);
const looking = new Set(
  `continue update share post provide publish follow see have get be need want describe explain discuss outline
report present show list`.split(/\s+/),
);

/** "we should add", "needs to be rewritten", "we will move", "an inventory would decrease". */
function wish(sentence: Sentence, index: number): Words | null {
  const clause = sentence.clauses[index];
  if (!clause || clause.verb === null || clause.modal === null || clause.perfect || clause.tense === 'past')
    return null;
  if (clause.role === 'condition' || clause.role === 'relative' || clause.role === 'purpose') return null;
  const verb = sentence.tokens[clause.verb];
  if (!verb || verb.quoted || !proposes(sentence, clause) || isThought(sentence, index)) return null;
  return { from: startOf(sentence, clause), to: verb.to };
}

/** "we should consider that …": a caution, not a change. */
function isThought(sentence: Sentence, index: number): boolean {
  const clause = sentence.clauses[index];
  return (
    clause?.verb !== null &&
    clause?.verb !== undefined &&
    sentence.tokens[clause.verb]?.lemma === 'consider' &&
    sentence.tokens[clause.verb + 1]?.lower === 'that'
  );
}

function proposes(sentence: Sentence, clause: Clause): boolean {
  const { modal } = clause;
  if (modal === null) return false;
  if (obligations.has(modal)) return obliges(sentence, clause);
  const lemma = verbLemma(sentence, clause);
  if (intentions.has(modal)) return isHuman(clause.subject) && !clause.negated && intends(sentence, clause, lemma);
  if (hasPast(sentence)) return false;
  if (possibilities.has(modal)) return isHuman(clause.subject) && !clause.negated && choices.has(lemma);
  return modal === 'would' && benefits.has(lemma) && !isHuman(clause.subject);
}

const possibilities = new Set(['could', 'may', 'might']);

function obliges(sentence: Sentence, clause: Clause): boolean {
  const works = workVerb(sentence, clause);
  const isOurs = isHuman(clause.subject) || (clause.subject === null && works);
  return isOurs ? isAct(sentence, clause, works) : isDone(sentence, clause, verbLemma(sentence, clause));
}

function intends(sentence: Sentence, clause: Clause, lemma: string): boolean {
  return !looking.has(lemma) && (workVerb(sentence, clause) || !standing.has(lemma));
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

function hasPast({ clauses }: Sentence): boolean {
  return clauses.some(({ tense, role }) => tense === 'past' && role !== 'relative');
}

/** People should do something, not just be, know or wait. */
function isAct(sentence: Sentence, clause: Clause, works: boolean): boolean {
  const lemma = clause.verb === null ? '' : (sentence.tokens[clause.verb]?.lemma ?? '');
  if (lemma === 'be') return isBetter(sentence, clause);
  if (lemma === 'have') return clause.modal === 'should' && clause.object !== null;
  if (clause.modal === 'have to' || (lemma === 'consider' && clause.modal === 'should')) return false;
  return (clause.modal === 'must' ? works : true) && !standing.has(lemma);
}

/** Something should be done to a thing, or be there. */
function isDone(sentence: Sentence, clause: Clause, lemma: string): boolean {
  const isAdvice = clause.modal === 'should' || clause.modal === 'ought to';
  if (clause.passive) return isAdvice && !expected.has(lemma) && !verbHas(sentence, clause, 'operate');
  if (lemma === 'be') return isWanted(sentence, clause) || isBetter(sentence, clause);
  if (!workVerb(sentence, clause)) return false;
  return (
    clause.modal === 'ought to' ||
    (clause.modal === 'should' && clause.subject?.kind === 'unknown' && !standing.has(lemma))
  );
}

/** "there should be a test" */
function isWanted(sentence: Sentence, { modal, negated, subject, start }: Clause): boolean {
  return modal === 'should' && !negated && wordAt(sentence, subject?.start ?? start) === 'there';
}

const expected = new Set(
  `expect note consider see complete finish call resolve affect impact name use do say restart rebuild`.split(/\s+/),
);

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

const reporters = new Set(
  `inform promise answer reply insist suggest decide agree say tell note think believe expect propose realize
realise ask know acknowledge mention conclude determine discuss recommend advise warn state feel assume explain
report argue announce confirm learn indicate hope make request instruct understand show require`.split(/\s+/),
);

/** Said, thought or decided by somebody at the time. */
function isReported({ tokens, clauses }: Sentence, clause: Clause): boolean {
  let index = clause.parent;
  while (index !== null) {
    const parent = clauses[index];
    if (!parent) return false;
    if (
      parent.verb !== null &&
      reporters.has(tokens[parent.verb]?.lemma ?? '') &&
      parent.modal === null &&
      parent.mood !== 'imperative'
    )
      return true;
    index = parent.parent;
  }
  return hasSpeaker(tokens);
}

/** `Lin: "we should add"`: a name and a colon before the words. */
function hasSpeaker(tokens: Sentence['tokens']): boolean {
  const colon = tokens.findIndex(({ text }) => text === ':');
  return colon > 0 && colon < 4 && tokens[colon - 1]?.classes.has('person') === true;
}

function told(sentence: Sentence, start: number): boolean {
  const clause = sentence.clauses.find((each) => each.start <= start && each.end > start);
  return clause !== undefined && (isReported(sentence, clause) || clause.tense === 'past');
}

function startOf({ tokens }: Sentence, clause: Clause): number {
  const verb = clause.verb ?? clause.start;
  for (let index = verb; index >= clause.start; index--)
    if (tokens[index]?.tag === 'modal') return tokens[index]?.from ?? 0;
  const start = clause.subject && clause.subject.end <= verb ? clause.subject.end : clause.start;
  return tokens[Math.min(start, verb)]?.from ?? 0;
}

const doing = [...workClasses, 'order', 'vigilance', 'forbid', 'ensure', 'prevent'];
const notices = new Set(
  `see note thank get read have check report like increase increased start form support log alert monitor page set
put time raise`.split(/\s+/),
);

/** "Automate more": a bare order in the lessons. */
function order({ tokens, clauses }: Sentence): Words | null {
  const clause = clauses[0];
  if (clause?.mood !== 'imperative' || clause.verb === null || clause.verb > 2) return null;
  const verb = tokens[clause.verb];
  if (!verb || verb.quoted || verb.form !== 'base' || !doing.some((name) => verb.classes.has(name))) return null;
  if (notices.has(verb.lemma) && clause.object === null) return null;
  return { from: tokens[0]?.from ?? verb.from, to: verb.to };
}
