import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start } from './extension.js';

/** Activates Debrief in a browser: the server is a worker. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.cjs');
  return start(context, (options) =>
    Promise.resolve(new LanguageClient('debrief', 'Debrief', () => startWorker(script), options)),
  );
}

/** A worker may not be loaded from every scheme that an extension can live on, but always from a blob. */
async function startWorker(script: vscode.Uri): Promise<Worker> {
  const source = await vscode.workspace.fs.readFile(script);
  const url = URL.createObjectURL(new Blob([new Uint8Array(source)], { type: 'application/javascript' }));
  return new Worker(url, { name: 'Debrief' });
}
