import { categoryChoices, changeChoices, kindChoices, outcomeChoices, statusChoices } from './choices.js';
import { namesOf, type Key, type Shape } from './key.js';

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
    shape: namesOf('service'),
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
    shape: namesOf('team'),
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
    shape: namesOf('team'),
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
  { name: 'addresses', description: 'The insights that it follows from.', shape: namesOf('insight') },
  { name: 'created', description: 'The day it was made.', shape: date },
  { name: 'updated', description: 'The day it was last touched.', shape: date },
  { name: 'priority', description: 'As the team ranks it.', shape: { is: 'name', of: 'word' } },
];
