// Prints how long the server takes from a change to its diagnostics, and from its start to the first ones.
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';
import { quantile, startEditor } from './latency/client.mjs';
import { markdownOf } from './latency/document.mjs';

const server = fileURLToPath(new URL('../dist/server.cjs', import.meta.url));
const uri = 'file:///bench/postmortems/long-week.md';
const sizes = process.argv.slice(2).length > 0 ? process.argv.slice(2).map(Number) : [30_000, 300_000, 1_000_000];
const keys = 300;
const warm = 40;

if (process.argv.length <= 2) prepare();
for (const size of sizes) await measureTyping(size);
await measureStart();

/** @param {number} size */
async function measureTyping(size) {
  const editor = await startEditor(server);
  const text = markdownOf(size);
  const lines = text.split('\n');
  await open(editor, text);
  const first = await timed(() => diagnostics(editor));
  const times = [];
  for (let key = 0; key < keys; key++) {
    const place = placeFor(key, lines);
    const took = await timed(async () => {
      await change(editor, key + 2, place);
      await diagnostics(editor);
    });
    if (key >= warm) times.push(took.time);
  }
  const count = first.result.items.length;
  print(`${Math.round(text.length / 1000)} kB, ${count} diagnostics`, {
    'first diagnostics': first.time,
    median: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  });
  await editor.stop();
}

/** @typedef {Awaited<ReturnType<typeof startEditor>>} Editor */

/**
 * Typing goes on in one place for a while, then in another.
 * @param {number} key
 * @param {readonly string[]} lines
 */
function placeFor(key, lines) {
  const burst = Math.floor(key / 25);
  const line = lines.findIndex(
    (each, index) => index >= (burst * 997) % lines.length && /^(?:- \[ \] |[A-Z])/.test(each),
  );
  return { line: Math.max(line, 0), character: 12 + (key % 25) };
}

async function measureStart() {
  const times = [];
  for (let run = 0; run < 11; run++) {
    const took = await timed(async () => {
      const editor = await startEditor(server);
      await open(editor, markdownOf(8_000));
      await diagnostics(editor);
      return editor;
    });
    times.push(took.time);
    await took.result.stop();
  }
  print('process start to first diagnostics, 8 kB', { median: quantile(times, 0.5), worst: quantile(times, 1) });
}

/**
 * @param {Editor} editor
 * @param {string} text
 */
async function open({ connection }, text) {
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
}

/**
 * @param {Editor} editor
 * @param {number} version
 * @param {{ readonly line: number, readonly character: number }} place
 */
async function change({ connection }, version, { line, character }) {
  const range = { start: { line, character }, end: { line, character } };
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ range, text: 'e' }],
  });
}

/**
 * @param {Editor} editor
 * @returns {Promise<{ readonly items: readonly unknown[] }>}
 */
function diagnostics({ connection }) {
  return connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
}

/**
 * @template T
 * @param {() => Promise<T>} work
 */
async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { time: performance.now() - start, result };
}

/**
 * @param {string} title
 * @param {Readonly<Record<string, number>>} times
 */
function print(title, times) {
  const parts = Object.entries(times).map(([name, time]) => `${name} ${time.toFixed(1)} ms`);
  console.log(`${title}: ${parts.join(', ')}`);
}
