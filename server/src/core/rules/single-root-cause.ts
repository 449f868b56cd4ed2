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

const phrases = compilePhrases({
  theCause:
    '(the | a | one | our | its | same) [one | very | exact | same] [<adjective>] (root cause | root-cause) ...8 (is | was | were | lies | lay | turned | stems | stemmed | been | :)',
  identified:
    '(identified | found | confirmed | determined) (as | to be) (the | its | our) [<adjective>] (root cause | cause)',
  result: '(rca | root cause analysis | five whys | 5 whys) ...2 (result | ended at | outcome | conclusion) [at] :',
  clear: '(the | exactly one | just one) [<adverb>] (cause | reason) (is | was) (clear | simple | obvious | :)',
  exactly: '(exactly | only | just) one [<adjective>] (cause | reason)',
  reason: '^ (primary | main | actual | true | real | ultimate | underlying) [root] (cause | reason) :',
  rootReason: 'root reason',
  named:
    '(the | its | our) [<adjective>] (cause | reason | culprit | explanation) [of ...5 | for ...5 | behind ...5] (is | was | : | turned out to be)',
  anyCause: '(root cause | root-cause) [has been | was] (: | determined | identified | established | found | is | was)',
  asCause: '(as | be | establish | identified) [the] [a] root cause',
  oneThing:
    '(one thing to point at | explains the (whole | entire) (incident | outage | story) | (exclusively | solely | entirely) attributable | guilty (component | part | party) | beyond doubt)',
  primary: '(the | a) (primary | main | principal | direct | immediate) cause [of] ...6 (is | was | were)',
  colon:
    '^ [actual | true | real | primary | main] (root cause | root-cause | root_cause) [<adjective>] (: | is | was)',
  shared: '(same | single | one | identical | exact same) [<adjective>] (root cause | root-cause)',
  found: '~have the root cause',
  ultimate:
    '(the | an) (sole | single | ultimate | only | true | real | definitive | one) [underlying | and only] (cause | reason | culprit)',
  purely:
    '(solely | purely | entirely | only | simply) [the] (caused by | due to | because | result of | attributable to)',
  solely: 'caused (solely | purely | entirely) by',
  comesDown:
    '(boils down to | boiled down to | comes down to | came [all] down to | nothing but the | ~attribute to one)',
});

function read(review: Review, surroundings: Surroundings, report: (spot: Spot) => void): void {
  if (listsFactors(review)) return;
  for (const passage of review.passages) {
    const span = isStory(passage.section) && mayTell(passage.prose) ? causeIn(passage, surroundings) : null;
    if (span) return void report({ span });
  }
}

function isStory({ role, topic }: Section): boolean {
  return topic !== 'timeline' && (role === 'narrative' || role === 'learning' || role === 'other');
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
const mayTell = onceForWords(({ value }) => sieve.sift(value)(0));

function causeIn({ prose }: Passage, { analyze }: Surroundings): Span | null {
  const words = firstCause(analyze(prose));
  return words && prose.spanOf(...words);
}

const firstCause = once(({ sentences }: Analysis): readonly [number, number] | null => {
  for (const sentence of sentences) {
    const match = isOpen(sentence)
      ? undefined
      : phrases.find(sentence).find(({ start }) => !sentence.tokens[start]?.quoted);
    if (match) return wordsOf(sentence, match);
  }
  return null;
});

const open = new Set(
  `not n't unknown no unclear investigation analysis symptom symptoms investigating whether confirming more if
still under`.split(/\s+/),
);

/** Still looked for, or said not to be one. */
function isOpen({ tokens }: Sentence): boolean {
  return tokens.at(-1)?.text === '?' || tokens.some(({ lower }) => open.has(lower));
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
