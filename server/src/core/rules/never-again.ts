import { offsetsOf, verbOf, type Sentence } from '../language/analysis.js';
import { eitherOf } from '../language/needs.js';
import { pledgeIn, pledgeNeeds } from '../language/pledges.js';
import { neverAgainIn, recurrenceIn, recurrenceNeeds } from '../language/recurrence.js';
import type { Rule, Statement, Words } from './rule.js';

export const neverAgain: Rule = {
  name: 'never-again',
  severity: 'information',
  on: true,
  points: ['S10'],
  concern: 'language',
  summary: 'The goal is that the incident, or any incident, never happens again',
  message: 'This promises that an incident will not happen again.',
  question:
    'Which risk would this reduce, and if another incident with the same impact came, what from this one would help?',
  why: `
After an incident people want it never to happen again. This exact one will hardly return, whatever is done, and the
next will come by another way. A specific path can be closed by a technical change; "no such incident" cannot be
reached, checked or owned, and it crowds out what was learned for the next one.

Closing a named path is left alone ("prevent two schedulers from holding one lease"), and so is noticing it sooner.
`,
  sources: ['seed', 'hochsteinActions', 'etsy', 'pagerdutyWriting', 'shorrockNever', 'cook', 'howie'],
  disagreement: `
In messages to customers the promise is a convention; sections for them are not read. Some teams want the pledge in
the summary as an expression of concern: quote it, or keep it.
`,
  better: [
    {
      bad: 'Make sure this never happens again',
      better: 'Lower the risk that one full disk stops all consumers: give each broker its own volume',
    },
    {
      bad: 'Add tests to prevent similar incidents',
      better: 'Add a test that fails when a migration locks the bookings table for more than a second',
    },
  ],
  bad: [
    `
## Action items

- Review the import scripts so that this can never happen again
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ This promises that an incident will not happen again.
- Add tests to prevent similar incidents
               ^^^^^^^^^^^^^^^^^^^^^^^^^ This promises that an incident will not happen again.
`,
    `
## Summary

We are working on measures that rule out any recurrence.
                                ^^^^^^^^^^^^^^^^^^^^^^^ This promises that an incident will not happen again.
`,
  ],
  good: [
    `
## Action items

- Prevent two schedulers from holding one lease by fencing the older one
- Catch future instances of this problem within five minutes: alert on the age of the lease

## Summary

We will probably see this again. The renewal never ran again after the node was replaced.
`,
  ],
  beats: ['missing-intended-outcome'],
  checks: [
    {
      over: 'statements',
      places: ['item', 'outcome', 'narrative', 'lesson', 'other'],
      bySentence: true,
      get needs() {
        return eitherOf(pledgeNeeds, recurrenceNeeds());
      },
      check: read,
    },
  ],
};

function read({ analysis, place }: Statement, report: (words: Words) => void): void {
  const isTold = place !== 'item' && place !== 'outcome';
  for (const sentence of analysis.sentences) {
    if (isDoubted(sentence)) continue;
    const found = recurrenceIn(sentence, isTold) ?? pledgeIn(sentence, isTold) ?? neverAgainIn(sentence);
    if (!found) continue;
    report(offsetsOf(sentence, found.start, found.end));
    return;
  }
}

/** "Can we prevent …?", "we do not think that it can be ruled out" */
function isDoubted(sentence: Sentence): boolean {
  const first = sentence.clauses[0] ?? null;
  if (sentence.tokens.at(-1)?.text === '?') return true;
  const verb = first && verbOf(first, sentence);
  return first?.negated === true && (verb?.lemma === 'know' || verb?.classes.has('perceive') === true);
}
