import { ideaKeys, incidentKeys, insightKeys, itemKeys } from './entry-format.js';
import { namesOf, type Key, type Shape } from './key.js';

const text: Shape = { is: 'text' };
const date: Shape = { is: 'date' };

/** What a review says, in the order in which it is written. */
export const reviewKeys: readonly Key[] = [
  {
    name: 'kind',
    description: 'Says that this document is an incident review.',
    shape: { is: 'choice', choices: [{ value: 'incident-review', description: 'An incident review.' }], open: false },
  },
  {
    name: 'title',
    description: 'What the review is called.',
    shape: text,
    alsoReadAs: ['name', 'headline', 'incident title', 'incident name', 'subject'],
  },
  { name: 'incident', description: 'What the review is about.', shape: { is: 'map', keys: incidentKeys, short: null } },
  {
    name: 'facilitator',
    description: 'Who facilitates the review.',
    shape: { is: 'name', of: 'person' },
    alsoReadAs: ['facilitators', 'facilitated by', 'moderator', 'review facilitator', 'postmortem facilitator'],
  },
  {
    name: 'participants',
    description: 'Who takes part in it.',
    shape: namesOf('person'),
    alsoReadAs: [
      'attendees',
      'participant',
      'present',
      'people',
      'responders',
      'incident responders',
      'review participants',
    ],
  },
  {
    name: 'review-meeting',
    description: 'The day of the review meeting, which is for learning.',
    shape: date,
    alsoReadAs: [
      'review date',
      'review meeting date',
      'postmortem meeting',
      'postmortem date',
      'meeting date',
      'date of review',
      'meeting scheduled for',
      'reviewed on',
    ],
  },
  {
    name: 'follow-up-meeting',
    description: 'The day of the meeting that handles the action items.',
    shape: date,
    alsoReadAs: [
      'follow up meeting date',
      'action items meeting',
      'action item meeting',
      'follow up date',
      'action review meeting',
    ],
  },
  {
    name: 'no-actions',
    description: 'Why there are no action items, where there are none.',
    shape: text,
    alsoReadAs: ['no action items', 'no actions because', 'no follow ups'],
  },
  {
    name: 'contributing',
    description: 'Earlier items or reviews that contributed to this incident.',
    shape: namesOf('item'),
    alsoReadAs: ['contributing reviews', 'contributing items', 'related reviews', 'earlier reviews'],
  },
  {
    name: 'narrative',
    description: 'What happened, as the people in it saw it unfold.',
    shape: { is: 'list', of: text, alone: true },
  },
  {
    name: 'timeline',
    description: 'What was seen and done, and when.',
    shape: {
      is: 'list',
      alone: true,
      of: {
        is: 'map',
        keys: [
          {
            name: 'at',
            description: 'When.',
            shape: text,
            alsoReadAs: [
              'time',
              'date',
              'timestamp',
              'when',
              'datetime',
              'occurred at',
              'utc',
              'time utc',
              'start',
              'end',
              'ts',
            ],
          },
          {
            name: 'event',
            description: 'What was seen or done.',
            shape: text,
            required: true,
            alsoReadAs: [
              'text',
              'what',
              'description',
              'entry',
              'note',
              'action',
              'summary',
              'message',
              'details',
              'update',
              'body',
              'title',
              'comment',
              'content',
              'milestone',
            ],
          },
        ],
        short: text,
      },
    },
  },
  {
    name: 'insights',
    description: 'What was learned or noticed.',
    shape: { is: 'list', of: { is: 'map', keys: insightKeys, short: text }, alone: false },
  },
  {
    name: 'open-questions',
    description: 'What nobody has an answer to yet.',
    shape: { is: 'list', of: text, alone: true },
  },
  {
    name: 'parking-lot',
    description: 'Ideas that wait to be shaped.',
    shape: { is: 'list', of: { is: 'map', keys: ideaKeys, short: text }, alone: false },
  },
  {
    name: 'action-items',
    description: 'What will be done.',
    shape: { is: 'list', of: { is: 'map', keys: itemKeys, short: text }, alone: false },
  },
];
