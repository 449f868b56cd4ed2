import * as vscode from 'vscode';
import type { NewFile } from '../../../server/src/protocol/flows.js';

/** Writes a file into a folder under a name that is still free there; `null` where nothing can be written. */
export async function writeNew(folder: vscode.Uri, { name, text }: NewFile): Promise<vscode.Uri | null> {
  try {
    const uri = await freeName(folder, name);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return uri;
  } catch {
    return null;
  }
}

/** Opens a text that nobody has saved yet. */
export async function openText(content: string, language: string): Promise<void> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language }));
}

async function freeName(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  const safe = name.replace(/[\\/:*?"<>|]/g, '-');
  const dot = safe.lastIndexOf('.');
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? safe : `${safe.slice(0, dot)}-${String(count)}${safe.slice(dot)}`;
    const uri = vscode.Uri.joinPath(folder, candidate);
    if (!(await exists(uri))) return uri;
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
