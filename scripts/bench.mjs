// Installs what the benchmarks need and runs them: `npm run bench -- [folder] [--part peers,growth,server]
// [--rounds 5] [--only debrief,parsing] [--write]`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { prepare, root, runOrExit } from './prepare.mjs';

prepare();
if (!existsSync(join(root, 'bench', 'node_modules'))) runOrExit('npm', ['ci', '--prefix', 'bench', '--no-progress']);
const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'bench/run.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
