import * as vscode from 'vscode';
import type { EditAnswer } from '../../server/src/protocol/plain.js';
import { t } from './l10n.js';
import { toRange } from './places.js';
import type { ReviewServer } from './review-server.js';

/** Applies what the server has answered, or says why it has refused; tells whether the documents have changed. */
export async function applyAnswer(server: ReviewServer, answer: EditAnswer | null): Promise<boolean> {
  if (answer === null) {
    void vscode.window.showWarningMessage(t('Debrief is not ready yet. Try again in a moment.'));
    return false;
  }
  if ('refused' in answer) {
    void vscode.window.showInformationMessage(answer.refused);
    return false;
  }
  const edit = await server.toEdit(answer.edit);
  if (!edit || !(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showWarningMessage(t('The document has changed in the meantime; nothing was written.'));
    return false;
  }
  return true;
}

/** Applies an answer and shows where its text stands. */
export async function applyAndShow(server: ReviewServer, answer: EditAnswer | null): Promise<boolean> {
  const applied = await applyAnswer(server, answer);
  if (applied && answer !== null && 'edit' in answer && answer.show) {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(answer.show.uri));
    await vscode.window.showTextDocument(document, { selection: toRange(answer.show.range) });
  }
  return applied;
}
