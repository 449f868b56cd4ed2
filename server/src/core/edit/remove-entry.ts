import type { Span } from '../text.js';
import type { YamlEntry, YamlList, YamlValue } from '../yaml/value.js';
import type { Draft, Entry } from './entry-field.js';
import { lineAt, lineRemoval, removal, type TextEdit } from './text-edit.js';
import { holderOf, rootOf } from './yaml-places.js';

/** Takes an entry out with its lines; `null` where it shares its lines with other words. */
export function entryRemoval({ source, review }: Draft, { entry }: Entry): TextEdit | null {
  const { start, end } = entry.block;
  if (review.format === 'yaml') return yamlRemoval(source, entry.block, entry.text.span);
  const line = lineAt(source, start);
  const isAlone = source.slice(line.start, start).trim() === '';
  return isAlone ? lineRemoval(source, start, source.slice(0, end).trimEnd().length) : null;
}

function yamlRemoval(source: string, block: Span, words: Span): TextEdit | null {
  const list = holderOf(source, block, words)?.list;
  if (!list) return null;
  const index = list.items.findIndex(({ span }) => span.start === block.start);
  const item = list.items[index];
  if (!item) return null;
  if (list.items.length === 1) return emptied(source, list);
  if (!list.flow) return lineRemoval(source, item.span.start, item.span.end);
  const after = list.items[index + 1];
  const before = list.items[index - 1];
  return after
    ? removal(item.span.start, after.span.start)
    : removal(before?.span.end ?? item.span.start, item.span.end);
}

/** The list without its only entry. */
function emptied(source: string, list: YamlList): TextEdit | null {
  const root = rootOf(source);
  const key = root && keyOf(root, list.span);
  if (!key) return null;
  const colon = source.indexOf(':', key.keySpan.end);
  return { span: { start: colon + 1, end: list.span.end }, newText: ' []' };
}

function keyOf(value: YamlValue, list: Span): YamlEntry | null {
  if (value.kind === 'scalar') return null;
  if (value.kind === 'list')
    return value.items.reduce<YamlEntry | null>((found, item) => found ?? keyOf(item.value, list), null);
  return value.entries.reduce<YamlEntry | null>((found, entry) => {
    const isIt =
      entry.value.kind === 'list' && entry.value.span.start === list.start && entry.value.span.end === list.end;
    return found ?? (isIt ? entry : keyOf(entry.value, list));
  }, null);
}
