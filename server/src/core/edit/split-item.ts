import type { ActionItem } from '../review.js';
import type { Span } from '../text.js';
import type { Draft, Entry } from './entry-field.js';
import { fieldLines } from './field-lines.js';
import { capitalized } from './field-text.js';
import { entriesOf } from './labels.js';
import { markerAt, nextBullet, paragraphEnd } from './markdown-lines.js';
import { tableAt } from './markdown-table.js';
import { readAgain } from './read-again.js';
import { wordsEdit } from './reword.js';
import { applyEdits, columnAt, insertion, lineAt, lineBreakOf, removal, type TextEdit } from './text-edit.js';
import { removeKey } from './yaml-map.js';
import { holderOf } from './yaml-places.js';
import { nameWords } from '../read/field-names.js';

/**
 * The edits that make two items of one: the first keeps the words up to `first`, the second has those from `second`
 * on and the same fields, but no id. `null` where the document cannot hold them so.
 */
export function splitItem(
  draft: Draft,
  item: ActionItem,
  at: { readonly first: number; readonly second: number },
): readonly TextEdit[] | null {
  const text = item.text.value;
  const words = [text.slice(0, at.first).trimEnd(), capitalized(text.slice(at.second).trim())] as const;
  if (words.some((each) => !/[\p{L}\p{N}]/u.test(each))) return null;
  const target: Entry = { sort: 'item', entry: item };
  const copy = copyOf(draft, target, words[1]);
  const edits = copy && [wordsEdit(draft, target, words[0]), copy].sort((a, b) => a.span.start - b.span.start);
  return edits && readsBack(draft, edits, { item, words }) ? edits : null;
}

function readsBack(
  { source, review }: Draft,
  edits: readonly TextEdit[],
  { item, words }: { readonly item: ActionItem; readonly words: readonly string[] },
): boolean {
  const after = readAgain(review, applyEdits(source, edits));
  const wanted = review.items.flatMap((each) => (each === item ? words : [each.text.value]));
  const others = entriesOf({ source, review }).length - review.items.length;
  const isSame =
    wanted.length === after.items.length && wanted.every((text, index) => text === after.items[index]?.text.value);
  return isSame && after.insights.length + after.ideas.length === others;
}

/** The entry once more with other words, behind it. */
function copyOf(draft: Draft, target: Entry, text: string): TextEdit | null {
  if (draft.review.format === 'yaml') return yamlCopy(draft, target, text);
  return target.sort === 'item' && target.entry.shape === 'table'
    ? rowCopy(draft, target, text)
    : listCopy(draft, target, text);
}

function listCopy(draft: Draft, target: Entry, text: string): TextEdit | null {
  const { source } = draft;
  const { block, id } = target.entry;
  const marker = markerAt(source, block.start);
  if (!marker) return null;
  const line = lineAt(source, block.start);
  const end = paragraphEnd(source, block);
  const lead = `${marker.indent}${nextBullet(marker.bullet)}${source.slice(line.start + marker.indent.length + marker.bullet.length, marker.end)}`;
  const own = {
    start: id && id.span.start < target.entry.text.span.start ? target.entry.text.span.start : marker.end,
    end,
  };
  const words = copied(source, own, [wordsEdit(draft, target, text)]);
  const below = fieldLines(source, target, end).map(
    ({ start, end: stop }) => `${lineBreakOf(source)}${source.slice(start, stop)}`,
  );
  return insertion(
    source.slice(0, block.end).trimEnd().length,
    `${lineBreakOf(source)}${lead}${words}${below.join('')}`,
  );
}

function rowCopy(draft: Draft, target: Entry, text: string): TextEdit | null {
  const { source } = draft;
  const { block, id } = target.entry;
  const row = tableAt(source, block.start)?.rows.find(
    ({ line }) => line.start <= block.start && block.start <= line.end,
  );
  if (!row) return null;
  const blank = id && !id.inherited ? [removal(id.span.start, id.span.end)] : [];
  return insertion(
    row.line.end,
    `${lineBreakOf(source)}${copied(source, row.line, [...blank, wordsEdit(draft, target, text)])}`,
  );
}

function yamlCopy(draft: Draft, target: Entry, text: string): TextEdit | null {
  const { source } = draft;
  const { block } = target.entry;
  const holder = holderOf(source, block, target.entry.text.span);
  if (!holder?.list || !holder.item) return null;
  const id = holder.map?.entries.find(({ key }) => nameWords(key) === 'id');
  const blank = holder.map && id ? removeKey(source, holder.map, id) : null;
  const words = copied(source, holder.item.span, [...(blank ? [blank] : []), wordsEdit(draft, target, text)]);
  if (holder.list.flow) return insertion(holder.item.span.end, `, ${words}`);
  const indent = columnAt(source, holder.item.span.start);
  return insertion(lineAt(source, holder.item.span.end).end, `${lineBreakOf(source)}${indent}${words}`);
}

/** A stretch of the document with edits made in it. */
function copied(source: string, { start, end }: Span, edits: readonly TextEdit[]): string {
  const moved = edits
    .filter(({ span }) => span.start >= start && span.end <= end)
    .map(({ span, newText }) => ({ span: { start: span.start - start, end: span.end - start }, newText }));
  return applyEdits(source.slice(start, end), moved);
}
