import * as vscode from 'vscode';
import {
  briefRequest,
  calibrationRequest,
  explainRequest,
  exportRequest,
  type ExportFormat,
} from '../../../server/src/protocol/flows.js';
import type { App } from '../app.js';
import { t } from '../l10n.js';
import { today } from '../today.js';
import type { Pages } from '../pages.js';
import { rulesIn, targetsIn } from './arguments.js';
import { openText } from './files.js';
import { reviewUri } from './which-review.js';

/** Copies the facilitator's pre-read; nothing is written into the shared file. */
export async function copyBrief(app: App, pages: Pages, row?: unknown): Promise<void> {
  const uri = reviewUri(app, row);
  if (!uri) return;
  const brief = await app.server.ask(briefRequest, { uri: uri.toString(), today: today() });
  if (brief === null) return;
  await vscode.env.clipboard.writeText(brief);
  await pages.show(t('Facilitator brief'), brief);
  vscode.window.setStatusBarMessage(t('The brief is in the clipboard.'), 4000);
}

/** Opens the review without its items section, for those who were there to read. */
export async function exportCalibration(app: App, row?: unknown): Promise<void> {
  const uri = reviewUri(app, row);
  const copy = uri && (await app.server.ask(calibrationRequest, { uri: uri.toString() }));
  if (copy) await openText(copy.text, copy.name.endsWith('.md') ? 'markdown' : 'yaml');
}

/** Copies items as text: those that are selected, else all that the view is about. */
export async function copyItems(app: App, row?: unknown, selected?: unknown): Promise<void> {
  const formats: readonly { label: string; description: string; format: ExportFormat }[] = [
    { label: t('Markdown table'), description: t('For a document or a chat'), format: 'markdown' },
    { label: t('CSV'), description: t('For a spreadsheet'), format: 'csv' },
    { label: t('JSON'), description: t('For a program'), format: 'json' },
    { label: t('Issue texts for GitHub'), description: t('One text an item, in Markdown'), format: 'github' },
    { label: t('Issue texts for Jira'), description: t('One text an item, in Jira’s wording'), format: 'jira' },
  ];
  const chosen = await vscode.window.showQuickPick(formats, { title: t('Copy items'), placeHolder: t('As what?') });
  if (!chosen) return;
  const uri = app.state.scope === 'review' ? (app.review.uri?.toString() ?? null) : null;
  const targets = targetsIn(row, selected);
  const text = await app.server.ask(exportRequest, { format: chosen.format, uri, targets });
  if (text === null) return;
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(t('The items are in the clipboard.'), 4000);
}

/** Shows the page of the rule behind a row, a lens or the finding at the cursor. */
export async function explain(app: App, pages: Pages, from?: unknown): Promise<void> {
  const rules = typeof from === 'string' ? [from] : [...rulesIn(from), ...(from === undefined ? rulesAtCursor() : [])];
  const rule =
    rules.length > 1
      ? await vscode.window.showQuickPick([...new Set(rules)], { placeHolder: t('Which finding?') })
      : rules[0];
  if (rule === undefined) {
    if (rules.length === 0) void vscode.window.showInformationMessage(t('There is no finding at the cursor.'));
    return;
  }
  const page = await app.server.ask(explainRequest, { rule });
  if (page !== null) await pages.show(rule, page);
}

function rulesAtCursor(): readonly string[] {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return [];
  const here = vscode.languages.getDiagnostics(editor.document.uri).filter(isOurs);
  const line = here.filter(({ range }) => range.intersection(editor.selection) !== undefined);
  return line.map(({ code }) => String(typeof code === 'object' ? code.value : code));
}

/** Whether a diagnostic is Debrief's. */
export function isOurs({ source }: vscode.Diagnostic): boolean {
  return source === 'debrief';
}
