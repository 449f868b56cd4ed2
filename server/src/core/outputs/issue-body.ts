import type { ExportedItem } from './export-items.js';
import { shown } from './markdown-text.js';
import { plainLine } from '../one-line.js';

/** An item as an issue in Markdown. Names in the text notify nobody. */
export function githubIssue({ review, item }: ExportedItem): string {
  const facts = factsOf({ review, item }).map(([name, value]) => `- ${name}: ${quiet(shown(value))}`);
  return [
    `### ${quiet(shown(item.text))}`,
    facts.join('\n'),
    openEnds({ review, item })
      .map((question) => `- [ ] ${question}`)
      .join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** An item as an issue in Jira's notation: a line for its summary, then its description. */
export function jiraIssue({ review, item }: ExportedItem): string {
  const facts = factsOf({ review, item }).map(([name, value]) => `* *${name}:* ${jiraText(value)}`);
  return [
    `Summary: ${plainLine(item.text)}`,
    `*What:* ${jiraText(plainLine(item.text))}`,
    facts.join('\n'),
    openEnds({ review, item })
      .map((question) => `* ${question}`)
      .join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function factsOf({ review, item }: ExportedItem): readonly (readonly [string, string])[] {
  const { written, kind, category, outcome, owner, due, status, ticket } = item;
  const purpose = outcome.text ?? outcomeWords[outcome.value] ?? '';
  const facts: readonly (readonly [string, string])[] = [
    ['From the review', `${review}${written === null ? '' : ` (${written})`}`],
    ['What it is for', purpose],
    ['Kind of work', kind.change === null ? kind.value : `${kind.value}, ${kind.change}`],
    ['What it teaches about', category.value === 'none' ? '' : category.value],
    ['Owner', owner ?? ''],
    ['Due', due ?? ''],
    ['Status', status ?? ''],
    ['Ticket', ticket ?? ''],
  ];
  return facts.map(([name, value]) => [name, plainLine(value)] as const).filter(([, value]) => value !== '');
}

const outcomeWords: Readonly<Record<string, string>> = {
  'mitigate-risk': 'A specific risk becomes smaller',
  'gain-insight': 'Somebody understands something better',
  both: 'A risk becomes smaller, and somebody understands something better',
};

/** What whoever picks the issue up would want to know. */
function openEnds({ item }: ExportedItem): readonly string[] {
  return [
    ...(item.outcome.value === 'unstated' ? ['What will be different when this is done?'] : []),
    ...(item.owner === null ? ['Who would like to do it?'] : []),
    ...item.notes.map(({ question }) => question),
  ];
}

/** GitHub sees no name in `@<!-- -->name`. */
function quiet(markdown: string): string {
  return markdown.replaceAll('@', '@<!-- -->');
}

/** Hyphens inside words, dates and tickets mean themselves. */
function jiraText(text: string): string {
  return text.replace(/[\\{}[\]*_^~|!]/g, '\\$&').replace(/(?<![\p{L}\p{N}])[-+]|[-+](?![\p{L}\p{N}])/gu, '\\$&');
}
