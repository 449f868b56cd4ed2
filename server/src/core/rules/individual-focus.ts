import { offsetsOf } from '../language/analysis.js';
import { correctionIn } from '../language/corrections.js';
import { ignoranceIn, ignoranceNeeds, shortcomingIn } from '../language/shortcomings.js';
import { measureIn } from '../language/measures.js';
import { singledOutIn } from '../language/singled-out.js';
import type { Rule, Statement, Words } from './rule.js';

export const individualFocus: Rule = {
  name: 'individual-focus',
  severity: 'warning',
  on: true,
  points: ['S3'],
  concern: 'language',
  summary: 'One person is what is to be changed, and not what surrounds them',
  message: 'This makes one person the thing to be changed.',
  question:
    'If somebody else had been in that seat with the same information, what would have looked different to them?',
  why: `
The next one in that seat sees the same screens, has the same time and the same options. What is changed about one
person leaves with them; what is changed about the setting is there for everybody. And people who are named as what is
to be fixed tell less the next time.

A person who does the work, calls the meeting or knows how something works is left alone.
`,
  sources: ['seed', 'sreWorkbook', 'allspawBlameless', 'pagerdutyWriting', 'fausey', 'sigler'],
  disagreement: `
Some matters are one person's: a leaked personal token, a request of theirs, a conversation that they asked for. Such
an item is better kept outside the review, or kept here with that reason.
`,
  better: [
    {
      bad: 'Coach Nadia on the order of the valves',
      better: 'Find out what the screen shows about the order of the valves, and whether others read it the same way',
    },
    {
      bad: 'Revoke the access of the contractor who ran the cleanup',
      better: 'Make the cleanup ask for the name of the tenant, whoever runs it',
    },
  ],
  bad: [
    `
## Action items

- Coach Nadia on the order of the valves
  ^^^^^^^^^^^ This makes one person the thing to be changed.
- Talk to the contractor who ran the cleanup about reading the prompt
  ^^^^^^^^^^^^^^^^^^^^^^ This makes one person the thing to be changed.
- Nadia has to learn how the valves are numbered
  ^^^^^^^^^^^^^^^^^^ This makes one person the thing to be changed.
- Remove Nadia's access to the console
  ^^^^^^^^^^^^^^^^^^^^^ This makes one person the thing to be changed.
`,
    `
## Contributing factors

- The trainee did not know the order of the valves
  ^^^^^^^^^^^^^^^^^^^^^^^^ This makes one person the thing to be changed.
`,
  ],
  good: [
    `
## Action items

- Nadia to number the valves on the screen so that both shifts read them alike
- Interview Nadia about how she saw the drift, to learn what the trend line shows
- Ask the plant owner whether valve 9 is still in use
- Only Nadia can start the pumps by hand: teach two others during the June test
`,
  ],
  beats: [],
  checks: [
    { over: 'statements', places: ['item', 'lesson'], check: read },
    {
      over: 'statements',
      places: ['cause'],
      bySentence: true,
      get needs() {
        return ignoranceNeeds;
      },
      check: readCauses,
    },
  ],
};

function read({ analysis }: Statement, report: (words: Words) => void): void {
  for (const sentence of analysis.sentences) {
    if (sentence.tokens.at(-1)?.text === '?') continue;
    const found = correctionIn(sentence) ?? measureIn(sentence) ?? shortcomingIn(sentence) ?? singledOutIn(sentence);
    if (!found) continue;
    report(offsetsOf(sentence, found.start, found.end));
    return;
  }
}

function readCauses({ analysis }: Statement, report: (words: Words) => void): void {
  for (const sentence of analysis.sentences) {
    const found = ignoranceIn(sentence);
    if (!found) continue;
    report({ from: found.from, to: found.to, severity: 'information' });
    return;
  }
}
