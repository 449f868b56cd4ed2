import { oneLine } from '../one-line.js';
import { nameWords } from '../read/field-names.js';
import { plainName } from '../read/markdown/field-parts.js';
import { fieldOfEntry, valueOfField, type Entry, type EntryField, type FieldChange } from './entry-field.js';

/** Whether the entry says of the field what the change asks for. */
export function says(target: Entry, { field, value }: FieldChange): boolean {
  const found = fieldOfEntry(target, field);
  if (value === null)
    return (
      found === null ||
      found.inherited ||
      (field === 'status' && found.span.start === found.span.end && found.value === 'open')
    );
  return (
    found !== null &&
    !(found.inherited && field !== 'status') &&
    spelled(field, valueOfField(found) ?? '') === spelled(field, value)
  );
}

const names: ReadonlySet<EntryField> = new Set<EntryField>([
  'owner',
  'created-by',
  'accepted-by',
  'convener',
  'raised-by',
]);

function spelled(field: EntryField, value: string): string {
  const plain = oneLine(value);
  if (names.has(field)) return plainName(plain);
  return field === 'addresses' || field === 'stakeholders' ? nameWords(plain) : plain;
}
