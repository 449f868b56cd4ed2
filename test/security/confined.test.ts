import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateReviews } from '../support/generate-reviews.js';
import { startServerProcess, stopServerProcess } from '../support/server-process.js';

const root = join(import.meta.dirname, '../..');
const denied = ['--require', join(import.meta.dirname, 'denied.cjs'), '--disallow-code-generation-from-strings'];

/** A workspace that would like to be executed. */
const traps: Readonly<Record<string, string>> = {
  'package.json': '{ "scripts": { "preinstall": "touch sprung" }, "debrief": { "plugin": "./sprung.js" } }',
  'debrief.config.js': 'require("node:fs").writeFileSync("sprung", "")',
  '.debrief.js': 'require("node:fs").writeFileSync("sprung", "")',
  '.debrief.yaml': 'extends: ../outside.yaml\n',
  'postmortems/code.yaml':
    "kind: incident-review\naction-items: !!js/function \"() => require('fs').writeFileSync('sprung', '')\"\n",
  'postmortems/front.md':
    '---js\nrequire("fs").writeFileSync("sprung", "")\n---\n# A\n\n## Action items\n\n- `$(touch sprung)` ![x](https://example.org/track.png)\n',
};

describe('a workspace', function () {
  this.timeout(120_000);
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'debrief-confined-'));
    for (const { path, source } of generateReviews(17)) write(join(folder, 'work', path), source);
    for (const [path, text] of Object.entries(traps)) write(join(folder, 'work', path), text);
    mkdirSync(join(folder, 'work/.git'));
    writeFileSync(join(folder, 'outside.yaml'), 'rules: { missing-owner: off }\n');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function debrief(...args: readonly string[]): {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
  } {
    return spawnSync(process.execPath, [...denied, join(root, 'dist/cli.cjs'), ...args], {
      cwd: join(folder, 'work'),
      encoding: 'utf8',
    });
  }

  it('is checked by the command line without network, other programs or new code', () => {
    for (const format of ['text', 'json']) {
      const { stdout, stderr } = debrief('check', '--no-config', '--format', format);
      assert.equal(stderr, '', format);
      assert.notEqual(stdout, '', format);
    }
    for (const args of [['items'], ['explain', 'never-again'], ['check-config'], ['agenda', 'postmortems/front.md']]) {
      assert.doesNotMatch(debrief(...args).stderr, /DENIED/, args.join(' '));
    }
    assert(!existsSync(join(folder, 'work/sprung')));
  });

  it('is served to an editor without network, other programs or new code', async () => {
    const uri = pathToFileURL(join(folder, 'work/postmortems/front.md')).href;
    const session = await startServerProcess({
      folders: [pathToFileURL(join(folder, 'work')).href],
      nodeOptions: denied,
    });
    const text = readFileSync(join(folder, 'work/postmortems/front.md'), 'utf8');
    await session.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
    const textDocument = { uri };
    const position = { line: 7, character: 6 };
    const range = { start: position, end: position };
    await session.connection.sendRequest('textDocument/diagnostic', { textDocument });
    await session.connection.sendRequest('textDocument/hover', { textDocument, position });
    await session.connection.sendRequest('textDocument/completion', { textDocument, position });
    await session.connection.sendRequest('textDocument/codeAction', {
      textDocument,
      range,
      context: { diagnostics: [] },
    });
    await session.connection.sendRequest('workspace/symbol', { query: '' });
    assert.equal(await stopServerProcess(session), 0);
    assert.equal(session.complaints(), '');
    assert(!existsSync(join(folder, 'work/sprung')));
  });

  it('takes no config from outside its repository, by name or by link', () => {
    assert.match(debrief('check').stdout, /\.debrief\.yaml:1:10 warning: /);
    symlinkSync('../outside.yaml', join(folder, 'work/inside.yaml'));
    writeFileSync(join(folder, 'work/.debrief.yaml'), 'extends: inside.yaml\n');
    const { status, stdout } = debrief('check');
    assert.equal(status, 2);
    assert.match(stdout, /\.debrief\.yaml:1:10 warning: /);
    assert.match(stdout, /\[missing-owner\]/);
  });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
