import type { Sentence } from '../language/analysis.js';
import { compilePhrases } from '../language/phrase.js';
import { hasWord, isQuestion } from '../language/words.js';
import type { Rule, Statement, Words } from './rule.js';

export const moreMonitoring: Rule = {
  name: 'more-monitoring',
  severity: 'hint',
  on: false,
  points: [],
  concern: 'language',
  summary: 'A signal is added without a reader or a moment',
  message: 'This adds a signal without saying who reads it and when.',
  question: 'Who would see it, at what moment, and what would it let them tell apart?',
  why: `
One more alert or dashboard is the reflex answer to most incidents. Without a reader, a condition and a use it joins the
forty others, one of which was overlooked this time. Saying what it will tell whom often shows an existing signal that
could go.

The rule is off unless a team turns it on: new signals are the most frequent sort of item, and many are just right.
`,
  sources: ['etsy', 'srePostmortem', 'incidentIoFollowUps', 'seed'],
  disagreement: `
The source counts an alert on a particular action of customers among the items that may be right, and how we access,
monitor and alert is the first of its six areas.
`,
  better: [
    {
      bad: 'Add more dashboards for the ward',
      better: 'Show the age of the oldest unread result on the ward screen, in place of the queue graph',
    },
  ],
  bad: [
    `
## Action items

- Add a dashboard for the ward
  ^^^^^^^^^^^^^^^ This adds a signal without saying who reads it and when.
`,
  ],
  good: [
    `
## Action items

- Page the ward lead when a pump has been silent for two minutes
- Replace the queue graph by the age of the oldest result, so that the ward sees a stuck one
`,
  ],
  beats: [],
  checks: [{ over: 'statements', places: ['item'], check: read }],
};

const signal =
  '(monitoring | alert | alerts | alerting | alarm | alarms | dashboard | dashboards | metric | metrics | graph | graphs | panel | panels | observability | visibility | logging | notification | notifications | tracing | wallboard | <noun> check | exporter | sentry)';

const phrases = compilePhrases({
  add: `(~add | ~set up | ~setup | ~create | ~implement | ~introduce | ~build | ~configure | ~improve | ~increase | ~extend | ~enable | ~put | ~install | ~need | ~invest in | deepen) ...4 ${signal}`,
  more: `^ (more | better | additional | extra | deeper | some [extra] | central | end-to-end) ...2 ${signal}`,
  bare: `^ ${signal} [and <noun>] (for | on | of | around)`,
  monitor: '^ monitor (the | our | all) <noun>',
});

/** Words that give the signal a reader, a condition or a use, or take one away. */
const pointed = new Set(
  'when if above below over under than threshold so page pages reaches crosses exceeds within after until whenever replaces instead tells named name wording whose which before fails falls drops priority'.split(
    ' ',
  ),
);
const leaving = new Set(
  `remove delete rename replace change move fix find ask walk turn show draw group rephrase say make cache reboot
raise`.split(/\s+/),
);

function read({ analysis }: Statement, report: (words: Words) => void): void {
  const [sentence] = analysis.sentences;
  if (!sentence || isQuestion(sentence) || isPointed(sentence)) return;
  const match = phrases.find(sentence).find(({ start }) => !sentence.tokens[start]?.quoted);
  if (match) report({ from: match.from, to: match.to });
}

function isPointed({ tokens, clauses }: Sentence): boolean {
  if (hasWord(tokens, pointed) || leaving.has(tokens[0]?.lemma ?? '') || clauses[0]?.tense === 'past') return true;
  return tokens.some(({ kind }) => kind === 'number' || kind === 'code');
}
