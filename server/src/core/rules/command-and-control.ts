import { offsetsOf, type Sentence } from '../language/analysis.js';
import { conductIn } from '../language/conduct.js';
import { gateIn } from '../language/gates.js';
import { compilePhrases } from '../language/phrase.js';
import { vigilanceIn } from '../language/vigilance.js';
import type { Rule, Statement, Words } from './rule.js';

export const commandAndControl: Rule = {
  name: 'command-and-control',
  severity: 'warning',
  on: true,
  points: ['S4'],
  concern: 'language',
  summary: 'People are told how to behave, and what they work with stays as it was',
  message: 'This asks people to behave differently.',
  question: 'What would make this the easy thing to do, even for someone who has not read this review?',
  why: `
An order is fulfilled by obeying it. The tools, the signals, the time and the arrangements that people worked with
that day stay as they were, and so does what made the other way look right. Reaching for an order can be a sign that
there is more to learn about the circumstances and the options people had.

The rule looks at who would have to act differently: "operators must check the valve" asks it of people, "the console
must check the valve" does not.
`,
  sources: ['seed', 'sreBook', 'sreWorkbook', 'pagerdutyWriting', 'etsy', 'rca2', 'hibbert', 'kwok'],
  disagreement: `
A rule for people can be the right answer: a legal duty, a safety lock-out, a stopgap until the tool is changed. Then
keep it, and say which.
`,
  better: [
    {
      bad: 'Everybody must check the region before running the cleanup',
      better: 'Have the cleanup show the region and ask for its name',
    },
    {
      bad: 'Make sure that the day crew always tells the night crew about open work',
      better: 'Show open work on the screen that both crews start their shift with',
    },
    {
      bad: 'Be more careful with bulk edits',
      better: 'Find out what people look at before a bulk edit, and show them the number of rows it will touch',
    },
  ],
  bad: [
    `
## Action items

- Everybody must check the region before they run the cleanup
  ^^^^^^^^^^^^^^^^^^^^ This asks people to behave differently.
- Make sure that the day crew always tells the night crew about open work
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This asks people to behave differently.
- Be more careful with bulk edits
  ^^^^^^^^^^^^^^^ This asks people to behave differently.
- Require the approval of a director for each change of the tariff
  ^^^^^^^^^^^^^^^^^^^^ This asks people to behave differently.
`,
    `
## Lessons learned

- When the feed is late, think about the ferries first
                         ^^^^^ This asks people to behave differently.
`,
  ],
  good: [
    `
## Action items

- The cleanup must check the region so that it cannot delete the wrong one
- Make sure that the standby answers within a second, because clients give up after two
- Ask both crews how they would like to hear about open work, to learn what a handover needs
- Be more careful than the vendor: reject frames without a checksum, so that a bad one is dropped at the edge
- Agree with the crews who calls whom, so that nobody has to guess
- Find out what it would take to be more careful with bulk edits
`,
    `
## Lessons learned

- The day crew had to check four screens before they could tell the night crew anything
`,
  ],
  beats: ['solution-in-narrative'],
  checks: [{ over: 'statements', places: ['item', 'lesson'], check: read }],
};

/** Whatever follows is only a question so far. */
const wondering = compilePhrases({
  takes: 'what it (would | will | might | could) take (to | for | until | before)',
});

/** What a tool does, whoever has set it up, and a cry that only opens a remark. */
const automated = compilePhrases({
  gate: 'as (a | an) [hard | automatic | automated | required | blocking] (gate | precondition | check | step) (in | of | before) (the | ci | any | each | every)',
  cry: '^ watch out :',
});

function read({ analysis, place }: Statement, report: (words: Words) => void): void {
  for (const sentence of analysis.sentences) {
    const isLeft = wondering.find(sentence).length + automated.find(sentence).length > 0;
    const found = isLeft ? null : orderIn(sentence, place === 'lesson');
    if (!found) continue;
    report(found);
    return;
  }
}

function orderIn(sentence: Sentence, isLesson: boolean): Words | null {
  const match = vigilanceIn(sentence) ?? gateIn(sentence, isLesson) ?? conductIn(sentence, isLesson);
  return match && offsetsOf(sentence, match.start, match.end);
}
