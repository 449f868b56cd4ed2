import type { Analysis, Sentence } from '../language/analysis.js';
import { Sieve } from '../language/needs.js';
import { compilePhrases, type Match } from '../language/phrase.js';
import type { Passage, Review, Section } from '../review.js';
import type { Span } from '../text.js';
import { once, onceForWords } from '../once.js';
import type { Rule, Spot, Surroundings } from './rule.js';

export const singleRootCause: Rule = {
  name: 'single-root-cause',
  severity: 'hint',
  on: true,
  points: [],
  concern: 'language',
  summary: 'One cause is named as the cause, and no other condition is',
  message: 'One cause is named here as the cause.',
  question: 'What else had to be true for this to happen, and what kept it from being worse?',
  why: `
Failures in complex systems need several conditions to come together, each necessary and none enough. The one that is
called the root is where the telling stopped. The others will still be there next time, in other company.

Many templates print "Root cause", so this is a hint, said once a review, and not at all where a review lists
contributing factors.
`,
  sources: ['cook', 'pagerdutyWriting', 'allspawHows', 'void', 'howie', 'seed'],
  disagreement: `
The templates of Google, Atlassian, AWS and others ask for a root cause, and many teams mean by it no more than "the
fault we fixed". Such a team turns the rule off.
`,
  better: [
    {
      bad: 'The root cause was an expired token in the timetable sync',
      better:
        'The token had expired; the sync keeps silent about refused calls, the board shows the last good timetable, and nobody is told when either happens',
    },
  ],
  bad: [
    `
## Root cause

The root cause was an expired token in the timetable sync.
    ^^^^^^^^^^ One cause is named here as the cause.
`,
  ],
  good: [
    `
## Root cause

The root cause has not been found yet. 10:12 root cause analysis started with the vendor.
The script ran as root.
`,
    `
## Root cause

The root cause was an expired token.

## Contributing factors

- The sync keeps silent about refused calls
- The board shows the last good timetable
`,
  ],
  beats: [],
  checks: [{ over: 'review', check: read }],
};

const cause = '(cause | reason | culprit | explanation | origin | source)';

const phrases = compilePhrases({
  theCause:
    '(the | a | one | our | its | same | final) [one | very | exact | same] [<adjective>] (root cause | root-cause) ...8 (is | was | were | lies | lay | turned | stems | stemmed | been | :)',
  identified:
    '(identified | found | confirmed | determined) (as | to be) (the | its | our) [<adjective>] (root cause | cause)',
  result: '(rca | root cause analysis | five whys | 5 whys) ...2 (result | ended at | outcome | conclusion) [at] :',
  clear: '(the | exactly one | just one) [<adverb>] (cause | reason) (is | was) (clear | simple | obvious | :)',
  exactly: `(exactly | only | just) one [<adjective>] ${cause}`,
  single: '(had | has) (one | a single | one single | only one | just one) [<adjective>] (cause | reason | origin)',
  reason: '^ (primary | main | actual | true | real | ultimate | underlying) [root] (cause | reason) :',
  rootReason: 'root reason',
  named:
    '(the | its | our) [<adjective>] (cause | reason | culprit | explanation) [of ...5 | for ...5 | behind ...5 | why the ...6 (down | failed | broke | crashed | stopped | happened)] (is | was | : | turned out to be)',
  anyCause: '(root cause | root-cause) (: | is | was)',
  asCause: '(as | be | is | was | = | establish | identified) [the] [a] root cause',
  rootedIn: '(has | had | have) (its | their) (root cause | root | origin | cause) in',
  short: '^ (rc | root cause | root_cause) (= | : | – | —)',
  oneThing:
    '(one thing to point at | explains the (whole | entire) (incident | outage | story) | (exclusively | solely | entirely) attributable | guilty (component | part | party) | beyond doubt | case closed | end of story | (and | ,) nothing else | nothing else was (wrong | needed))',
  responsible:
    '(solely | entirely | alone | fully) responsible for (the | this | it) | {any} alone (caused | explains | accounts | brought | led)',
  primary:
    '(the | a) (primary | main | principal | direct | immediate | underlying | actual | real | true | fundamental) (cause | reason) [of] ...8 (is | was | were)',
  colon:
    '^ [actual | true | real | primary | main | final] (root cause | root-cause | root_cause) [<adjective>] ...4 (: | is | was)',
  shared: '(same | single | one | identical | exact same) [<adjective>] (root cause | root-cause)',
  found: '~have the root cause | (found | know | identified) the (ultimate | real | true | actual | one) root cause',
  ultimate:
    '(the | an) (sole | single | ultimate | only | true | real | definitive | one) [underlying | and only] [root] (cause | reason | culprit)',
  purely:
    '(solely | purely | entirely | simply | exclusively) [the] (caused by | due to | because | result of | attributable to | down to) | only [the] (caused by | result of | attributable to | down to)',
  solely: 'caused (solely | purely | entirely) by',
  comesDown:
    '(boils down to | boiled down to | comes down to | came [all] down to | all (down to | because of | due to) | nothing but the | attributed to one | (everything | all of it | it all) (traces | goes | comes | leads) back to | (traces | traced | goes | leads | led) back to (a single | one | the single))',
});

function read(review: Review, surroundings: Surroundings, report: (spot: Spot) => void): void {
  if (listsFactors(review)) return;
  for (const passage of review.passages) {
    if (!isStory(passage.section)) continue;
    const span = mayTell(passage.prose) ? causeIn(passage, surroundings) : null;
    const found = span ?? (isWholeCause(passage, review) ? lonelyIn(passage, surroundings) : null);
    if (found) return void report({ span: found });
  }
}

function isStory({ role, topic, heading }: Section): boolean {
  if (topic === 'timeline' || heading?.value.toLowerCase().includes('timeline') === true) return false;
  return role === 'narrative' || role === 'learning' || role === 'other';
}

const severalNames = ['factor', 'contribut', 'enabler', 'condition', 'causes'];

/** Two entries or more under a heading such as "Contributing factors". */
function listsFactors(review: Review): boolean {
  const several = new Set(review.sections.filter(isSeveral));
  const named =
    several.size > 0 ? review.passages.filter(({ section, shape }) => shape !== 'heading' && several.has(section)) : [];
  return named.length >= 2;
}

function isSeveral(section: Section): boolean {
  const name = section.heading?.value.toLowerCase() ?? '';
  return severalNames.some((word) => name.includes(word)) || (section.parent !== null && isSeveral(section.parent));
}

const sieve = new Sieve([phrases.needs]);

/** A cheap look before a text is analyzed. */
const mayTell = onceForWords(({ value }) => sieve.sift(value).has(0));

function causeIn({ prose }: Passage, { analyze }: Surroundings): Span | null {
  const words = firstCause(analyze(prose));
  return words && prose.spanOf(...words);
}

const firstCause = once(({ sentences }: Analysis): readonly [number, number] | null => {
  for (const sentence of sentences) {
    const match = isOpen(sentence)
      ? undefined
      : phrases.find(sentence).find((each) => !sentence.tokens[each.start]?.quoted && isNews(sentence, each));
    if (match) return wordsOf(sentence, match);
  }
  return null;
});

const open = new Set(
  `not n't unknown unclear symptom symptoms investigating whether confirming more if still likely probable probably possible
possibly suspected potential unable undetermined combination interplay hypothesis presumably believed several multiple both partly causes`.split(
    /\s+/,
  ),
);
const searching = new Set(['investigation', 'analysis']);
const sought = new Set(['cause', 'under', 'pending', 'further', 'ongoing']);
const closed = new Set(
  'identified found determined discovered confirmed established addressed fixed resolved mitigated being never'.split(
    ' ',
  ),
);

/** Still looked for, one of several, or said not to be one. */
function isOpen({ tokens }: Sentence): boolean {
  return tokens.at(-1)?.text === '?' || tokens.some((_, index) => isOpenAt(tokens, index));
}

function isOpenAt(tokens: Sentence['tokens'], index: number): boolean {
  const [lower, next] = [tokens[index]?.lower ?? '', tokens.slice(index + 1, index + 4).map((token) => token.lower)];
  const before = tokens[index - 1]?.lower ?? '';
  if (lower === 'no') return next.includes('cause');
  if (ordinals.has(lower)) return before === 'the' && tokens[index - 2]?.lower === 'of';
  if (lower === 'one' || lower === 'looking') return next[0] === (lower === 'one' ? 'of' : 'for');
  return open.has(lower) || (searching.has(lower) && sought.has(before));
}

const ordinals = new Set(['first', 'second', 'third', 'other']);

/** "the root cause was identified during …": not what it was. */
function isNews({ tokens }: Sentence, { start, end, name }: Match): boolean {
  const next = tokens[end];
  if (name === 'comesDown' && (several.has(next?.lower ?? '') || having.has(tokens[start - 1]?.lower ?? '')))
    return false;
  if (isPlural(tokens, start)) return false;
  if (bare.has(name) && tokens.slice(start, end).some(({ text }) => text === ',')) return false;
  return !bare.has(name) || next === undefined || !closed.has(next.lower) || tokens[end + 1]?.lower === 'as';
}

/** "the following issues were the root cause" */
function isPlural(tokens: Sentence['tokens'], start: number): boolean {
  return tokens.slice(Math.max(0, start - 1), start + 1).some(({ lower }) => lower === 'were');
}

/** "had nothing but the old key" */
const having = new Set(['has', 'have', 'had', 'having', 'with']);
const several = new Set(['two', 'three', 'four', 'several', 'many', 'various', 'multiple']);
const bare: ReadonlySet<string> = new Set(['theCause', 'anyCause', 'colon', 'named']);

/** The one statement below "Root cause". */
function isWholeCause({ section, shape }: Passage, { passages, sections }: Review): boolean {
  if (shape === 'heading' || !/^(the )?(root[ -])?cause$/i.test(section.heading?.value.trim() ?? '')) return false;
  if (sections.some(({ parent }) => parent === section)) return false;
  return passages.filter((each) => each.section === section && each.shape !== 'heading').length === 1;
}

function lonelyIn({ prose }: Passage, { analyze }: Surroundings): Span | null {
  const { sentences } = analyze(prose);
  const [only] = sentences;
  if (!only || sentences.length > 1 || !isLonely(only)) return null;
  return prose.spanOf(only.from, only.to);
}

const joining = new Set(
  'and or because when while which since as so but plus together along after both partly several conditions'.split(' '),
);

/** A few words that name one thing. */
function isLonely(sentence: Sentence): boolean {
  const { tokens } = sentence;
  const [first, verb] = [tokens[0]?.lower ?? '', sentence.clauses[0]?.verb ?? null];
  if (tokens.length > 13 || isOpen(sentence) || tokens.some(({ lower }) => lower === 'be')) return false;
  if (verb !== null && !(first === 'it' && tokens[1]?.lower === 'was')) return false;
  return !tokens.some(({ lower, text }) => joining.has(lower) || /^[,;:?/]$/.test(text));
}

/** "root cause" alone where the match runs on. */
function wordsOf({ tokens }: Sentence, match: Match): readonly [number, number] {
  const index = tokens.findIndex(
    ({ lower }, at) => at >= match.start && at < match.end && (lower === 'root' || lower === 'root-cause'),
  );
  const root = tokens[index];
  if (!root) return [match.from, match.to];
  return [root.from, (root.lower === 'root' ? tokens[index + 1]?.to : undefined) ?? root.to];
}
