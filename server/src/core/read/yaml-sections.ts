import type {
  ActionItem,
  FieldName,
  Idea,
  Insight,
  Passage,
  Placeholder,
  Problem,
  Question,
  Section,
} from '../review.js';
import type { Prose, Span } from '../text.js';
import { isNothing, scalarText } from '../yaml/access.js';
import type { YamlEntry, YamlItem, YamlList, YamlMap, YamlScalar, YamlValue } from '../yaml/value.js';
import { nameWords } from './field-names.js';
import { metaKeyOf } from './review-meta.js';
import { accidentalText, ideaOf, insightOf, isEntry } from './yaml-entries.js';
import {
  idOf,
  itemOfMap,
  itemOfText,
  partsBelow,
  saysNothing,
  type ItemPlace,
  type ItemReading,
} from './yaml-items.js';
import { isReviewKey, placeOf, type Place } from './yaml-place.js';
import { isEventKey, opensSection, spelledGroup, spelledSection, tellingEntries, tells } from './yaml-story.js';
import { proseOf, textBlocks, type TextBlock } from './yaml-text.js';

const deepest = 8;

/** A value of a list or mapping, with the stretch that belongs to it: from its dash or key. */
type Part = Pick<YamlItem, 'value' | 'span'>;

/** Walks the keys of a review and gathers what stands there, in document order. */
export class YamlSections {
  readonly sections: Section[] = [];
  readonly items: Omit<ActionItem, 'index'>[] = [];
  readonly insights: Insight[] = [];
  readonly questions: Question[] = [];
  readonly ideas: Idea[] = [];
  readonly passages: Passage[] = [];
  readonly placeholders: Placeholder[] = [];
  readonly problems: Problem[] = [];
  readonly fieldPlaces = new Map<Section, Set<FieldName>>();
  looksLikeReview = false;

  constructor(
    private readonly source: string,
    private readonly categories: readonly string[],
  ) {}

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
    const place = placeOf(entry, parent, this.source);
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
    const { section } = place;
    const { prose } = block;
    if (saysNothing(prose)) {
      if (place.kind === 'actions') this.placeholders.push({ text: prose, section });
    } else if (place.kind === 'actions') this.add(itemOfText(block, { place, block: span, parent: null, id: null }));
    else if (place.kind === 'questions') this.questions.push({ text: prose, span: prose.span, section });
    else if (place.kind === 'parking') this.idea({ ...noIdea, text: prose }, span, section);
    else {
      if (section.role === 'learning')
        this.insights.push({ id: null, text: prose, category: null, span: prose.span, block: span, section });
      if (place.kind !== 'other' || tells(prose.value))
        this.passage(prose, block.shape === 'bullet' ? 'bullet' : 'yaml', section);
    }
  }

  private actions(map: YamlMap, at: Omit<ItemPlace, 'place' | 'block'> & { readonly span: Span }, place: Place): void {
    const where = { place, block: at.span, parent: at.parent, id: at.id };
    const reading = isEntry(map) ? itemOfMap(map, where, { source: this.source, categories: this.categories }) : null;
    if (reading && !saysNothing(reading.item.text)) {
      this.add(reading);
      for (const { value, span } of partsBelow(map)) {
        if (value.kind === 'map') this.actions(value, { span, parent: reading.item.text, id: null }, place);
        else if (value.kind === 'scalar')
          this.add(
            itemOfText(
              { prose: proseOf(value), done: null },
              { place, block: span, parent: reading.item.text, id: null },
            ),
          );
      }
    } else if (reading) this.placeholders.push({ text: reading.item.text, section: place.section });
    else this.group(map, at.span, place);
  }

  /** A mapping among the actions that is no item: a name over others, items by their ids, or text with a colon in it. */
  private group(map: YamlMap, span: Span, place: Place): void {
    const spelled = spelledGroup(map);
    const words = accidentalText(map);
    if (spelled) this.entry(spelled, place);
    else if (words) this.text({ prose: words, shape: 'paragraph', done: null }, span, place);
    else
      for (const entry of map.entries) {
        const { value } = entry;
        if (value.kind === 'map' && isEntry(value))
          this.actions(value, { span: entry.span, parent: null, id: idOf(entry) }, place);
        else if (value.kind !== 'scalar') this.entry(entry, place);
        else if (idOf(entry) && !isNothing(value))
          this.add(
            itemOfText(
              { prose: proseOf(value), done: null },
              { place, block: entry.span, parent: null, id: idOf(entry) },
            ),
          );
        else if (tells(value.text)) this.texts(value, entry.span, place);
      }
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
    if (words && isListed) this.text({ prose: words, shape: 'paragraph', done: null }, span, place);
    else if (place.kind !== 'other') for (const entry of tellingEntries(map)) this.telling(entry, place);
    else if (!isListed) for (const entry of map.entries) if (metaKeyOf(entry) === null) this.entry(entry, place);
  }

  /** Whether the mapping is spelled as its section's entries are, and was taken as one. */
  private ownShape(map: YamlMap, span: Span, place: Place): boolean {
    if (map.entries.some(({ value }) => value.kind === 'map')) return false;
    const { section } = place;
    if (place.kind === 'parking') {
      const idea = ideaOf(map, this.source);
      if (idea) this.idea(idea, span, section);
      return idea !== null;
    }
    if (section.role !== 'learning' && place.kind !== 'questions') return false;
    const insight = insightOf(map, this.source);
    const containers = map.entries.some(
      ({ value }) =>
        value.kind === 'list' && value.items.some((item) => item.value.kind !== 'scalar' || tells(item.value.text)),
    );
    if (!insight || containers) return false;
    if (saysNothing(insight.text)) return true;
    if (place.kind === 'questions') this.questions.push({ text: insight.text, span: insight.text.span, section });
    else {
      this.insights.push({ ...insight, span: insight.text.span, block: span, section });
      this.passage(insight.text, 'yaml', section);
    }
    return true;
  }

  private telling(entry: YamlEntry, place: Place): void {
    const scalar = scalarText(entry.value);
    if (opensSection(entry, place)) this.entry(entry, place);
    else if (!scalar) this.content(entry.value, place);
    else if (tells(scalar.text) || isEventKey(entry.key)) this.texts(scalar, entry.span, place);
  }

  private idea(idea: Omit<Idea, 'span' | 'block' | 'section'>, block: Span, section: Section): void {
    this.ideas.push({ ...idea, span: idea.text.span, block, section });
  }

  private passage(prose: Prose, shape: Passage['shape'], section: Section): void {
    this.passages.push({ prose, section, shape });
  }

  private add({ item, places, problems }: ItemReading): void {
    this.items.push(item);
    this.problems.push(...problems);
    const known = this.fieldPlaces.get(item.section) ?? new Set();
    for (const place of places) known.add(place);
    this.fieldPlaces.set(item.section, known);
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
