import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { start } from './extension.js';

/** Activates Debrief in a browser: the server is a worker. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.cjs');
  return start(context, (options) =>
    Promise.resolve(new LanguageClient('debrief', 'Debrief', () => connect(script), options)),
  );
}

/** A worker may not be loaded from every scheme that an extension can live on, but always from a blob. */
async function connect(script: vscode.Uri): Promise<MessageTransports> {
  const source = await vscode.workspace.fs.readFile(script);
  const url = URL.createObjectURL(new Blob([new Uint8Array(source)], { type: 'application/javascript' }));
  const worker = new Worker(url, { name: 'Debrief' });
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
