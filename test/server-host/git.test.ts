import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changedSince, complaintOf } from '../../server/src/host/git.js';

describe('what git sees as changed', () => {
  let folder = '';
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'debrief-git-')));
    git('init', '-q', '-b', 'main');
    write('kept.md', 'gone.md', 'edited.md');
    commit();
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function git(...args: readonly string[]): void {
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
    execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'pipe' });
  }

  function write(...names: readonly string[]): void {
    for (const name of names) writeFileSync(join(folder, name), `${name} ${String(Math.random())}\n`);
  }

  function commit(): void {
    git('add', '-A');
    git('commit', '-q', '-m', 'More');
  }

  function changed(revision: string, from = folder): readonly string[] {
    return changedSince(revision, from)
      .map((path) => path.replace(`${folder}/`, ''))
      .sort();
  }

  it('is what was edited, added or is new since the branch began', () => {
    git('switch', '-q', '-c', 'work');
    git('rm', '-q', 'gone.md');
    write('edited.md', 'added ä.md');
    commit();
    mkdirSync(join(folder, 'sub'));
    write('sub/new\nline.md');
    git('switch', '-q', 'main');
    write('elsewhere.md');
    git('add', 'elsewhere.md');
    git('commit', '-q', '-m', 'Elsewhere');
    git('switch', '-q', 'work');
    assert.deepEqual(changed('main'), ['added ä.md', 'edited.md', 'sub/new\nline.md']);
    assert.deepEqual(changed('main', join(folder, 'sub')), changed('main'));
  });

  it('is not told for a revision that does not exist, or that is none', () => {
    for (const revision of ['nope', '--output=/tmp/x', '']) {
      assert.throws(
        () => changed(revision),
        (error) => complaintOf(error).length > 0 && !complaintOf(error).includes('\n'),
      );
    }
  });

  it('runs nothing that the repository configures', () => {
    const trap = join(folder, 'sprung');
    for (const key of ['diff.external', 'core.fsmonitor', 'diff.x.textconv', 'core.pager'])
      git('config', key, `touch ${trap}`);
    write('edited.md', '.gitattributes');
    assert.deepEqual(changed('main'), ['.gitattributes', 'edited.md']);
    assert.equal(existsSync(trap), false);
  });
});
