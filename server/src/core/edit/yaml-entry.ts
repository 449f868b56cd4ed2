import { isNothing } from '../yaml/access.js';
import type { YamlEntry, YamlItem, YamlList, YamlMap, YamlValue } from '../yaml/value.js';
import type { NewEntry } from './add-entry.js';
import type { Draft } from './entry-field.js';
import { columnAt, insertion, lineAt, lineBreakOf, type TextEdit } from './text-edit.js';
import { blockEntry, flowEntry, nothingBeside, type Beside } from './yaml-entry-text.js';
import { rootOf } from './yaml-places.js';
import { isQuoted, keysWithin, spellKey } from './yaml-spelling.js';

/** Ways to add an entry to a YAML review, best first. */
export function yamlEntryEdits(draft: Draft, entry: NewEntry): readonly (readonly TextEdit[])[] {
  const root = rootOf(draft.source);
  if (!root || root.entries.length === 0) return [[insertion(draft.source.length, newKey(draft, entry, []))]];
  const keys = keysOf(draft, root, entry.sort);
  const behind = keys.flatMap(({ value }) => (value.kind === 'list' ? [behindLast(draft, value, entry)] : []));
  const over = keys.filter(({ value }) => isEmpty(value)).map((key) => overNothing(draft, key, entry));
  return [...behind, ...over, ownKey(draft, root, entry)].flatMap((edit) => (edit ? [[edit]] : []));
}

/** The keys whose sections hold such entries, the last one first. */
function keysOf({ review }: Draft, root: YamlMap, sort: NewEntry['sort']): readonly YamlEntry[] {
  const role = sort === 'idea' ? 'parking' : 'actions';
  const starts = new Set(review.sections.filter((section) => section.role === role).map(({ span }) => span.start));
  return allEntries(root)
    .filter(({ keySpan }) => starts.has(keySpan.start))
    .reverse();
}

function allEntries(value: YamlValue): readonly YamlEntry[] {
  if (value.kind === 'list') return value.items.flatMap((item) => allEntries(item.value));
  return value.kind === 'map' ? value.entries.flatMap((entry) => [entry, ...allEntries(entry.value)]) : [];
}

function isEmpty(value: YamlValue): boolean {
  return isNothing(value) || (value.kind === 'list' && value.items.length === 0);
}

function behindLast(draft: Draft, list: YamlList, entry: NewEntry): TextEdit | null {
  const { source } = draft;
  const last = list.items.at(-1);
  if (!last) return null;
  const beside = besideOf(source, list, last);
  if (list.flow) return insertion(last.span.end, `${separatorIn(source, list)}${flowEntry(draft, entry, beside)}`);
  const indent = columnAt(source, last.span.start);
  const isFlow = last.value.kind === 'map' && last.value.flow;
  const text = isFlow
    ? `${indent}- ${flowEntry(draft, entry, beside)}`
    : blockEntry(draft, entry, { ...beside, indent });
  return insertion(lineAt(source, last.span.end).end, `${lineBreakOf(source)}${text}`);
}

function besideOf(source: string, list: YamlList, last: YamlItem): Beside {
  const names = keysWithin(list);
  return { names, spelling: names, texts: last.value.kind === 'scalar', quoted: isQuoted(source, last.value) };
}

/** What stands between the last two entries of a flow list. */
function separatorIn(source: string, { items }: YamlList): string {
  const [before, last] = items.slice(-2);
  const between = before && last ? source.slice(before.span.end, last.span.start) : '';
  return /^\s*,\s*$/u.test(between) ? between : ', ';
}

/** `action-items:` or `action-items: []` gets its first entry. */
function overNothing(draft: Draft, { key, keySpan, span }: YamlEntry, entry: NewEntry): TextEdit {
  const { source } = draft;
  const colon = source.indexOf(':', keySpan.end);
  const over = { start: colon + 1, end: Math.max(span.end, colon + 1) };
  const before = source.slice(lineAt(source, keySpan.start).start, keySpan.start);
  const quoted = source.charAt(keySpan.start) === '"';
  const beside = nothingBeside([key], quoted);
  if (quoted || before.trim() !== '') return { span: over, newText: ` [${flowEntry(draft, entry, beside)}]` };
  return {
    span: over,
    newText: `${lineBreakOf(source)}${blockEntry(draft, entry, { ...beside, indent: `${before}  ` })}`,
  };
}

/** A key of its own at the end of the review. */
function ownKey(draft: Draft, root: YamlMap, entry: NewEntry): TextEdit | null {
  const { source } = draft;
  const keys = root.entries.map(({ key }) => key);
  const last = root.entries.at(-1);
  if (root.flow) return last ? flowKey(draft, { last, keys }, entry) : null;
  const end = source.trimEnd().length;
  const text = newKey(draft, entry, keys);
  return insertion(end, `${lineBreakOf(source)}${end === source.length ? text : text.trimEnd()}`);
}

function flowKey(
  draft: Draft,
  { last, keys }: { readonly last: YamlEntry; readonly keys: readonly string[] },
  entry: NewEntry,
): TextEdit {
  const quoted = draft.source.charAt(last.keySpan.start) === '"';
  const name = spellKey(sectionKeys[entry.sort], keys);
  const key = quoted ? JSON.stringify(name) : name;
  return insertion(last.span.end, `, ${key}: [${flowEntry(draft, entry, nothingBeside(keys, quoted))}]`);
}

const sectionKeys = { item: 'action-items', idea: 'parking-lot' } as const;

function newKey(draft: Draft, entry: NewEntry, beside: readonly string[]): string {
  const brk = lineBreakOf(draft.source);
  const text = blockEntry(draft, entry, { ...nothingBeside(beside), indent: '  ' });
  return `${spellKey(sectionKeys[entry.sort], beside)}:${brk}${text}${brk}`;
}
