import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.js';

/** Packages the extension as it would be published, and gives the path of the file. */
export function packageExtension(): string {
  return packageFolder(root, 'debrief');
}

/** Packages the extension of a folder into `out`. */
export function packageFolder(cwd: string, name: string): string {
  const file = join(root, 'out', `${name}.vsix`);
  mkdirSync(join(root, 'out'), { recursive: true });
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  const lenient = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--skip-license'];
  const args = [vsce, 'package', ...lenient, '--out', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return file;
}
