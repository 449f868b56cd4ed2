import * as vscode from 'vscode';
import { t } from '../l10n.js';
import { isOurs } from './texts.js';

/** Selects the next or the previous finding of the document, around its end. */
export function goToFinding(direction: 1 | -1): void {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const ranges = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter(isOurs)
    .map(({ range }) => range);
  const found = neighbor(ranges, editor.selection, direction);
  if (!found) {
    vscode.window.setStatusBarMessage(t('Debrief asks nothing in this document.'), 3000);
    return;
  }
  editor.selection = new vscode.Selection(found.start, found.end);
  editor.revealRange(found, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  void vscode.commands.executeCommand('editor.action.showHover');
}

function neighbor(ranges: readonly vscode.Range[], from: vscode.Range, direction: 1 | -1): vscode.Range | undefined {
  const sorted = [...ranges].sort((a, b) => direction * (a.start.compareTo(b.start) || a.end.compareTo(b.end)));
  const beyond = sorted.find((range) => direction * range.start.compareTo(from.start) > 0);
  return beyond ?? sorted[0];
}
