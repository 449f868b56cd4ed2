import type { ActionItem, Idea, Section } from '../review.js';
import type { Prose, Span } from '../text.js';
import { isNothing, scalarText } from '../yaml/access.js';
import type { YamlEntry, YamlItem, YamlList, YamlMap, YamlScalar, YamlValue } from '../yaml/value.js';
import { nameWords } from './field-names.js';
import { isNothingToDo, isUnfilled } from './markdown/empty-words.js';
import { Gather } from './markdown/gather.js';
import { addInsight, readProseInsights } from './markdown/learning.js';
import type { Participants } from './markdown/people.js';
import { metaKeyOf } from './review-meta.js';
import { accidentalText, ideaOf, insightOf, isEntry, itemWords } from './yaml-entries.js';
import { addItemOfMap, addItemOfText, idOf, partsBelow, type ItemPlace, type ItemTools } from './yaml-items.js';
import { isReviewKey, placeOf, type Place } from './yaml-place.js';
import { isEventKey, opensSection, spelledGroup, spelledSection, tellingEntries, tells } from './yaml-story.js';
import { proseOf, textBlocks, type TextBlock } from './yaml-text.js';

const deepest = 8;

/** A value of a list or mapping, with the stretch that belongs to it: from its dash or key. */
type Part = Pick<YamlItem, 'value' | 'span'>;

/** What the reader must know besides the document. */
export interface Team {
  readonly categories: readonly string[];
  readonly participants: Participants;
}

/** Where an item stands before its section is known. */
type Above = Pick<ItemPlace, 'parent' | 'id'> & { readonly span: Span };

/** Walks the keys of a review and gathers what stands there, in document order. */
export class YamlSections {
  readonly sections: Section[] = [];
  readonly items: ActionItem[] = [];
  readonly gather = new Gather();
  looksLikeReview = false;
  private readonly tools: ItemTools;

  constructor(source: string, { categories, participants }: Team) {
    this.tools = {
      source,
      categories,
      gather: this.gather,
      items: this.items,
      context: { participants, otherKey: null },
    };
  }

  /** The entries at the top of a review. */
  top(map: YamlMap): void {
    for (const entry of map.entries) {
      if (metaKeyOf(entry) !== null) continue;
      if (nameWords(entry.key) === 'incident' && entry.value.kind === 'map') this.top(entry.value);
      else this.entry(entry, null);
    }
  }

  /** A list that has no key over it: action items, where they look like it. */
  untitled(list: YamlList): void {
    const section: Section = { heading: null, level: 0, role: 'actions', topic: null, parent: null, span: list.span };
    const isItems = list.items.some(({ value }) => value.kind === 'map' && isEntry(value) && value.entries.length > 1);
    if (!isItems) return;
    this.sections.push(section);
    this.content(list, { section, kind: 'actions', group: null });
  }

  private entry(entry: YamlEntry, parent: Place | null): void {
    const place = placeOf(entry, parent, this.tools.source);
    this.looksLikeReview ||= isReviewKey(entry.key);
    if (place.section.level > deepest) return;
    this.sections.push(place.section);
    this.content(entry.value, place);
  }

  private content(value: YamlValue, place: Place): void {
    if (place.kind === 'people' || isNothing(value)) return;
    const parts: readonly Part[] = value.kind === 'list' ? value.items : [{ value, span: value.span }];
    for (const part of parts) this.part(part, place, value.kind === 'list');
  }

  private part({ value, span }: Part, place: Place, isListed: boolean): void {
    if (value.kind === 'scalar') this.texts(value, span, place);
    else if (value.kind === 'list') this.content(value, place);
    else if (place.kind === 'actions') this.actions(value, { span, parent: null, id: null }, place);
    else this.map({ value, span }, place, isListed);
  }

  private texts(scalar: YamlScalar, span: Span, place: Place): void {
    const blocks = textBlocks(scalar);
    for (const block of blocks) this.text(block, blocks.length > 1 ? block.prose.span : span, place);
  }

  private text(block: TextBlock, span: Span, place: Place): void {
    const { prose } = block;
    const { section } = place;
    if (place.kind === 'actions') this.actionText(block, { span, parent: null, id: null }, place);
    else if (section.role === 'learning') this.learningText(block, span, section);
    else if (isUnfilled(prose)) return;
    else if (place.kind === 'questions') this.gather.questions.push({ text: prose, span: prose.span, section });
    else if (place.kind === 'parking') this.idea({ ...noIdea, text: prose }, span, section);
    else if (place.kind !== 'other' || tells(prose.value))
      this.gather.passage(prose, section, block.shape === 'bullet' ? 'bullet' : 'yaml');
  }

  private actionText(block: Pick<TextBlock, 'prose' | 'done'>, { span, parent, id }: Above, place: Place): void {
    const { prose } = block;
    if (isNothingToDo(prose.value))
      this.gather.noActions ??= { value: prose.value, written: prose.value, span: prose.span, inherited: false };
    else if (isUnfilled(prose)) this.gather.placeholder(prose, place.section);
    else addItemOfText(block, { place, block: span, parent, id }, this.tools);
  }

  private learningText({ prose, shape }: TextBlock, span: Span, section: Section): void {
    const words = { prose, breaks: [], unread: false };
    const place = { gather: this.gather, section, context: this.tools.context };
    const isProse = shape === 'paragraph' && this.tools.source[span.start] !== '-';
    if (isProse) readProseInsights(words, span, { place, followsList: false });
    else addInsight(words, span, place);
  }

  private actions(map: YamlMap, { span, parent, id }: Above, place: Place): void {
    const words = isEntry(map) ? itemWords(map) : null;
    const text = words ? proseOf(words) : null;
    if (!text) this.group(map, span, place);
    else if (isUnfilled(text)) this.gather.placeholder(text, place.section);
    else {
      addItemOfMap({ map, text }, { place, block: span, parent, id }, this.tools);
      for (const part of partsBelow(map)) this.below(part, text, place);
    }
  }

  private below({ value, span }: Part, parent: Prose, place: Place): void {
    if (value.kind === 'map') this.actions(value, { span, parent, id: null }, place);
    else if (value.kind === 'scalar')
      this.actionText({ prose: proseOf(value), done: null }, { span, parent, id: null }, place);
  }

  /** A mapping among the actions that is no item: a name over others, items by their ids, or text with a colon in it. */
  private group(map: YamlMap, span: Span, place: Place): void {
    const spelled = spelledGroup(map);
    const words = accidentalText(map);
    if (spelled) this.entry(spelled, place);
    else if (words) this.text({ prose: words, shape: 'bullet', done: null }, span, place);
    else for (const entry of map.entries) this.member(entry, place);
  }

  private member(entry: YamlEntry, place: Place): void {
    const { value, span } = entry;
    const id = idOf(entry);
    if (value.kind === 'map' && isEntry(value)) this.actions(value, { span, parent: null, id }, place);
    else if (value.kind !== 'scalar') this.entry(entry, place);
    else if (id && !isNothing(value))
      this.actionText({ prose: proseOf(value), done: null }, { span, parent: null, id }, place);
    else if (tells(value.text)) this.texts(value, span, place);
  }

  private map(
    { value: map, span }: { readonly value: YamlMap; readonly span: Span },
    place: Place,
    isListed: boolean,
  ): void {
    const spelled = spelledSection(map);
    if (spelled) {
      this.entry(spelled, place);
      return;
    }
    if (this.ownShape(map, span, place)) return;
    const words = accidentalText(map);
    if (words && isListed) this.text({ prose: words, shape: 'bullet', done: null }, span, place);
    else if (place.kind !== 'other') for (const entry of tellingEntries(map)) this.telling(entry, place);
    else if (!isListed) for (const entry of map.entries) if (metaKeyOf(entry) === null) this.entry(entry, place);
  }

  /** Whether the mapping is spelled as its section's entries are, and was taken as one. */
  private ownShape(map: YamlMap, span: Span, place: Place): boolean {
    if (map.entries.some(({ value }) => value.kind === 'map')) return false;
    if (place.kind === 'parking') return this.ownIdea(map, span, place.section);
    const isOwn = place.section.role === 'learning' || place.kind === 'questions';
    const insight = isOwn && !holdsTexts(map) ? insightOf(map, this.tools.source) : null;
    if (!insight) return false;
    const { section } = place;
    const { text } = insight;
    if (isUnfilled(text)) return true;
    if (place.kind === 'questions') this.gather.questions.push({ text, span: text.span, section });
    else {
      this.gather.insight({ ...insight, span: text.span, block: span, section });
      this.gather.passage(text, section, 'yaml');
    }
    return true;
  }

  private ownIdea(map: YamlMap, span: Span, section: Section): boolean {
    const idea = ideaOf(map, this.tools.source);
    if (idea && !isUnfilled(idea.text)) this.idea(idea, span, section);
    return idea !== null;
  }

  private telling(entry: YamlEntry, place: Place): void {
    const scalar = scalarText(entry.value);
    if (opensSection(entry, place)) this.entry(entry, place);
    else if (!scalar) this.content(entry.value, place);
    else if (tells(scalar.text) || isEventKey(entry.key)) this.texts(scalar, entry.span, place);
  }

  private idea(idea: Omit<Idea, 'span' | 'block' | 'section'>, block: Span, section: Section): void {
    this.gather.ideas.push({ ...idea, span: idea.text.span, block, section });
  }
}

const noIdea: Omit<Idea, 'span' | 'block' | 'section' | 'text'> = {
  id: null,
  raisedBy: null,
  raisedOn: null,
  convener: null,
  stakeholders: [],
  from: null,
};

/** Whether lists of texts or mappings stand inside, so that the mapping is a group. */
function holdsTexts({ entries }: YamlMap): boolean {
  return entries.some(
    ({ value }) =>
      value.kind === 'list' && value.items.some(({ value: each }) => each.kind !== 'scalar' || tells(each.text)),
  );
}
