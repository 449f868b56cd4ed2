import './location.js';
import 'mocha/mocha.js';

const mark = '[debrief-tests]';

/** What the extension host calls; tells of each test and of the sums through the console, which the driver reads. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 60_000 });
  mocha.reporter(Telling);
  await import('./activation.js');
  const failed = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failed > 0) throw new Error(`${String(failed)} failed`);
}

class Telling {
  constructor(runner: Mocha.Runner) {
    const counts = { passed: 0, failed: 0 };
    runner.on('pass', (test) => {
      counts.passed += 1;
      console.log(`${mark} ok ${test.fullTitle()} (${String(test.duration)} ms)`);
    });
    runner.on('fail', (test, error: Error) => {
      counts.failed += 1;
      console.log(`${mark} FAILED ${test.fullTitle()}\n${error.stack ?? error.message}`);
    });
    runner.on('end', () => {
      console.log(`${mark} ${JSON.stringify(counts)}`);
    });
  }
}
