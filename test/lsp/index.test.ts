import assert from 'node:assert/strict';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { writeBaseline } from '../../server/src/core/baseline.js';
import { defaultConfig } from '../../server/src/core/config/config.js';
import { createEngine } from '../../server/src/core/engine.js';
import { fingerprintFindings } from '../../server/src/core/fingerprint.js';
import type { ReviewEntry } from '../../server/src/protocol/entries.js';
import { Editor, type Files, type Setting } from './editor.js';
import { MemoryStorage } from './memory-storage.js';

const review = (title: string, action: string): string =>
  `# ${title}\n\n## What happened\n\nThe ledger stopped.\n\n## Action items\n\n- ${action} (owner: ann)\n`;

const one = 'file:///w/postmortems/one.md';
const two = 'file:///w/postmortems/two.md';

function files(): Files {
  return new Map([
    [one, review('One', 'Prevent this from ever happening again')],
    [two, review('Two', 'Return the pages to their readers')],
  ]);
}

async function started(setting: Setting): Promise<Editor> {
  const editor = new Editor({ folders: ['file:///w'], capabilities: { textDocument: { diagnostic: {} } }, ...setting });
  await editor.start();
  await editor.until(() => editor.notifications.some(({ method }) => method === 'debrief/changed'));
  return editor;
}

async function titles(editor: Editor): Promise<readonly string[]> {
  const reviews = await editor.ask<readonly ReviewEntry[]>('debrief/reviews', null);
  return reviews.map(({ title }) => title).sort();
}

function changed(editor: Editor): number {
  return editor.notifications.filter(({ method }) => method === 'debrief/changed').length;
}

async function watched(editor: Editor, changes: readonly { uri: string; type: 1 | 2 | 3 }[]): Promise<void> {
  const before = changed(editor);
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [...changes] });
  await editor.until(() => changed(editor) > before);
}

describe('the index of the workspace', () => {
  it('says when it is whole', async () => {
    const editor = await started({ files: files() });
    const last = editor.notifications.at(-1);
    assert.deepEqual(last?.params, { reviews: 2, findings: 1, indexing: false, limits: [] });
    await editor.stop();
  });

  it('counts the questions that the mode asks', async () => {
    const editor = await started({ files: files() });
    const before = changed(editor);
    await editor.connection.sendNotification('debrief/mode', { mode: 'meeting' });
    await editor.until(() => changed(editor) > before);
    assert.deepEqual(editor.notifications.at(-1)?.params, { reviews: 2, findings: 0, indexing: false, limits: [] });
    await editor.stop();
  });

  it('follows files that come, change and go', async () => {
    const disk = files();
    const editor = await started({ files: disk });
    disk.set('file:///w/postmortems/three.md', review('Three', 'Look at the queue'));
    await watched(editor, [{ uri: 'file:///w/postmortems/three.md', type: 1 }]);
    assert.deepEqual(await titles(editor), ['One', 'Three', 'Two']);
    disk.set(two, review('Second', 'Return the pages to their readers'));
    disk.delete(one);
    await watched(editor, [
      { uri: two, type: 2 },
      { uri: one, type: 3 },
    ]);
    assert.deepEqual(await titles(editor), ['Second', 'Three']);
    await editor.stop();
  });

  it('stands a storm of ten thousand changes', async () => {
    const disk = files();
    const editor = await started({ files: disk });
    const before = editor.host.reads.length;
    await watched(
      editor,
      Array.from({ length: 10_000 }, () => ({ uri: two, type: 2 as const })),
    );
    assert.ok(editor.host.reads.length - before < 100, 'a file is read once however often it has changed');
    assert.deepEqual(await titles(editor), ['One', 'Two']);
    await editor.stop();
  });

  it('takes the text of open documents, and that of the file when they close', async () => {
    const disk = files();
    const editor = await started({ files: disk });
    await editor.open(two, review('Edited', 'Return the pages'));
    assert.deepEqual(await titles(editor), ['Edited', 'One']);
    const before = changed(editor);
    await editor.close(two);
    await editor.until(() => changed(editor) > before);
    assert.deepEqual(await titles(editor), ['One', 'Two']);
    await editor.stop();
  });

  it('follows folders that come and go', async () => {
    const disk = files();
    disk.set('file:///v/postmortems/far.md', review('Far', 'Look'));
    const editor = await started({ files: disk });
    const move = async (event: object): Promise<void> => {
      const before = changed(editor);
      await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
      await editor.until(() => changed(editor) > before);
    };
    await move({ added: [{ uri: 'file:///v', name: 'v' }], removed: [] });
    assert.deepEqual(await titles(editor), ['Far', 'One', 'Two']);
    await move({ added: [], removed: [{ uri: 'file:///w', name: 'w' }] });
    assert.deepEqual(await titles(editor), ['Far']);
    await editor.stop();
  });

  it('asks the editor for files where there is no disk', async () => {
    const held: Files = new Map([
      ['vscode-vfs://github/o/r/postmortems/one.md', review('One', 'Prevent this from ever happening again')],
      ['vscode-vfs://github/o/r/.debrief.yaml', 'rules: { never-again: off }\n'],
    ]);
    const editor = new Editor({ folders: ['vscode-vfs://github/o/r'], options: { files: 'client' } });
    editor.connection.onRequest('debrief/files', () => [...held.keys()]);
    editor.connection.onRequest('debrief/read', ({ uri }: { uri: string }) => held.get(uri) ?? null);
    await editor.start();
    await editor.until(() => changed(editor) > 0);
    assert.deepEqual(await titles(editor), ['One']);
    const config = await editor.ask<{ uri: string }>('debrief/config', { uri: [...held.keys()][0] });
    assert.equal(config.uri, 'vscode-vfs://github/o/r/.debrief.yaml');
    await editor.stop();
  });
});

describe('the baseline', () => {
  const baseline = 'file:///w/.debrief-baseline.json';

  /** What a team knows of the first review. */
  function known(): string {
    const text = files().get(one) ?? '';
    const engine = createEngine({ config: defaultConfig, only: null, today: null, onFault: () => assert.ok(false) });
    const { review: subject } = engine.read(text, one);
    const { findings } = engine.lint(subject, null);
    const [fingerprint = ''] = fingerprintFindings(findings, subject, text);
    return writeBaseline(new Map([['postmortems/one.md', [{ rule: 'never-again', fingerprint }]]]));
  }

  async function remarks(editor: Editor, uri: string): Promise<number> {
    const report = await editor.ask<{ items: readonly unknown[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    return report.items.length;
  }

  it('leaves unsaid what a team knows of, in open documents and in closed ones', async () => {
    const disk = files();
    disk.set('file:///w/.debrief.yaml', 'baseline: .debrief-baseline.json\n');
    disk.set(baseline, known());
    const editor = await started({ files: disk });
    assert.deepEqual(editor.notifications.at(-1)?.params, { reviews: 2, findings: 0, indexing: false, limits: [] });
    await editor.open(one, disk.get(one) ?? '');
    assert.equal(await remarks(editor, one), 0);
    disk.set(baseline, writeBaseline(new Map()));
    await watched(editor, [{ uri: baseline, type: 2 }]);
    assert.equal(await remarks(editor, one), 1);
    await editor.stop();
  });

  it('says everything where it cannot be read', async () => {
    const disk = files();
    disk.set('file:///w/.debrief.yaml', 'baseline: .debrief-baseline.json\n');
    disk.set(baseline, '{"version":');
    const editor = await started({ files: disk });
    assert.deepEqual(editor.notifications.at(-1)?.params, { reviews: 2, findings: 1, indexing: false, limits: [] });
    await editor.stop();
  });
});

describe('the cache on disk', () => {
  const options = { storage: 'file:///storage' };

  async function diagnosed(editor: Editor): Promise<unknown> {
    const { items } = await editor.ask<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
    return items.map((item) => [item.uri, item.kind === 'full' ? item.items : null]);
  }

  it('gives the next server what the last one found, and is not written anew', async () => {
    const storage = new MemoryStorage();
    const first = await started({ files: files(), storage, options });
    const found = await diagnosed(first);
    await first.stop();
    const { writes } = storage;
    assert.ok(writes > 0);
    const second = await started({ files: files(), storage, options });
    assert.deepEqual(await diagnosed(second), found);
    assert.equal(storage.writes, writes);
    await second.stop();
  });

  it('is not believed where a file, a config or the day has changed', async () => {
    const storage = new MemoryStorage();
    await (await started({ files: files(), storage, options })).stop();
    const disk = files();
    disk.set(one, review('One', 'Reduce the time to notice this'));
    const editor = await started({ files: disk, storage, options });
    assert.ok(!JSON.stringify(await diagnosed(editor)).includes('never-again'));
    await editor.stop();
    const configured = files();
    configured.set('file:///w/.debrief.yaml', 'rules: { never-again: off }\n');
    const other = await started({ files: configured, storage, options });
    assert.ok(!JSON.stringify(await diagnosed(other)).includes('never-again'));
    await other.stop();
  });

  it('is ignored where it is damaged or of another version, whatever it holds', async () => {
    const plain = await started({ files: files() });
    const expected = await diagnosed(plain);
    await plain.stop();
    const good = new MemoryStorage();
    await (await started({ files: files(), storage: good, options })).stop();
    const damages: readonly ((text: string) => string)[] = [
      (text) => text.slice(0, text.length / 2),
      (text) => text.replace('debrief', 'another'),
      (text) => text.replaceAll('"items"', '"item"'),
      (text) => text.replaceAll('{', '['),
      () => '',
      () => '\0\uFFFD\n\n',
      (text) => text.replaceAll('\t', ''),
    ];
    for (const damage of damages) {
      const storage = new MemoryStorage();
      for (const [name, text] of good.texts) storage.texts.set(name, damage(text));
      const editor = await started({ files: files(), storage, options });
      assert.deepEqual(await diagnosed(editor), expected);
      await editor.stop();
    }
  });
});
