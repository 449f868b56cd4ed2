import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from './extension.js';

/** Activates Debrief on the desktop or on a remote machine: the server is a process. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.cjs');
  return start(context, (options) =>
    Promise.resolve(new LanguageClient('debrief', 'Debrief', { module, transport: TransportKind.ipc }, options)),
  );
}
