import * as vscode from 'vscode';
import { endings } from './documents.js';

/** The files below a folder that may be reviews or configs, for a server without a disk. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const base = vscode.Uri.parse(folder);
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(base, `**/{*.${endings},.debrief.yaml}`));
  return found.map((uri) => uri.toString());
}

/** The text of a file, `null` where it cannot be read. */
export async function readFile(uri: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
  } catch {
    return null;
  }
}
