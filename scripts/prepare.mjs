// Makes a fresh clone ready to run, and does nothing where it already is. Uses Node's own modules only,
// because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Installs the locked packages and builds the bundles, each only where it is missing or older than its sources. */
export function prepare() {
  if (!isInstalled()) runOrExit('npm', ['ci', '--no-progress']);
  if (!isBuilt()) runOrExit(process.execPath, ['scripts/build.mjs']);
}

/**
 * Runs a program in the root folder and ends this one with its status if it fails.
 * @param {string} program
 * @param {readonly string[]} args
 */
export function runOrExit(program, args) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: needsShell(program) });
  if (error) console.error(`${program}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {string} program */
function needsShell(program) {
  return process.platform === 'win32' && program === 'npm';
}

/** npm leaves a copy of the lock file with what it has put into node_modules. */
function isInstalled() {
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, wanted]) => path === '' || wanted.optional === true || installed[path]?.version === wanted.version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {};
}

function isBuilt() {
  const stamp = join(root, 'dist', '.built');
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  return ['server/src', 'client/src', 'scripts/build.mjs', 'package-lock.json'].every(
    (path) => newest(join(root, path)) <= built,
  );
}

/**
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
