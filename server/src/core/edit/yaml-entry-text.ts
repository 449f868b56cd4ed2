import type { NewEntry, NewField } from './add-entry.js';
import { fieldNamed, type Draft } from './entry-field.js';
import { writtenLike } from './field-text.js';
import { valueInUse } from './labels.js';
import { lineBreakOf } from './text-edit.js';
import { spellPair, type NewValue } from './yaml-map.js';
import { listFields, spellKey, spellScalar } from './yaml-spelling.js';

/** What stands around a new entry and shows how it is to be spelled. */
export interface Beside {
  /** Keys of other entries, which give fields their names. */
  readonly names: readonly string[];
  /** Keys whose case and separators the new ones share. */
  readonly spelling: readonly string[];
  /** The entries are text alone. */
  readonly texts: boolean;
  /** The document is JSON. */
  readonly quoted: boolean;
}

/** Nothing shows a style: the product's own form. */
export function nothingBeside(spelling: readonly string[], quoted = false): Beside {
  return { names: [], spelling, texts: false, quoted };
}

/** An entry in flow style: `{ action: …, owner: … }`, or its text alone. */
export function flowEntry(draft: Draft, entry: NewEntry, beside: Beside): string {
  const { quoted } = beside;
  if (isText(entry, beside)) return spellScalar(entry.text, quoted ? 'double' : 'plain', true);
  return `{ ${pairsOf(draft, entry, beside)
    .map(([key, value]) => spellPair(key, value, { inFlow: true, quoted }))
    .join(', ')} }`;
}

/** An entry of a block sequence, its dash after `indent`. */
export function blockEntry(draft: Draft, entry: NewEntry, beside: Beside & { readonly indent: string }): string {
  const { indent } = beside;
  if (isText(entry, beside)) return `${indent}- ${spellScalar(entry.text, 'plain', false)}`;
  const lines = pairsOf(draft, entry, beside).map(([key, value]) =>
    spellPair(key, value, { inFlow: false, quoted: false }),
  );
  return `${indent}- ${lines.join(`${lineBreakOf(draft.source)}${indent}  `)}`;
}

function isText({ fields }: NewEntry, { texts }: Beside): boolean {
  return texts && fields.length === 0;
}

type Pair = readonly [key: string, value: NewValue];

function pairsOf(draft: Draft, { sort, text, fields }: NewEntry, { names, spelling }: Beside): readonly Pair[] {
  const keyFor = (field: string, other: string): string =>
    names.find((key) => fieldNamed(sort, key) === field) ?? spellKey(other, spelling);
  const words: Pair = [keyFor('text', sort === 'item' ? 'action' : 'text'), text];
  return [words, ...fields.map((field): Pair => [keyFor(field.field, field.field), valueOf(draft, sort, field)])];
}

function valueOf(draft: Draft, sort: NewEntry['sort'], { field, value }: NewField): NewValue {
  if (listFields.has(field)) return value.split(',').map((part) => part.trim());
  return writtenLike(field, value, valueInUse(draft, sort, field));
}
