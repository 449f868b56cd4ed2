import { categoryChoices, changeChoices, kindChoices, outcomeChoices, statusChoices } from './choices.js';
import type { Key, Named, Shape } from './key.js';

const text: Shape = { is: 'text' };
const date: Shape = { is: 'date' };
const category: Shape = { is: 'choice', choices: categoryChoices, open: true };

/** What the review is about. */
export const incidentKeys: readonly Key[] = [
  {
    name: 'date',
    description: 'The day of the incident.',
    shape: date,
    alsoReadAs: [
      'incident date',
      'date of incident',
      'day',
      'start',
      'start date',
      'start time',
      'started',
      'started at',
      'occurred at',
      'occurred on',
      'happened on',
      'reported at',
      'detected at',
      'created at',
    ],
  },
  {
    name: 'severity',
    description: 'As the team grades it, such as `SEV-2`.',
    shape: { is: 'name', of: 'word' },
    alsoReadAs: ['sev', 'severity level', 'incident severity', 'priority', 'level', 'impact level'],
  },
  {
    name: 'services',
    description: 'The services it touched.',
    shape: names('service'),
    alsoReadAs: [
      'service',
      'affected services',
      'affected service',
      'services affected',
      'impacted services',
      'services impacted',
      'systems',
      'affected systems',
      'system',
      'components',
      'affected components',
      'component',
      'product',
      'products',
      'products affected',
      'functionalities',
    ],
  },
  {
    name: 'teams',
    description: 'The teams it touched.',
    shape: names('team'),
    alsoReadAs: [
      'team',
      'affected teams',
      'teams affected',
      'teams involved',
      'impacted teams',
      'owning team',
      'responsible teams',
    ],
  },
];

/** What an insight says. */
export const insightKeys: readonly Key[] = [
  {
    name: 'text',
    description: 'What was learned or noticed.',
    shape: text,
    required: true,
    alsoReadAs: [
      'insight',
      'lesson',
      'learning',
      'finding',
      'takeaway',
      'description',
      'summary',
      'title',
      'what',
      'observation',
      'theme',
      'factor',
      'name',
      'note',
      'content',
      'body',
      'details',
      'point',
      'value',
      'comment',
    ],
  },
  {
    name: 'id',
    description: 'Names it, so that items can say that they address it.',
    shape: { is: 'name', of: 'insight' },
  },
  {
    name: 'category',
    description: 'What it teaches about.',
    shape: category,
    alsoReadAs: ['insight category', 'area', 'type', 'kind', 'tag'],
  },
];

/** What a parked idea says. */
export const ideaKeys: readonly Key[] = [
  {
    name: 'text',
    description: 'The idea in a few words.',
    shape: text,
    required: true,
    alsoReadAs: ['idea', 'description', 'summary', 'title', 'what', 'action', 'suggestion', 'proposal', 'name'],
  },
  { name: 'id', description: 'Names it.', shape: { is: 'name', of: 'item' } },
  {
    name: 'raised-by',
    description: 'Who had it.',
    shape: { is: 'name', of: 'person' },
    alsoReadAs: ['by', 'who', 'author', 'created by', 'suggested by', 'proposed by'],
  },
  {
    name: 'raised-on',
    description: 'The day it came up.',
    shape: date,
    alsoReadAs: ['on', 'date', 'raised at', 'created', 'created at', 'raised'],
  },
  {
    name: 'convener',
    description: 'Who brings the people together to shape it.',
    shape: { is: 'name', of: 'person' },
    alsoReadAs: ['convenor', 'owner', 'lead'],
  },
  {
    name: 'stakeholders',
    description: 'Who has a stake in it: people, teams or services.',
    shape: names('team'),
    alsoReadAs: ['stakeholder', 'with', 'invite', 'people'],
  },
  {
    name: 'from',
    description: 'Where in the review it came up.',
    shape: text,
    alsoReadAs: ['source', 'section', 'origin'],
  },
];

/** What an action item says. */
export const itemKeys: readonly Key[] = [
  { name: 'action', description: 'What is to be done.', shape: text, required: true },
  { name: 'id', description: 'Names it, so that other reviews can refer to it.', shape: { is: 'name', of: 'item' } },
  { name: 'kind', description: 'What sort of work it is.', shape: { is: 'choice', choices: kindChoices, open: false } },
  {
    name: 'change',
    description: 'What a `process` item does to the process.',
    shape: { is: 'choice', choices: changeChoices, open: false },
  },
  { name: 'category', description: 'The insight category it serves.', shape: category },
  {
    name: 'outcome',
    description: 'What it is for: to mitigate a specific risk, to gain insight, or both.',
    shape: {
      is: 'map',
      keys: [
        {
          name: 'kind',
          description: 'To mitigate a risk or to gain insight.',
          shape: { is: 'choice', choices: outcomeChoices, open: false },
          alsoReadAs: ['value', 'type', 'outcome'],
        },
        {
          name: 'text',
          description: 'How anybody can tell that it was reached.',
          shape: text,
          alsoReadAs: ['description', 'summary'],
        },
      ],
      short: { is: 'choice', choices: outcomeChoices, open: false },
    },
  },
  { name: 'owner', description: 'Who does it, or sees that it is done.', shape: { is: 'name', of: 'person' } },
  { name: 'created-by', description: 'Who made the item.', shape: { is: 'name', of: 'person' } },
  {
    name: 'accepted-by',
    description: 'Who took it on, where somebody else made it.',
    shape: { is: 'name', of: 'person' },
  },
  { name: 'due', description: 'The day by which it is done, from its workload.', shape: date },
  { name: 'due-reason', description: 'Why then.', shape: text },
  {
    name: 'status',
    description: 'Where it stands; unstated means open.',
    shape: { is: 'choice', choices: statusChoices, open: false },
  },
  { name: 'reason', description: 'Why it is not done or what has taken its place.', shape: text },
  { name: 'ticket', description: 'An id or a link.', shape: { is: 'name', of: 'ticket' } },
  {
    name: 'plan',
    description: 'A link to the plan, where the item is more than one ticket.',
    shape: { is: 'name', of: 'path' },
  },
  { name: 'addresses', description: 'The insights that it follows from.', shape: names('insight') },
  { name: 'created', description: 'The day it was made.', shape: date },
  { name: 'updated', description: 'The day it was last touched.', shape: date },
  { name: 'priority', description: 'As the team ranks it.', shape: { is: 'name', of: 'word' } },
];

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
    shape: names('person'),
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
    shape: names('item'),
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

function names(of: Named): Shape {
  return { is: 'list', of: { is: 'name', of }, alone: true };
}
