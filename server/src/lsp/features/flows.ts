import { addEntry, type NewEntry, type NewField } from '../../core/edit/add-entry.js';
import type { Entry, EntryField } from '../../core/edit/entry-field.js';
import { followUpDateEdit } from '../../core/edit/follow-up-date.js';
import { originOf, parkEdits, sentenceRemoval } from '../../core/edit/park.js';
import { setFields } from '../../core/edit/set-fields.js';
import { shapeIdea } from '../../core/edit/shape-idea.js';
import { findEntry } from '../../core/workspace/find-entry.js';
import {
  addItemRequest,
  closeMeetingRequest,
  parkRequest,
  setFieldRequest,
  shapeRequest,
  type AddItemParams,
  type CloseMeetingParams,
  type Closing,
  type ParkParams,
  type SetFieldParams,
  type ShapeParams,
} from '../../protocol/flows.js';
import type { EditAnswer, Fields } from '../../protocol/plain.js';
import { answerAdding, answerWith, draftAt, noReview, type OpenDraft } from '../drafts.js';
import { ideasOf } from '../entries.js';
import { placed, toVersionedEdit } from '../edits.js';
import type { Session } from '../session.js';
import { fieldNames, isAddItem, isCloseMeeting, isPark, isSetField, isShape } from './flow-params.js';

/** Answers the edits that the editor's commands and views ask for. */
export function registerFlows(session: Session): void {
  const { registrar } = session;
  registrar.request({
    method: setFieldRequest.method,
    accepts: isSetField,
    answer: (params) => setField(params, session),
  });
  registrar.request({ method: parkRequest.method, accepts: isPark, answer: (params) => park(params, session) });
  registrar.request({ method: shapeRequest.method, accepts: isShape, answer: (params) => shape(params, session) });
  registrar.request({
    method: addItemRequest.method,
    accepts: isAddItem,
    answer: (params) => addItem(params, session),
  });
  registrar.request({
    method: closeMeetingRequest.method,
    accepts: isCloseMeeting,
    answer: (params) => closeMeeting(params, session),
  });
}

async function setField({ targets, field, value }: SetFieldParams, session: Session): Promise<EditAnswer> {
  const edits = [];
  for (const uri of new Set(targets.map((target) => target.uri))) {
    const draft = await draftAt(uri, session);
    if (!draft) return noReview;
    const own = targets.filter((target) => target.uri === uri).map(({ id }) => findEntry(draft.page.review, id));
    if (!own.every((entry): entry is Entry => entry !== null)) return { refused: 'The entry is no longer there.' };
    const found = setFields(draft.page, own, { field: fieldNames[field], value });
    if (!found)
      return {
        refused: `The document has no place where the ${fieldNames[field].replaceAll('-', ' ')} would read back as meant.`,
      };
    edits.push(...placed(found, draft));
  }
  return { edit: toVersionedEdit(edits, session), show: null };
}

async function park(params: ParkParams, session: Session): Promise<EditAnswer> {
  const draft = await draftAt(params.uri, session);
  if (!draft) return noReview;
  const stretch = params.range && {
    start: draft.text.offsetAt(params.range.start),
    end: draft.text.offsetAt(params.range.end),
  };
  const taken = params.move && stretch ? sentenceRemoval(draft.page, stretch, draft.page.engine) : null;
  if (params.move && !taken) return { refused: 'Only whole sentences and list entries can be moved out of the story.' };
  const idea: NewEntry = {
    sort: 'idea',
    text: params.text,
    fields: parkedFields(params, draft, stretch?.start ?? null),
  };
  const edits = parkEdits(draft.page, idea, taken);
  return edits
    ? answerAdding(idea, edits, { draft, session })
    : { refused: 'The document has no place for a parking lot.' };
}

function parkedFields(
  { raisedBy, today, convener, stakeholders }: ParkParams,
  { page }: OpenDraft,
  at: number | null,
): readonly NewField[] {
  const fields: readonly (readonly [EntryField, string | null | undefined])[] = [
    ['raised-by', raisedBy],
    ['raised-on', today],
    ['convener', convener],
    ['stakeholders', stakeholders?.join(', ')],
    ['from', at === null ? null : originOf(page, at)],
  ];
  return fields.flatMap(([field, value]) => (value ? [{ field, value }] : []));
}

async function shape({ idea, text, fields, today }: ShapeParams, session: Session): Promise<EditAnswer> {
  const draft = await draftAt(idea.uri, session);
  if (!draft) return noReview;
  const found = findEntry(draft.page.review, idea.id);
  if (found?.sort !== 'idea') return { refused: 'The idea is no longer there.' };
  const item = { text, fields: [...newFields(fields), { field: 'created', value: today } as const] };
  const edits = shapeIdea(draft.page, found.entry, item);
  return edits ? answerWith(edits, draft, session) : { refused: 'The document has no place for the item.' };
}

async function addItem({ uri, text, fields, today }: AddItemParams, session: Session): Promise<EditAnswer> {
  const draft = await draftAt(uri, session);
  if (!draft) return noReview;
  const item: NewEntry = { sort: 'item', text, fields: [...newFields(fields), { field: 'created', value: today }] };
  const edits = addEntry(draft.page, item);
  return edits ? answerAdding(item, edits, { draft, session }) : { refused: 'The document has no place for the item.' };
}

async function closeMeeting({ uri, followUp }: CloseMeetingParams, session: Session): Promise<Closing> {
  const draft = await draftAt(uri, session);
  if (!draft) return { answer: noReview, withoutConvener: [] };
  await session.settle();
  const entry = session.entryAt(uri);
  const ideas = entry ? ideasOf(entry, session) : [];
  const edits = followUp === null ? [] : [followUpDateEdit(draft.page, followUp)];
  return {
    answer: answerWith(edits, draft, session),
    withoutConvener: ideas.filter(({ convener }) => convener === null),
  };
}

/** What a new item says, in the order in which that is written. */
const ofItems = [
  'kind',
  'change',
  'category',
  'outcome',
  'outcomeText',
  'owner',
  'createdBy',
  'acceptedBy',
  'due',
  'dueReason',
  'status',
  'reason',
  'ticket',
] as const;

function newFields(fields: Fields): readonly NewField[] {
  return ofItems.flatMap((name) => {
    const value = fields[name];
    return value === undefined || value === '' ? [] : [{ field: fieldNames[name], value }];
  });
}
