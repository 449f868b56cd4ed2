import * as vscode from 'vscode';
import { documentNames } from './documents.js';

/** The files below a folder that may be reviews or configs, for a server without a disk. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const glob = new vscode.RelativePattern(vscode.Uri.parse(folder), `**/{${documentNames},.debrief.yaml}`);
  const found = await vscode.workspace.findFiles(glob);
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
