import { ProposedFeatures, createConnection } from 'vscode-languageserver/node';
import { nodeHost } from './node-host.js';
import { connectionOptions, startServer } from './server.js';

// Started by an editor: over IPC, a socket, a pipe, or `--stdio`, as the arguments say.
startServer(createConnection(ProposedFeatures.all, connectionOptions), nodeHost);
