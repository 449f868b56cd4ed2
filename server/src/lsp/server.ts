import {
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type Connection,
  type ConnectionOptions,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { documentEndings } from '../core/document.js';
import { capabilitiesFor } from './capabilities.js';
import { clientOf } from './client.js';
import { registerActions } from './features/actions.js';
import { registerCommands } from './features/commands.js';
import { registerCompletion } from './features/completion.js';
import { registerDiagnostics } from './features/diagnostics.js';
import { registerHover } from './features/hover.js';
import { registerIds } from './features/ids.js';
import { registerLooks } from './features/looks.js';
import { registerModes } from './features/modes.js';
import { registerOutline } from './features/outline.js';
import { registerProgress } from './features/progress.js';
import { registerSync } from './features/sync.js';
import { registerTokens } from './features/tokens.js';
import { registerViews } from './features/views.js';
import { registerFlows } from './features/flows.js';
import { registerTexts } from './features/texts.js';
import type { Host } from './host.js';
import { Registrar } from './registrar.js';
import { Session } from './session.js';

/** Requests that are cancelled before their turn are answered at once. */
export const connectionOptions: ConnectionOptions = {
  connectionStrategy: {
    cancelUndispatched: ({ jsonrpc }) => ({
      jsonrpc,
      id: null,
      error: { code: LSPErrorCodes.RequestCancelled, message: 'The request was cancelled' },
    }),
  },
};

const features = [
  registerSync,
  registerDiagnostics,
  registerHover,
  registerCompletion,
  registerActions,
  registerCommands,
  registerOutline,
  registerIds,
  registerLooks,
  registerTokens,
  registerModes,
  registerProgress,
  registerViews,
  registerFlows,
  registerTexts,
];

/** Serves one editor over a connection; all else that the server needs comes from its host. */
export function startServer(connection: Connection, host: Host): void {
  const registrar = new Registrar(connection, host);
  const sessions: Session[] = [];
  connection.onInitialize((params): InitializeResult | ResponseError<never> => {
    if (sessions.length > 0)
      return new ResponseError<never>(ErrorCodes.InvalidRequest, 'The server is initialized already');
    const client = clientOf(params);
    const session = new Session({ connection, host, registrar, client, folders: foldersOf(params) });
    sessions.push(session);
    registrar.begin();
    for (const register of features) register(session);
    return {
      capabilities: capabilitiesFor(client, params),
      serverInfo: { name: 'debrief', version: host.version },
    };
  });
  connection.onInitialized(() => {
    for (const session of sessions) begin(session);
  });
  connection.onShutdown(() => {
    for (const session of sessions) session.stop();
    registrar.end();
  });
  connection.listen();
}

function begin(session: Session): void {
  const { connection, client } = session;
  if (client.watches) {
    const watchers = [`**/*.{${documentEndings.join(',')}}`, '**/.debrief-baseline.json'];
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: watchers.map((globPattern) => ({ globPattern })),
    });
  }
  if (client.folders) void connection.client.register(DidChangeWorkspaceFoldersNotification.type, undefined);
  session.workspace.scan([...session.folders]);
}

function foldersOf(params: Partial<InitializeParams>): readonly string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  // Editors that know no folders have one root.
  const root: unknown = Reflect.get(params, 'rootUri');
  return typeof root === 'string' ? [root] : [];
}
