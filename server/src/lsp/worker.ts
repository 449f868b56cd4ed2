import {
  BrowserMessageReader,
  BrowserMessageWriter,
  ProposedFeatures,
  createConnection,
} from 'vscode-languageserver/browser';
import { browserHost } from './browser-host.js';
import { connectionOptions, startServer } from './server.js';

// Runs in a web worker: files come from the client.
const reader = new BrowserMessageReader(globalThis);
const writer = new BrowserMessageWriter(globalThis);
startServer(createConnection(ProposedFeatures.all, reader, writer, connectionOptions), browserHost);
