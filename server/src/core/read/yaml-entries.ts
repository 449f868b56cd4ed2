import { ideaKeys, insightKeys } from '../format/entry-format.js';
import { keyNames } from '../format/names.js';
import type { Key } from '../format/key.js';
import type { Field, Idea, Insight } from '../review.js';
import { Prose } from '../text.js';
import { isNothing, scalarText } from '../yaml/access.js';
import type { YamlEntry, YamlMap, YamlScalar, YamlValue } from '../yaml/value.js';
import { categoryOf } from './field-values.js';
import { entryKeyOf, nameWords } from './field-names.js';
import { list } from './word-list.js';
import { fieldOf, fieldsOf, scalarField } from './yaml-fields.js';
import { proseOf } from './yaml-text.js';

/** Of several keys that may hold an item's words, those that come first here are preferred; the others come last. */
const textKeys = list(
  `action item, action, text, follow up, task, todo, to do, recommendation, remediation, title, summary, name, item, what`,
);
const lastTextKeys = list('description, details, task description, action description, action item description');

/** The words of an action item among its keys, `null` when it has none. */
export function itemWords(map: YamlMap): YamlScalar | null {
  const candidates = map.entries.filter(({ key, value }) => entryKeyOf(key) === 'text' && scalarText(value));
  const rank = ({ key }: YamlEntry): number => {
    const words = nameWords(key);
    const place = textKeys.indexOf(words);
    if (place >= 0) return place;
    return lastTextKeys.includes(words) ? textKeys.length + 1 : textKeys.length;
  };
  const [best] = [...candidates].sort((a, b) => rank(a) - rank(b));
  return scalarText(best?.value);
}

/** `- Note: what was meant as one text` is a mapping to YAML; its words, `null` for other mappings. */
export function accidentalText({ entries }: YamlMap): Prose | null {
  const [entry, other] = entries;
  if (!entry || other || entry.value.kind !== 'scalar' || isNothing(entry.value)) return null;
  const { keySpan, key, value, span } = entry;
  // The words of an alias stand before its key: there, the alias itself stands for them.
  const isAlias = value.span.start < keySpan.end;
  const pieces = isAlias ? [{ text: value.text, span: { start: keySpan.end, end: span.end } }] : value.pieces;
  const between = { text: ': ', span: { start: keySpan.end, end: pieces[0]?.span.start ?? keySpan.end + 2 } };
  return new Prose([
    { text: key, span: keySpan },
    between,
    ...pieces.map((piece) => (piece.text === '\n' ? { ...piece, text: ' ' } : piece)),
  ]);
}

const insightKeyOf = keyNames(insightKeys);
const ideaKeyOf = keyNames(ideaKeys);

/** An insight that is spelled with keys, without its place; `null` when nothing is said. */
export function insightOf(map: YamlMap, source: string): Pick<Insight, 'id' | 'text' | 'category'> | null {
  const words = wordsAt(map, insightKeys, insightKeyOf);
  if (!words) return null;
  const isCategory = (key: string): boolean => insightKeyOf(key) === 'category';
  const category = fieldAt(map, source, isCategory) ?? noneAt(map, source, isCategory);
  return {
    id: fieldAt(map, source, (key) => insightKeyOf(key) === 'id'),
    text: proseOf(words),
    category: category && { ...category, value: categoryOf(category.value) ?? category.value },
  };
}

/** A parked idea that is spelled with keys, without its place. */
export function ideaOf(map: YamlMap, source: string): Omit<Idea, 'span' | 'block' | 'section'> | null {
  const words = wordsAt(map, ideaKeys, ideaKeyOf);
  if (!words) return null;
  const at = (name: string): Field | null => fieldAt(map, source, (key) => ideaKeyOf(key) === name);
  const stakeholders = map.entries.find(({ key }) => ideaKeyOf(key) === 'stakeholders');
  return {
    id: at('id'),
    text: proseOf(words),
    raisedBy: at('raised-by'),
    raisedOn: at('raised-on'),
    convener: at('convener'),
    stakeholders: stakeholders ? fieldsOf(stakeholders.value, source) : [],
    from: at('from'),
  };
}

/** The field at the first key that passes and says something. */
export function fieldAt(map: YamlMap, source: string, test: (key: string) => boolean): Field | null {
  const entry = map.entries.find(({ key, value }) => test(key) && !isNothing(value));
  return entry ? fieldOf(entry.value, source) : null;
}

/** A category may be none, which for other fields is as good as nothing. */
function noneAt(map: YamlMap, source: string, test: (key: string) => boolean): Field | null {
  const scalars = map.entries.flatMap(({ key, value }) => (test(key) ? [scalarText(value)] : []));
  const none = scalars.find((scalar) => scalar && /^none$/iu.test(scalar.text));
  return none ? scalarField(none, source) : null;
}

/** Whether a mapping is one entry with its fields rather than a group of entries. */
export function isEntry(map: YamlMap): boolean {
  return map.entries.every(({ value }) => !holdsEntries(value)) && itemWords(map) !== null;
}

function wordsAt(map: YamlMap, keys: readonly Key[], nameOf: (key: string) => string | null): YamlScalar | null {
  const names = keys.find(({ name }) => name === 'text');
  const order = ['text', ...(names?.alsoReadAs ?? [])];
  const candidates = map.entries.filter(({ key, value }) => nameOf(key) === 'text' && scalarText(value));
  const [best] = [...candidates].sort((a, b) => order.indexOf(nameWords(a.key)) - order.indexOf(nameWords(b.key)));
  return scalarText(best?.value);
}

function holdsEntries(value: YamlValue): boolean {
  return (
    value.kind === 'list' && value.items.some((item) => item.value.kind === 'map' && itemWords(item.value) !== null)
  );
}
