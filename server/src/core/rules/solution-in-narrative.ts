import { clauseAt, type Sentence } from '../language/analysis.js';
import { orderIn } from '../language/bare-orders.js';
import { anyWord, eitherOf } from '../language/needs.js';
import { compilePhrases, type Match } from '../language/phrase.js';
import { isRequirement } from '../language/habits.js';
import { isBusy, isSettled, looking, wishIn } from '../language/proposals.js';
import { wordAt } from '../language/words.js';
import type { Rule, Statement, Words } from './rule.js';

export const solutionInNarrative: Rule = {
  name: 'solution-in-narrative',
  severity: 'hint',
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

What responders tried or discussed at the time belongs to the story and is left alone. Where the one ends and the other
begins is not always plain: readers who labeled reviews agree with about seven in ten of these findings, so it is a hint.
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
    "(the | a | one | another | our | better | possible | potential | long-term | permanent) [<adjective>] (fix | solution | remedy | answer | improvement | mitigation | step | action | option | workaround | idea | way | alternative | lesson | takeaway | moral) [out | forward | ahead | here | <preposition> <noun>] (is | would be | will be | could be | might be | 's) [<adverb>] to [always | never] <verb>",
  'better-one':
    '(the | a | one | another | our) ...2 (fix | solution | remedy | answer | improvement | alternative) (would | could | might) be (a | an | more | better) | would be (a | the) [<adverb>] [<adjective>] (fix | solution | option | idea | improvement | alternative | remedy | approach | step | move)',
  'next-step': '(next | following) (step | steps) (is | are | will be) [to]',
  label:
    '^ (todo | fixme) | (recommendation | suggestion | proposal | todo | fixme | improvement idea | follow-up | ai | to do) [for ...3] :',
  lets: "(let 's | let us) [<adverb>] (<base> | <noun>)",
  writing:
    '^ (writing | adding | automating | improving | documenting | moving | making | building | having) (<adjective> | more | better | another | a) <noun>',
  needed:
    '(better | more | improved | additional | further | clearer | faster) ...12 (is | are) [<adverb>] (needed | required | desirable | advisable)',
  must: '(is | are) (a must | overdue | long overdue | called for | [<adverb>] advisable | desirable | badly needed | sorely needed | urgently needed | the way to go)',
  better: '(should | must | could | can) be (better | faster | clearer | improved | simpler | easier | quicker)',
  'good-idea':
    "(it | this | that) (would | 'd) [also | probably | certainly] be (good | nice | great | better | best | useful | helpful | worth | worthwhile | prudent | wise | sensible) [if ...3 | to] (<base> | <ing>)",
  please:
    'please [also] (add | build | create | remove | replace | document | move | implement | introduce | automate | write)',
  sense:
    "(it | this) (makes | (would | might | may | could) [<adverb>] make) sense to <base> | (it is | it's) (high time | time to <base>)",
  arrow: '(→ | -> | => | ⇒) (need | needs) [to] (<base> | <noun> | <determiner>)',
  reminder: '(reminder | lesson) [<preposition> us] to [always | never] <base>',
  'it-better': "(it is | it's) [<adverb>] better to <base>",
  'better-to': '(: | ; | , | - | – | ^) (better | best | wiser | safer) to <base>',
  'had-better': "({human} had better | we 'd better) <base>",
  intend:
    "(we | i | {team}) [<adverb>] (plan | intend | hope | aim | wish | are planning | 're planning | are going | 're going | would like | 'd like) to <base>",
  want: '(we | i | {team}) [<adverb>] want to <base>',
  'might-want': '(we | i | {team}) (may | might) [<adverb>] want to [<adverb>] (<base> | <past>)',
  committed: '(we | i | {team}) (are | am | is | remain) [<adverb>] committed to <ing>',
  toBe: '(is | are) to be <participle>',
  bareToBe: '{thing} to be <participle> $',
  mustCome: '(has | have) to (come | go | change | improve)',
  'wants-to-be': 'there [<adverb>] (wants | needs | has | ought) to be',
  goingToBe: '(is | are) going to be <participle>',
  willBe: '(will | shall) be <participle>',
  note: '(note to self | ^ [note :] need to <base> | note : need to <base> | ^ time to <base>)',
  maybe: '(perhaps | maybe) (we | it | this) (can | could | should | might)',
  whyNot: "why (don 't | do n't | not) (we | just)",
  solves:
    '(would | should) [<adverb>] (solve | address | resolve | remedy | cure | fix | eliminate | avoid) (this | it | that | such | these)',
  fixable: '(can | could) [<adverb>] be (fixed | solved | avoided | prevented | addressed | mitigated) by <ing>',
  necessary:
    '(is | will be | seems) [<adverb>] (necessary | essential | important | advisable | recommended | desirable) to <base>',
  missing:
    'what (is (needed | missing | called for) | we (need | are missing | lack)) is (a | an | some | more | better)',
  consider: '^ (consider | considering) <ing>',
  helps:
    '^ (a | an | having | more | better) ...12 would [<adverb>] (help | decrease | reduce | improve | prevent | allow | make | enable | avoid | simplify | ease)',
  makeSure: '^ make sure',
  useIt: '^ always use <noun>',
  future: '^ (future | this kind of | such) ...3 should <base>',
  worth: "(may | might | would | could | is | 's | are | seems) [also | probably] [be] [well] worth <ing>",
  welcome:
    '(a | an | more | better | having) ...12 would [also | <adverb>] be (useful | helpful | good | nice | great | beneficial | welcome | desirable)',
  benefit: 'would [<adverb>] benefit from',
  'could-use': '(we | {team} | it) [<adverb>] could [<adverb>] (use | do with) (a | an | some | more | better)',
  'calls-for': '(calls | cries out | begs | screams) for (a | an | more | better)',
  'needs-doing': '(needs | need | wants | deserves) <ing>',
  'be-done':
    '(must | needs to | need to | ought to | should) [not] [<adverb>] be [<adverb>] (<participle> | <adjective>)',
  'ought-to': 'ought to <base>',
  recommend:
    '(we | i) [<adverb>] (recommend | suggest | propose (to | that | <ing>)) | (my | our) (recommendation | suggestion | proposal) is',
  ahead:
    '^ (next time | in [the] future | going forward | from now on) [,] <base> | (going forward | from now on | in [the] future | next time | over the next ...2 | in the next ...2) [,] ...3 (will | should | must | can) <base>',
  later: '(should | must | can) ...10 (going forward | from now on | in [the] future | next time)',
});

/** Noun phrases that name a remedy wanted. */
const wants = compilePhrases({
  lack: '(we | i | team | there | ^) [<adverb>] (need | needs | lack) [to have | to get] (a | an | more | better | some | another | easier | clearer | additional | proper | dedicated | new)',
  own: '(needs | need) (an (update | overhaul | upgrade | owner) | a (rewrite | refresh | redesign | replacement | review | cleanup | rework) | its own | their own | [a] (new | better | proper | dedicated | second | separate | clearer) <noun>)',
});

function read(statement: Statement, report: (words: Words) => void): void {
  const { analysis, place, headings } = statement;
  const names = headings.map((heading) => heading.toLowerCase());
  const setting = {
    isLesson: place === 'lesson' && !names.some((name) => praising.some((word) => name.includes(word))),
    isTimeline: names.some((name) => name.includes('timeline')),
    isRemedy: remedying.some((word) => names.at(-1)?.includes(word)),
    isCause: place === 'cause',
  };
  for (const sentence of analysis.sentences) {
    const words = proposal(sentence, setting);
    if (words) report(words);
  }
}

const praising = ['luck', 'went well', 'worked well', 'went right'];
/** Sections that are there for the remedy. */
const remedying = ['fix', 'resolution', 'remed', 'mitigat', 'recover', 'workaround', 'option', 'solution', 'how to'];

interface Setting {
  readonly isLesson: boolean;
  readonly isTimeline: boolean;
  readonly isRemedy: boolean;
  readonly isCause: boolean;
}

/** The words that propose a change: one finding a sentence. */
function proposal(sentence: Sentence, setting: Setting): Words | null {
  const { tokens } = sentence;
  if (tokens[0]?.quoted) return null;
  if (tokens.at(-1)?.text === '?') return phrases.find(sentence).find(({ name }) => name === 'whyNot') ?? null;
  const isTold = setting.isTimeline || setting.isRemedy;
  const found = wishIn(sentence, { isTold, isLesson: setting.isLesson }) ?? phraseIn(sentence, setting);
  if (found) return found;
  return (setting.isLesson || setting.isCause) && !isTold ? orderIn(sentence, setting.isLesson) : null;
}

function phraseIn(sentence: Sentence, setting: Setting): Words | null {
  return [...phrases.find(sentence), ...wants.find(sentence)].find((each) => fits(sentence, each, setting)) ?? null;
}

/** Ways of proposing that tell the story as often, outside the lessons. */
const lessonsOnly: ReadonlySet<string> = new Set([
  'writing',
  'helps',
  'makeSure',
  'useIt',
  'future',
  'want',
  'reminder',
  'it-better',
]);
const announcing: ReadonlySet<string> = new Set(['willBe', 'goingToBe', 'intend', 'want']);

function fits(sentence: Sentence, match: Match, { isLesson, isTimeline, isRemedy }: Setting): boolean {
  const { name, start, end } = match;
  if (sentence.tokens[start]?.quoted || isSettled(sentence, start)) return false;
  if (lessonsOnly.has(name) && !isLesson) return false;
  if ((isTimeline || isRemedy) && announcing.has(name)) return false;
  if (isRemedy && name === 'remedy' && sentence.tokens.slice(start, end).some(({ lower }) => lower === 'is'))
    return false;
  return tests[name]?.(sentence, { start, end, isLesson }) ?? true;
}

interface Spot {
  readonly start: number;
  readonly end: number;
  readonly isLesson: boolean;
}

/** What must hold besides the words. */
const tests: Readonly<Record<string, (sentence: Sentence, spot: Spot) => boolean>> = {
  lets: ({ tokens }, { start, end }) =>
    (tokens[start + 1]?.lower === "'s" || tokens[start - 1]?.kind === 'punctuation' || start === 0) &&
    !estimating.has(tokens[end - 1]?.lemma ?? ''),
  needed: ({ tokens }) => !(tokens[0]?.lower === 'the' && /^(more|less|fewer)$/.test(tokens[1]?.lower ?? '')),
  intend: isPlan,
  want: isPlan,
  'might-want': isPlan,
  mustCome: ({ tokens }, { end }) => tokens[end]?.lower !== 'from',
  necessary: isAct,
  worth: isAct,
  welcome: ({ tokens }, { start, end }) =>
    !tokens.slice(start, end).some(({ tag }) => tag === 'conjunction' || tag === 'punctuation'),
  note: (sentence, { start, end }) => !isDuration(sentence, start, end),
  'be-done': (sentence, { start, end, isLesson }) =>
    !isRequirement(sentence, null) &&
    !isAside(sentence, start) &&
    (advising.has(wordAt(sentence, start))
      ? (isLesson || wordAt(sentence, end - 1) === 'automated') && isBusy(sentence, end - 1)
      : isRedone(sentence, end - 1) || wordAt(sentence, end - 1) === 'automated'),
  willBe: (sentence, { end, isLesson }) =>
    !looking.has(sentence.tokens[end - 1]?.lemma ?? '') &&
    (isScheduled(sentence) ? isWork(sentence, end - 1) : isLesson && isChange(sentence, end - 1)),
  goingToBe: (sentence, { end }) => isChange(sentence, end - 1),
  'needs-doing': (sentence, { end }) => isChange(sentence, end - 1),
  toBe: (sentence, { end, isLesson }) => isLesson || isWork(sentence, end - 1),
  bareToBe: (sentence, { start }) => !hasVerbBefore(sentence, start),
  label: ({ tokens }, { start }) => start === 0 || tokens[start - 1]?.kind === 'punctuation',
  'better-to': (sentence, { start, end }) =>
    !clauseAt(sentence, start)?.modal && !sentence.tokens.slice(end).some(({ lower }) => lower === 'than'),
};

/** Not "it is important to note" and "it's worth pointing out". */
function isAct({ tokens }: Sentence, { end }: Spot): boolean {
  return !telling.has(tokens[end - 1]?.lemma ?? '');
}

const telling = new Set(
  `note mention understand remember realize realise recognize recognise emphasize emphasise stress point highlight say
know clarify acknowledge see keep`.split(/\s+/),
);
const courtesies = new Set(['understand', 'thank', 'apologize', 'apologise', 'express', 'begin', 'know', 'thanks']);
const thanks = new Set(['thanks', 'apologies', 'gratitude', 'sympathy', 'why']);

/** Not "we want to understand why" and "we would like to extend our thanks". */
function isPlan(sentence: Sentence, spot: Spot): boolean {
  const rest = sentence.tokens.slice(spot.end, spot.end + 4);
  if (courtesies.has(sentence.tokens[spot.end - 1]?.lemma ?? '')) return false;
  return isAct(sentence, spot) && !rest.some(({ lower }) => thanks.has(lower));
}

/** "Time to recover: ten minutes" */
function isDuration({ tokens }: Sentence, start: number, end: number): boolean {
  return tokens[start]?.lower === 'time' && tokens.slice(end).some(({ text }) => text === ':');
}

/** "(the board must be set again)": what follows from it. */
function isAside({ tokens }: Sentence, start: number): boolean {
  return tokens.slice(Math.max(0, start - 4), start).some(({ text }) => text === '(');
}

const estimating = new Set(['assume', 'say', 'look', 'see', 'make', 'take', 'consider', 'start', 'suppose', 'imagine']);
const advising = new Set(['should', 'ought']);
const changing = ['build', 'change', 'remove', 'improve', 'document'];

/** A verb of work on the system. */
function isChange({ tokens }: Sentence, index: number): boolean {
  const token = tokens[index];
  return token !== undefined && changing.some((name) => token.classes.has(name));
}

/** Changed or built, and not what is done to what runs every day. */
function isRedone(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  return isChange(sentence, index) && (token?.lemma === 'create' || token?.classes.has('operate') !== true);
}

function isWork(sentence: Sentence, index: number): boolean {
  const classes = sentence.tokens[index]?.classes;
  return isChange(sentence, index) || classes?.has('work') === true || classes?.has('operate') === true;
}

const soon = new Set(
  'soon coming upcoming next permanently future now shortly later week weeks month quarter q1 q2 q3 q4'.split(' '),
);

/** "in the coming weeks", "to solve this permanently" */
function isScheduled({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }) => soon.has(lower));
}

function hasVerbBefore({ tokens }: Sentence, start: number): boolean {
  for (let index = start - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token?.kind === 'punctuation' && token.text !== ',') return false;
    if (token?.tag === 'verb' || token?.tag === 'auxiliary' || token?.tag === 'modal') return true;
  }
  return false;
}
