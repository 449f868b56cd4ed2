import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { attacksOn, patternsIn, type Pattern } from './patterns.js';

const root = join(import.meta.dirname, '../..');
const folders = ['server/src', 'client/src'] as const;
const spelled = folders.flatMap((folder) => patternsIn(join(root, folder)).patterns);
const built = patternsBuilt();
const patterns = [
  ...new Map([...spelled, ...built].map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values(),
];

describe('our patterns', () => {
  it('are all known, those that are put together as well', () => {
    const builders = folders.flatMap((folder) => patternsIn(join(root, folder)).builders);
    const places = new Set(built.map(({ place }) => place));
    assert.deepEqual(
      builders.filter((path) => ![...places].some((place) => place.includes(path))),
      [],
    );
    assert(patterns.length > 300, String(patterns.length));
  });

  it('take time in proportion to their input', () => {
    const open: Pattern[] = [];
    for (const pattern of patterns) {
      const found = checkSync(pattern.source, flagsOf(pattern), { timeout: 200 });
      if (found.status === 'vulnerable')
        assert.fail(`${pattern.place}: ${found.complexity.summary}: ${pattern.source}`);
      if (found.status === 'unknown') open.push(pattern);
    }
    // What the checker cannot tell in that time is tried.
    for (const { place, source, flags } of open) {
      const { time, attack } = slowest(new RegExp(source, flags.replace(/[gy]/g, '')), attacksOn(source));
      assert(time < 3000, `${place} took ${time.toFixed(0)} ms on ${JSON.stringify(attack.slice(0, 40))}: ${source}`);
    }
    assert(open.length < 0.1 * patterns.length, String(open.length));
  }).timeout(900_000);
});

function slowest(expression: RegExp, attacks: readonly string[]): { readonly time: number; readonly attack: string } {
  const times = attacks.map((attack) => {
    const start = performance.now();
    expression.test(attack);
    return { time: performance.now() - start, attack };
  });
  return times.reduce((most, each) => (each.time > most.time ? each : most), { time: 0, attack: '' });
}

/** The checker knows of `v` only what `u` has as well. */
function flagsOf({ flags }: Pattern): string {
  return flags.replace('v', 'u');
}

/** What the program itself hands to `RegExp` while it starts and reads a review. */
function patternsBuilt(): readonly Pattern[] {
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'test/project/built-patterns.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert(stdout.startsWith('['), stderr);
  const found: readonly Pattern[] = JSON.parse(stdout);
  return found;
}
