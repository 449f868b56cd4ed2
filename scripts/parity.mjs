// Compares what the command line and the server find below a folder; says where they differ.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startEditor } from './latency/client.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(process.argv[2] ?? `${root}client/samples`);
const [printed, served] = [byCommandLine(), await byServer()];
const paths = [...new Set([...printed.keys(), ...served.keys()])].sort();
const different = paths.filter((path) => printed.get(path) !== served.get(path));
for (const path of different)
  console.log(`${path}\n  command line: ${printed.get(path)}\n  server:       ${served.get(path)}`);
console.log(`${paths.length} reviews with findings, ${different.length} of them different`);
process.exitCode = different.length > 0 ? 1 : 0;

/** @typedef {{ readonly rule?: string, readonly code?: string, readonly range: unknown }} Said */

function byCommandLine() {
  const args = [`${root}dist/cli.cjs`, 'check', '--format', 'json', '--fail-on', 'never', '.'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30 });
  /** @type {{ files: { path: string, isReview: boolean, findings: Said[], problems: Said[] }[] }} */
  const { files } = JSON.parse(stdout);
  return withFindings(files.map(({ path, findings, problems }) => ({ path, said: [...findings, ...problems] })));
}

async function byServer() {
  const uri = pathToFileURL(folder).href;
  const editor = await startEditor(`${root}dist/server.cjs`, { folders: [uri] });
  await new Promise((done) => {
    editor.connection.onNotification('debrief/changed', (/** @type {{ indexing: boolean }} */ status) => {
      if (!status.indexing) done(null);
    });
  });
  /** @type {{ items: { uri: string, items: Said[] }[] }} */
  const { items } = await editor.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
  await editor.stop();
  return withFindings(
    items.map((item) => ({ path: decodeURIComponent(item.uri.slice(uri.length + 1)), said: item.items })),
  );
}

/** @param {readonly { readonly path: string, readonly said: readonly Said[] }[]} files */
function withFindings(files) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const { path, said } of files) if (said.length > 0) found.set(path, shown(said));
  return found;
}

/** @param {readonly Said[]} said */
function shown(said) {
  return said
    .map(({ rule, code, range }) => `${rule ?? code} ${JSON.stringify(range)}`)
    .sort()
    .join(' ');
}
