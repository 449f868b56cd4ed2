// The shortest way to see Debrief at work: a real VS Code with the packaged extension and the sample reviews.
import { spawnSync } from 'node:child_process';
import { prepare, runOrExit } from './prepare.mjs';

prepare();
const isEmbedded = process.platform === 'linux' && process.arch === 'x64' && !process.argv.includes('--desktop');
if (isEmbedded) {
  runOrExit(process.execPath, ['test/host/setup.mjs']);
  // It ends when it is interrupted, which is no failure.
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'test/host/open.ts'], { stdio: 'inherit' });
  process.exitCode = status ?? 0;
} else {
  runOrExit(process.execPath, ['--import', 'tsx', 'test/host/open-desktop.ts']);
}
