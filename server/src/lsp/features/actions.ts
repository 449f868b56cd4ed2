import {
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
  type CodeAction,
  type Command,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import type { Fix } from '../../core/fix/fix.js';
import { fixesIn, safeEdits, type Fixable } from '../../core/fix/fixes.js';
import type { CheckedReview } from '../checks.js';
import { placed, toWorkspaceEdit } from '../edits.js';
import { pageOf } from '../pages.js';
import { hasRange, isListOf, isObject, isText } from '../params.js';
import { toSnippetEdit } from '../snippets.js';
import type { Session } from '../session.js';

/** Everything that is safe, at once. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.debrief`;

/** The command that editors without actions of their own get in their stead. */
export const fixCommand = 'debrief.server.fix';

/** Offers what can be done about findings, and works it out when it is chosen. */
export function registerActions(session: Session): void {
  const { registrar } = session;
  registrar.request({
    method: CodeActionRequest.method,
    accepts: isActionQuery,
    answer: (query) => answer(query, session),
  });
  registrar.request({
    method: CodeActionResolveRequest.method,
    accepts: isAction,
    async answer(action): Promise<CodeAction> {
      const data: unknown = Reflect.get(action, 'data');
      const rest: CodeAction = { ...action };
      delete rest.data;
      const edit = isChosen(data) ? await editFor(data, session) : null;
      return edit ? { ...rest, edit } : rest;
    },
  });
}

/** A fix that was chosen, as it is named when it is offered. */
export interface Chosen {
  readonly uri: string;
  readonly range: Range;
  readonly id: string;
  readonly code: string | null;
}

export function isChosen(value: unknown): value is Chosen {
  return isObject(value) && isText(value['uri']) && isText(value['id']) && isObject(value['range']);
}

/** The edit of a chosen fix in the document as it is now, `null` where it no longer applies. */
export async function editFor({ uri, range, id, code }: Chosen, session: Session): Promise<CodeAction['edit'] | null> {
  const checked = await session.review(uri);
  const fix =
    checked && fixesAt(range, checked).find((each) => each.id === id && (each.answers?.code ?? null) === code);
  return fix ? editOf(fix, checked, session) : null;
}

/** The edit of all that is safe, `null` where there is nothing. */
export async function fixAllFor(uri: string, session: Session): Promise<CodeAction['edit'] | null> {
  const checked = await session.review(uri);
  const edits = checked ? safeEdits(fixable(checked)) : [];
  return checked && edits.length > 0 ? toWorkspaceEdit(placed(edits, checked), session) : null;
}

async function answer(
  { textDocument, range, context }: ActionQuery,
  session: Session,
): Promise<(CodeAction | Command)[]> {
  const wants = (kind: string): boolean =>
    !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const wantsFixAll = context.only !== undefined && wants(fixAllKind);
  const kinds = { quickfix: CodeActionKind.QuickFix, rewrite: CodeActionKind.RefactorRewrite };
  // Saving asks for source actions: those that are not ours cost nothing.
  if (!wantsFixAll && !wants(kinds.quickfix) && !wants(kinds.rewrite)) return [];
  const { uri } = textDocument;
  const all = wantsFixAll ? await fixAllAction(uri, session) : [];
  const checked = await session.review(uri);
  if (!checked) return all;
  const fixes = fixesAt(range, checked).filter(({ kind }) => wants(kinds[kind]));
  return [
    ...all,
    ...fixes.flatMap((fix) => toAction(fix, { uri, range, checked, reported: context.diagnostics, session })),
  ];
}

async function fixAllAction(uri: string, session: Session): Promise<CodeAction[]> {
  const edit = await fixAllFor(uri, session);
  return edit ? [{ title: 'Fix all that is safe (Debrief)', kind: fixAllKind, edit }] : [];
}

function fixesAt(range: Range, checked: CheckedReview): readonly Fix[] {
  const { text } = checked;
  return fixesIn({ start: text.offsetAt(range.start), end: text.offsetAt(range.end) }, fixable(checked));
}

function fixable(checked: CheckedReview): Fixable {
  return { ...pageOf(checked), path: checked.key };
}

interface Offer {
  readonly uri: string;
  readonly range: Range;
  readonly checked: CheckedReview;
  readonly reported: readonly Diagnostic[];
  readonly session: Session;
}

function toAction(fix: Fix, { uri, range, checked, reported, session }: Offer): (CodeAction | Command)[] {
  const { actions } = session.client;
  const { title, id, answers } = fix;
  const chosen: Chosen = { uri, range, id, code: answers?.code ?? null };
  if (!actions.literals) return [{ title, command: fixCommand, arguments: [chosen] }];
  const diagnostics = answeredBy(fix, checked, reported);
  const action: CodeAction = {
    title,
    kind: fix.kind === 'quickfix' ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite,
    ...(diagnostics.length > 0 && { diagnostics }),
    ...(fix.isPreferred && actions.preferred && { isPreferred: true }),
  };
  if (actions.resolves) return [{ ...action, data: chosen }];
  const edit = editOf(fix, checked, session);
  return edit ? [{ ...action, edit }] : [];
}

/** The diagnostics of the editor that a fix is an answer to. */
function answeredBy({ answers }: Fix, { text }: CheckedReview, reported: readonly Diagnostic[]): Diagnostic[] {
  if (!answers) return [];
  const { line, character } = text.positionAt(answers.span.start);
  return reported.filter(
    ({ code, range: { start } }) => code === answers.code && start.line === line && start.character === character,
  );
}

function editOf(fix: Fix, checked: CheckedReview, session: Session): CodeAction['edit'] | null {
  const edits = fix.edits();
  if (!edits || edits.length === 0) return null;
  const hasPlaceholder = edits.some(({ placeholder }) => placeholder !== undefined);
  if (hasPlaceholder && session.client.edits.snippets) return toSnippetEdit(edits, checked, session);
  // Where nothing can be filled in, the place is left empty for the writer.
  const plain = edits.map(({ span, newText, placeholder }) => ({
    span,
    newText: placeholder === undefined ? newText : newText.replace(placeholder, ''),
  }));
  return toWorkspaceEdit(placed(plain, checked), session);
}

interface ActionQuery {
  readonly textDocument: { readonly uri: string };
  readonly range: Range;
  readonly context: { readonly diagnostics: readonly Diagnostic[]; readonly only?: readonly string[] };
}

function isActionQuery(value: unknown): value is ActionQuery {
  if (!isObject(value) || !hasRange(value)) return false;
  const context: unknown = Reflect.get(value, 'context');
  if (!isObject(context) || !Array.isArray(context['diagnostics'])) return false;
  return context['only'] === undefined || isListOf(context['only'], isText);
}

function isAction(value: unknown): value is CodeAction {
  return isObject(value) && isText(value['title']);
}
