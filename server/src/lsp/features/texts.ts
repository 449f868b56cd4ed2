import { ruleSheet } from '../../core/docs/rule-sheet.js';
import { brief } from '../../core/outputs/brief.js';
import { calibrationCopy } from '../../core/outputs/calibration.js';
import { exportFormats, exportItems } from '../../core/outputs/export-items.js';
import { followUpFiles } from '../../core/outputs/follow-up.js';
import { newReview, templates } from '../../core/outputs/new-review.js';
import type { Choice } from '../../protocol/entries.js';
import {
  agendaRequest,
  briefRequest,
  calibrationRequest,
  explainRequest,
  exportRequest,
  newReviewRequest,
  templatesRequest,
  type Agenda,
  type AgendaParams,
  type ExportParams,
  type NewFile,
  type NewReviewParams,
} from '../../protocol/flows.js';
import { draftAt } from '../drafts.js';
import { hasUri, isAnything, isListOf, isObject, isText } from '../params.js';
import type { Session } from '../session.js';
import { nameOf } from '../uri.js';
import { isTarget } from './flow-params.js';

/** Answers the texts that the editor's commands open, save or copy. */
export function registerTexts(session: Session): void {
  const { registrar } = session;
  registrar.request({ method: agendaRequest.method, accepts: isAgenda, answer: (params) => agenda(params, session) });
  registrar.request({ method: exportRequest.method, accepts: isExport, answer: (params) => exported(params, session) });
  registrar.request({
    method: briefRequest.method,
    accepts: isBrief,
    answer: async ({ uri, today }): Promise<string | null> => {
      const draft = await draftAt(uri, session);
      return draft && brief(draft.page, today);
    },
  });
  registrar.request({
    method: calibrationRequest.method,
    accepts: hasUri,
    answer: async ({ uri }): Promise<NewFile | null> => {
      const draft = await draftAt(uri, session);
      if (!draft) return null;
      const [, name = 'review', ending = '.md'] = /^(.*?)(\.[^.]*)?$/u.exec(nameOf(draft.key)) ?? [];
      return { name: `${name}-calibration${ending}`, text: calibrationCopy(draft.page) };
    },
  });
  registrar.request({ method: templatesRequest.method, accepts: isAnything, answer: () => templates.map(toChoice) });
  registrar.request({ method: newReviewRequest.method, accepts: isNewReview, answer: toNewReview });
  registrar.request({ method: explainRequest.method, accepts: isExplain, answer: ({ rule }) => ruleSheet(rule) });
}

async function agenda(
  { uri, start, minutes, timeZone, addresses, now }: AgendaParams,
  session: Session,
): Promise<Agenda | null> {
  const draft = await draftAt(uri, session);
  if (!draft) return null;
  const { review, engine, config } = draft.page;
  const planned = { review, engine, config, path: nameOf(draft.key) };
  return followUpFiles([planned], { meeting: { start, minutes, timeZone }, addresses, now });
}

async function exported({ format, uri, targets }: ExportParams, session: Session): Promise<string> {
  await session.settle();
  const entries = uri === null ? session.catalog.all() : [session.entryAt(uri)].flatMap((entry) => entry ?? []);
  const wanted = new Set(targets.map((target) => `${session.keyOf(target.uri)} ${target.id}`));
  const items = entries.flatMap(({ path, digest }) =>
    digest.items
      .filter(({ id }) => wanted.size === 0 || wanted.has(`${path} ${id}`))
      .map((item) => ({ review: digest.title ?? nameOf(path), item })),
  );
  return exportItems(items, format);
}

function toChoice({ id, name, description }: (typeof templates)[number]): Choice {
  return { id, label: name, description };
}

function toNewReview({ facilitator = '', ...wanted }: NewReviewParams): NewFile | null {
  return newReview({ ...wanted, facilitator });
}

function isNewReview(value: unknown): value is NewReviewParams {
  if (!isObject(value)) return false;
  const { template, format, title, date, facilitator } = value;
  const isFormat = format === 'markdown' || format === 'yaml';
  return isFormat && [template, title, date].every(isText) && (facilitator === undefined || isText(facilitator));
}

function isAgenda(value: unknown): value is AgendaParams {
  if (!isObject(value)) return false;
  const { uri, start, minutes, timeZone, addresses, now } = value;
  const areTexts = [uri, start, timeZone, now].every(isText);
  return areTexts && typeof minutes === 'number' && isObject(addresses) && Object.values(addresses).every(isText);
}

function isExport(value: unknown): value is ExportParams {
  if (!isObject(value)) return false;
  const { format, uri, targets } = value;
  return (
    exportFormats.some((known) => known === format) && (uri === null || isText(uri)) && isListOf(targets, isTarget)
  );
}

function isBrief(value: unknown): value is { readonly uri: string; readonly today: string } {
  return isObject(value) && isText(value['uri']) && isText(value['today']);
}

function isExplain(value: unknown): value is { readonly rule: string } {
  return isObject(value) && isText(value['rule']);
}
