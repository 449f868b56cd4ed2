import type { Page } from 'playwright-core';

/** How many tests of a suite have passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const patience = 240_000;

/** Opens a workbench that runs the suite, prints what it tells of its tests, and gives the sums at its end. */
export async function runSuite(page: Page, url: string): Promise<Counts> {
  const said: string[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    void page.exposeFunction('codeAutomationExit', () => {
      resolve();
    });
    page.on('crash', () => {
      reject(new Error('The page has crashed.'));
    });
    AbortSignal.timeout(patience).addEventListener('abort', () => {
      reject(new Error('The suite did not end in time.'));
    });
  });
  await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
    const line = /^\[debrief-tests\] (.*)$/s.exec(String(args[0]))?.[1];
    if (line === undefined) return;
    said.push(line);
    process.stdout.write(`  ${line}\n`);
  });
  await page.goto(url);
  await ended;
  return countsIn(said.at(-1) ?? '');
}

/** A suite that has not told its sums has failed. */
function countsIn(line: string): Counts {
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(line) ?? [];
  return passed === undefined ? { passed: 0, failed: 1 } : { passed: Number(passed), failed: Number(failed) };
}
