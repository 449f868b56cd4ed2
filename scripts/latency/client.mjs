// A server process and an editor that speaks with it over standard input and output.
import { spawn } from 'node:child_process';
import {
  StreamMessageReader,
  StreamMessageWriter,
  createProtocolConnection,
} from 'vscode-languageserver-protocol/node';

/**
 * Starts a server and the session with it.
 * @param {string} server
 * @param {{ readonly folders?: readonly string[], readonly options?: object, readonly capabilities?: object }} [setting]
 */
export async function startEditor(server, { folders = [], options = {}, capabilities = {} } = {}) {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      textDocument: { diagnostic: { relatedInformation: true, dataSupport: true, codeDescriptionSupport: true } },
      ...capabilities,
    },
    initializationOptions: options,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
  });
  await connection.sendNotification('initialized', {});
  return {
    child,
    connection,
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await gone;
    },
  };
}

/**
 * The value that so many of all are at most.
 * @param {readonly number[]} times
 * @param {number} share
 */
export function quantile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(Math.ceil(sorted.length * share) - 1, sorted.length - 1)] ?? NaN;
}
