import type { ItemDigest } from '../workspace/digest.js';
import { toCsv } from './csv.js';
import { githubIssue, jiraIssue } from './issue-body.js';
import { shown } from './markdown-text.js';
import { plainLine } from '../one-line.js';

/** What items can be written as. */
export const exportFormats = ['markdown', 'csv', 'json', 'github', 'jira'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** An item and where it comes from. */
export interface ExportedItem {
  /** The title of its review, or the file's name where it has none. */
  readonly review: string;
  readonly item: Pick<
    ItemDigest,
    'written' | 'text' | 'category' | 'kind' | 'outcome' | 'owner' | 'due' | 'status' | 'ticket' | 'notes'
  >;
}

/** The items as text to paste. */
export function exportItems(items: readonly ExportedItem[], format: ExportFormat): string {
  switch (format) {
    case 'markdown':
      return markdownTable(items);
    case 'csv':
      return toCsv([columns, ...items.map((item) => cells(item))]);
    case 'json':
      return `${JSON.stringify(items.map(plain), null, 2)}\n`;
    case 'github':
      return items.map(githubIssue).join('\n---\n\n');
    case 'jira':
      return items.map(jiraIssue).join('\n----\n\n');
  }
}

const columns = ['Id', 'Action item', 'Kind', 'Category', 'Outcome', 'Owner', 'Due', 'Status', 'Ticket', 'Review'];

function cells({ review, item }: ExportedItem): readonly string[] {
  const { written, text, kind, category, outcome, owner, due, status, ticket } = item;
  const facets = [kind.value, category.value, outcome.value === 'unstated' ? '' : outcome.value];
  return [written ?? '', text, ...facets, owner ?? '', due ?? '', status ?? '', ticket ?? '', review].map(plainLine);
}

/** Columns in which nothing stands are left out. */
function markdownTable(items: readonly ExportedItem[]): string {
  const rows = items.map(cells);
  const filled = columns.map((_, column) => column === 1 || rows.some((row) => row[column] !== ''));
  const lines = [columns, columns.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return lines.map((line) => `| ${line.filter((_, column) => filled[column]).join(' | ')} |\n`).join('');
}

/** An address stays as it is, so that it can be followed. */
function cell(text: string): string {
  return /^https?:\/\/[\w./?=#%&:~+-]+$/.test(text) ? text : shown(text);
}

function plain({ review, item }: ExportedItem): object {
  const { written, text, kind, category, outcome, owner, due, status, ticket } = item;
  return { review, id: written, text, kind, category, outcome, owner, due, status, ticket };
}
