import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import {
  StreamMessageReader,
  StreamMessageWriter,
  createProtocolConnection,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';

const server = join(import.meta.dirname, '../../dist/server.cjs');

/** The built server in a process of its own, and an editor's end of its streams. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly connection: ProtocolConnection;
  /** What it has complained of so far. */
  readonly complaints: () => string;
  /** Resolves with the exit status, or the signal, when the process is gone. */
  readonly gone: Promise<number | string | null>;
}

/** Starts the server and a session with it. */
export async function startServerProcess({
  folders = [],
  nodeOptions = [],
  options = {},
}: Start = {}): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...nodeOptions, server, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let complained = '';
  child.stderr.on('data', (text: Buffer) => (complained += text.toString()));
  child.stdin.on('error', () => undefined);
  const gone = new Promise<number | string | null>((resolve) => {
    child.once('exit', (code, signal) => {
      resolve(code ?? signal);
    });
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onError(() => undefined);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: options,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
  });
  await connection.sendNotification('initialized', {});
  return { child, connection, complaints: () => complained, gone };
}

/** How a server is started. */
export interface Start {
  readonly folders?: readonly string[];
  readonly nodeOptions?: readonly string[];
  readonly options?: object;
}

/** Ends a session as an editor does. */
export async function stopServerProcess({ connection, gone }: ServerProcess): Promise<number | string | null> {
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  return gone;
}
