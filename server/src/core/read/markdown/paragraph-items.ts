import type { Prose, Span } from '../../text.js';
import { Collector } from './collector.js';
import { isNothingToDo, isUnfilled } from './empty-words.js';
import { readEntryFields } from './entry-reader.js';
import { isAnaphoric, isConditional, isFuture, isGerund, isImperative, isOpenQuestion, wordCount } from './grammar.js';
import { boldLabel } from './labels.js';
import type { ItemPlace } from './list-items.js';
import { sentencesOf } from './sentence-split.js';
import type { Words } from './words.js';

/** What stands around a paragraph in its section. */
export interface Around {
  /** The section has a list or table of items, so that its paragraphs are mostly about them. */
  readonly hasItems: boolean;
  /** Nothing else stands in the section. */
  readonly isAlone: boolean;
  /** Code follows, which shows what the paragraph asks for. */
  readonly isShown: boolean;
  /** The next paragraph answers the question that this one asks. */
  readonly isAnswered: boolean;
}

const aboutItems =
  /\b(?:action items?|sub-?headings?|this (?:section|document|report|table|list)|post-?mortem(?:s| document| template)?|(?:the|these|following|above|below) (?:items|tasks|tickets|list|table)|see below|listed (?:below|above)|retrospective (?:effort|process))\b/iu;

/** A sentence that points elsewhere, promises an effect or says what is not to be. */
const beside = /^\(?see\b|^by \p{L}+ing\b|\bshould(?: not|n['’]t) (?:just )?(?:have|happen|be possible)\b/iu;

/** Reads a paragraph of an actions section: a bold title with its text, or sentence by sentence. */
export function readParagraphItems(
  words: Words,
  block: Span,
  work: { readonly place: ItemPlace; readonly around: Around },
): void {
  const { place } = work;
  const { prose } = words;
  const boxes = boxedLines(words);
  if (boxes.length > 0) for (const line of boxes) addItem(line, block, place);
  else if (isNothingToDo(prose.value)) {
    place.gather.noActions ??= { value: prose.value, written: prose.value, span: prose.span, inherited: false };
  } else if (isUnfilled(prose)) place.gather.placeholder(prose, place.section);
  else if (!place.onlyPlanned && (isTitled(prose) || isNumbered(prose) || (work.around.isAlone && isName(words))))
    addItem(withoutNumber(words), block, place);
  else readSentences(words, block, work);
}

/** Lines that begin with a box each, without the sign that makes them a list. */
function boxedLines({ prose, breaks, unread }: Words): readonly Words[] {
  if (!prose.value.startsWith('[')) return [];
  const starts = [0, ...breaks];
  const lines = starts.map((start, index) => prose.slice(start, starts[index + 1] ?? prose.value.length).trim());
  const areBoxed = lines.every(({ value }) => /^\[[ xX]?\]\s+\S/u.test(value));
  return areBoxed ? lines.map((line) => ({ prose: line, breaks: [], unread })) : [];
}

/** A line that names work without being a sentence: "Tests for the new winch (in review)". */
function isName({ prose: { value }, breaks }: Words): boolean {
  const count = wordCount(value);
  return (
    breaks.length === 0 &&
    count > 3 &&
    count < 20 &&
    /^\p{Lu}[^.!?:;]*$/u.test(value) &&
    !/\b(?:is|are|was|were|be|been|has|have|had|see|tracked|tracking|listed|below|above|pending|complete|completed|done|issue|issues|ticket|tickets)\b/iu.test(
      value.replace(/\([^()]*\)/gu, ' '),
    )
  );
}

const number = /^(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]?|\(?[a-z]\)|[•◦▪–—-])\s+(?=\p{L})/u;

/** A paragraph with a number of its own is an entry: "4.1 The supplier should …", "R3. …". */
function isNumbered({ value }: Prose): boolean {
  const starts = number.test(value) || /^[A-Z]{1,3}-?\d{1,3}[.:)]\s/u.test(value);
  return starts && !/:\s*$/u.test(value) && !/^\d{4}\b/u.test(value);
}

function withoutNumber(words: Words): Words {
  const length = number.exec(words.prose.value)?.[0].length ?? 0;
  if (length === 0) return words;
  const prose = words.prose.slice(length, words.prose.value.length);
  return { ...words, prose, breaks: words.breaks.map((at) => at - length) };
}

/** "**Canary deploys.** We will …": one item, however many sentences. */
function isTitled(prose: Prose): boolean {
  const strong = prose.marks.find((mark) => mark.kind === 'strong' && mark.from <= 3);
  if (!strong || strong.to - strong.from < 4 || strong.to > 160 || strong.to >= prose.value.length) return false;
  if (
    /^(?:note|update|warning|important|disclaimer|tl;?dr|context|background|why|impact|edit)\b/iu.test(
      prose.value.slice(strong.from, strong.to),
    )
  )
    return false;
  const after = prose.value.slice(strong.to);
  return (
    boldLabel(prose) !== null ||
    /[.:–—-]$/u.test(prose.value.slice(0, strong.to).trimEnd()) ||
    /^\s?[.:–—-]|^\s\p{Lu}/u.test(after)
  );
}

function readSentences(
  words: Words,
  block: Span,
  { place, around }: { readonly place: ItemPlace; readonly around: Around },
): void {
  const sentences = sentencesOf(words.prose);
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index];
    if (!sentence) continue;
    const next = sentences[index + 1];
    const joined = next && (answers(sentence, next) || isAside(next)) ? joinOf(words.prose, sentence, next) : null;
    if (isItem(sentence, { place, around, isLast: next === undefined })) {
      addItem({ prose: joined ?? sentence, breaks: [], unread: false }, block, place);
      if (joined) index++;
    } else place.gather.passage(sentence, place.section, 'paragraph');
  }
}

/** "Can we detect this? Unknown, look into it." is one item. */
function answers(question: Prose, answer: Prose): boolean {
  return (
    isOpenQuestion(question.value) &&
    isImperative(answer.value) &&
    !/^(?:maybe|possibly|perhaps)\b/iu.test(answer.value)
  );
}

/** A sentence that is all brackets, or names a field, belongs to the one before it. */
function isAside({ value }: Prose): boolean {
  return (
    /^[([].*[)\]]\.?$/u.test(value) ||
    /^(?:owner|owners|assignee|due|due date|eta|status|ticket|issue|jira|tracked in)\b\s*:/iu.test(value)
  );
}

function joinOf(whole: Prose, first: Prose, last: Prose): Prose {
  const start = whole.value.indexOf(first.value);
  const end = whole.value.indexOf(last.value, start + first.value.length) + last.value.length;
  return whole.slice(start, end);
}

interface SentencePlace {
  readonly place: ItemPlace;
  readonly around: Around;
  readonly isLast: boolean;
}

function isItem(sentence: Prose, { place, around, isLast }: SentencePlace): boolean {
  const text = sentence.value;
  const count = wordCount(text);
  if (count < 3 || aboutItems.test(text) || isQuoted(sentence) || around.hasItems) return false;
  if (/:\s*$/u.test(text)) return around.isShown && !place.onlyPlanned && isShownOrder(text);
  if (isOpenQuestion(text)) return !place.onlyPlanned && !(isLast && around.isAnswered);
  if (isAnaphoric(text) || beside.test(text)) return false;
  if (place.onlyPlanned) return isFuture(text) && !isConditional(text);
  return isWork(text);
}

function isWork(text: string): boolean {
  if (isConditional(text))
    return (isFuture(text) && /^(?:until|once|while|after)\b/iu.test(text)) || isConditionalOrder(text);
  return isImperative(text) || isFuture(text) || isGerund(text) || namesWork.test(text);
}

/** "The proper fix is to seal the hull", "We created a ticket to seal the hull". */
const namesWork =
  /\b(?:fix|solution|remedy|plan|step|goal|idea|proposal|recommendation|aim)\b,? (?:is|would be|will be) to \p{L}|\b(?:created|opened|filed|raised|logged) (?:an?|the|some|two|three) (?:\p{L}+ )?(?:issue|ticket|card|task|story|bug)s? to \p{L}/iu;

/** "Consider a script that checks the lines:", with the script below; "Run this:" is an instruction. */
function isShownOrder(text: string): boolean {
  return isImperative(text) && !/\b(?:this|these|following|follows|below|command|commands)\b/iu.test(text);
}

/** "When a boat is sold, always change the locks": an order for a case, not advice to the reader. */
function isConditionalOrder(text: string): boolean {
  const comma = text.indexOf(', ');
  if (comma < 0 || /\byou\b/iu.test(text)) return false;
  return isImperative(text.slice(comma + 2).replace(/^(?:always|never|please|then)\s/iu, ''));
}

function isQuoted({ value, marks }: Prose): boolean {
  return (
    /^["“]/u.test(value) ||
    marks.some(
      (mark) => (mark.kind === 'emphasis' || mark.kind === 'code') && mark.from === 0 && mark.to >= value.length - 1,
    )
  );
}

function addItem(words: Words, block: Span, place: ItemPlace): void {
  const collector = new Collector();
  const text = readEntryFields(words, collector, place.context);
  for (const give of place.heritage) give(collector);
  const { section, group, gather } = place;
  const style = text.value === words.prose.value ? 'none' : 'words';
  gather.item({ text, parent: null, group, block, section, shape: 'paragraph', style, collector });
}
