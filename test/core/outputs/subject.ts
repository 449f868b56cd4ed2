import { defaultConfig } from '../../../server/src/core/config/config.js';
import { createEngine } from '../../../server/src/core/engine.js';
import type { Page } from '../../../server/src/core/editor/page.js';
import { Lines } from '../../../server/src/core/lines.js';
import { digestOf, type ItemDigest } from '../../../server/src/core/workspace/digest.js';

/** A review that was read and checked. */
export type Subject = Page & { readonly path: string };

export function subject(source: string, path = 'postmortems/review.md', config = defaultConfig): Subject {
  const onFault = (rule: string, error: unknown): void => {
    throw new Error(rule, { cause: error });
  };
  const engine = createEngine({ config, only: null, today: '2024-05-02', onFault });
  const { review, problems } = engine.read(source, path);
  const { findings } = engine.lint(review, null);
  return { path, source, review, problems, findings, engine, config };
}

/** The items of a review as exports take them. */
export function itemsIn({ source, review, findings, problems, engine }: Subject): readonly ItemDigest[] {
  const { classify, categorize } = engine;
  const lines = new Lines(source);
  const rangeOf = lines.rangeOf.bind(lines);
  return digestOf({ review, findings, problems, classify, categorize, rangeOf }).items;
}

/** A review with something of everything. */
export const harbor = `---
kind: incident-review
incident: { date: 2024-04-22, severity: SEV-2, services: [labels] }
facilitator: ines
participants: [ines, noor, '@tomas']
review-meeting: 2024-04-26
follow-up-meeting: 2024-05-06
---
# Labels print twice

## What happened

The printers in hall 3 printed each label twice. The queue was drained by hand at 16:20.

## Insights

- [I1] Nobody in the hall could see that the queue was replayed (category: observe)
- [I2] Two printers with one name look like one printer (category: interpret)

## Open questions

- How did the hall notice before the pager did?

## Parking lot

- Show the age of the queue on the hall's screen (raised by: noor, raised on: 2024-04-26, convener: tomas, stakeholders: hall 3, printing, from: timeline)
- Give each printer a name of its own

## Action items

- [ ] [A1] Walk the hall's shift leads through the queue page (kind: teach, category: interpret, outcome: gain-insight, owner: @noor, created by: noor, due: 2024-05-20, ticket: LAB-7)
- [x] [A2] Drop labels that were printed before (kind: remediate, category: none, outcome: mitigate-risk, owner: tomas, created by: tomas)

## Appendix

Nothing else.
`;
