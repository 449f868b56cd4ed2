import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import type { Counts } from './suite-run.js';

/** Runs the suite in a desktop VS Code, the one at `VSCODE_EXECUTABLE_PATH` or a download of `VSCODE_TEST_VERSION`. */
export async function runOnDesktop(paths: {
  readonly extension: string;
  readonly extensions: string;
  readonly folder: string;
  readonly tests: string;
}): Promise<Counts> {
  const [executable, version] = [process.env['VSCODE_EXECUTABLE_PATH'], process.env['VSCODE_TEST_VERSION']];
  const counts = join(paths.extensions, 'counts.json');
  const result = await runTests({
    ...(executable === undefined ? {} : { vscodeExecutablePath: executable }),
    ...(version === undefined ? {} : { version }),
    extensionDevelopmentPath: paths.extension,
    extensionTestsPath: paths.tests,
    extensionTestsEnv: { DEBRIEF_SUITE_COUNTS: counts },
    launchArgs: [paths.folder, '--extensions-dir', paths.extensions, '--disable-workspace-trust'],
  }).catch(() => 1);
  return result === 0 ? readCounts(counts) : { passed: 0, failed: 1 };
}

function readCounts(file: string): Counts {
  const [, passed, failed] = /(\d+) passed, (\d+) failed/.exec(readFileSync(file, 'utf8')) ?? [];
  return { passed: Number(passed ?? 0), failed: Number(failed ?? 1) };
}
