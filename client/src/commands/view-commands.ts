import * as vscode from 'vscode';
import { setFieldRequest } from '../../../server/src/protocol/flows.js';
import { configRequest, type AppliedConfig, type Grouping, type Mode } from '../../../server/src/protocol/messages.js';
import type { App } from '../app.js';
import { applyAnswer } from '../edits.js';
import { t } from '../l10n.js';
import { wordFor, type Vocabulary } from '../words.js';
import { targetsIn } from './arguments.js';
import { choicesFor, toOptions } from './choices.js';
import { reviewUri } from './which-review.js';

const groupings: readonly Grouping[] = ['category', 'kind', 'review', 'owner', 'status'];
const modes: readonly Mode[] = ['prepare', 'meeting', 'shape'];

/** Asks what the Insights view groups by. */
export async function groupBy({ state, refresh }: App): Promise<void> {
  const grouping = await choose(t('Group by'), { vocabulary: 'grouping', values: groupings, current: state.grouping });
  if (grouping === undefined) return;
  await state.set('grouping', grouping);
  await refresh();
}

/** Asks for a mode, unless one is named, and switches to it. */
export async function switchMode(app: App, wanted?: unknown): Promise<void> {
  const named = modes.find((mode) => mode === wanted);
  const mode =
    named ?? (await choose(t('Switch mode'), { vocabulary: 'mode', values: modes, current: app.state.mode }));
  if (mode === undefined) return;
  await app.state.set('mode', mode);
  await vscode.commands.executeCommand('setContext', 'debrief.mode', mode);
  await app.server.setMode(mode);
  await app.refresh();
}

/** Switches between the review at hand and the whole workspace. */
export async function setScope({ state, refresh }: App, scope: 'review' | 'workspace'): Promise<void> {
  await state.set('scope', scope);
  await vscode.commands.executeCommand('setContext', 'debrief.scope', scope);
  await refresh();
}

/** Asks for words that entries must have; an empty answer shows everything again. */
export async function filter({ state, refresh }: App): Promise<void> {
  const text = await vscode.window.showInputBox({
    title: t('Filter insights'),
    value: state.filter,
    prompt: t('Empty shows everything again.'),
    placeHolder: t('Words of the text, an owner, a ticket or a review'),
  });
  if (text === undefined) return;
  await state.set('filter', text.trim());
  await refresh();
}

/** Asks for a field's value and writes it into the chosen entries; the way of the keyboard for drag and drop. */
export async function setField(
  app: App,
  field: 'category' | 'kind' | 'status',
  rows: readonly unknown[],
): Promise<void> {
  const targets = targetsIn(rows[0] ?? app.insights.view.selection[0], rows[1]);
  if (targets.length === 0) return;
  const choices = await choicesFor(app, targets[0]?.uri ?? null);
  const offered = { category: choices.categories, kind: choices.kinds, status: choices.statuses }[field];
  const options = toOptions(offered, field).map(({ value, label, description, icon }) => ({
    label: `$(${icon ?? 'tag'}) ${label}`,
    description: description ?? '',
    value,
  }));
  const titles = { category: t('Set category'), kind: t('Set kind'), status: t('Set status') };
  const chosen = await vscode.window.showQuickPick(options, { title: titles[field], placeHolder: t('Which one?') });
  if (!chosen) return;
  await applyAnswer(app.server, await app.server.ask(setFieldRequest, { targets, field, value: chosen.value }));
}

/** Says which config applies to the review at hand, and why it is read as a review. */
export async function whichConfig(app: App): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri ?? reviewUri(app);
  const applied = uri && (await app.server.ask(configRequest, { uri: uri.toString() }));
  if (!applied) return;
  const open = t('Open config');
  const message = [configSentence(applied), basesSentence(applied), applied.reason]
    .filter((each) => each !== '')
    .join(' ');
  const chosen = await vscode.window.showInformationMessage(message, ...(applied.uri === null ? [] : [open]));
  if (chosen === open && applied.uri !== null) await vscode.window.showTextDocument(vscode.Uri.parse(applied.uri));
}

function configSentence({ uri, problems }: AppliedConfig): string {
  if (uri === null) return t('No config applies here; the defaults do.');
  const name = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  return problems === 0 ? t('{0} applies here.', name) : t('{0} applies here and has {1} problems.', name, problems);
}

function basesSentence({ extends: bases }: AppliedConfig): string {
  const names = bases.map((uri) => vscode.workspace.asRelativePath(vscode.Uri.parse(uri)));
  return names.length === 0 ? '' : t('It extends {0}.', names.join(', '));
}

interface Choosing<T> {
  readonly vocabulary: Vocabulary;
  readonly values: readonly T[];
  readonly current: T;
}

async function choose<T extends string>(
  title: string,
  { vocabulary, values, current }: Choosing<T>,
): Promise<T | undefined> {
  const rows = values.map((value) => {
    const { name, meaning, icon } = wordFor(vocabulary, value, t);
    const description = value === current ? t('now') : '';
    return { label: `$(${icon}) ${name}`, description, detail: meaning, value };
  });
  return (await vscode.window.showQuickPick(rows, { title, placeHolder: t('Which one?') }))?.value;
}
