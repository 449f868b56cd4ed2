import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Files } from '../../server/src/host/files.js';
import { run } from '../../server/src/cli/run.js';
import { Dice } from '../support/invent-review.js';
import { generateReviews } from '../support/generate-reviews.js';
import { memoryFiles } from '../support/memory-files.js';
import { memoryIo } from '../support/memory-io.js';
import { damaged } from './damage.js';
import { seed, times } from './times.js';

const root = join(import.meta.dirname, '../..');
const reviews = Object.fromEntries(generateReviews(4).map(({ path, source }) => [`/repo/${path}`, source]));

describe('the command line', () => {
  it('says the same whatever has become of its cache', async () => {
    const written = new Map<string, string>();
    const files = cachingFiles(written);
    const first = await check(files);
    assert.equal(written.size, 1);
    assert.deepEqual(await check(files), first);
    const [[path, whole] = ['', '']] = written;
    const dice = new Dice(seed(7));
    for (let time = 0; time < times(40); time++) {
      written.set(path, damaged(whole, dice));
      assert.deepEqual(await check(files), first);
    }
  }).timeout(600_000);

  for (const code of ['ENOSPC', 'EROFS', 'EACCES', 'EPERM']) {
    it(`checks where nothing can be written (${code})`, async () => {
      const full = {
        ...memoryFiles({ '/repo/.git/HEAD': '', ...reviews }),
        write: () => fail(code),
        create: () => fail(code),
      };
      const plain = await check(memoryFiles({ '/repo/.git/HEAD': '', ...reviews }), ['check']);
      assert.deepEqual(await check(full), plain);
      const { status, err } = await check(full, ['check', '--update-baseline']);
      assert.equal(status, 2);
      assert.match(err, /^debrief: .*\.debrief-baseline\.json: /);
    });
  }

  it('leaves the old baseline whole when it is killed while it writes a new one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'debrief-killed-'));
    for (const [path, source] of Object.entries(reviews))
      writeFileSync(join(folder, path.replace(/.*\//, 'incident-')), source);
    const debrief = (...options: readonly string[]): NodeJS.Signals | null =>
      spawnSync(process.execPath, [...options, join(root, 'dist/cli.cjs'), 'check', '--update-baseline'], {
        cwd: folder,
      }).signal;
    assert.equal(debrief(), null);
    const old = readFileSync(join(folder, '.debrief-baseline.json'), 'utf8');
    writeFileSync(join(folder, 'incident-more.md'), '# A\n\n## Action items\n\n- Engineers must be more careful\n');
    assert.equal(debrief('--require', join(import.meta.dirname, 'cutting.cjs')), 'SIGKILL');
    assert.equal(readFileSync(join(folder, '.debrief-baseline.json'), 'utf8'), old);
    assert.equal(debrief(), null);
    assert.notEqual(readFileSync(join(folder, '.debrief-baseline.json'), 'utf8'), old);
    rmSync(folder, { recursive: true });
  });
});

async function check(
  files: Files,
  argv = ['check', '--cache'],
): Promise<{ readonly status: number; readonly out: string; readonly err: string }> {
  const io = memoryIo({});
  const status = await run(argv, { ...io, files, cacheFolder: '/cache' });
  return { status, out: io.printed(), err: io.complained() };
}

function cachingFiles(written: Map<string, string>): Files {
  const files = memoryFiles({ '/repo/.git/HEAD': '', ...reviews });
  return {
    ...files,
    read: (path) => {
      const text = written.get(path);
      return text === undefined ? files.read(path) : new TextEncoder().encode(text);
    },
    write: (path, text) => written.set(path, text),
    create: (path, text) => written.set(path, text),
  };
}

function fail(code: string): never {
  throw Object.assign(new Error(code), { code });
}
