import { Range } from 'vscode-languageserver';
import type { EntryField } from '../../core/edit/entry-field.js';
import type {
  AddItemParams,
  CloseMeetingParams,
  ParkParams,
  SetFieldParams,
  ShapeParams,
} from '../../protocol/flows.js';
import type { Fields, Target } from '../../protocol/plain.js';
import { hasUri, isListOf, isObject, isText, type Guard } from '../params.js';

/** The fields that may be asked for, as the documents name them. */
export const fieldNames: Readonly<Record<keyof Fields, EntryField>> = {
  status: 'status',
  reason: 'reason',
  kind: 'kind',
  change: 'change',
  category: 'category',
  outcome: 'outcome',
  outcomeText: 'outcome-text',
  owner: 'owner',
  createdBy: 'created-by',
  acceptedBy: 'accepted-by',
  due: 'due',
  dueReason: 'due-reason',
  ticket: 'ticket',
  convener: 'convener',
};

/** Names an entry of a document. */
export const isTarget: Guard<Target> = (value): value is Target =>
  isObject(value) && hasUri(value) && isText(Reflect.get(value, 'id'));

export function isSetField(value: unknown): value is SetFieldParams {
  if (!isObject(value) || !isListOf(value['targets'], isTarget)) return false;
  const { field, value: written } = value;
  return isText(field) && Object.hasOwn(fieldNames, field) && (written === null || isText(written));
}

export function isPark(value: unknown): value is ParkParams {
  if (!isObject(value)) return false;
  const { uri, text, range, move, today } = value;
  return (
    isText(uri) && isText(text) && (range === null || Range.is(range)) && typeof move === 'boolean' && isText(today)
  );
}

export function isShape(value: unknown): value is ShapeParams {
  return (
    isObject(value) &&
    isTarget(value['idea']) &&
    isText(value['text']) &&
    isFields(value['fields']) &&
    isText(value['today'])
  );
}

export function isAddItem(value: unknown): value is AddItemParams {
  return (
    isObject(value) &&
    isText(value['uri']) &&
    isText(value['text']) &&
    isFields(value['fields']) &&
    isText(value['today'])
  );
}

export function isCloseMeeting(value: unknown): value is CloseMeetingParams {
  return isObject(value) && isText(value['uri']) && (value['followUp'] === null || isText(value['followUp']));
}

function isFields(value: unknown): value is Fields {
  return (
    isObject(value) && Object.entries(value).every(([name, each]) => Object.hasOwn(fieldNames, name) && isText(each))
  );
}
