import assert from 'node:assert/strict';
import { picture } from '../../support/picture.js';

/** A name, the document, and what is read from it. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    'entries below learning headings, short ones too',
    `## Lessons learned

### What went well

- Fast tug
- The crew knew the channel

### What could have gone better

1. Nobody could hear the horn (category: observe)
2. None`,
    `insight: Fast tug
insight: The crew knew the channel
insight: Nobody could hear the horn; category observe`,
  ],
  [
    'sentences, but no fragments and no lead-ins',
    `## What we learned

The horn is too quiet to be heard on the bridge. We rely on one pilot, e.g. at night. So:

The only safe way would be to

- wait for the tide
- call a tug`,
    `insight: The horn is too quiet to be heard on the bridge.
insight: We rely on one pilot, e.g. at night.
insight: The only safe way would be to`,
  ],
  [
    'entries below entries, unless they only finish the sentence',
    `## Key takeaways
- With the harbor
  - Calls were short
- The chart was old
  - It showed no wreck
- Three things broke at once:
  - the horn
  - the lamp`,
    `insight: Calls were short
insight: The chart was old
insight: It showed no wreck
insight: Three things broke at once:`,
  ],
  [
    'an entry that goes on below a piece of code',
    `## Surprises

- The log said

  \`\`\`
  depth 0.0
  \`\`\`

  although the tank was full.`,
    'insight: The log said although the tank was full.',
  ],
  [
    'columns that are named for what was learned',
    `# Retro

| What went well | What did not go well |
|---|---|
| The pumps held | The lamps failed |`,
    `insight: The pumps held
insight: The lamps failed`,
  ],
  [
    'tagged entries anywhere, and ids',
    `## What happened

- The lamp went out (insight: observe)

## Insights

- [I1] The lamp has no spare
- I2: The spare is at the other pier`,
    `insight: The lamp went out; category observe
insight: The lamp has no spare; id I1
insight: The spare is at the other pier; id I2`,
  ],
  [
    'lessons and actions under one heading, told apart by what they say',
    `## Lessons learned and next steps

- The lamp has no spare
- Buy a spare lamp
- [ ] Test the horn`,
    `insight: The lamp has no spare
bullet: Buy a spare lamp
task: Test the horn; status open`,
  ],
  [
    'no prompts and no empty answers',
    `## What went well

_List what helped._

- _No response_
- N/A
- No comments added

## Where we got lucky

Things that went well by luck.`,
    `placeholder-free`,
  ],
  [
    'open questions and parked ideas',
    `## Open questions

- Who decides when the tide is too low?
- tbd

Why was the chart old? We do not know.

## Parking lot

- Paint depth marks (raised by: sam, convener: rosie, stakeholders: pier, crew)`,
    `question: Who decides when the tide is too low?
question: Why was the chart old?
idea: Paint depth marks; convener rosie; raisedBy sam`,
  ],
  [
    'a heading that tells what went wrong only beside what went well, or with a list',
    `# Ferry

## What went wrong

The rope was thin. It broke at noon.

### The rope

It was old.`,
    '',
  ],
  [
    'nothing from causes, timelines and stories',
    `## What went wrong and why?

The rope was thin.

## Timeline

- 10:00 The rope broke

## Five whys

- Because it was thin`,
    '',
  ],
];

describe('Insights, questions and ideas in Markdown', () => {
  for (const [name, source, expected] of cases) {
    it(`are read from ${name}`, () => {
      assert.equal(picture(source).trim(), expected === 'placeholder-free' ? '' : expected);
    });
  }
});
