import { entryKeyOf } from '../field-names.js';
import type { FieldStyle, Section, Shape } from '../../review.js';
import type { Prose, Span } from '../../text.js';
import { plainProse } from '../../text.js';
import type { Block, Entry, ListBlock } from './blocks.js';
import { spanOf } from './blocks.js';
import { Collector } from './collector.js';
import type { MarkdownDocument } from './document.js';
import { isAll } from './document.js';
import { isNothingToDo, isUnfilled } from './empty-words.js';
import { readEntryFields } from './entry-reader.js';
import type { Gather } from './gather.js';
import { isBaseVerb, isDone, isFuture, isImperative, isPast, wordCount } from './grammar.js';
import type { Heritage } from './inherited.js';
import { heritageOf } from './inherited.js';
import { labelOf } from './labels.js';
import type { EntryContext } from './loose-field.js';
import { readLoose } from './loose-field.js';
import { isAboutItems, isPlanned, isRemark, tells } from './no-items.js';
import { isHandles, isPerson } from './people.js';
import type { Words } from './words.js';

/** Where items are read and what all of them share. */
export interface ItemPlace {
  readonly document: MarkdownDocument;
  readonly gather: Gather;
  readonly context: EntryContext;
  readonly section: Section;
  readonly group: Prose | null;
  readonly heritage: readonly Heritage[];
  /** Only what is still to be done is an item: fixes of the incident itself stand here too. */
  readonly onlyPlanned: boolean;
}

/** What stands above an entry of a list. */
interface Above {
  readonly parent: Prose | null;
  readonly depth: number;
}

/** Reads the entries of a list as action items. */
export function readListItems(list: ListBlock, at: number, place: ItemPlace): void {
  if (
    isFieldList(list, at, place) &&
    place.gather.amend(place.section, (collector) => readFields(list, at, { place, collector }))
  )
    return;
  for (const entry of list.entries) readEntry(entry, { list, at, place, above: { parent: null, depth: 0 } });
}

/** A list of fields that is not indented enough to stand below its item. */
function isFieldList(list: ListBlock, at: number, place: ItemPlace): boolean {
  return list.entries.every((entry) => {
    const words = entry.text && !entry.task ? place.document.words(entry.text, at) : null;
    const label = words && labelOf(words.prose);
    const key = label && entryKeyOf(label.name.value);
    return key !== null && key !== 'text' && key !== 'id' && (label?.rest.value.length ?? 0) < 120;
  });
}

function readFields(
  list: ListBlock,
  at: number,
  { place, collector }: { readonly place: ItemPlace; readonly collector: Collector },
): void {
  for (const entry of list.entries) {
    if (entry.text) readFieldLines(place.document.words(entry.text, at), collector, place.context);
  }
}

interface EntryWork {
  readonly list: ListBlock;
  readonly at: number;
  readonly place: ItemPlace;
  readonly above: Above;
}

function readEntry(entry: Entry, work: EntryWork): void {
  const { at, place } = work;
  const words = entry.text ? place.document.words(entry.text, at) : null;
  if (!words || words.prose.value === '') {
    const [first] = entry.blocks;
    if (first?.kind === 'html') readSlot(spanOf(first, at), place);
    readChildren(entry, { ...work, above: { ...work.above, depth: work.above.depth + 1 } });
    return;
  }
  const { prose } = words;
  if (isNothingToDo(prose.value) && !entry.task) setNoActions(prose, place);
  else if (isUnfilled(prose) || isAboutItems(prose.value)) place.gather.placeholder(prose, place.section);
  else if (isGroup(entry, words, work)) readGroupEntries(entry, prose, work);
  else if (!entry.task && (tells(prose.value) || (place.onlyPlanned && !isPlanned(prose.value))))
    readNoItem(entry, prose, work);
  else readItem(entry, words, work);
}

/** `<action>`, which a template left to be filled in, reads as HTML. */
function readSlot(block: Span, { document, gather, section }: ItemPlace): void {
  const raw = document.raw(block).trimEnd();
  if (/^<[a-z][\w -]*>$/iu.test(raw)) gather.placeholder(plainProse(raw, block.start), section);
}

function setNoActions(prose: Prose, { gather }: ItemPlace): void {
  gather.noActions ??= { value: prose.value, written: prose.value, span: prose.span, inherited: false };
}

function readItem(entry: Entry, words: Words, work: EntryWork): void {
  const { at, place, above, list } = work;
  const collector = new Collector();
  if (entry.task?.done) collector.setStatus('done', checkbox(entry, words.prose));
  const before = collector.places.size;
  const rest = fieldsBelow(entry, work, collector);
  const below = collector.places.size > before;
  collector.isUnticked = entry.task?.done === false;
  const text = readEntryFields(words, collector, place.context);
  // An empty box says less than a status in words.
  if (entry.task && !entry.task.done) collector.setStatus('open', checkbox(entry, words.prose));
  for (const give of place.heritage) give(collector);
  const shape: Shape = entry.task ? 'task' : list.ordered ? 'numbered' : 'bullet';
  const { section, group, gather } = place;
  const style = styleOf(words.prose, text, below);
  if (text.value !== words.prose.value && isUnfilled(text)) gather.placeholder(text, section);
  else gather.item({ text, parent: above.parent, group, block: spanOf(entry, at), section, shape, style, collector });
  for (const child of rest)
    readChild(child.entry, { ...work, list: child.list, above: { parent: text, depth: above.depth + 1 } });
}

/** The checkbox stands for the status; it is as long as its source. */
function checkbox(entry: Entry, prose: Prose): Prose {
  return entry.task ? prose.slice(0, 0) : prose;
}

function styleOf(whole: Prose, text: Prose, below: boolean): FieldStyle {
  if (below) return 'sub-bullets';
  if (text.value === whole.value) return 'none';
  return /[)\]][^\w)\]]*$/u.test(whole.value) && !/[)\]][^\w)\]]*$/u.test(text.value) ? 'brackets' : 'words';
}

interface Child {
  readonly entry: Entry;
  readonly list: ListBlock;
}

/** Takes the fields that stand below an entry and returns the entries that are none. */
function fieldsBelow(entry: Entry, { at, place }: EntryWork, collector: Collector): readonly Child[] {
  const rest: Child[] = [];
  for (const block of entry.blocks) {
    if (block.kind === 'paragraph') readFieldLines(place.document.words(block.text, at), collector, place.context);
    if (block.kind !== 'list') continue;
    for (const child of block.entries) {
      const words = child.text ? place.document.words(child.text, at) : null;
      if (!words || !readFieldLines(words, collector, place.context)) rest.push({ entry: child, list: block });
    }
  }
  return rest;
}

/** Reads a line such as "Owner: Ann" or "@ann"; false when it is no field. */
export function readFieldLines(words: Words, collector: Collector, context: EntryContext): boolean {
  const [first, ...others] = lines(words);
  if (!first) return false;
  const label = labelOf(first);
  const key = label ? entryKeyOf(label.name.value) : null;
  if (label && key && key !== 'text') collector.set(key, label.rest);
  else {
    const found = readLoose(first, context);
    if (!found && !isDone(first.value)) return false;
    found?.(collector);
    if (!found) collector.setStatus('done', first);
  }
  for (const line of others) readFieldLines({ prose: line, breaks: [], unread: false }, collector, context);
  return true;
}

function lines({ prose, breaks }: Words): readonly Prose[] {
  const ends = [...breaks, prose.value.length];
  return ends.map((end, index) => prose.slice(index === 0 ? 0 : (ends[index - 1] ?? 0), end).trim());
}

/** An entry that only names what the entries below it have in common. */
function isGroup(entry: Entry, { prose }: Words, work: EntryWork): boolean {
  const below = entry.blocks.some((block) => block.kind === 'list' && !areFields(block, work));
  if (!below || entry.task) return false;
  const text = prose.value;
  if (isAll(prose, 'strong') || isHandles(text.replace(/:$/u, ''))) return true;
  if (isPerson(text.replace(/:$/u, ''), work.place.context.participants)) return true;
  const words = wordCount(text);
  if (/:\s*$/u.test(text)) return (words <= 8 || !isOrder(text)) && !isReport(entry, text, work);
  return words <= 4 && !isImperative(text) && !/[.!?]$/u.test(text);
}

/** "Write …", "Developers to write …". */
function isOrder(text: string): boolean {
  const [, verb = ''] = /^\p{Lu}[\p{L}, ]{1,30} to (\p{Ll}+)\s/u.exec(text) ?? [];
  return isImperative(text) || isBaseVerb(verb);
}

/** "Added to the handbook:" with the names of what was added: one thing done. */
function isReport({ blocks }: Entry, text: string, { at, place }: EntryWork): boolean {
  if (!isPast(text)) return false;
  return blocks.every(
    (block) =>
      block.kind !== 'list' ||
      block.entries.every((child) => {
        const value = child.text ? place.document.words(child.text, at).prose.value : '';
        return !child.task && !isPast(value) && !isImperative(value) && !isFuture(value);
      }),
  );
}

function areFields(list: ListBlock, { at, place }: EntryWork): boolean {
  return list.entries.every((entry) => {
    const words = entry.text ? place.document.words(entry.text, at) : null;
    return words !== null && readFieldLines(words, new Collector(), place.context);
  });
}

function readGroupEntries(entry: Entry, prose: Prose, work: EntryWork): void {
  const name = prose.slice(0, prose.value.replace(/(?<![\s:])[\s:]+$/u, '').length);
  const place: ItemPlace = {
    ...work.place,
    group: name,
    heritage: [heritageOf(name, work.place.context), ...work.place.heritage],
  };
  const own = { ...work, place };
  for (const block of entry.blocks) {
    if (block.kind === 'list') for (const child of block.entries) readEntry(child, { ...own, list: block });
  }
}

/** Entries below an item are items of their own when they are tasks or orders, else details. */
function readChild(child: Entry, work: EntryWork): void {
  const words = child.text ? work.place.document.words(child.text, work.at) : null;
  if (!words || work.above.depth > 3) return;
  const text = words.prose.value;
  if (child.task || (isImperative(text) && wordCount(text) > 2 && !isRemark(text))) readEntry(child, work);
  else detail(words.prose, work);
}

function detail(prose: Prose, { place }: EntryWork): void {
  place.gather.passage(prose, place.section, 'bullet');
}

function readNoItem(entry: Entry, prose: Prose, work: EntryWork): void {
  detail(prose, work);
  readChildren(entry, work);
}

function readChildren(entry: Entry, work: EntryWork): void {
  if (work.above.depth > 8) return;
  for (const block of entry.blocks) readChildBlock(block, work);
}

function readChildBlock(block: Block, work: EntryWork): void {
  if (block.kind !== 'list') return;
  for (const child of block.entries)
    readEntry(child, { ...work, list: block, above: { ...work.above, depth: work.above.depth + 1 } });
}
