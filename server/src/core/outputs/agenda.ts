import type { Page } from '../editor/page.js';
import { isAlive } from '../items.js';
import type { ActionItem, Idea } from '../review.js';
import { namedCategories, type NamedCategory } from '../config/category-names.js';
import { shown } from './markdown-text.js';
import { timeInWords, type Meeting } from './meeting.js';
import { titleOf } from './meeting-title.js';
import { guestsOf } from './people.js';

/** A review as an agenda speaks of it. */
export interface Planned extends Pick<Page, 'review' | 'engine' | 'config'> {
  /** As it reads from where the agenda will stand; names the review where it has no title. */
  readonly path: string;
}

/** The agenda of a follow-up meeting in Markdown: what was learned, and what waits to be decided, by insight category. */
export function agenda(reviews: readonly Planned[], meeting: Meeting | null): string {
  const parts = [
    `# Follow-up meeting: ${shown(titleOf(reviews))}`,
    factsOf(reviews, meeting),
    opening,
    guestTable(reviews),
    ...categoriesIn(reviews).flatMap((category) => aboutCategory(category, reviews)),
    list('Still unanswered', reviews.flatMap(questionsOf)),
    list('Nobody convenes these ideas yet: who will talk with whom?', reviews.flatMap(unconvened)),
    closing,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const opening = `Those who do the work decide here whether it is done, what it is, and when it is worth finishing.
Any number of actions is a good result, none included.`;

const closing = `## For each idea

- When it is done, what will be different: a risk smaller, or something understood?
- Who would do it, and do they want to?
- Is it one piece of work, or does it take a plan first?
- When is it worth finishing, beside everything else that these people do?
- If it is left: what is the reason, so that the next reader knows?`;

function factsOf(reviews: readonly Planned[], meeting: Meeting | null): string {
  const time = meeting === null ? '' : timeInWords(meeting);
  const dates = reviews.flatMap(({ review }) => review.followUpMeeting?.value ?? []);
  const facilitators = reviews.flatMap(({ review }) => review.facilitator?.value ?? []);
  const when = time === '' ? [...new Set(dates)].join(', ') : time;
  return [
    ...(when === '' ? [] : [`- When: ${shown(when)}`]),
    ...reviews.map(
      ({ review, path }) => `- About: ${shown(review.title?.value ?? path)} (\`${path.replace(/[`\r\n]/g, ' ')}\`)`,
    ),
    ...(facilitators.length === 0 ? [] : [`- Facilitator: ${[...new Set(facilitators)].map(shown).join(', ')}`]),
  ].join('\n');
}

function guestTable(reviews: readonly Planned[]): string {
  const rows = guestsOf(reviews.map(({ review }) => review)).map(
    ({ name, because }) => `| ${shown(name)} | ${because.join(', ')} |`,
  );
  return rows.length === 0 ? '' : ['## People to invite', '', '| who | why |', '| --- | --- |', ...rows].join('\n');
}

function categoriesIn(reviews: readonly Planned[]): readonly NamedCategory[] {
  const all = new Map<string, NamedCategory>();
  for (const { config } of reviews)
    for (const each of namedCategories(config)) all.set(each.id, all.get(each.id) ?? each);
  const named = [...all.values()];
  return [...named.filter(({ id }) => id !== 'none'), ...named.filter(({ id }) => id === 'none')];
}

/** Nothing where the reviews have nothing of the category. */
function aboutCategory({ id, name, description }: NamedCategory, reviews: readonly Planned[]): readonly string[] {
  const learned = reviews.flatMap(({ review, engine }) =>
    review.insights.filter((insight) => engine.categorize(insight).value === id).map(entryLine),
  );
  const ideas = reviews.flatMap(({ review, engine }) =>
    review.ideas.filter((idea) => engine.categorize({ ...idea, category: null }).value === id).map(ideaLine),
  );
  const items = reviews.flatMap(({ review, engine }) =>
    review.items.filter((item) => isAlive(item) && engine.classify(item).category.value === id).map(itemLine),
  );
  const lists = [
    sublist('Known by now', learned),
    sublist('Waiting to be shaped', ideas),
    sublist('Already on the list', items),
  ];
  const filled = lists.filter((each) => each !== '');
  return filled.length === 0
    ? []
    : [`## ${shown(name)}`, ...(description === '' || id === 'none' ? [] : [shown(description)]), ...filled];
}

function questionsOf({ review }: Planned): readonly string[] {
  return review.questions.map(({ text }) => `- ${shown(text.value)}`);
}

function unconvened({ review }: Planned): readonly string[] {
  return review.ideas.filter(({ convener }) => convener === null).map(({ text }) => `- ${shown(text.value)}`);
}

function ideaLine(idea: Idea): string {
  const { convener, stakeholders, raisedBy, raisedOn, from } = idea;
  return withNotes(entryLine(idea), [
    ['convener', convener?.value],
    ['stakeholders', stakeholders.map(({ value }) => value).join(', ')],
    ['raised by', raisedBy?.value],
    ['on', raisedOn?.value],
    ['from', from?.value],
  ]);
}

function itemLine(item: ActionItem): string {
  return withNotes(entryLine(item), [
    ['owner', item.owner?.value],
    ['due', item.due ? (item.due.value.date ?? item.due.value.text) : ''],
    ['status', item.status?.value],
    ['ticket', item.ticket?.value],
  ]);
}

function entryLine({ id, text }: Pick<Idea, 'id' | 'text'>): string {
  return `- ${id && !id.inherited ? `${shown(id.written)}: ` : ''}${shown(text.value)}`;
}

function withNotes(line: string, notes: readonly (readonly [string, string | undefined])[]): string {
  const said = notes.flatMap(([name, value]) => (value ? [`${name}: ${shown(value)}`] : []));
  return said.length === 0 ? line : `${line} (${said.join('; ')})`;
}

function list(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`## ${heading}`, '', ...lines].join('\n');
}

function sublist(name: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`**${name}**`, '', ...lines].join('\n');
}
