import * as vscode from 'vscode';

/** Opens a file of the workspace in an editor. */
export async function open(path: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('no workspace');
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, path)));
}

/** The findings of a document as soon as they are as wanted. */
export async function findings(
  { uri }: vscode.TextDocument,
  wanted: (rules: readonly string[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const ours = (): readonly vscode.Diagnostic[] =>
    vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'debrief');
  return until(vscode.languages.onDidChangeDiagnostics, () => {
    const now = ours();
    return wanted(now.map(ruleOf)) ? now : null;
  });
}

/** The name of the rule behind a finding. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** What `look` gives as soon as it gives something, looking again at each event. */
export function until<T>(event: vscode.Event<unknown>, look: () => T | null): Promise<T> {
  return new Promise((resolve) => {
    const subscription = event(check);
    check();
    function check(): void {
      const found = look();
      if (found === null) return;
      subscription.dispose();
      resolve(found);
    }
  });
}

/** Undoes all edits of a document. */
export async function revert(editor: vscode.TextEditor): Promise<void> {
  await vscode.window.showTextDocument(editor.document);
  await vscode.commands.executeCommand('workbench.action.files.revert');
}

export function assert(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
