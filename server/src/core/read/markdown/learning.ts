import { categoryOf } from '../field-values.js';
import type { Section } from '../../review.js';
import type { Prose, Span } from '../../text.js';
import type { Entry, ListBlock, TableBlock } from './blocks.js';
import { spanOf } from './blocks.js';
import { Collector } from './collector.js';
import type { MarkdownDocument } from './document.js';
import { isAll } from './document.js';
import { isNothingToDo, isUnfilled } from './empty-words.js';
import { readEntryFields } from './entry-reader.js';
import type { Gather } from './gather.js';
import { wordCount } from './grammar.js';
import { senseOf } from './headings.js';
import type { EntryContext } from './loose-field.js';
import { sentencesOf } from './sentence-split.js';
import type { Words } from './words.js';

/** Where insights are read. */
export interface InsightPlace {
  readonly document: MarkdownDocument;
  readonly gather: Gather;
  readonly context: EntryContext;
  readonly section: Section;
}

/** Reads the entries of a list below a learning heading. */
export function readListInsights(list: ListBlock, at: number, place: InsightPlace): void {
  for (const entry of list.entries) readEntry(entry, at, { place, depth: 0 });
}

/** Whether a list only names things in fewer words than `below`. */
export function isListOfNames(
  list: ListBlock,
  at: number,
  { document, below }: Pick<InsightPlace, 'document'> & { readonly below: number },
): boolean {
  return (
    list.entries.length > 1 &&
    list.entries.every((entry) => {
      const words = entry.text && !entry.task ? document.words(entry.text, at) : null;
      return !entry.task && entry.blocks.length === 0 && (words === null || wordCount(words.prose.value) < below);
    })
  );
}

function readEntry(
  entry: Entry,
  at: number,
  { place, depth }: { readonly place: InsightPlace; readonly depth: number },
): void {
  const words = entry.text ? place.document.words(entry.text, at) : null;
  const lists = entry.blocks.filter((block) => block.kind === 'list');
  const isLabel = words === null || words.prose.value === '' || isGroupName(words.prose, lists.length > 0);
  if (words && !isLabel) addInsight(wholeText(words, { entry, at, place }), spanOf(entry, at), place);
  const leadsIn = words !== null && !isLabel && /:\s*$/u.test(words.prose.value);
  if (leadsIn || depth > 6) return;
  for (const list of lists) for (const child of list.entries) readEntry(child, at, { place, depth: depth + 1 });
}

/** The first paragraph of an entry; one that ends in the middle of a sentence goes on below. */
function wholeText(
  words: Words,
  { entry, at, place }: { readonly entry: Entry; readonly at: number; readonly place: InsightPlace },
): Words {
  let { prose } = words;
  for (const block of entry.blocks) {
    if (block.kind === 'paragraph' && !/[.!?)]$/u.test(prose.value))
      prose = prose.join(place.document.words(block.text, at).prose);
  }
  return { ...words, prose };
}

/** Names what the entries below it are about: "With the vendor", "**Detection**". */
function isGroupName(prose: Prose, hasEntries: boolean): boolean {
  if (!hasEntries) return false;
  const count = wordCount(prose.value);
  return isAll(prose, 'strong') || count <= 3 || (/:\s*$/u.test(prose.value) && count <= 4);
}

interface ProsePlace {
  readonly place: Pick<InsightPlace, 'gather' | 'section' | 'context'>;
  /** A list of insights stands before it. */
  readonly followsList: boolean;
}

/** Reads the sentences of a paragraph below a learning heading. */
export function readProseInsights(words: Words, block: Span, { place, followsList }: ProsePlace): void {
  const { prose } = words;
  if (isUnfilled(prose) || isAll(prose, 'emphasis')) return;
  for (const sentence of sentencesOf(prose)) {
    if (isStatement(sentence) && !isPrompt(sentence.value, followsList))
      addInsight({ prose: sentence, breaks: [], unread: false }, block, place);
    else place.gather.passage(sentence, place.section, 'paragraph');
  }
}

const prompts =
  /^(?:list of\b|things that\b|what (?:went|did|could|should|are|were|have)\b.*\?$|for example,?$|examples?:|e\.g\.|(?:ideally )?these should\b|(?:please )?(?:list|describe|document|summari[sz]e|note|add|include|consider|discuss|explain|capture|write|fill|use)\b.{0,80}\b(?:here|below|this section|what|any|that|how|went|learned)\b|th(?:is|ese) sections?\b|the (?:following|goal of this)\b.*:$|in this section\b)/iu;

function isPrompt(text: string, followsList: boolean): boolean {
  return prompts.test(text) || (followsList && /\bfor example\b/iu.test(text));
}

/** A sentence that states something: no fragment, no lead-in, no question to the reader. */
function isStatement(sentence: Prose): boolean {
  const text = sentence.value;
  const count = wordCount(text);
  if (count < 3 || /:\s*$/u.test(text) || /^(?:e\.g\.|i\.e\.|see\b|note:|thanks?\b|thank you\b)/iu.test(text))
    return false;
  return !sentence.marks.some((mark) => mark.kind === 'placeholder' && mark.from === 0);
}

/** Reads a table below a learning heading: columns that are named for what was learned, else the one with most words. */
export function readTableInsights(table: TableBlock, at: number, place: InsightPlace): void {
  const names = table.header.cells.map((cell) => (cell ? place.document.words(cell, at).prose.value : ''));
  const learning = names.flatMap((name, index) => (senseOf(name)?.kind === 'learning' ? [index] : []));
  const columns = learning.length > 0 ? learning : [longestColumn(table)];
  for (const row of table.rows) {
    for (const column of columns) {
      const cell = row.cells[column];
      const words = cell ? place.document.words(cell, at) : null;
      const isSaid = words !== null && (learning.length > 0 || wordCount(words.prose.value) > 2);
      if (isSaid) addInsight(words, spanOf(row, at), place);
    }
  }
}

/** Whether a table outside the learning sections has columns that are named for what was learned. */
export function isInsightTable(table: TableBlock, at: number, { document }: Pick<InsightPlace, 'document'>): boolean {
  return table.header.cells.some((cell) => {
    const sense = cell ? senseOf(document.words(cell, at).prose.value) : null;
    return sense?.kind === 'learning' && sense.exact;
  });
}

function longestColumn(table: TableBlock): number {
  const lengths = table.header.cells.map((_, index) =>
    table.rows.reduce((sum, row) => sum + lengthOf(row.cells[index]), 0),
  );
  return lengths.indexOf(Math.max(...lengths, 0));
}

function lengthOf(cell: { readonly from: number; readonly to: number } | null | undefined): number {
  return cell ? cell.to - cell.from : 0;
}

const emptyAnswer = /^(?:none|nothing|n\/?a|no comments?(?: added)?|-|tbd)\W*$/iu;

/** Adds what an entry says as an insight; "None" and template text say nothing. */
export function addInsight(
  words: Words,
  block: Span,
  place: Pick<InsightPlace, 'gather' | 'section' | 'context'>,
): void {
  const { prose } = words;
  if (isUnfilled(prose) || emptyAnswer.test(prose.value) || (isNothingToDo(prose.value) && wordCount(prose.value) < 4))
    return;
  const collector = new Collector();
  const tag = insightTag(prose);
  const text = readInsightText(
    tag ? { ...words, prose: prose.slice(0, tag.from).trim() } : words,
    collector,
    place.context,
  );
  const { id, category } = collector.fields;
  const stated = tag
    ? {
        value: categoryOf(tag.name.value) ?? tag.name.value,
        written: tag.name.value,
        span: tag.name.span,
        inherited: false,
      }
    : category;
  place.gather.insight({ id, text, category: stated, span: text.span, block, section: place.section });
  place.gather.passage(text, place.section, 'bullet');
}

/** Only an id before and a bracket of `key: value` behind are taken out of an insight's words. */
function readInsightText(words: Words, collector: Collector, context: EntryContext): Prose {
  const { prose } = words;
  const inside = /\(([^()]*)\)\s*\.?$/u.exec(prose.value)?.[1] ?? '';
  const bracket = /\b(?:category|insight|id)\s*:/iu.test(inside);
  const id = /^\[?([A-Z]{1,2}\d{1,3})\]?\s*[:.)–—-]?\s+/u.exec(prose.value);
  if (!bracket && !id) return prose;
  if (bracket) return readEntryFields(words, collector, context);
  if (id?.[1] && /^\[|[:.)–—-]\s/u.test(id[0])) {
    const at = id[0].indexOf(id[1]);
    collector.set('id', prose.slice(at, at + id[1].length));
    return prose.slice(id[0].length, prose.value.length);
  }
  return prose;
}

/** The tag `(insight: observe)` at the end of an entry. */
export function insightTag(prose: Prose): { readonly from: number; readonly name: Prose } | null {
  if (!/\(insight\s*:/i.test(prose.value)) return null;
  const match = /\(insight\s*:([^()]{2,60})\)\s*\.?$/iu.exec(prose.value);
  if (!match?.[1]) return null;
  const at = prose.value.lastIndexOf(match[1]);
  return { from: match.index, name: prose.slice(at, at + match[1].length).trim() };
}
