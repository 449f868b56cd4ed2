import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource } from 'vscode-languageserver-protocol';
import { Editor } from '../lsp/editor.js';
import { Dice } from '../support/invent-review.js';
import { generateReview, generateReviews } from '../support/generate-reviews.js';
import { startServerProcess, stopServerProcess, type ServerProcess } from '../support/server-process.js';
import { seed, times } from './times.js';

const uri = 'file:///w/postmortems/00000-site-reliability-table.md';
const { source } = generateReview(0);
const requests = ['diagnostic', 'documentSymbol', 'foldingRange', 'codeLens', 'documentLink'];

describe('the server under load', () => {
  let editor: Editor;
  beforeEach(async () => {
    const files = new Map(generateReviews(34).map(({ path, source: text }) => [`file:///w/${path}`, text]));
    editor = new Editor({ folders: ['file:///w'], files, capabilities: { textDocument: { diagnostic: {} } } });
    await editor.start();
    await editor.open(uri, source);
  });
  afterEach(() => editor.stop());

  async function problems(): Promise<unknown> {
    const { items } = await editor.ask<{ items: unknown }>('textDocument/diagnostic', { textDocument: { uri } });
    return items;
  }

  it('answers 200 requests in flight between edits', async () => {
    const before = await problems();
    const answers: Promise<unknown>[] = [];
    for (let count = 0; count < 200; count++) {
      if (count % 10 === 0) await editor.edit(uri, count % 20 === 0 ? `${source}\nMore.\n` : source);
      answers.push(
        editor.ask(`textDocument/${requests[count % requests.length] ?? ''}`, { textDocument: { uri } }).catch(String),
      );
    }
    assert.equal((await Promise.all(answers)).length, 200);
    await editor.edit(uri, source);
    assert.deepEqual(await problems(), before);
  });

  it('goes on after requests that are cancelled', async () => {
    const before = await problems();
    const answers = Array.from({ length: 100 }, (_, count) => {
      const cancel = new CancellationTokenSource();
      const answer = editor.connection.sendRequest(
        `textDocument/${requests[count % requests.length] ?? ''}`,
        { textDocument: { uri } },
        cancel.token,
      );
      cancel.cancel();
      return answer.then(String, String);
    });
    assert.equal((await Promise.all(answers)).length, 100);
    assert.deepEqual(await problems(), before);
  });

  it('bears 10,000 events of a watcher', async () => {
    const before = await problems();
    for (let count = 0; count < 100; count++) {
      const changes = Array.from({ length: 100 }, (_, at) => ({
        uri: `file:///w/postmortems/${String(at % 50)}.md`,
        type: 1 + ((at + count) % 3),
      }));
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    }
    assert.deepEqual(await problems(), before);
  });

  it('takes a config that is replaced while it answers', async () => {
    const config = 'file:///w/.debrief.yaml';
    await editor.open(config, 'rules: {}\n');
    const before = await problems();
    const answers: Promise<unknown>[] = [];
    for (let count = 0; count < 20; count++) {
      await editor.edit(config, count % 2 === 0 ? 'rules: { missing-owner: off }\n' : 'rules: [\n');
      answers.push(problems());
    }
    await Promise.all(answers);
    await editor.edit(config, 'rules: {}\n');
    assert.deepEqual(await problems(), before);
  });
});

describe('the server, killed while a document is edited', () => {
  it('harms no document, and starts again from what it kept', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'debrief-killed-'));
    const reviews = generateReviews(20);
    for (const { path, source: text } of reviews) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const dice = new Dice(seed(3));
    let first: unknown = null;
    for (let time = 0; time < times(4); time++) {
      const session = await startServerProcess({
        folders: [pathToFileURL(folder).href],
        options: { storage: pathToFileURL(join(folder, '.kept')).href },
      });
      const found = await editUntilKilled(session, folder, dice);
      first ??= found;
      assert.deepEqual(found, first);
      for (const { path, source: text } of reviews) assert.equal(readFileSync(join(folder, path), 'utf8'), text);
    }
    const last = await startServerProcess({ folders: [pathToFileURL(folder).href] });
    assert.equal(await stopServerProcess(last), 0);
    rmSync(folder, { recursive: true });
  }).timeout(600_000);
});

/** What is found in a document as it is on disk, before edits that end with the server. */
async function editUntilKilled(
  { connection, child, gone }: ServerProcess,
  folder: string,
  dice: Dice,
): Promise<unknown> {
  const textDocument = { uri: pathToFileURL(join(folder, generateReview(0).path)).href };
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { ...textDocument, languageId: 'markdown', version: 1, text: source },
  });
  const found = await connection.sendRequest<{ items: { message: string }[] }>('textDocument/diagnostic', {
    textDocument,
  });
  const edits = dice.below(30);
  for (let version = 2; version < 2 + edits; version++) {
    const start = { line: dice.below(20), character: 0 };
    void connection.sendNotification('textDocument/didChange', {
      textDocument: { ...textDocument, version },
      contentChanges: [{ range: { start, end: start }, text: 'word ' }],
    });
    if (dice.below(2) === 0) await connection.sendRequest('textDocument/diagnostic', { textDocument });
  }
  child.kill('SIGKILL');
  connection.dispose();
  assert.equal(await gone, 'SIGKILL');
  return found.items.filter(({ message }) => !/earlier review/.test(message)).length;
}
