// Prints how big everything is that people download, and fails where something outgrows its budget.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { prepare, root } from './prepare.mjs';

const kB = 1000;
const budgets = [
  { file: 'dist/cli.cjs', most: 1200 * kB },
  { file: 'dist/server.cjs', most: 1400 * kB },
  { file: 'dist/extension.cjs', most: 600 * kB },
  { file: 'out/debrief.vsix', most: 600 * kB },
];

prepare();
packageExtension();
for (const { file, most } of budgets) {
  const { size } = statSync(join(root, file));
  const packed = gzipSync(readFileSync(join(root, file))).length;
  const isOver = size > most;
  if (isOver) process.exitCode = 1;
  console.log(
    `${file}: ${Math.ceil(size / kB)} kB of ${most / kB} kB, ${Math.ceil(packed / kB)} kB in gzip${isOver ? ', which is too much' : ''}`,
  );
}

function packageExtension() {
  mkdirSync(join(root, 'out'), { recursive: true });
  const args = [
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    'out/debrief.vsix',
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/@vscode/vsce/vsce', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) {
    console.error(`${stdout}\n${stderr}`);
    process.exit(1);
  }
}
