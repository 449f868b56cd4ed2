import type { Prose } from '../../text.js';
import { Collector } from './collector.js';
import { readEntryFields } from './entry-reader.js';
import { isFuture, isImperative, wordCount } from './grammar.js';
import type { ItemPlace } from './list-items.js';
import { readFieldLines } from './list-items.js';
import type { Content, Part } from './sections.js';

const numbered =
  /^(?:action(?: item| point)?|ai|follow-?up|remediation|recommendation|task|ticket)s?[ -]*#?\d+\b|^\[?[A-Z]{2,8}-\d+\]?\b/iu;

/**
 * Reads a heading below an actions heading as an item with its fields in the text below it;
 * false when the heading only groups the items of its section.
 */
export function itemHeading(part: Part, place: ItemPlace): boolean {
  const { heading, contents } = part;
  if (!heading || part.parent?.kind !== 'actions') return false;
  const title = withoutNumber(heading);
  const isItem = numbered.test(title.value) || isOrder(title.value);
  if (!isItem || !contents.every((content) => isDetail(content, place))) return false;
  const collector = new Collector();
  for (const content of contents) readDetail(content, place, collector);
  const text = readEntryFields({ prose: title, breaks: [], unread: false }, collector, place.context);
  for (const give of place.heritage.slice(1)) give(collector);
  const block = { start: part.start, end: part.end };
  const { section, gather } = place;
  gather.item({
    text,
    parent: null,
    group: null,
    block,
    section,
    shape: 'heading',
    style: collector.places.size > 0 ? 'sub-bullets' : 'none',
    collector,
  });
  return true;
}

/** An order, but no purpose that the items below share: "To keep this from happening again". */
function isOrder(title: string): boolean {
  return isImperative(title) && wordCount(title) > 1 && !/^to\s/iu.test(title) && !groups.test(title);
}

/** Names of groups whose first word could be an order: "Process improvements", "Document updates". */
const groups =
  /^\p{L}+\s(?:improvements|changes|actions|measures|steps|updates|fixes|items|tasks|guidelines|requirements|follow-?ups)$/iu;

/** "2.1 Add an alert" without its number. */
function withoutNumber(heading: Prose): Prose {
  const number = /^\(?\d+(?:\.\d+)*[.):]?\s+/u.exec(heading.value);
  return number ? heading.slice(number[0].length, heading.value.length) : heading;
}

/** Text and lists of fields; a list of anything else holds the items itself. */
function isDetail(content: Content, place: ItemPlace): boolean {
  if (content.kind === 'table') return content.table.rows.length === 0;
  if (content.kind !== 'list') return true;
  return content.list.entries.every((entry) => {
    const words = entry.text && place.document.words(entry.text, content.at);
    if (!words || entry.task) return false;
    return (
      readFieldLines(words, new Collector(), place.context) ||
      (!isImperative(words.prose.value) && !isFuture(words.prose.value))
    );
  });
}

function readDetail(content: Content, place: ItemPlace, collector: Collector): void {
  if (content.kind === 'text') {
    if (!readFieldLines(content.words, collector, place.context)) {
      readEntryFields(content.words, collector, place.context);
      place.gather.passage(content.words.prose, place.section, 'paragraph');
    }
  } else if (content.kind === 'list') {
    for (const entry of content.list.entries) {
      if (entry.text) readFieldLines(place.document.words(entry.text, content.at), collector, place.context);
    }
  }
}
