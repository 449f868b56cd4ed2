import { ideaKeys, insightKeys } from '../format/entry-format.js';
import { keyNames } from '../format/names.js';
import { entryKeyOf } from '../read/field-names.js';
import { fieldNames, type ActionItem, type Field, type Idea, type Insight, type Review } from '../review.js';

/** The fields that can be written. */
export const entryFields = [
  ...fieldNames,
  'outcome-text',
  'convener',
  'raised-by',
  'raised-on',
  'stakeholders',
  'from',
] as const;
export type EntryField = (typeof entryFields)[number];

/** An entry of a review, with what sort of entry it is. */
export type Entry =
  | { readonly sort: 'item'; readonly entry: ActionItem }
  | { readonly sort: 'insight'; readonly entry: Insight }
  | { readonly sort: 'idea'; readonly entry: Idea };

/** A field and what it becomes; `null` takes it out. */
export interface FieldChange {
  readonly field: EntryField;
  readonly value: string | null;
}

/** A document and what was read of it. */
export interface Draft {
  readonly source: string;
  readonly review: Review;
}

const insightKeyOf = keyNames(insightKeys);
const ideaKeyOf = keyNames(ideaKeys);

/** The field that a key, column or label stands for in an entry of that sort. */
export function fieldNamed(sort: Entry['sort'], name: string): string | null {
  if (sort === 'item') return entryKeyOf(name);
  return sort === 'insight' ? insightKeyOf(name) : ideaKeyOf(name);
}

/** What an entry says of a field, `null` when nothing. */
export function fieldOfEntry({ sort, entry }: Entry, field: EntryField): Field<unknown> | null {
  if (sort === 'insight') return field === 'category' ? entry.category : null;
  return sort === 'idea' ? ideaField(entry, field) : itemField(entry, field);
}

/** The words of a field's value, `null` when it says nothing. */
export function valueOfField(field: Field<unknown> | null): string | null {
  if (!field) return null;
  const { value } = field;
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : field.written;
}

function ideaField(idea: Idea, field: EntryField): Field | null {
  const fields: Partial<Record<EntryField, Field | null>> = {
    convener: idea.convener,
    'raised-by': idea.raisedBy,
    'raised-on': idea.raisedOn,
    from: idea.from,
    stakeholders: listField(idea.stakeholders),
  };
  return fields[field] ?? null;
}

function itemField(item: ActionItem, field: EntryField): Field<unknown> | null {
  const fields: Partial<Record<EntryField, Field<unknown> | null>> = {
    owner: item.owner,
    'created-by': item.createdBy,
    'accepted-by': item.acceptedBy,
    due: item.due,
    'due-reason': item.dueReason,
    status: item.status,
    reason: item.reason,
    ticket: item.ticket,
    plan: item.plan,
    addresses: listField(item.addresses),
    created: item.created,
    updated: item.updated,
    outcome: item.outcome,
    'outcome-text': item.outcomeText,
    kind: item.kind,
    change: item.change,
    category: item.category,
  };
  return fields[field] ?? null;
}

/** Several values as one field that covers them all. */
function listField(fields: readonly Field[]): Field | null {
  const [first] = fields;
  const last = fields.at(-1);
  if (!first || !last) return null;
  const value = fields.map((field) => field.value).join(', ');
  return { value, written: value, span: { start: first.span.start, end: last.span.end }, inherited: first.inherited };
}
