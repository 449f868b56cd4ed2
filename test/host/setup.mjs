// Installs the VS Code builds and the browser, once; does nothing where they are. Nothing is compiled and no install
// script runs: the builds work without their native modules.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const packages = join(here, 'node_modules');
const stamp = join(packages, '.ready');
const wanted = readFileSync(join(here, 'package-lock.json'), 'utf8') + readFileSync(import.meta.filename, 'utf8');

if (process.platform !== 'linux' || process.arch !== 'x64') fail('The embedded VS Code runs on Linux x64 alone.');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing the VS Code builds for tests and demonstration (about a minute, 1.2 GB) ...');
  npm(here, 'ci');
  for (const build of ['code-server', 'code-server-oldest']) {
    // The lock file inside does not fit its package.json, so "npm ci" refuses it.
    npm(join(packages, build, 'lib', 'vscode'), 'install', '--omit=dev');
  }
  lendRipgrep();
  unpackBrowser(join(packages, '.browser'));
  writeFileSync(stamp, wanted);
}

/**
 * @param {string} cwd
 * @param {...string} args
 */
function npm(cwd, ...args) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  const { status } = spawnSync('npm', [...args, ...quiet], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) fail(`npm ${args.join(' ')} failed in ${cwd}`);
}

/** The older build would download the program that searches files; the newer brings it along. */
function lendRipgrep() {
  const modules = (/** @type {string} */ build) => join(packages, build, 'lib/vscode/node_modules/@vscode');
  const bin = join(modules('code-server-oldest'), 'ripgrep', 'bin');
  mkdirSync(bin, { recursive: true });
  copyFileSync(join(modules('code-server'), 'ripgrep-universal/bin/linux-x64/rg'), join(bin, 'rg'));
}

/** @param {string} folder */
function unpackBrowser(folder) {
  mkdirSync(folder, { recursive: true });
  // So told where it runs, the package unpacks the system libraries that it needs along with the browser.
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  const script = "import('@sparticuz/chromium').then((it) => it.default.executablePath())";
  const { status } = spawnSync(process.execPath, ['-e', script], { cwd: here, env, stdio: 'inherit' });
  if (status !== 0) fail('The browser could not be unpacked.');
}

/** @param {string} reason */
function fail(reason) {
  console.error(reason);
  process.exit(1);
}
