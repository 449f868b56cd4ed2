import { groupsOf, isAlive, type ItemGroup } from '../items.js';
import type { ActionItem, Field, Review } from '../review.js';
import type { Rule, Spot } from './rule.js';

export const ownerNotAuthor: Rule = {
  name: 'owner-not-author',
  severity: 'information',
  on: true,
  points: ['S5'],
  concern: 'fields',
  summary: 'Somebody else created the item, and nothing shows that its owner accepted it',
  message: 'Somebody else created this item, and nothing shows that its owner took part.',
  question: 'Has the owner had the chance to say whether, and how, this is worth doing?',
  why: `
Items made for others bring confusion, debate and resistance: those who work in an area every day are the ones to
work out what needs to be done there, whether, and how. The same item, shaped or accepted by its owner, is a
different one.
`,
  sources: ['seed', 'howie', 'pagerdutyWriting', 'gitlab', 'lunney'],
  disagreement: `
PagerDuty says that whoever files the ticket need not complete it, as long as the owning team is at the table; GitLab
wants tickets that any engineer can pick up. Any sign of acceptance (\`accepted by\`) answers the question.
`,
  better: [
    {
      bad: 'Cap the batch size (created by: qa-lead, owner: data-platform)',
      better: 'Cap the batch size (created by: qa-lead, owner: data-platform, accepted by: data-platform)',
    },
  ],
  bad: [
    `
# Slow search

## Action items

- Cap the batch size so that one import cannot starve the others (created by: quinn, owner: ravi)
                                                                                            ^^^^ Somebody else created this item, and nothing shows that its owner took part.
`,
    `kind: incident-review
title: Slow search
action-items:
  - action: Cap the batch size so that one import cannot starve the others
    created-by: quinn
    owner: ravi
           ^^^^ Somebody else created this item, and nothing shows that its owner took part.
`,
  ],
  good: [
    `
# Slow search

## Action items

- Cap the batch size so that one import cannot starve the others (created by: @Ravi, owner: ravi)
- Show the size of running imports on the search board so that a big one is seen (created by: quinn, owner: ravi, accepted by: ravi)
- Find out which imports customers wait for at noon (owner: lea)
`,
    `
# Slow search

## Action items

- Cap the batch size so that one import cannot starve the others (created by: jira-bot, owner: ravi)
- Show the size of running imports on the search board so that a big one is seen (created by: quinn, owner: ravi, status: idea)
`,
  ],
  beats: [],
  checks: [
    {
      over: 'review',
      check(review, _surroundings, report) {
        for (const group of groupsOf(review.items)) {
          const others = group.items.filter((item) => isMadeForOthers(item, review));
          const spot = spotOf(others, group);
          if (spot) report(spot);
        }
      },
    },
  ],
};

/** Said of the item where it is one, of the section where there are more. */
function spotOf(others: readonly ActionItem[], group: ItemGroup): Spot | null {
  const [first, second] = others;
  if (!first) return null;
  if (!second) return { span: first.owner?.span ?? first.span, item: first };
  const message = 'Somebody else created several of these items, and nothing shows that their owners took part.';
  return { span: group.span, message, related: others.map((item) => item.owner?.span ?? item.span) };
}

function isMadeForOthers(item: ActionItem, review: Review): boolean {
  if (!isAlive(item) || item.status?.value === 'idea' || namesIn(item.acceptedBy).length > 0) return false;
  const owners = namesIn(item.owner);
  const authors = namesIn(item.createdBy);
  if (owners.length === 0 || authors.length === 0 || authors.some(isMachine)) return false;
  return !owners.some((name) => authors.includes(name)) && !wasThere(owners, review);
}

/** In the meeting that shaped the items, as the document's own list of people says. */
function wasThere(owners: readonly string[], review: Review): boolean {
  return (
    review.followUpMeeting !== null &&
    owners.every((name) => review.participants.some((person) => namesIn(person).includes(name)))
  );
}

function namesIn(field: Field | null): readonly string[] {
  return (field?.written ?? '')
    .toLowerCase()
    .split(/[,;&+/[\]]|\band\b/)
    .map((name) => name.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((name) => name !== '');
}

function isMachine(name: string): boolean {
  return name.endsWith('bot') || name.startsWith('bot') || name === 'automation';
}
