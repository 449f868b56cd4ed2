import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * The files that differ from where this branch left a revision, absolute: committed, changed or new, and still there.
 * Nothing that the repository configures is run. Throws what git says when it cannot tell.
 */
export function changedSince(revision: string, folder: string): readonly string[] {
  const root = git(['rev-parse', '--show-toplevel'], folder).trimEnd();
  const base = git(['merge-base', '--end-of-options', revision, 'HEAD'], folder).trimEnd();
  const changed = git([...plainDiff, '--name-only', '-z', '--diff-filter=d', base, '--'], root);
  const untracked = git(['ls-files', '--others', '--exclude-standard', '-z'], root);
  return `${changed}${untracked}`
    .split('\0')
    .filter((path) => path !== '')
    .map((path) => resolve(root, path));
}

const plainDiff = ['diff', '--no-ext-diff', '--no-textconv', '--no-renames', '--ignore-submodules'];

function git(args: readonly string[], cwd: string): string {
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...args];
  return execFileSync('git', safe, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 28 });
}

/** What git has to say about why it failed, in one line. */
export function complaintOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'git is not installed';
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
  return said.split('\n')[0]?.replace(/^fatal: /, '') || String(error);
}
