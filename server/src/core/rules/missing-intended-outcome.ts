import { groupsOf, hasPlaceFor, isAlive, isFresh, type ItemGroup } from '../items.js';
import type { ActionItem, Review } from '../review.js';
import type { Rule, Spot, Surroundings } from './rule.js';

export const missingIntendedOutcome: Rule = {
  name: 'missing-intended-outcome',
  severity: 'information',
  on: true,
  points: ['S2'],
  concern: 'fields',
  summary: 'Neither a field nor the wording tells what an item is for',
  message: 'This says what will be done and leaves open what for.',
  question:
    'What do you hope will be different afterwards: a particular risk made smaller, or something understood that is not understood today?',
  why: `
The intended outcome is what an item can be weighed by: a specific risk to mitigate, or an insight into how
people and systems work together. Without it nobody can tell a good alternative from a bad one, nor see when
the item has served its purpose, and today's change may contribute to tomorrow's incident.
`,
  sources: ['seed', 'howie', 'srePostmortem', 'etcd', 'incidentIoFollowUps'],
  disagreement: `
Several templates ask for a type (prevent, detect, mitigate, process) where the source asks for an outcome; a type
counts here. Many public reviews state neither, which is why this is said once a section, and only where
the document has a place for it.
`,
  better: [
    {
      bad: 'Move the nightly job to another host',
      better: 'Move the nightly job to another host so that it no longer competes with backups',
    },
    {
      bad: 'Read the allocator code (outcome: TBD)',
      better: 'Read the allocator code (outcome: gain-insight: why it prefers full nodes)',
    },
  ],
  bad: [
    `---
kind: incident-review
---
# Late invoices

## Action items

- Move the nightly billing job to another host (owner: lea)
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This says what will be done and leaves open what for.
- Show billing's deploys on the invoice board so that a late run can be told from a broken one (owner: sam)
`,
    `---
kind: incident-review
---
# Late invoices

## Action items
   ^^^^^^^^^^^^ These items say what will be done and leave open what for.

- Move the nightly billing job to another host (owner: lea)
- Rename the invoice bucket (owner: sam)
`,
  ],
  good: [
    `# Late invoices

## Action items

- Move the nightly billing job to another host
- Rename the invoice bucket
`,
    `---
kind: incident-review
---
# Late invoices

## Action items

- Find out which reports read the invoice bucket at night (owner: lea)
- Move the nightly billing job to another host (outcome: mitigate-risk, owner: sam)
- Keep two weeks of invoice logs because a disputed invoice is looked into after ten days (owner: sam)
`,
  ],
  beats: [],
  checks: [
    {
      over: 'review',
      check(review, surroundings, report) {
        for (const group of groupsOf(review.items)) {
          const missing = group.items.filter((item) => lacksOutcome({ item, review }, surroundings));
          const spot = spotOf(missing, group);
          if (spot) report(spot);
        }
      },
    },
  ],
};

/** Said of the item where it is one, of the section where there are more. */
function spotOf(missing: readonly ActionItem[], group: ItemGroup): Spot | null {
  const [first, second] = missing;
  if (!first) return null;
  if (!second) return { span: first.text.span, item: first };
  const message = 'These items say what will be done and leave open what for.';
  return { span: group.span, message, related: missing.map((item) => item.span) };
}

function lacksOutcome({ item, review }: { item: ActionItem; review: Review }, surroundings: Surroundings): boolean {
  if (!isAlive(item) || isFresh(item, surroundings.today) || isBareReference(item)) return false;
  if (!hasPlaceFor('outcome', item, review) || item.outcomeText) return false;
  if (hasPurposeHoweverBad(surroundings.marks(item))) return false;
  return surroundings.classify(item).outcome.value === 'unstated';
}

/** A bad purpose is still a purpose, and what is vague is asked about already. */
function hasPurposeHoweverBad(marks: ReadonlySet<string>): boolean {
  return ['never-again', 'vague-action', 'more-monitoring'].some((rule) => marks.has(rule));
}

/** The outcome may stand where the link leads. */
function isBareReference(item: ActionItem): boolean {
  return !/\s/.test(item.text.value.trim());
}
