import { oneLine } from '../one-line.js';
import type { Draft, Entry } from './entry-field.js';
import { entriesOf } from './labels.js';
import { cellText } from './markdown-table.js';
import { readAgain } from './read-again.js';
import { applyEdits, editBetween, type TextEdit } from './text-edit.js';
import { holderOf } from './yaml-places.js';
import { spellScalar } from './yaml-spelling.js';

/** The smallest edit that gives an entry other words; `null` where they would not read back as meant. */
export function reword(draft: Draft, target: Entry, text: string): readonly TextEdit[] | null {
  const edits = [wordsEdit(draft, target, oneLine(text))];
  const source = applyEdits(draft.source, edits);
  const before = entriesOf(draft).map(({ entry }) => (entry === target.entry ? oneLine(text) : entry.text.value));
  const after = entriesOf({ source, review: readAgain(draft.review, source) }).map(({ entry }) => entry.text.value);
  return before.length === after.length && before.every((words, index) => words === after[index]) ? edits : null;
}

/** Other words in the spelling of the place: a cell, a YAML scalar, plain text. */
export function wordsEdit({ source, review }: Draft, { sort, entry }: Entry, text: string): TextEdit {
  const { span, value } = entry.text;
  if (review.format === 'yaml') {
    const words = holderOf(source, entry.block, span)?.words;
    if (words && oneLine(words.text) === oneLine(value)) return yamlWords(source, words, text);
  }
  const isCell = sort === 'item' && entry.shape === 'table';
  return between(source, span, isCell ? cellText(text) : text);
}

function yamlWords(
  source: string,
  { span, style }: { readonly span: TextEdit['span']; readonly style: Parameters<typeof spellScalar>[1] },
  text: string,
): TextEdit {
  return between(source, span, spellScalar(text, style, true));
}

function between(source: string, { start, end }: TextEdit['span'], text: string): TextEdit {
  const { span, newText } = editBetween(source.slice(start, end), text);
  return { span: { start: start + span.start, end: start + span.end }, newText };
}
