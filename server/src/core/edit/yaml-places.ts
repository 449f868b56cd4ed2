import type { Span } from '../text.js';
import { readYamlTree } from '../yaml/tree.js';
import type { YamlEntry, YamlItem, YamlList, YamlMap, YamlScalar, YamlValue } from '../yaml/value.js';

/** The root of a document, `null` where it has no keys. */
export function rootOf(source: string): YamlMap | null {
  const { value } = readYamlTree(source);
  return value?.kind === 'map' ? value : null;
}

/** Where the words of an entry stand, and what holds them. */
export interface Holder {
  readonly words: YamlScalar;
  /** The mapping of the entry's fields; `null` where the entry is text alone. */
  readonly map: YamlMap | null;
  /** The list that the entry stands in, with its place there. */
  readonly list: YamlList | null;
  readonly item: YamlItem | null;
}

interface Found {
  readonly value: YamlValue;
  readonly item: YamlItem | null;
  readonly entry: YamlEntry | null;
}

/** What holds the words that stand at a stretch; `block` is the stretch of the whole entry. */
export function holderOf(source: string, block: Span, words: Span): Holder | null {
  const path = pathTo(source, words);
  const last = path.at(-1);
  if (last?.value.kind !== 'scalar') return null;
  const above = path.at(-2);
  if (above?.value.kind !== 'map' || !isFieldOf(last, above, block))
    return { words: last.value, map: null, ...placeIn(above, last) };
  return { words: last.value, map: above.value, ...placeIn(path.at(-3), above) };
}

/** Where the text around an offset, or its key, begins: a comment can stand before that line. */
export function textStartAt(source: string, offset: number): number {
  const last = pathTo(source, { start: offset, end: offset }).at(-1);
  if (!last) return offset;
  if (last.value.kind === 'scalar') return last.entry?.span.start ?? last.item?.span.start ?? last.value.span.start;
  return offset;
}

function placeIn(around: Found | undefined, { item }: Found): Pick<Holder, 'list' | 'item'> {
  return { list: around?.value.kind === 'list' ? around.value : null, item };
}

/** Whether the words stand at a key of the entry, not at the key that the entry itself stands at. */
function isFieldOf({ entry }: Found, above: Found, block: Span): boolean {
  return entry !== null && (entry.span.start > block.start || above.item?.span.start === block.start);
}

/** The values around a stretch, outermost first. */
function pathTo(source: string, span: Span): readonly Found[] {
  const { value } = readYamlTree(source);
  const path: Found[] = [];
  let next: Found | undefined = value ? { value, item: null, entry: null } : undefined;
  while (next) {
    path.push(next);
    next = partsOf(next.value).find((part) => contains(part.value.span, span));
  }
  return path;
}

function partsOf(value: YamlValue): readonly Found[] {
  if (value.kind === 'list') return value.items.map((item) => ({ value: item.value, item, entry: null }));
  return value.kind === 'map' ? value.entries.map((entry) => ({ value: entry.value, item: null, entry })) : [];
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
