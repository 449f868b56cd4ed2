import assert from 'node:assert/strict';
import { defaultConfig, type Config } from '../../server/src/core/config/config.js';
import { createEngine } from '../../server/src/core/engine.js';
import { ReviewIndex } from '../../server/src/core/others.js';
import { exampleDay, pictureOf, plainEngine } from '../support/examples.js';

describe('blanket-due-date', () => {
  reports(
    'dates that follow from a level',
    'blanket-due-date',
    `---
review-meeting: 2024-05-15
---
# Lost parcels

## Action items
   ^^^^^^^^^^^^ The dates of these items follow a fixed number of days.

- Scan parcels at the gate so that a lost one is noticed (due: 2024-05-29)
- Weigh parcels at the gate so that an empty one is noticed (due: 2024-05-29)
- Print the lane in large type so that it can be read from the lift (due: 2024-06-12)
- Close lane 4 at night because nobody is there to clear a jam (due: 2024-06-12)
`,
  );

  reports(
    'a date that quotes a policy',
    'blanket-due-date',
    `
# Lost parcels

## Action items

| Action | Due |
| --- | --- |
| Scan parcels at the gate so that a lost one is noticed | per policy (28 days) |
                                                           ^^^^^^^^^^^^^^^^^^^^ This date comes from a policy.
`,
  );

  reports(
    'nothing where each date has its reason',
    'blanket-due-date',
    `
# Lost parcels

## Action items

- Scan parcels at the gate so that a lost one is noticed (due: 2024-07-01, due reason: the lease ends)
- Weigh parcels at the gate so that an empty one is noticed (due: 2024-07-01, due reason: the lease ends)
- Print the lane in large type so that it can be read from the lift (due: 2024-07-01, due reason: the lease ends)
`,
  );

  it('is silent for a team whose policy it is', () => {
    const text =
      '# Lost parcels\n\n## Action items\n\nAll action items must be closed within 30 days.\n\n- Weigh parcels\n';
    const stances = { ...defaultConfig.stances, 'due-dates': 'policy' } as const;
    assert.deepEqual(
      [named(text, {}), named(text, { stances })].map((rules) => rules.includes('blanket-due-date')),
      [true, false],
    );
  });
});

describe('owner-not-author', () => {
  reports(
    'once where it is the custom',
    'owner-not-author',
    `
# Lost parcels

## Action items
   ^^^^^^^^^^^^ Somebody else created several of these items, and nothing shows that their owners took part.

- Scan parcels at the gate so that a lost one is noticed (created by: ida, owner: bo)
- Weigh parcels at the gate so that an empty one is noticed (created by: ida, owner: kai)
`,
  );

  reports(
    'nothing of people who were in the meeting for the items',
    'owner-not-author',
    `---
participants: [ida, bo]
follow-up-meeting: 2024-05-17
---
# Lost parcels

## Action items

- Scan parcels at the gate so that a lost one is noticed (created by: ida, owner: bo)
`,
  );
});

describe('missing-owner', () => {
  reports(
    'nothing of an item that was written today',
    'missing-owner',
    `---
kind: incident-review
---
# Lost parcels

## Action items

- Scan parcels at the gate so that a lost one is noticed (created: 2024-06-03)
`,
  );

  reports(
    'nothing where the owners stand elsewhere',
    'missing-owner',
    `---
kind: incident-review
---
# Lost parcels

## Action items

Owners: see the board of the gate team.

- Scan parcels at the gate so that a lost one is noticed
`,
  );

  reports(
    'nothing where one name fell in passing',
    'missing-owner',
    `
# Lost parcels

## Action items

- Scan parcels at the gate so that a lost one is noticed (@bo)
- Weigh parcels at the gate so that an empty one is noticed
- Print the lane in large type so that it can be read from the lift
`,
  );

  reports(
    'a proposal more quietly',
    'missing-owner',
    `kind: incident-review
title: Lost parcels
action-items:
  - action: Scan parcels at the gate so that a lost one is noticed
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nobody is named here to do the work or to bring people together for it.
    status: proposed
`,
  );
});

describe('stale-item', () => {
  reports(
    'work that has been carried over',
    'stale-item',
    `---
incident: { date: 2024-05-20 }
---
# Lost parcels

## Action items
   ^^^^^^^^^^^^ Some of these items say that they have waited for long.

- [ ] Still not started: weigh parcels at the gate so that an empty one is noticed
`,
  );

  reports(
    'nothing while the date lies ahead',
    'stale-item',
    `---
incident: { date: 2024-01-20 }
---
# Lost parcels

## Action items

- [ ] Weigh parcels at the gate so that an empty one is noticed (due: 2024-09-01, updated: 2024-01-25)
`,
  );

  it('is silent without a clock', () => {
    const { review } = plainEngine().read('- x', 'a.md');
    const engine = createEngine({ config: defaultConfig, only: null, today: null, onFault: fail });
    assert.deepEqual(engine.lint(review, null).findings, []);
  });
});

describe('duplicate-across-reviews', () => {
  reports(
    'once where most of a review comes again',
    'duplicate-across-reviews',
    `
# Lost parcels

## Action items
   ^^^^^^^^^^^^ Several of these items stand in earlier reviews, or twice in this one.

- Scan parcels at the gate so that a lost one is noticed
- Weigh parcels at the gate so that an empty one is noticed
- Print the lane in large type so that it can be read from the lift

=== 2023/parcels.md
# Parcels in the wrong lane

## Action items

- Scan parcels at the gate so that a lost one is noticed
- Weigh parcels at the gate so that an empty one is noticed
- Print the lane in large type so that it can be read from the lift
`,
  );

  reports(
    'the same ticket in other words',
    'duplicate-across-reviews',
    `
# Lost parcels

## Action items

- Scan parcels at the gate (GATE-12)
  ^^^^^^^^^^^^^^^^^^^^^^^^ An earlier review has this item, and there it is done.

=== 2023/parcels.md
# Parcels in the wrong lane

## Action items

- [x] Read labels when parcels come in (GATE-12)
`,
  );

  reports(
    'nothing where only a number is the same',
    'duplicate-across-reviews',
    `
# Lost parcels

## Action items

- Raise the speed of lane 4 to 12 parcels a minute

=== 2023/parcels.md
# Parcels in the wrong lane

## Action items

- Raise the speed of lane 5 to 12 parcels a minute
`,
  );
});

describe('no-separate-follow-up', () => {
  reports(
    'nothing where ideas are parked',
    'no-separate-follow-up',
    `---
review-meeting: 2024-05-14
---
# Lost parcels

## Parking lot

- A second scanner at the gate

## Action items

- Scan parcels at the gate so that a lost one is noticed
`,
  );

  it('is silent for a team that keeps both together', () => {
    const text = '---\nreview-meeting: 2024-05-14\n---\n# Lost parcels\n\n## Action items\n\n- Weigh parcels\n';
    const stances = { ...defaultConfig.stances, 'review-style': 'combined' } as const;
    assert.deepEqual(
      [named(text, {}), named(text, { stances })].map((rules) => rules.includes('no-separate-follow-up')),
      [true, false],
    );
  });
});

describe('keep comments in a document', () => {
  reports(
    'take an item out of what is said of its section',
    'missing-owner',
    `---
kind: incident-review
---
# Lost parcels

## Action items
   ^^^^^^^^^^^^ None of these items names a person or team.

- Scan parcels at the gate so that a lost one is noticed <!-- debrief: keep missing-owner: the gate rota takes it -->
- Weigh parcels at the gate so that an empty one is noticed
`,
  );
});

function reports(what: string, rule: string, example: string): void {
  it(`reports ${what}`, () => {
    assert.equal(pictureOf(example, plainEngine([rule])), example);
  });
}

function named(text: string, config: Partial<Config>): string[] {
  const engine = createEngine({
    config: { ...defaultConfig, ...config },
    only: null,
    today: exampleDay,
    onFault: fail,
  });
  const { review } = engine.read(text, 'a.md');
  return engine.lint(review, { path: 'a.md', others: new ReviewIndex() }).findings.map(({ rule }) => rule);
}

function fail(rule: string, error: unknown): void {
  throw new Error(rule, { cause: error });
}
