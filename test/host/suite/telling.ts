import * as vscode from 'vscode';

const counts = { passed: 0, failed: 0 };

/** Tells of each test through the console, which the driver reads. */
export function tellOf(runner: Mocha.Runner): void {
  runner.on('pass', (test) => {
    counts.passed += 1;
    tell(`ok ${test.fullTitle()} (${String(test.duration)} ms)`);
  });
  runner.on('fail', (test, error: Error) => {
    counts.failed += 1;
    tell(`FAILED ${test.fullTitle()}\n${error.stack ?? error.message}`);
  });
}

/** Tells the sums, and writes them into a file where the driver cannot read the console. */
export async function sums(): Promise<void> {
  const line = `${String(counts.passed)} passed, ${String(counts.failed)} failed`;
  tell(line);
  const file = typeof process === 'object' ? process.env['DEBRIEF_SUITE_COUNTS'] : undefined;
  if (file) await vscode.workspace.fs.writeFile(vscode.Uri.file(file), new TextEncoder().encode(line));
}

function tell(line: string): void {
  Reflect.get(globalThis, 'console').log(`[debrief-tests] ${line}`);
}
