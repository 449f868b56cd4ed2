import { offsetsOf, type Sentence } from '../language/analysis.js';
import { complianceIn, courseIn } from '../language/courses.js';
import { explainedRuleIn, readingDutyIn, toldRuleIn } from '../language/rule-telling.js';
import { trainingIn } from '../language/training.js';
import type { Rule, Statement, Words } from './rule.js';

export const trainingAsFix: Rule = {
  name: 'training-as-fix',
  severity: 'information',
  on: true,
  points: [],
  concern: 'language',
  summary: 'Training, a reminder or a reading duty is to keep people from doing it again',
  message: 'This trains or reminds people to comply.',
  question:
    'What would people know or see afterwards that they could not before, and what will help those who join next month?',
  why: `
Reminders and courses fade, and newcomers never had them. Audits of recommendations in health care find training the
most frequent answer and among those that change least.

Teaching how something works is another matter, and a good item: an architecture overview, a walk through the data of
this incident, a drill, pairing with those who know. The rule looks at the content: "how the queue delays mail" is
understanding, "the importance of acknowledging pages" is compliance.
`,
  sources: ['rca2', 'kwok', 'hibbert', 'sreWorkbook', 'allspawBlameless', 'seed'],
  disagreement: `
The source of this project recommends teaching. Regulated work may demand recorded training: keep it with that reason.
`,
  better: [
    {
      bad: 'Retrain the operators on the shutdown order',
      better: 'Walk the operators through what the panel showed that night, and note what it did not show',
    },
    { bad: 'Send a reminder about the region check', better: 'Show the region in the prompt of the cleanup' },
  ],
  bad: [
    `
## Action items

- Retrain the operators on the shutdown order
  ^^^^^^^^^^^^^^^^^^^^^ This trains or reminds people to comply.
- Mandatory refresher on severity levels for the night crew
  ^^^^^^^^^^^^^^^^^^^ This trains or reminds people to comply.
- Send a reminder about the region check
  ^^^^^^^^^^^^^^^ This trains or reminds people to comply.
`,
  ],
  good: [
    `
## Action items

- Hold an overview of how bookings reach the ledger, so that both crews can read the lag chart
- Train the forecast model on last year's traffic so that the alert fits the season
- Send a reminder from the calendar bot when a certificate has a month left, so that nobody has to watch it
- Pair every on-call with Rui on one planned failover, to spread what Rui knows
`,
  ],
  beats: [],
  checks: [{ over: 'statements', places: ['item', 'lesson'], check: read }],
};

function read({ analysis, place }: Statement, report: (words: Words) => void): void {
  for (const sentence of analysis.sentences) {
    const found = sentence.tokens.at(-1)?.text === '?' ? null : fixIn(sentence, place === 'lesson');
    if (!found) continue;
    report(found);
    return;
  }
}

function fixIn(sentence: Sentence, isLesson: boolean): Words | null {
  const found =
    trainingIn(sentence, isLesson) ??
    complianceIn(sentence) ??
    readingDutyIn(sentence) ??
    toldRuleIn(sentence) ??
    courseIn(sentence) ??
    explainedRuleIn(sentence);
  return found && offsetsOf(sentence, found.start, found.end);
}
