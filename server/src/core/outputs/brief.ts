import type { Page } from '../editor/page.js';
import type { Finding } from '../finding.js';
import { daysBetween } from '../items.js';
import { Lines } from '../lines.js';
import type { Review } from '../review.js';
import { severities } from '../vocabulary.js';
import { namedCategories } from '../config/category-names.js';
import { shown } from './markdown-text.js';
import { plainLine, shortened } from '../one-line.js';

/** A minute's reading. */
const mostWords = 220;
const mostQuoted = 90;

/** The facilitator's private pre-read in Markdown: what is in the review, the passages to look at, and what to ask of each. */
export function brief(page: Page, today: string | null): string {
  const { review } = page;
  const title = plainLine(review.title?.value ?? '') || 'the review';
  const head = [
    `# Before the meeting: ${shown(shortened(title, mostQuoted))}`,
    'For you who facilitate. It takes a minute, and nothing of it stands in the review.',
    inventory(page),
    ...datesOf(review, today),
  ];
  const foot = [...worth, ...peopleToAsk(review)];
  const room = mostWords - wordsIn([...head, ...foot]);
  return `${[...head, ...passages(page, room), ...foot].join('\n\n')}\n`;
}

const worth = [
  '## Is it worth the room’s time?',
  [
    '- Would the people there learn something from it that the text does not tell?',
    '- Is it about how the work was done, or about how it is written down?',
    '- Could one conversation before the meeting settle it?',
  ].join('\n'),
];

function inventory({ review, engine, config }: Page): string {
  const counts = [
    count(review.insights.length, 'insight'),
    count(review.items.length, 'action item'),
    count(review.questions.length, 'open question'),
    count(review.ideas.length, 'parked idea'),
  ].join(', ');
  const touched = new Set([
    ...review.insights.map((insight) => engine.categorize(insight).value),
    ...review.items.map((item) => engine.classify(item).category.value),
  ]);
  const silent = namedCategories(config).filter(({ id }) => id !== 'none' && !touched.has(id));
  const silence = silent.length === 0 ? '' : ` Nothing yet on: ${silent.map(({ name }) => shown(name)).join(', ')}.`;
  return `The review holds ${counts}.${silence}`;
}

function datesOf({ followUpMeeting, reviewMeeting }: Review, today: string | null): readonly string[] {
  if (followUpMeeting === null) return ['No follow-up meeting is named. When will the ideas get a time of their own?'];
  const days = daysBetween(today, followUpMeeting.value);
  const until = days === null || days < 0 ? '' : days === 0 ? ', today' : `, in ${count(days, 'day')}`;
  const meeting = reviewMeeting === null ? '' : `The review meeting is on ${shown(reviewMeeting.value)}. `;
  return [`${meeting}The follow-up meeting is on ${shown(followUpMeeting.value)}${until}.`];
}

/** As many passages as can be read in the time, of different rules first, the gravest before the others. */
function passages({ findings, source }: Page, room: number): readonly string[] {
  if (findings.length === 0) return ['## Passages', 'There is nothing to ask about the wording or the items.'];
  const lines = new Lines(source);
  const chosen: string[] = [];
  for (const finding of ranked(findings)) {
    const line = `- Line ${lines.positionAt(finding.span.start).line + 1}, “${quoteOf(finding, source)}”: ${finding.question}`;
    if (chosen.length > 0 && wordsIn([...chosen, line]) > room - 10) break;
    chosen.push(line);
  }
  const more = findings.length - chosen.length;
  return ['## Passages', chosen.join('\n'), ...(more > 0 ? [`${more} more stand in the editor.`] : [])];
}

function ranked(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  const turns = findings.map((finding) => {
    const turn = seen.get(finding.rule) ?? 0;
    seen.set(finding.rule, turn + 1);
    return { finding, turn, rank: severities.indexOf(finding.severity) };
  });
  return turns.sort((a, b) => a.turn - b.turn || a.rank - b.rank).map(({ finding }) => finding);
}

function quoteOf({ span }: Finding, source: string): string {
  return shown(shortened(plainLine(source.slice(span.start, span.end)), mostQuoted));
}

function peopleToAsk({ ideas }: Review): readonly string[] {
  const unconvened = ideas.filter(({ convener }) => convener === null).length;
  if (unconvened === 0) return [];
  return [`${count(unconvened, 'parked idea')} without a convener: who will talk with whom?`];
}

function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
}

function wordsIn(parts: readonly string[]): number {
  return parts.join(' ').match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
}
