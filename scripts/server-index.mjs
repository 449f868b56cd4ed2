// Prints how long the server takes to index many reviews, how much memory it keeps, how long requests wait meanwhile,
// and how long a second start takes with the cache of the first.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { quantile, startEditor } from './latency/client.mjs';
import { markdownOf } from './latency/document.mjs';

const server = fileURLToPath(new URL('../dist/server.cjs', import.meta.url));
const count = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'debrief-index-'));
try {
  write();
  await index('first start');
  await index('with cache');
} finally {
  rmSync(folder, { recursive: true });
}

/** Reviews of five hundred services, whose items have some words in common and others of their own. */
function write() {
  mkdirSync(join(folder, 'postmortems'));
  const text = markdownOf(4_000);
  for (let n = 0; n < count; n++) {
    const date = `2024-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;
    const own = text
      .replace('2024-05-02', date)
      .replaceAll('gateway', word(n % 500))
      .replaceAll('ledger', word(n % 777));
    const varied = own.replace(
      /^- \[ \] (.*?)( \(|$)/gm,
      (_, words, end) => `- [ ] ${words} for the ${word(n)} ${word(n * 3)} and ${word(n * 7)}${end}`,
    );
    writeFileSync(join(folder, 'postmortems', `${n}.md`), varied);
  }
}

/**
 * A made-up word for a number.
 * @param {number} n
 */
function word(n) {
  const parts = ['ba', 'do', 'ki', 'lu', 'me', 'no', 'pa', 'ri', 'su', 'te'];
  return [...String(1000 + (n % 9000))].map((digit) => parts[Number(digit)]).join('');
}

/** @param {string} title */
async function index(title) {
  const start = performance.now();
  const storage = pathToFileURL(join(folder, 'storage')).href;
  const editor = await startEditor(server, { folders: [pathToFileURL(folder).href], options: { storage } });
  const { connection, child } = editor;
  const uri = 'file:///elsewhere/postmortems/mine.md';
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text: markdownOf(4_000) },
  });
  const state = { isDone: false };
  connection.onNotification('debrief/changed', (/** @type {{ indexing: boolean }} */ status) => {
    state.isDone = !status.indexing;
  });
  /** @type {number[]} */
  const waits = [];
  while (!state.isDone) {
    const asked = performance.now();
    await connection.sendRequest('textDocument/foldingRange', { textDocument: { uri } });
    waits.push(performance.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const peak = memoryOf(child.pid);
  await new Promise((resolve) => setTimeout(resolve, 20_000));
  const spent = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const cpu = ((Number(spent[11]) + Number(spent[12])) / 100).toFixed(1);
  console.log(
    `${title}: ${count} reviews in ${seconds} s (${cpu} s of CPU), ${peak} MB, at rest ${memoryOf(child.pid)} MB, a request meanwhile: median ${quantile(waits, 0.5).toFixed(1)} ms, p99 ${quantile(waits, 0.99).toFixed(1)} ms`,
  );
  await editor.stop();
}

/**
 * In megabytes.
 * @param {number | undefined} pid
 */
function memoryOf(pid) {
  const kilobytes = /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 'NaN';
  return Math.round(Number(kilobytes) / 1024);
}
