import { ideaKeys, insightKeys, itemKeys } from '../format/entry-format.js';
import type { Key } from '../format/key.js';
import { keyNames } from '../format/names.js';
import { reviewKeys } from '../format/review-format.js';
import { entryKeyOf } from '../read/field-names.js';
import { readFrontMatter } from '../read/markdown/front-matter.js';
import type { Review, Role, Section } from '../review.js';
import type { Span } from '../text.js';
import { suggestRules } from './complete-keep.js';
import { completeYaml } from './complete-yaml.js';
import { suggestValues } from './suggest-values.js';
import { suggestChoices, suggestNames, type Known, type Suggestion } from './suggestion.js';

/** What completing Markdown takes besides the place. */
export interface MarkdownAsk {
  readonly source: string;
  readonly review: Review;
  readonly known: Known;
}

/** What may be written at a place of a Markdown review. */
export function completeMarkdown(at: number, ask: MarkdownAsk): readonly Suggestion[] {
  const { source, known, review } = ask;
  if (at < readFrontMatter(source).end) {
    return completeYaml(at, { source, keys: reviewKeys, known, offersKeys: true });
  }
  const line = source.slice(source.lastIndexOf('\n', at - 1) + 1, at);
  const kept = suggestRules(line, known.rules);
  if (kept) return kept.map((each) => ({ ...each, span: moved(each.span, at - line.length) }));
  const heading = /^#{1,6} ([^#]*)$/u.exec(line);
  if (heading) return suggestHeadings(review, { start: at - (heading[1] ?? '').length, end: at });
  const keys = keysFor(sectionAt(review, at)?.role);
  return keys ? completeEntry({ line, at, keys, known, source }) : [];
}

interface Entry {
  readonly line: string;
  readonly at: number;
  readonly keys: readonly Key[];
  readonly known: Known;
  readonly source: string;
}

function completeEntry(entry: Entry): readonly Suggestion[] {
  const { line, at, known } = entry;
  const [, handle] = /(?:^|[\s(,:|])@([\w.-]*)$/u.exec(line) ?? [];
  if (handle !== undefined) return suggestNames(known.people, 'person', { start: at - handle.length, end: at });
  if (/^ *\|/u.test(line)) return completeCell(entry);
  const [, label, written = ''] = /^\s+[-*+] ([\p{L} -]{2,30}): ?([^:]*)$/u.exec(line) ?? [];
  return label === undefined ? completeBracket(entry) : valuesOf(label, written, entry);
}

/** Inside the bracket behind an entry's words: names of fields, and values behind a colon. */
function completeBracket(entry: Entry): readonly Suggestion[] {
  const { line, at, keys } = entry;
  const open = line.lastIndexOf('(');
  if (open < 0 || line.includes(')', open) || !/^\s*(?:[-*+]|\d+[.)])\s/u.test(line)) return [];
  const part =
    line
      .slice(open + 1)
      .split(',')
      .at(-1)
      ?.trimStart() ?? '';
  const colon = part.indexOf(':');
  if (colon >= 0) return valuesOf(part.slice(0, colon), part.slice(colon + 1).trimStart(), entry);
  if (!/^[\p{L} -]{0,20}$/u.test(part)) return [];
  const choices = keys
    .filter(({ name }) => name !== 'action' && name !== 'text' && name !== 'id')
    .map(({ name, description }) => ({ value: name.replaceAll('-', ' '), description }));
  const span = { start: at - part.length, end: at };
  return suggestChoices(choices, 'field', span).map((each) => ({ ...each, insert: `${each.label}: ` }));
}

function valuesOf(name: string, prefix: string, { keys, known, at }: Entry): readonly Suggestion[] {
  const found = keyNames(keys)(name) ?? entryKeyOf(name);
  const key = keys.find((each) => each.name === found);
  return key ? suggestValues(key.shape, known, { start: at - prefix.length, end: at }) : [];
}

/** The column's name is in the first row of the table, which is above the row of dashes. */
function completeCell(entry: Entry): readonly Suggestion[] {
  const { source, at, line } = entry;
  const cells = line.split('|');
  const above = source
    .slice(0, at - line.length)
    .split('\n')
    .slice(0, -1)
    .reverse();
  const rows = above.slice(0, above.findIndex((each) => !each.trimStart().startsWith('|')) >>> 0);
  const header = rows.at(-1)?.split('|')[cells.length - 1];
  return header === undefined ? [] : valuesOf(header.trim(), (cells.at(-1) ?? '').trimStart(), entry);
}

function keysFor(role: Role | undefined): readonly Key[] | null {
  if (role === 'actions') return itemKeys;
  if (role === 'learning') return insightKeys;
  return role === 'parking' ? ideaKeys : null;
}

/** The innermost section around a place. */
function sectionAt(review: Review, at: number): Section | null {
  return review.sections.reduce<Section | null>(
    (best, section) =>
      section.span.start <= at && at <= section.span.end + 1 && section.level >= (best?.level ?? 0) ? section : best,
    null,
  );
}

const headings = [
  { value: 'What happened', description: 'The story as people lived it, without proposals.' },
  { value: 'Insights', description: 'What was learned or noticed.' },
  { value: 'Open questions', description: 'What nobody has answered yet.' },
  { value: 'Parking lot', description: 'Ideas that wait to be shaped.' },
  { value: 'Action items', description: 'What will be done, by those who do it.' },
] as const;

function suggestHeadings({ sections }: Review, span: Span): readonly Suggestion[] {
  const there = new Set(sections.map(({ heading }) => heading?.value.trim().toLowerCase()));
  return suggestChoices(
    headings.filter(({ value }) => !there.has(value.toLowerCase())),
    'heading',
    span,
  );
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
