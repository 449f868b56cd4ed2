import type { Section } from '../../review.js';
import type { Span } from '../../text.js';
import type { ListBlock, TableBlock } from './blocks.js';
import { spanOf } from './blocks.js';
import { readIdeas, readQuestions } from './asides.js';
import { Collector } from './collector.js';
import type { MarkdownDocument } from './document.js';
import { readEntryFields } from './entry-reader.js';
import type { Gather } from './gather.js';
import { isFuture, isImperative, wordCount } from './grammar.js';
import type { Heritage } from './inherited.js';
import { heritageOf } from './inherited.js';
import { itemHeading } from './item-heading.js';
import {
  addInsight,
  insightTag,
  isInsightTable,
  isListOfNames,
  readListInsights,
  readProseInsights,
  readTableInsights,
} from './learning.js';
import type { ItemPlace } from './list-items.js';
import { readFieldLines, readListItems } from './list-items.js';
import { isActionLabel, leadsToItems } from './lead-in.js';
import type { EntryContext } from './loose-field.js';
import { aroundOf, followsFacts, isAnnounced, isContinuation } from './neighbors.js';
import { readParagraphItems } from './paragraph-items.js';
import type { Participants } from './people.js';
import type { Content, Part } from './sections.js';
import { isItemTable, readTableItems } from './table-items.js';
import type { Words } from './words.js';

/** What the reader of a document's parts works with. */
export interface Tools {
  readonly document: MarkdownDocument;
  readonly gather: Gather;
  readonly sections: ReadonlyMap<Part, Section>;
  readonly participants: Participants;
  /** Somewhere in the document stands `(insight: …)`. */
  readonly hasTags: boolean;
}

/** The part that is read, and its section. */
interface Here {
  readonly part: Part;
  readonly section: Section;
}

/** Reads the parts of a document into items, insights, questions, ideas and passages. */
export class PartReader {
  private readonly context: EntryContext;

  constructor(private readonly tools: Tools) {
    this.context = { participants: tools.participants, otherKey: null };
  }

  read(part: Part): void {
    const section = this.tools.sections.get(part);
    if (!section) return;
    if (part.heading && part.kind !== 'exempt' && !part.isTitle && !part.continues)
      this.tools.gather.passage(part.heading, section, 'heading');
    switch (part.kind) {
      case 'actions':
        this.actions(part, this.itemPlace(part, section, false));
        break;
      case 'remedy':
        this.actions(part, this.itemPlace(part, section, true));
        break;
      case 'learning':
        this.each(part, section, (content, index) => this.learning(content, index, { part, section }));
        break;
      case 'lessons-and-actions':
        this.each(part, section, (content, index) => this.both(content, index, { part, section }));
        break;
      case 'questions':
        this.each(part, section, (content) => readQuestions(content, section, this.tools));
        break;
      case 'parking':
        this.each(part, section, (content) => readIdeas(content, section, this.tools));
        break;
      case 'exempt':
        break;
      default:
        this.each(part, section, () => false);
    }
  }

  private itemPlace(part: Part, section: Section, onlyPlanned: boolean): ItemPlace {
    const { document, gather } = this.tools;
    const own = part.continues && part.parent ? part.parent : part;
    const isGroup = own.kind === 'actions' && own.parent?.kind === 'actions';
    return {
      document,
      gather,
      context: this.context,
      section,
      group: isGroup ? own.heading : null,
      heritage: this.heritage(own),
      onlyPlanned,
    };
  }

  private heritage(part: Part): readonly Heritage[] {
    const given: Heritage[] = [];
    for (
      let here: Part | null = part;
      here?.heading && (here.kind === 'actions' || here === part);
      here = here.parent
    ) {
      given.push(heritageOf(here.heading, this.context, here.parent?.kind === 'actions'));
    }
    return given;
  }

  private actions(part: Part, place: ItemPlace): void {
    const { contents } = part;
    if (!place.onlyPlanned && !part.continues && itemHeading(part, place)) return;
    const hasItems = contents.some(
      (content, index) =>
        (content.kind === 'list' && !this.isAside(content, contents[index - 1])) ||
        (content.kind === 'table' && isItemTable(content.table, content.at, place)),
    );
    let heritage = place.heritage;
    let isAside = hasItems;
    contents.forEach((content, index) => {
      const here = { ...place, heritage };
      const before = contents[index - 1];
      // A closing remark stands below a line.
      isAside ||= content.kind === 'opaque' && content.what === 'rule' && index > 0;
      if (content.kind === 'list') this.actionList(content, before, here);
      else if (content.kind === 'table') this.actionTable(content.table, content.at, here);
      else if (content.kind === 'quote') this.quotedItems(content, here);
      else if (content.kind === 'text' && content.words.prose.value !== '') {
        const shared = contents.length > 1 ? this.sharedFields(content.words) : null;
        if (shared) heritage = [shared, ...heritage];
        else
          readParagraphItems(content.words, content.block, {
            place: here,
            around: aroundOf(part, index, isAside),
          });
      }
    });
  }

  /** A line of fields above the items it speaks of. */
  private sharedFields(words: Words): Heritage | null {
    const own = new Collector();
    const isFields = /^[\p{L} ()]{2,30}:/u.test(words.prose.value) && readFieldLines(words, own, this.context);
    const { owner, due } = own.fields;
    return isFields ? (collector) => void collector.inherit({ owner, due }) : null;
  }

  private actionList(
    content: Content & { readonly kind: 'list' },
    before: Content | undefined,
    place: ItemPlace,
  ): void {
    if (this.isAside(content, before)) this.entries(content.list, content.at, place.section);
    else readListItems(content.list, content.at, place);
  }

  /** Facts and names that the text before a list announces. */
  private isAside({ list, at }: Content & { readonly kind: 'list' }, before: Content | undefined): boolean {
    const isNames = before?.kind === 'text' && isListOfNames(list, at, { ...this.tools, below: 2 });
    return isNames || followsFacts(before);
  }

  private actionTable(table: TableBlock, at: number, place: ItemPlace): void {
    if (!place.onlyPlanned || isItemTable(table, at, place)) readTableItems(table, at, place);
    else this.cells(table, at, place.section);
  }

  private quotedItems(content: Content & { readonly kind: 'quote' }, place: ItemPlace): void {
    for (const { block, at } of content.blocks)
      if (block.kind === 'list' && !place.onlyPlanned) readListItems(block, at, place);
  }

  /** Reads what any section may hold, and what it holds of its own. */
  private each(part: Part, section: Section, own: (content: Content, index: number) => boolean): void {
    part.contents.forEach((content, index) => {
      const before = part.contents[index - 1];
      if (content.kind === 'list' && before?.kind === 'text' && leadsToItems(before.words.prose)) {
        readListItems(content.list, content.at, this.itemPlace({ ...part, heading: null }, section, false));
      } else if (content.kind === 'table' && isItemTable(content.table, content.at, this.tools)) {
        readTableItems(content.table, content.at, this.itemPlace({ ...part, heading: null }, section, false));
      } else if (content.kind === 'table' && isInsightTable(content.table, content.at, this.tools)) {
        readTableInsights(content.table, content.at, { ...this.tools, context: this.context, section });
      } else if (!this.labelled(content, section) && !own(content, index)) this.passages(content, section);
    });
  }

  /** "Action point: …" is an item wherever it stands. */
  private labelled(content: Content, section: Section): boolean {
    if (content.kind !== 'text' || !isActionLabel(content.words.prose.value)) return false;
    const { gather } = this.tools;
    const collector = new Collector();
    const text = readEntryFields(content.words, collector, this.context);
    const { block } = content;
    gather.item({ text, parent: null, group: null, block, section, shape: 'paragraph', style: 'words', collector });
    return true;
  }

  private learning(content: Content, index: number, { part, section }: Here): boolean {
    const place = { ...this.tools, context: this.context, section };
    const before = part.contents[index - 1];
    if (content.kind === 'list') {
      if (
        isContinuation(part.contents, index) ||
        (isAnnounced(before) && isListOfNames(content.list, content.at, { ...this.tools, below: 3 }))
      )
        return false;
      readListInsights(content.list, content.at, place);
    } else if (content.kind === 'table') readTableInsights(content.table, content.at, place);
    else if (content.kind === 'text') {
      readProseInsights(content.words, content.block, { place, followsList: before?.kind === 'list' });
    } else return false;
    return true;
  }

  /** Under "Lessons and actions" an order is an item and anything else an insight. */
  private both(content: Content, index: number, { part, section }: Here): boolean {
    if (content.kind === 'text' && part.topic === null) {
      const around = aroundOf(part, index, false);
      readParagraphItems(content.words, content.block, { place: this.itemPlace(part, section, true), around });
      return true;
    }
    if (content.kind !== 'list') return this.learning(content, index, { part, section });
    for (const entry of content.list.entries) {
      const prose = entry.text ? this.tools.document.words(entry.text, content.at).prose : null;
      const one: Content = { ...content, list: { ...content.list, entries: [entry] } };
      if (
        prose &&
        (entry.task || isImperative(prose.value) || (isFuture(prose.value) && /^we\b/iu.test(prose.value)))
      ) {
        readListItems(one.list, one.at, this.itemPlace(part, section, false));
      } else readListInsights(one.list, one.at, { ...this.tools, context: this.context, section });
    }
    return true;
  }

  private passages(content: Content, section: Section): void {
    if (content.kind === 'text') this.text(content.words, content.block, { section, shape: 'paragraph' });
    else if (content.kind === 'list') this.entries(content.list, content.at, section);
    else if (content.kind === 'table') this.cells(content.table, content.at, section);
  }

  private text(
    words: Words,
    block: Span,
    { section, shape }: { readonly section: Section; readonly shape: 'paragraph' | 'bullet' },
  ): void {
    const tag = this.tools.hasTags ? insightTag(words.prose) : null;
    if (tag) addInsight(words, block, { gather: this.tools.gather, section, context: this.context });
    else this.tools.gather.passage(words.prose, section, shape);
  }

  private entries(list: ListBlock, at: number, section: Section): void {
    for (const entry of list.entries) {
      const words = entry.text ? this.tools.document.words(entry.text, at) : null;
      if (words && isActionLabel(words.prose.value))
        this.labelled({ kind: 'text', words, block: spanOf(entry, at) }, section);
      else if (words) this.text(words, spanOf(entry, at), { section, shape: 'bullet' });
      for (const block of entry.blocks) {
        if (block.kind === 'list') this.entries(block, at, section);
        else if (block.kind === 'paragraph')
          this.text(this.tools.document.words(block.text, at), spanOf(block, at), { section, shape: 'bullet' });
      }
    }
  }

  private cells(table: TableBlock, at: number, section: Section): void {
    for (const row of table.rows) {
      for (const cell of row.cells) {
        const prose = cell && cell.to - cell.from > 12 ? this.tools.document.words(cell, at).prose : null;
        if (prose && wordCount(prose.value) > 3) this.tools.gather.passage(prose, section, 'cell');
      }
    }
  }
}
