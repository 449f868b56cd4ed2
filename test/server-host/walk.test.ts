import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFiles } from '../../server/src/host/files.js';
import { find, type Found } from '../../server/src/host/walk.js';
import { memoryFiles, type Content } from '../support/memory-files.js';

type Contents = Readonly<Record<string, Content>>;

function found(contents: Contents, ...paths: readonly string[]): readonly string[] {
  return find(paths, { files: memoryFiles(contents), wanted: (path) => path.endsWith('.md') }).map(told);
}

function told(result: Found): string {
  return 'reason' in result ? `${result.path}: ${result.reason}` : result.path;
}

describe('looking for files', () => {
  it('goes through folders in the order of names', () => {
    const files = { '/r/b.md': '', '/r/a/z.md': '', '/r/a/code.ts': '', '/r/c/d/e.md': '' };
    assert.deepEqual(found(files, '/r'), ['/r/a/z.md', '/r/b.md', '/r/c/d/e.md']);
  });

  it('takes a file that is named, whatever its ending', () => {
    assert.deepEqual(found({ '/r/notes.txt': '' }, '/r/notes.txt'), ['/r/notes.txt']);
  });

  it('names each file once', () => {
    assert.deepEqual(found({ '/r/a/b.md': '' }, '/r/a/b.md', '/r', '/r/a'), ['/r/a/b.md']);
  });

  it('says that there is nothing at a path, and goes on', () => {
    assert.deepEqual(found({ '/r/a.md': '' }, '/r/nope', '/r'), [
      '/r/nope: there is no such file or folder',
      '/r/a.md',
    ]);
  });

  it('goes into a folder that is called like a document', () => {
    assert.deepEqual(found({ '/r/x.md/y.md': '' }, '/r'), ['/r/x.md/y.md']);
  });

  it('stays out of version control and installed packages', () => {
    assert.deepEqual(found({ '/r/.git/a.md': '', '/r/node_modules/p/README.md': '', '/r/.github/a.md': '' }, '/r'), [
      '/r/.github/a.md',
    ]);
  });
});

describe('what git ignores', () => {
  const files: Contents = {
    '/r/.git/HEAD': '',
    '/r/.gitignore': 'draft-*\n/build/\n*.tmp.md\n',
    '/r/build/a.md': '',
    '/r/docs/build/b.md': '',
    '/r/docs/draft-c.md': '',
    '/r/docs/.gitignore': '!draft-d.md\nsecret\n',
    '/r/docs/draft-d.md': '',
    '/r/docs/secret/e.md': '',
    '/r/docs/x.tmp.md': '',
    '/r/secret/f.md': '',
  };

  it('is passed over, the nearest file speaking last', () => {
    assert.deepEqual(found(files, '/r'), ['/r/docs/build/b.md', '/r/docs/draft-d.md', '/r/secret/f.md']);
  });

  it('is known below the root of the repository', () => {
    assert.deepEqual(found(files, '/r/docs'), ['/r/docs/build/b.md', '/r/docs/draft-d.md']);
  });

  it('is looked at when it is named', () => {
    assert.deepEqual(found(files, '/r/build', '/r/docs/draft-c.md'), ['/r/build/a.md', '/r/docs/draft-c.md']);
  });

  it('does not reach out of the repository', () => {
    assert.deepEqual(found({ '/.gitignore': '*.md', '/r/.git/HEAD': '', '/r/a.md': '' }, '/r'), ['/r/a.md']);
  });
});

describe('on a disk', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'debrief-walk-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function foundOnDisk(...paths: readonly string[]): readonly string[] {
    const search = { files: nodeFiles, wanted: (path: string) => path.endsWith('.md') };
    return find(paths, search).map((result) => told(result).replace(folder, ''));
  }

  it('links that lead in a circle are not followed', () => {
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a', 'x.md'), '');
    symlinkSync('..', join(folder, 'a', 'up'));
    symlinkSync('itself.md', join(folder, 'a', 'itself.md'));
    assert.deepEqual(foundOnDisk(folder), ['/a/x.md']);
    assert.deepEqual(foundOnDisk(join(folder, 'a', 'itself.md')), ['/a/itself.md: its links lead in a circle']);
  });

  it('a link that is named is followed', () => {
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real', 'x.md'), '');
    symlinkSync('real', join(folder, 'alias'));
    assert.deepEqual(foundOnDisk(join(folder, 'alias')), ['/alias/x.md']);
  });

  it('a folder that may not be read is named and the rest is found', function () {
    mkdirSync(join(folder, 'closed'));
    writeFileSync(join(folder, 'x.md'), '');
    chmodSync(join(folder, 'closed'), 0);
    const expected = process.getuid?.() === 0 ? [] : ['/closed: it may not be read'];
    assert.deepEqual(foundOnDisk(folder), [...expected, '/x.md']);
    chmodSync(join(folder, 'closed'), 0o700);
  });
});
