import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { copyOf, root } from './paths.js';
import { packageExtension } from './vsix.js';

// What `npm start` runs where there is no embedded VS Code: the `code` of the PATH, else a download of VS Code.
const vsix = packageExtension();
const folder = copyOf(join(root, 'client', 'samples'));
const [program = 'code', ...args] = await code();
run(['--install-extension', vsix, '--force']);
run([folder, '--goto', join(folder, 'postmortems', 'gandalf-and-atlas.md')]);
process.stdout.write('The symbol of Debrief in the activity bar opens the Insights view.\n');

async function code(): Promise<readonly string[]> {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const found = spawnSync(name, ['--version'], { shell: process.platform === 'win32' }).status === 0;
  return found ? [name] : resolveCliArgsFromVSCodeExecutablePath(await downloadAndUnzipVSCode());
}

function run(more: readonly string[]): void {
  const { status } = spawnSync(program, [...args, ...more], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
