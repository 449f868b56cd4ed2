import { oneLine } from '../one-line.js';
import { nameWords } from '../read/field-names.js';
import { namingEntry } from '../read/yaml-fields.js';
import type { Span } from '../text.js';
import { scalarText } from '../yaml/access.js';
import type { ScalarStyle, YamlEntry, YamlMap, YamlScalar } from '../yaml/value.js';
import { bracketEdit } from './bracket.js';
import { fieldNamed, type Draft, type Entry, type FieldChange } from './entry-field.js';
import { writtenLike } from './field-text.js';
import { ownField, removals, replacements } from './inline-field.js';
import { labelFor } from './labels.js';
import { paragraphEnd } from './markdown-lines.js';
import { columnAt, insertion, lineAt, lineBreakOf, type TextEdit } from './text-edit.js';
import { addKey, removeKey, replaceValue, spellPair, type NewValue } from './yaml-map.js';
import { holderOf, type Holder } from './yaml-places.js';
import { isQuoted, keysWithin, listFields, spellKey, spellScalar } from './yaml-spelling.js';

type Edits = readonly TextEdit[];

/** Ways to write a field of an entry in YAML, best first; which of them reads back as meant is for the caller to see. */
export function yamlFieldEdits(draft: Draft, target: Entry, change: FieldChange): readonly Edits[] {
  const { source } = draft;
  const { entry, sort } = target;
  const holder = holderOf(source, entry.block, entry.text.span);
  if (!holder) return [];
  if (!holder.map) return textEdits(draft, { holder, target }, change);
  const map = withOwnKeys(holder.map);
  const found = map.entries.find(({ key }) => fieldNamed(sort, key) === change.field);
  if (found) return [keyEdits(source, { map, key: found }, change)];
  const inside = outcomeEdits(source, map, change);
  if (inside.length > 0) return [inside];
  if (change.value === null) return [];
  const name = nameInUse(holder, sort, change) ?? change.field;
  return [[addKey(source, map, { name, text: newValue(change, '') })]];
}

/** What `<<` brings in stands elsewhere. */
function withOwnKeys(map: YamlMap): YamlMap {
  const { start, end } = map.span;
  return { ...map, entries: map.entries.filter(({ keySpan }) => keySpan.start >= start && keySpan.end <= end) };
}

/** A key with the mapping that it stands in. */
interface KeyAt {
  readonly map: YamlMap;
  readonly key: YamlEntry;
}

function keyEdits(source: string, at: KeyAt, change: FieldChange): Edits {
  const inner = at.key.value.kind === 'map' ? withOwnKeys(at.key.value) : null;
  const inside = inner && partOf(inner, change);
  if (change.value === null) return removalOf(source, at, change.field in partNames ? inside : null);
  if (inside) return keyEdits(source, inside, change);
  if (inner && change.field === 'outcome') return [addKey(source, inner, { name: 'kind', text: change.value })];
  const { value } = at.key;
  const text = newValue(change, value.kind === 'scalar' ? value.text : '');
  return [replaceValue(source, at.key, { text, inFlow: at.map.flow })];
}

/** The key of an object that holds the value. */
function partOf(map: YamlMap, { field }: FieldChange): KeyAt | null {
  const names = partNames[field];
  const key = names ? map.entries.find((entry) => names.includes(nameWords(entry.key))) : namingEntry(map);
  return key ? { map, key } : null;
}

/** Takes out the part of an object that holds the value where there is more in it, else the key. */
function removalOf(source: string, at: KeyAt, inside: KeyAt | null): Edits {
  const { map, key } = inside && inside.map.entries.length > 1 ? inside : at;
  const edit = removeKey(source, map, key);
  return edit ? [edit] : [];
}

/** Which key of an object holds the value: `outcome: { kind: … }`, `due: { date: … }`. */
const partNames: Partial<Record<FieldChange['field'], readonly string[]>> = {
  outcome: ['kind', 'value', 'type', 'outcome'],
  due: ['date', 'on', 'by'],
};

/** The words of an outcome stand beside its kind: `outcome: { kind: …, text: … }`. */
function outcomeEdits(source: string, map: YamlMap, { field, value }: FieldChange): Edits {
  const outcome = map.entries.find(({ key }) => fieldNamed('item', key) === 'outcome');
  if (field !== 'outcome-text' || !outcome) return [];
  const inner = outcome.value.kind === 'map' ? withOwnKeys(outcome.value) : null;
  const text = inner?.entries.find(({ key }) => ['text', 'description'].includes(nameWords(key)));
  if (inner && text) return keyEdits(source, { map: inner, key: text }, { field: 'outcome-text', value });
  if (value === null) return [];
  if (inner) return [addKey(source, inner, { name: 'text', text: oneLine(value) })];
  const kind = scalarText(outcome.value);
  if (!kind) return [];
  const written = `{ kind: ${source.slice(kind.span.start, kind.span.end)}, text: ${spellScalar(oneLine(value), 'plain', true)} }`;
  return [{ span: kind.span, newText: written }];
}

/** The name that other entries of the list use for the field. */
function nameInUse({ list }: Holder, sort: Entry['sort'], { field }: FieldChange): string | null {
  return keysWithin(list).find((key) => fieldNamed(sort, key) === field) ?? null;
}

function newValue({ field, value }: FieldChange, old: string): NewValue {
  const text = value ?? '';
  return listFields.has(field)
    ? text
        .split(',')
        .map(oneLine)
        .filter((part) => part !== '')
    : writtenLike(field, text, old);
}

/** An entry that is text alone, with where it stands. */
interface TextEntry {
  readonly holder: Holder;
  readonly target: Entry;
}

/** An entry that is text alone gets keys; words inside a longer text get a bracket. */
function textEdits(draft: Draft, at: TextEntry, change: FieldChange): readonly Edits[] {
  const { holder, target } = at;
  const { source } = draft;
  const own = ownField(target, change.field);
  if (change.value === null) return own ? removals(source, target, own) : [];
  const { words } = holder;
  const isWhole = oneLine(words.text) === oneLine(target.entry.text.value);
  const over = own ? replacements(source, own, change) : [];
  const keys = isWhole ? [keyedEntry(source, at, change)] : [];
  const label = labelFor(draft, target.sort, change.field);
  const value = escaped(writtenLike(change.field, change.value, ''), words.style);
  const bracket = bracketEdit(source, wordsIn(source, words, target), { label, value });
  return [...over, ...keys, ...(words.style === 'plain' ? [] : [[bracket]])];
}

/** From the first word of the entry to the end of its paragraph, inside the quotation marks. */
function wordsIn(source: string, { style, span }: YamlScalar, { entry }: Entry): Span {
  const { start } = entry.text.span;
  if (style === 'literal' || style === 'folded') return { start, end: paragraphEnd(source, { start, end: span.end }) };
  return { start, end: span.end - (style === 'plain' ? 0 : 1) };
}

function escaped(text: string, style: ScalarStyle): string {
  if (style === 'single') return text.replaceAll("'", "''");
  return style === 'double' ? JSON.stringify(text).slice(1, -1) : text;
}

/** `- Text` becomes `- action: Text` with the field on a line of its own, or `{ action: Text, … }` in a flow list. */
function keyedEntry(source: string, { holder, target: { sort } }: TextEntry, change: FieldChange): Edits {
  const { words, list, item } = holder;
  const beside = keysWithin(list);
  const textKey = beside.find((key) => fieldNamed(sort, key) === 'text') ?? (sort === 'item' ? 'action' : 'text');
  const fieldKey = nameInUse(holder, sort, change) ?? spellKey(change.field, beside);
  const pairs = [
    [textKey, oneLine(words.text)],
    [fieldKey, newValue(change, '')],
  ] as const;
  return !list || list.flow || !item ? flowPairs(source, holder, pairs) : blockPairs(source, words, pairs);
}

type Pairs = readonly (readonly [key: string, value: NewValue])[];

function flowPairs(source: string, { words, list }: Holder, pairs: Pairs): Edits {
  const quoted = list?.items.every((each) => isQuoted(source, each.value)) ?? false;
  const spelled = pairs.map(([key, value]) => spellPair(key, value, { inFlow: true, quoted }));
  return [{ span: words.span, newText: `{ ${spelled.join(', ')} }` }];
}

function blockPairs(source: string, { span }: YamlScalar, [text, field]: Pairs): Edits {
  const line = lineAt(source, span.start);
  const column = columnAt(source, span.start);
  const spelled = [text, field].map((pair) =>
    pair ? spellPair(pair[0], pair[1], { inFlow: false, quoted: false }) : '',
  );
  const below = `${lineBreakOf(source)}${column}${spelled[1] ?? ''}`;
  const isOneLine = span.end <= line.end;
  if (isOneLine) return [insertion(span.start, `${text?.[0] ?? ''}: `), insertion(line.end, below)];
  return [{ span, newText: spelled[0] ?? '' }, insertion(lineAt(source, span.end).end, below)];
}
