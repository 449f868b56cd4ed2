import { groupsOf, isOpen } from '../items.js';
import type { Sentence, Token } from '../language/analysis.js';
import type { Review } from '../review.js';
import type { Prose } from '../text.js';
import type { Rule, Surroundings } from './rule.js';

export const noSeparateFollowUp: Rule = {
  name: 'no-separate-follow-up',
  severity: 'hint',
  on: true,
  points: ['S1'],
  concern: 'document',
  summary: 'Items are accepted, and nothing shows a time of their own to work them out',
  message: 'These items are accepted, and no time apart from the review is named to work them out.',
  question: 'When, and with whom, would be a good time to think about these without the clock of the review?',
  why: `
The pressure to fix crowds out the wish to learn. The source keeps the learning review for learning and gives items a
meeting of their own, or at least the end of the review, with names of those who carry the discussion on to the
stakeholders.
`,
  sources: [
    'seed',
    'etsy',
    'howie',
    'stenning',
    'hochsteinActions',
    'hebert',
    'incidentIoTogether',
    'pagerdutyMeeting',
  ],
  disagreement: `
incident.io finds learning and actions inseparable and splitting them harmful; for PagerDuty the buy-in for the action
plan is the meeting's most important outcome. Howie offers the last section of one meeting as a compromise. A team
that keeps both together sets \`stances: { review-style: combined }\`, and this rule is silent.
`,
  better: [
    {
      bad: 'review-meeting: 2024-05-14, and items accepted the same day',
      better: 'follow-up-meeting: 2024-05-16, convened by Ana, with the teams concerned',
    },
    { bad: 'Last half hour: brainstorm fixes', better: 'Last ten minutes: list what needs a talk, and who calls it' },
  ],
  bad: [
    `---
kind: incident-review
review-meeting: 2024-05-14
---
# Lost webhooks

## Action items
   ^^^^^^^^^^^^ These items are accepted, and no time apart from the review is named to work them out.

- Show undelivered webhooks on the partner page so that a gap is seen (owner: lea)
`,
  ],
  good: [
    `---
kind: incident-review
review-meeting: 2024-05-14
follow-up-meeting: 2024-05-16
---
# Lost webhooks

## Action items

- Show undelivered webhooks on the partner page so that a gap is seen (owner: lea)
`,
    `---
kind: incident-review
review-meeting: 2024-05-14
---
# Lost webhooks

## What happened

Lea and the partner team meet again on Thursday to work out the items.

## Action items

- Show undelivered webhooks on the partner page so that a gap is seen (owner: lea)
`,
    `
# Lost webhooks

## Action items

- Show undelivered webhooks on the partner page so that a gap is seen
`,
  ],
  settledBy: { 'review-style': 'combined' },
  beats: [],
  checks: [
    {
      over: 'review',
      check(review, surroundings, report) {
        const [first] = groupsOf(review.items.filter(isOpen));
        if (!first || hasTimeApart(review) || !saysMeeting(review)) return;
        if (!wordsOf(review).some((prose) => tellsOfLater(prose, surroundings))) report({ span: first.span });
      },
    },
  ],
};

/** Reviews from elsewhere have no field for meetings; their silence says nothing. */
function saysMeeting(review: Review): boolean {
  return review.reviewMeeting !== null;
}

function hasTimeApart(review: Review): boolean {
  const isParking = review.sections.some((section) => section.role === 'parking');
  return review.followUpMeeting !== null || isParking || review.ideas.length > 0 || wereShapedLater(review);
}

/** Written on a later day than the review's. */
function wereShapedLater(review: Review): boolean {
  const meeting = review.reviewMeeting?.value ?? '';
  return review.items.some((item) => item.created !== null && item.created.value > meeting);
}

function wordsOf(review: Review): readonly Prose[] {
  const headings = review.sections.flatMap((section) => (section.heading ? [section.heading] : []));
  return [...headings, ...review.passages.map((passage) => passage.prose), ...review.items.map((item) => item.text)];
}

function tellsOfLater(prose: Prose, { analyze }: Surroundings): boolean {
  return analyze(prose).sentences.some(isOfLaterTalk);
}

const talks = new Set([
  'meeting',
  'session',
  'discussion',
  'chat',
  'call',
  'workshop',
  'talk',
  'meet',
  'discuss',
  'convene',
]);
const later = new Set([
  'follow-up',
  'followup',
  'later',
  'again',
  'next',
  'separate',
  'separately',
  'schedule',
  'scheduled',
  'soak',
  'async',
]);

/** "A follow-up session on Thursday", "they meet again next week". */
function isOfLaterTalk({ tokens }: Sentence): boolean {
  return tokens.some(isTalk) && tokens.some((token, index) => later.has(token.lower) || isFollowUp(tokens, index));
}

function isTalk(token: Token): boolean {
  return talks.has(token.lemma);
}

function isFollowUp(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.lower;
  return tokens[index]?.lower === 'follow' && (next === 'up' || next === '-');
}
