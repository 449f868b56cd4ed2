import { ProposedFeatures, createConnection } from 'vscode-languageserver/node';
import { nodeHost } from './node-host.js';
import { connectionOptions, startServer } from './server.js';

/** Serves an editor over standard input and output; the process ends when the editor says so or goes away. */
export function serveOnStdio(): void {
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout, connectionOptions), nodeHost);
}
