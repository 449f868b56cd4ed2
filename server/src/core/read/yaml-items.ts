import type { ActionItem, Field, FieldName, Problem } from '../review.js';
import type { Prose, Span } from '../text.js';
import type { YamlEntry, YamlItem, YamlMap } from '../yaml/value.js';
import { nameWords } from './field-names.js';
import { exactStatusOf, facetsOf, isBlank } from './field-values.js';
import { fieldAt, itemWords } from './yaml-entries.js';
import { noFacts, readFacts, type Facts } from './yaml-facts.js';
import type { Place } from './yaml-place.js';
import { proseOf, type TextBlock } from './yaml-text.js';

/** An item before it is counted, with the fields it has a place for and what is odd in it. */
export interface ItemReading {
  readonly item: Omit<ActionItem, 'index'>;
  readonly places: readonly FieldName[];
  readonly problems: readonly Problem[];
}

/** Where an item stands and what it is below. */
export interface ItemPlace {
  readonly place: Place;
  readonly block: Span;
  readonly parent: Prose | null;
  /** The key of an item that has no id of its own: `A1: { action: … }`. */
  readonly id: Field | null;
}

/** An item that is spelled with keys; `null` when none of them holds its words. */
export function itemOfMap(
  map: YamlMap,
  at: ItemPlace,
  team: { readonly source: string; readonly categories: readonly string[] },
): ItemReading | null {
  const words = itemWords(map);
  if (!words) return null;
  const { facts, places, problems } = readFacts(map, team.source, team.categories);
  const id = fieldAt(map, team.source, (key) =>
    ['id', 'item id', 'action id', 'key', 'ref', 'number', 'no'].includes(nameWords(key)),
  );
  return { item: itemOf(proseOf(words), { ...at, id: id ?? at.id }, facts), places, problems };
}

/** An item that is text alone. */
export function itemOfText({ prose, done }: Pick<TextBlock, 'prose' | 'done'>, at: ItemPlace): ItemReading {
  const box: Facts =
    done === null
      ? noFacts
      : {
          ...noFacts,
          status: {
            value: done ? 'done' : 'open',
            written: '',
            span: { start: prose.span.start, end: prose.span.start },
            inherited: false,
          },
        };
  return { item: { ...itemOf(prose, at, box), style: 'none' }, places: done === null ? [] : ['status'], problems: [] };
}

/** The mapping's other words for its items: `subtasks: [ … ]`. */
export function partsBelow(map: YamlMap): readonly YamlItem[] {
  const names = ['subtasks', 'sub tasks', 'subitems', 'sub items', 'children'];
  return map.entries.flatMap(({ key, value }) =>
    names.includes(nameWords(key)) && value.kind === 'list' ? value.items : [],
  );
}

/** Words that say nothing yet: "TBD", "None", template text. */
export function saysNothing(prose: Prose): boolean {
  return (
    isBlank(prose.value) ||
    /^(?:none|no|n\/a)\b[^a-z]*$/iu.test(prose.value) ||
    prose.marks.some((mark) => mark.kind === 'placeholder' && mark.to - mark.from === prose.value.length)
  );
}

/** A key as the id of what stands there, where it looks like one: `A1`, `action_3`, `OPS-12`. */
export function idOf({ key, keySpan }: YamlEntry): Field | null {
  return /^[\p{L}_-]{0,12}\d{1,6}$/u.test(key) ? { value: key, written: key, span: keySpan, inherited: false } : null;
}

function itemOf(text: Prose, { place, block, parent, id }: ItemPlace, facts: Facts): Omit<ActionItem, 'index'> {
  const { section, group } = place;
  return {
    ...inherit(facts, group),
    id,
    text,
    parent,
    group,
    span: text.span,
    block,
    section,
    shape: 'yaml',
    style: 'yaml',
  };
}

/** What the key over a group of items says of each: "prevention", "documentation", "completed". */
function inherit(facts: Facts, group: Prose | null): Facts {
  if (!group) return facts;
  const field = <T>(value: T | null): Field<T> | null =>
    value === null ? null : { value, written: group.value, span: group.span, inherited: true };
  const { kind, change, outcome, category } = facetsOf(group.value);
  return {
    ...facts,
    status: facts.status ?? field(exactStatusOf(group.value)),
    kind: facts.kind ?? field(kind),
    change: facts.change ?? (facts.kind ? null : field(change)),
    outcome: facts.outcome ?? field(outcome),
    category: facts.category ?? field(category),
  };
}
