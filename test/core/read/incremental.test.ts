import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { readReview } from '../../../server/src/core/read/read.js';
import type { Reading } from '../../../server/src/core/review.js';
import { Prose } from '../../../server/src/core/text.js';

const sample = readFileSync(
  new URL('../../../client/samples/postmortems/gandalf-and-atlas.md', import.meta.url),
  'utf8',
);
const path = 'postmortems/a.md';

const shapes = `# Outage

**Owner:** @ann

## Action items

### Detection

- Add an alert on the queue (owner: @bob)
  - due: 2024-05-01
- Check the limits

Lead-in: we will do the following:

1. Call the vendor
2. Write it down

| Action | Owner | Due |
| --- | --- | --- |
| Look at the \`pool\` | Cid | 2024-01-02 |

### Communication

- [ ] Tell support <!-- debrief: keep missing-owner: they know -->

> [!NOTE]
> - a quoted list

## Lessons learned

We did not see the queue. Nobody knew of the limit.

- (insight: observe) The board was empty

## Parking lot

- Another board (convener: dee)
`;

const pieces = [
  '#',
  '\n',
  '\n\n',
  '- ',
  'e',
  ' ',
  '(owner: x)',
  '## Action items\n',
  '```\n',
  '<!--',
  '-->',
  '|',
  '*',
  '[a]: http://b\n',
  '---\n',
  '\r\n',
  '> ',
  'Lessons learned\n',
  ': ',
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(30),
  insert: fc.constantFrom(...pieces, ''),
});

describe('reading the next version of a document', () => {
  for (const [name, start] of Object.entries({ sample, shapes, repeated: shapes.repeat(3) })) {
    it(`gives what reading it afresh gives: ${name}`, () => {
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
          let source = start;
          let reading = readReview(source, path);
          for (const { at, remove, insert } of edits) {
            const from = Math.floor(at * source.length);
            source = source.slice(0, from) + insert + source.slice(from + remove);
            reading = readReview(source, path, { previous: reading });
          }
          assert.equal(shown(reading), shown(readReview(source, path)));
        }),
        { numRuns: 60 },
      );
    });
  }
});

/** All of a reading, with proses as the words they show and where these come from. */
function shown({ review, problems }: Reading): string {
  return JSON.stringify([review, problems], (_key, value: unknown) => {
    if (value instanceof Prose)
      return [
        value.value,
        value.marks,
        Array.from({ length: value.value.length }, (_, at) => value.spanOf(at, at + 1).start),
      ];
    return value instanceof Map
      ? [...value].map(([key, each]: [unknown, unknown]) => [key, each instanceof Set ? [...each] : each])
      : value;
  });
}
