// Finds Neovim and Emacs with eglot, and where they are missing installs Debian's: with apt for root, else unpacked
// into a folder of the project without installing anything.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../.editors', import.meta.url));
const tree = join(folder, 'tree');

/** The editors and the packages that bring them. */
const wanted = {
  nvim: ['neovim'],
  emacs: ['emacs-nox', 'elpa-eglot'],
};

/**
 * The command and environment of an editor, `null` where it can be had in no way.
 * @param {keyof typeof wanted} name
 */
export function editor(name) {
  const known = find(name);
  if (known) return known;
  for (const install of [installed, unpacked]) {
    install(wanted[name]);
    const found = find(name);
    if (found) return found;
  }
  return null;
}

/** Folders of Emacs Lisp packages, whether installed or unpacked. */
export function lispFolders() {
  const roots = ['/usr/share/emacs/site-lisp/elpa-src', join(tree, 'usr/share/emacs/site-lisp/elpa-src')];
  return roots.filter(existsSync).flatMap((root) => readdirSync(root).map((each) => join(root, each)));
}

/** @param {string} name */
function find(name) {
  const local = [join(tree, 'usr/bin'), ...(process.env['PATH'] ?? '').split(delimiter)];
  const names = name === 'emacs' ? ['emacs', 'emacs-nox'] : [name];
  const command = local.flatMap((path) => names.map((each) => join(path, each))).find(existsSync);
  if (command === undefined) return null;
  const libraries = ['usr/lib', 'usr/lib/x86_64-linux-gnu', 'usr/lib/aarch64-linux-gnu', 'lib/x86_64-linux-gnu'].map(
    (each) => join(tree, each),
  );
  const env = command.startsWith(tree)
    ? {
        LD_LIBRARY_PATH: libraries.join(':'),
        VIMRUNTIME: join(tree, 'usr/share/nvim/runtime'),
        EMACSDATA: lisp('etc'),
        EMACSDOC: lisp('etc'),
        EMACSLOADPATH: lisp('lisp'),
      }
    : {};
  return { command, env };
}

/** @param {string} part */
function lisp(part) {
  const share = join(tree, 'usr/share/emacs');
  const version = existsSync(share) ? readdirSync(share).find((each) => /^\d/.test(each)) : undefined;
  return version === undefined ? '' : join(share, version, part);
}

/** @param {readonly string[]} packages */
function installed(packages) {
  if (process.getuid?.() !== 0 || !run('apt-get', ['--version'])) return;
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  if (!run('apt-get', install)) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', install);
  }
}

/** @param {readonly string[]} packages */
function unpacked(packages) {
  mkdirSync(tree, { recursive: true });
  const needs = spawnSync(
    'apt-cache',
    [
      'depends',
      '--recurse',
      '--no-recommends',
      '--no-suggests',
      '--no-conflicts',
      '--no-breaks',
      '--no-replaces',
      '--no-enhances',
      ...packages,
    ],
    { encoding: 'utf8' },
  );
  const names = needs.status === 0 ? needs.stdout.split('\n').filter((line) => /^[a-z0-9]/.test(line)) : [];
  const missing = names.filter((name) => spawnSync('dpkg', ['-s', name]).status !== 0);
  for (const name of new Set([...packages, ...missing])) run('apt-get', ['download', '-qq', name], folder);
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    if (file.endsWith('.deb')) run('dpkg', ['-x', join(folder, file), tree]);
  }
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
function run(program, args, cwd) {
  return (
    spawnSync(program, args, { cwd, stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}
