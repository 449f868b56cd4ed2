import { namesOf, type Choice, type Key, type Shape } from './key.js';

const text: Shape = { is: 'text' };
const texts: Shape = { is: 'list', of: text, alone: true };

const levels: readonly Choice[] = [
  { value: 'off', description: 'The rule says nothing.' },
  { value: 'on', description: 'The rule speaks at its own level.' },
  { value: 'hint', description: 'Barely visible.' },
  { value: 'information', description: 'Visible.' },
  { value: 'warning', description: 'Hard to miss.' },
];

/** Where a team's own rule may look. */
const placeChoices: readonly Choice[] = [
  { value: 'items', description: 'Action items and parked ideas.' },
  { value: 'outcomes', description: 'What items are for.' },
  { value: 'narrative', description: 'What happened: summary, timeline, impact.' },
  { value: 'causes', description: 'Causes and contributing factors.' },
  { value: 'lessons', description: 'What was learned.' },
  { value: 'headings', description: 'Headings.' },
];

const stanceKeys: readonly Key[] = [
  {
    name: 'due-dates',
    description: 'Whether each item has a date from its own workload, or one policy sets the dates.',
    shape: {
      is: 'choice',
      open: false,
      choices: [
        { value: 'per-item', description: 'Each date follows from the workload of its item.' },
        {
          value: 'policy',
          description: 'The organization puts this work before all else, so one policy sets the dates.',
        },
      ],
    },
  },
  {
    name: 'review-style',
    description: 'Where action items are handled.',
    shape: {
      is: 'choice',
      open: false,
      choices: [
        { value: 'separate', description: 'In a meeting of their own, after the review.' },
        { value: 'last-section', description: 'At the end of the review.' },
        { value: 'combined', description: 'In the review, together with the learning.' },
      ],
    },
  },
];

const categoryKeys: readonly Key[] = [
  { name: 'name', description: 'What the category is called.', shape: text },
  { name: 'description', description: 'What an insight of this category teaches about.', shape: text },
  { name: 'words', description: 'Words that suggest it.', shape: texts },
];

const wordKeys: readonly Key[] = [
  { name: 'teams', description: 'Names of teams.', shape: namesOf('team') },
  { name: 'people', description: 'Names and handles of people.', shape: namesOf('person') },
  { name: 'products', description: 'Names of products.', shape: namesOf('service') },
  { name: 'systems', description: 'Names of services, tools and other systems.', shape: namesOf('service') },
];

const ticketKeys: readonly Key[] = [
  {
    name: 'pattern',
    description: 'How a ticket is written; `{number}` and `{word}` stand for what changes, as in `ATLAS-{number}`.',
    shape: text,
    required: true,
  },
  {
    name: 'link',
    description: 'Where it leads, with the same names, as in `https://tickets.example.org/ATLAS-{number}`.',
    shape: text,
    required: true,
  },
];

const ownRuleKeys: readonly Key[] = [
  {
    name: 'phrase',
    description: 'The wordings it is about, in phrase notation.',
    shape: texts,
    required: true,
    alsoReadAs: ['phrases'],
  },
  { name: 'message', description: 'One sentence that says what stands there.', shape: text, required: true },
  { name: 'question', description: 'What a good facilitator would ask.', shape: text, required: true },
  { name: 'why', description: 'What it costs, in Markdown.', shape: text },
  {
    name: 'severity',
    description: 'How visible it is; `information` unless said otherwise.',
    shape: { is: 'choice', choices: levels.filter(({ value }) => value !== 'on'), open: false },
  },
  {
    name: 'look-at',
    description: 'Where it looks; `items` unless said otherwise.',
    shape: { is: 'list', of: { is: 'choice', choices: placeChoices, open: false }, alone: true },
  },
  {
    name: 'bad',
    description: 'Sentences that it is about; `debrief check-config` tries them.',
    shape: texts,
    required: true,
  },
  { name: 'good', description: 'Sentences that it leaves alone, with the same words where possible.', shape: texts },
];

/** What `.debrief.yaml` says; `rules` are the names of the rules that there are. */
export function configKeys(rules: readonly Choice[]): readonly Key[] {
  return [...pathKeys, baselineKey, rulesKey(rules), ...teamKeys];
}

function rulesKey(rules: readonly Choice[]): Key {
  const value: Shape = { is: 'choice', choices: levels, open: false };
  return { name: 'rules', description: 'How visible each rule is.', shape: { is: 'record', names: rules, value } };
}

const pathKeys: readonly Key[] = [
  {
    name: 'extends',
    description: 'Paths of configs, inside the repository, that this one builds on; later ones and this one win.',
    shape: namesOf('path'),
  },
  {
    name: 'reviews',
    description: 'Patterns of the paths that are incident reviews, such as `docs/reviews/**/*.md`.',
    shape: namesOf('path'),
  },
];

const baselineKey: Key = {
  name: 'baseline',
  description:
    'A file, inside the repository, with findings that are known; `debrief check --update-baseline` writes it.',
  shape: text,
};

const teamKeys: readonly Key[] = [
  {
    name: 'stances',
    description: 'Where experts disagree: what this team has decided.',
    shape: { is: 'map', keys: stanceKeys, short: null },
  },
  {
    name: 'categories',
    description: 'Other names for the insight categories, and categories of your own.',
    shape: { is: 'record', names: null, value: { is: 'map', keys: categoryKeys, short: text } },
  },
  {
    name: 'words',
    description: 'Names that the language layer cannot know.',
    shape: { is: 'map', keys: wordKeys, short: null },
  },
  {
    name: 'tickets',
    description: 'How tickets are written and where they lead.',
    shape: { is: 'list', of: { is: 'map', keys: ticketKeys, short: null }, alone: true },
  },
  {
    name: 'own-rules',
    description: 'Rules of your own, by name.',
    shape: { is: 'record', names: null, value: { is: 'map', keys: ownRuleKeys, short: null } },
  },
];
