import type { Category, Change, Kind, Outcome, Status } from '../vocabulary.js';
import type { Choice } from './key.js';

type Described<T extends string> = Readonly<Record<T, string>>;

const categories: Described<Category> = {
  observe: 'How people reach, watch and are alerted to the data of the system.',
  interpret: 'How people make sense of that data and know what it indicates.',
  assemble: 'How people know whom to bring together for what they see.',
  communicate: 'How people talk to each other and to customers about what is going on.',
  decide: 'How people choose what to try on the way to recovery.',
  verify: 'How people know whether what they did has worked.',
  none: 'It belongs to no category, as most technical remediations do.',
};

const kinds: Described<Kind> = {
  remediate: 'Changes the product or the infrastructure.',
  process: 'Creates, updates or abolishes a way of working; `change` says which.',
  learn: 'Learns more about a technology or a tool.',
  investigate: 'Finds out something about the system or the work.',
  teach: 'Gives others an understanding that somebody has.',
  document: 'Writes down steps or facts.',
  exercise: 'Rehearses: a drill, a game day, a dry run.',
  communicate: 'Tells or asks people outside the team.',
  plan: 'Produces a decision, a plan or a proposal, or convenes a discussion.',
  administrative: 'Keeps the review itself in order.',
};

const changes: Described<Change> = {
  create: 'A way of working that was not there.',
  update: 'A way of working that is altered.',
  abolish: 'A rule, step, approval or meeting that is dropped.',
};

const outcomes: Described<Outcome> = {
  'mitigate-risk': 'When it is done, a specific risk is smaller.',
  'gain-insight': 'When it is done, somebody understands something about how people and systems work together.',
  both: 'It makes a risk smaller and teaches something.',
  unstated: 'Nobody has said.',
};

const statuses: Described<Status> = {
  idea: 'Put aside until it is shaped.',
  proposed: 'Shaped, and not accepted yet.',
  open: 'Accepted.',
  'in-progress': 'Somebody works on it.',
  done: 'Finished.',
  'not-doing': 'Decided against; `reason` says why.',
  superseded: 'Something else has taken its place.',
};

export const categoryChoices = choicesOf(categories);
export const kindChoices = choicesOf(kinds);
export const changeChoices = choicesOf(changes);
export const outcomeChoices = choicesOf(outcomes);
export const statusChoices = choicesOf(statuses);

function choicesOf(described: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(described).map(([value, description]) => ({ value, description }));
}
