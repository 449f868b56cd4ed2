import type { ActionItem, Field } from '../review.js';
import { plainProse, type Prose, type Span } from '../text.js';
import type { YamlEntry, YamlItem, YamlMap } from '../yaml/value.js';
import { nameWords } from './field-names.js';
import { exactStatusOf } from './field-values.js';
import { Collector } from './markdown/collector.js';
import { readEntryFields } from './markdown/entry-reader.js';
import type { Gather } from './markdown/gather.js';
import { heritageOf } from './markdown/inherited.js';
import type { EntryContext } from './markdown/loose-field.js';
import { fieldAt } from './yaml-entries.js';
import { readFacts, type Facts } from './yaml-facts.js';
import type { Place } from './yaml-place.js';
import type { TextBlock } from './yaml-text.js';

/** Where an item stands and what it is below. */
export interface ItemPlace {
  readonly place: Place;
  readonly block: Span;
  readonly parent: Prose | null;
  /** The key of an item that has no id of its own: `A1: { action: … }`. */
  readonly id: Field | null;
}

/** What items are read with. */
export interface ItemTools {
  readonly source: string;
  /** The team's own categories. */
  readonly categories: readonly string[];
  readonly context: EntryContext;
  readonly gather: Gather;
  /** The items so far, in the order of the source. */
  readonly items: ActionItem[];
}

/** Takes in an item that is spelled with keys. */
export function addItemOfMap(
  { map, text }: { readonly map: YamlMap; readonly text: Prose },
  at: ItemPlace,
  tools: ItemTools,
): void {
  const { gather, source } = tools;
  const { facts, places, problems } = readFacts(map, source, tools.categories);
  const id = fieldAt(map, source, (key) => idKeys.has(nameWords(key))) ?? at.id;
  const { section, group } = at.place;
  gather.problems.push(...problems);
  gather.places(section, places);
  tools.items.push({
    ...inherit(facts, group, tools.context),
    index: tools.items.length,
    id,
    text,
    parent: at.parent,
    group,
    span: text.span,
    block: at.block,
    section,
    shape: 'yaml',
    style: 'yaml',
  });
}

const idKeys = new Set(['id', 'item id', 'action id', 'key', 'ref', 'number', 'no']);

/** Takes in an item that is text alone, with the fields that stand in its words. */
export function addItemOfText(
  { prose, done }: Pick<TextBlock, 'prose' | 'done'>,
  at: ItemPlace,
  { gather, context, items }: ItemTools,
): void {
  const collector = new Collector();
  if (done !== null) {
    collector.setStatus(done ? 'done' : 'open', prose.slice(0, 0));
    collector.places.add('status');
  }
  if (at.id) collector.set('id', plainProse(at.id.value, at.id.span.start));
  const text = readEntryFields({ prose, breaks: [], unread: false }, collector, context);
  const { section, group } = at.place;
  if (group) heritageOf(group, context)(collector);
  gather.places(section, collector.places);
  gather.unknown(collector.unknown);
  items.push({
    ...collector.fields,
    index: items.length,
    text,
    parent: at.parent,
    group,
    span: text.span,
    block: at.block,
    section,
    shape: 'yaml',
    style: collector.places.size > 0 ? 'brackets' : 'none',
  });
}

/** The mapping's other words for its items: `subtasks: [ … ]`. */
export function partsBelow(map: YamlMap): readonly YamlItem[] {
  const names = ['subtasks', 'sub tasks', 'subitems', 'sub items', 'children'];
  return map.entries.flatMap(({ key, value }) =>
    names.includes(nameWords(key)) && value.kind === 'list' ? value.items : [],
  );
}

/** A key as the id of what stands there, where it looks like one: `A1`, `action_3`, `OPS-12`. */
export function idOf({ key, keySpan }: YamlEntry): Field | null {
  return /^[\p{L}_-]{0,12}\d{1,6}$/u.test(key) ? { value: key, written: key, span: keySpan, inherited: false } : null;
}

/** What the key over a group of items says of each: "prevention", "documentation", "completed". */
function inherit(facts: Facts, group: Prose | null, context: EntryContext): Facts {
  if (!group) return facts;
  const collector = new Collector();
  heritageOf(group, context)(collector);
  const { owner, due, kind, change, outcome, category } = collector.fields;
  const status = exactStatusOf(group.value);
  const inherited = {
    owner,
    due,
    kind,
    change: facts.kind ? null : change,
    outcome,
    category,
    status: status && { written: group.value, span: group.span, inherited: true, value: status },
  };
  const stated = Object.fromEntries(Object.entries(facts).filter(([, field]) => field !== null));
  return { ...facts, ...inherited, ...stated };
}
