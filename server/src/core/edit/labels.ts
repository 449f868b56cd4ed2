import { lengthWithout } from '../read/trailing.js';
import type { Field } from '../review.js';
import { fieldNamed, fieldOfEntry, type Draft, type Entry, type EntryField } from './entry-field.js';

/** The entries of a review, with what sort each is. */
export function entriesOf({ review }: Draft): readonly Entry[] {
  return [
    ...review.items.map((entry): Entry => ({ sort: 'item', entry })),
    ...review.insights.map((entry): Entry => ({ sort: 'insight', entry })),
    ...review.ideas.map((entry): Entry => ({ sort: 'idea', entry })),
  ];
}

/** What the document calls a field where it names it, else the field's own name in words. */
export function labelFor(draft: Draft, sort: Entry['sort'], field: EntryField): string {
  const labels = fieldsInUse(draft, sort, field).flatMap(
    (written) => labelBefore(draft.source, written, (name) => fieldNamed(sort, name) === field) ?? [],
  );
  return labels[0] ?? field.replaceAll('-', ' ');
}

/** A value that the document gives the same field elsewhere, to write the new one like it; empty where there is none. */
export function valueInUse(draft: Draft, sort: Entry['sort'], field: EntryField): string {
  const [first] = fieldsInUse(draft, sort, field);
  if (!first) return '';
  const { start, end } = first.span;
  return draft.source.slice(draft.source[start - 1] === '@' ? start - 1 : start, end);
}

function fieldsInUse(draft: Draft, sort: Entry['sort'], field: EntryField): readonly Field<unknown>[] {
  return entriesOf(draft)
    .filter((entry) => entry.sort === sort)
    .flatMap((entry) => fieldOfEntry(entry, field) ?? [])
    .filter(({ inherited, span }) => !inherited && span.end > span.start);
}

/** The words and the colon before a value, where they name the field. */
function labelBefore(source: string, { span }: Field<unknown>, names: (label: string) => boolean): string | null {
  const before = source.slice(Math.max(0, span.start - 60), span.start);
  const end = lengthWithout(before, ' \t*_`@[');
  if (before.charAt(end - 1) !== ':') return null;
  const name = before.slice(0, lengthWithout(before.slice(0, end - 1), '*_'));
  let from = name.length;
  while (from > 0 && /[\p{L} _-]/u.test(name.charAt(from - 1))) from--;
  const words = name.slice(from).replace(/^[^\p{L}]*/u, '');
  return names(words) ? words : null;
}
