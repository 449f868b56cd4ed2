import assert from 'node:assert/strict';
import { readMarkdown } from '../../../server/src/core/read/markdown.js';
import { readYaml } from '../../../server/src/core/read/yaml.js';
import { essence } from '../../support/essence.js';

/** The same reviews in both formats. */
const twins: readonly { readonly name: string; readonly markdown: string; readonly yaml: string }[] = [
  {
    name: 'all that the format has',
    markdown: `---
kind: incident-review
incident: { date: 2024-05-03, severity: SEV-2, services: [berths, till] }
facilitator: ines
participants: [ines, omar, lea]
review-meeting: 2024-05-08
follow-up-meeting: 2024-05-10
---
# The night ferry sold each berth twice

## Narrative

Two tills held the last berths, and neither saw the other.

## Insights

- [I1] Nobody at the pier could see which tills were offline (category: observe)
- The crew reads the berth list from a copy

## Open questions

- How did Lea know that the copy was old?

## Parking lot

- Show offline tills on the board (raised by: omar, raised on: 2024-05-08, convener: lea, stakeholders: pier, crew, from: timeline)

## Action items

- [ ] [A1] Walk through the offline mode with the pier crew (kind: teach, category: interpret, outcome: gain-insight, owner: @omar, created by: omar, due: 2024-05-31, addresses: I1, ticket: FERRY-12)
- [x] Print the time on every berth list (kind: remediate, owner: lea)
`,
    yaml: `kind: incident-review
title: The night ferry sold each berth twice
incident: { date: 2024-05-03, severity: SEV-2, services: [berths, till] }
facilitator: ines
participants: [ines, omar, lea]
review-meeting: 2024-05-08
follow-up-meeting: 2024-05-10
narrative: Two tills held the last berths, and neither saw the other.
insights:
  - { id: I1, category: observe, text: Nobody at the pier could see which tills were offline }
  - The crew reads the berth list from a copy
open-questions: [How did Lea know that the copy was old?]
parking-lot:
  - { text: Show offline tills on the board, raised-by: omar, raised-on: 2024-05-08, convener: lea, stakeholders: [pier, crew], from: timeline }
action-items:
  - id: A1
    action: Walk through the offline mode with the pier crew
    kind: teach
    category: interpret
    outcome: gain-insight
    owner: omar
    created-by: omar
    due: 2024-05-31
    status: open
    addresses: [I1]
    ticket: FERRY-12
  - { action: Print the time on every berth list, kind: remediate, owner: lea, status: done }
`,
  },
  {
    name: 'a table',
    markdown: `# Berths sold twice

## Root cause

The copy of the list was a day old.

## Action items

| Action | Type | Owner | Due | Status |
| --- | --- | --- | --- | --- |
| Warn of old lists | Prevent | Lea | 31 May 2024 | WIP |
| Ask the crew how they read the list | Investigate | TBD | | |
`,
    yaml: `title: Berths sold twice
root_cause: The copy of the list was a day old.
action_items:
  - { action: Warn of old lists, type: Prevent, owner: Lea, due: 31 May 2024, status: WIP }
  - { action: Ask the crew how they read the list, type: Investigate, owner: TBD, due: , status: }
`,
  },
  {
    name: 'groups of items and sentences as lessons',
    markdown: `# Berths sold twice

## Lessons learned

The crew reads the berth list from a copy. Nobody at the pier could see which tills were offline.

## Follow-ups

### Prevention

- Warn of old lists

### Documentation

- Describe how the copy is made
`,
    yaml: `title: Berths sold twice
lessons-learned: The crew reads the berth list from a copy. Nobody at the pier could see which tills were offline.
follow-ups:
  prevention: [Warn of old lists]
  documentation: [Describe how the copy is made]
`,
  },
  {
    name: 'an entry with fields and no words yet',
    markdown: `# Berths sold twice

## Action items

- [A1] Warn of old lists (owner: lea)
- [A7] TBD (kind: teach, owner: omar)
`,
    yaml: `title: Berths sold twice
action-items:
  - { id: A1, action: Warn of old lists, owner: lea }
  - { id: A7, action: TBD, kind: teach, owner: omar }
`,
  },
  {
    name: 'no actions',
    markdown:
      '# Berths sold twice\n\n## What happened\n\nTwo tills held the last berths.\n\n## Action items\n\nNo action items, because the till is replaced in June.\n',
    yaml: 'title: Berths sold twice\nwhat-happened: Two tills held the last berths.\naction-items: No action items, because the till is replaced in June.\n',
  },
];

describe('The same review in Markdown and in YAML', () => {
  for (const { name, markdown, yaml } of twins) {
    it(`reads alike: ${name}`, () => {
      const both = [readMarkdown(markdown), readYaml(yaml)];
      assert.deepEqual(
        both.map(({ problems }) => problems),
        [[], []],
      );
      const [a, b] = both.map(({ review }) => essence(review));
      assert.deepEqual(b, a);
    });
  }
});
