import './location.js';
import 'mocha/mocha.js';
import { sums, tellOf } from './telling.js';

/** What the extension host calls; fails when a test has. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 60_000 });
  mocha.reporter(Silent);
  await import('./all.js');
  const failed = await new Promise<number>((resolve) => {
    tellOf(mocha.run(resolve));
  });
  await sums();
  if (failed > 0) throw new Error(`${String(failed)} failed`);
}

/** Mocha's own reporters want a page or a terminal. */
class Silent extends Mocha.reporters.Base {
  override epilogue(): void {
    this.failures = [];
  }
}
