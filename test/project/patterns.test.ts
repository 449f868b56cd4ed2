import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
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
      const found = checkSync(pattern.source, flagsOf(pattern), { timeout: 500 });
      if (found.status === 'vulnerable')
        assert.fail(`${pattern.place}: ${found.complexity.summary}: ${pattern.source}`);
      if (found.status === 'unknown') open.push(pattern);
    }
    // What the checker cannot tell in that time is tried.
    for (const { place, source, flags } of open) {
      const attack = attacksOn(source).find((text) => !endsInTime({ source, flags, text }));
      assert(attack === undefined, `${place} has no end on ${JSON.stringify(attack?.slice(0, 40))}: ${source}`);
    }
    assert(open.length < 0.2 * patterns.length, String(open.length));
  }).timeout(900_000);
});

/** On 10,000 characters a linear pattern takes about a millisecond; the limit is there to stop those that have no end. */
function endsInTime(values: { readonly source: string; readonly flags: string; readonly text: string }): boolean {
  try {
    void runInNewContext('new RegExp(source, flags).test(text)', values, { timeout: 5000 });
    return true;
  } catch {
    return false;
  }
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
  const found: unknown = JSON.parse(stdout);
  assert(arePatterns(found));
  return found;
}

function arePatterns(value: unknown): value is readonly Pattern[] {
  return Array.isArray(value) && value.every((each) => each instanceof Object && 'source' in each);
}
