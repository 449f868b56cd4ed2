import type { Nominal, Sentence } from '../language/analysis.js';
import { compilePhrases } from '../language/phrase.js';
import { scaleOf } from '../language/scale.js';
import { hasWord, isQuestion } from '../language/words.js';
import type { Rule, Statement, Words } from './rule.js';

export const unboundedTotality: Rule = {
  name: 'unbounded-totality',
  severity: 'hint',
  on: false,
  points: [],
  concern: 'language',
  summary: 'A totality has no list that ends',
  message: 'This asks for a whole that has no edge.',
  question: 'Which ones come first, and how would we know that the list is complete?',
  why: `
"All alerts" and "always" cannot be finished or checked. A list, a number or the first three can.

The rule is off unless a team turns it on: in a design statement ("every message gets an id") such words are exact, and
only the reader of the item can tell which is meant.
`,
  sources: ['iso29148', 'requirementsSmells', 'lunney'],
  disagreement: `
Good items of the SRE literature contain "all cases where …". The words are left alone where a condition, a number or a
list follows.
`,
  better: [{ bad: 'Review all dashboards', better: 'Review the seven dashboards that the ward opened last month' }],
  bad: [
    `
## Action items

- Review all dashboards so that a stale one is seen
         ^^^^^^^^^^^^^^ This asks for a whole that has no edge.
`,
  ],
  good: [
    `
## Action items

- Delete all six unused flags so that nobody flips one
- Every message gets an id at the gateway, so that a lost one is seen
`,
  ],
  beats: [],
  checks: [{ over: 'statements', places: ['item'], check: read }],
};

const phrases = compilePhrases({
  always:
    '(always | never | at all times | all the time | everywhere | everything | fully automate | ~fully <verb> | completely remove | 100 % | 100%) ',
  anyError: '(on | of | for | with) any (error | failure | problem | issue | change)',
  everybody: '(everyone | everybody) (can | must | should | knows | has)',
  full: '^ [<verb>] full <noun> coverage',
});

function read({ analysis }: Statement, report: (words: Words) => void): void {
  for (const sentence of analysis.sentences) {
    const words = isQuestion(sentence) || sentence.clauses[0]?.tense === 'past' ? null : totality(sentence);
    if (words) report(words);
  }
}

function totality(sentence: Sentence): Words | null {
  const match = phrases.find(sentence).find((each) => !sentence.tokens[each.start]?.quoted && !isDesign(sentence));
  if (match) return { from: match.from, to: match.to };
  const nominal = sentence.nominals.find((each) => isUnbounded(sentence, each));
  return nominal
    ? { from: sentence.tokens[nominal.start]?.from ?? 0, to: sentence.tokens[nominal.end - 1]?.to ?? 0 }
    : null;
}

const designing = new Set([
  'route',
  'send',
  'hold',
  'run',
  'expire',
  'use',
  'pick',
  'write',
  'delete',
  'prefer',
  'touch',
  'cause',
]);

/** An invariant of a machine: "the job never runs twice at once". */
function isDesign({ clauses, tokens }: Sentence): boolean {
  const [clause] = clauses;
  const verb = clause?.verb === null || clause?.verb === undefined ? undefined : tokens[clause.verb];
  return verb !== undefined && designing.has(verb.lemma);
}

const bounds = new Set([
  'with',
  'where',
  'whose',
  'that',
  'which',
  'listed',
  'in',
  'of',
  'before',
  'during',
  'when',
  'if',
  'without',
]);
const units = new Set([
  'night',
  'day',
  'hour',
  'minute',
  'week',
  'month',
  'time',
  'second',
  'message',
  'payout',
  'request',
  'morning',
  'row',
]);

function isUnbounded(sentence: Sentence, nominal: Nominal): boolean {
  const { tokens } = sentence;
  const head = tokens[nominal.head];
  if (!head || head.quoted || units.has(head.lemma) || scaleOf(nominal, sentence) !== 'all') return false;
  if (
    tokens[nominal.start]?.lower === 'any' ||
    tokens[nominal.start]?.lower === 'entire' ||
    tokens[nominal.start]?.lower === 'whole'
  )
    return false;
  return (
    nominal.start > 0 &&
    tokens[nominal.start]?.lower !== 'each' &&
    !hasWord(tokens.slice(nominal.end, nominal.end + 1), bounds)
  );
}
