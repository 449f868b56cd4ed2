// Measures side by side, in turns, what `scripts/bench.mjs` has installed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatOf } from '../server/src/core/document.js';
import { generateReview } from '../test/support/generate-reviews.js';
import { runners, type Runner } from './peers.js';

const { values, positionals } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    count: { type: 'string', default: '300' },
    only: { type: 'string', default: '' },
    growth: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

const lines: string[] = [];
const scratch = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
sideBySide(
  positionals[0] === undefined ? generated(join(scratch, 'reviews'), Number(values.count)) : resolve(positionals[0]),
  Number(values.rounds),
);
if (values.growth) growth();
if (values.write) writeFileSync(join(import.meta.dirname, 'RESULTS.md'), `${lines.join('\n')}\n`);
rmSync(scratch, { recursive: true });

/** Each round runs every program once, so that what slows the machine down for a while slows all of them. */
function sideBySide(folder: string, rounds: number): void {
  const files = filesIn(folder).filter((file) => formatOf(file) === 'markdown');
  const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const chosen = runners.filter(
    ({ name }) => values.only === '' || values.only.split(',').some((part) => name.includes(part)),
  );
  const times = new Map(chosen.map(({ name }) => [name, Array.from({ length: 0 }, Number)]));
  const cache = join(scratch, 'cache');
  for (const runner of chosen) timed(runner, { folder, files, cache });
  for (let round = 0; round < rounds; round++) {
    for (const runner of chosen) times.get(runner.name)?.push(timed(runner, { folder, files, cache }));
  }
  const medians = new Map([...times].map(([name, each]) => [name, median(each)]));
  const own = medians.get('debrief check') ?? NaN;
  say(
    '# Results',
    '',
    machine(),
    '',
    `${String(files.length)} Markdown files, ${(size / 1e6).toFixed(2)} MB; ${String(rounds)} rounds in turns after one to warm up; a fresh process each.`,
    '',
  );
  say('| program | median | fastest | slowest | beside `debrief check` |', '| --- | ---: | ---: | ---: | ---: |');
  for (const [name, each] of times) {
    const middle = medians.get(name) ?? NaN;
    say(
      `| ${name} | ${seconds(middle)} | ${seconds(Math.min(...each))} | ${seconds(Math.max(...each))} | ${(middle / own).toFixed(2)} × |`,
    );
  }
}

interface Subject {
  readonly folder: string;
  readonly files: readonly string[];
  readonly cache: string;
}

function timed({ name, args }: Runner, { folder, files, cache }: Subject): number {
  const start = performance.now();
  const { status, stderr, error } = spawnSync(process.execPath, [...args(folder, files)], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, XDG_CACHE_HOME: cache, NO_COLOR: '1' },
  });
  const time = performance.now() - start;
  // Linters end with 1 where they found something, write-good with the number of its findings.
  if (status === null || error || /Cannot find|ERR_|SyntaxError/.test(stderr))
    throw new Error(`${name}: ${stderr.slice(0, 500)}`, { cause: error });
  return time;
}

/** How the cost grows with the number of documents, and with the size of one. */
function growth(): void {
  say('', '## Growth of `debrief check`', '', '| documents | time | a document |', '| ---: | ---: | ---: |');
  for (const count of [1, 10, 100, 1_000, 10_000]) {
    const time = check(generated(join(scratch, `count-${String(count)}`), count));
    say(`| ${String(count)} | ${seconds(time)} | ${(time / count).toFixed(2)} ms |`);
  }
  say('', '| size of one document | time | a kB |', '| ---: | ---: | ---: |');
  for (const size of [1_000, 10_000, 100_000, 1_000_000, 10_000_000]) {
    const folder = join(scratch, `size-${String(size)}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.md'), documentOf(size));
    const time = check(folder);
    say(`| ${String(size / 1000)} kB | ${seconds(time)} | ${(time / (size / 1000)).toFixed(2)} ms |`);
  }
}

function check(folder: string): number {
  const runner = runners.find(({ name }) => name === 'debrief check');
  return runner
    ? median([0, 1, 2].map(() => timed(runner, { folder, files: [], cache: join(scratch, 'cache') })))
    : NaN;
}

function documentOf(size: number): string {
  const parts: string[] = [];
  for (let length = 0, seed = 0; length < size; seed++) {
    const { path, source } = generateReview(seed);
    if (formatOf(path) !== 'markdown') continue;
    parts.push(source);
    length += source.length + 1;
  }
  return parts.join('\n').slice(0, size);
}

function generated(folder: string, count: number): string {
  for (let seed = 0, made = 0; made < count; seed++) {
    const { path, source } = generateReview(seed, 3);
    if (formatOf(path) !== 'markdown') continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
    made++;
  }
  return folder;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => join(folder, path));
}

function machine(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'));
  const dependencies: unknown = manifest instanceof Object && 'dependencies' in manifest ? manifest.dependencies : null;
  const versions = Object.entries(dependencies ?? {}).map(([name, version]) => `${name} ${String(version)}`);
  return `${cpus()[0]?.model ?? ''}, ${String(cpus().length)} cores, Node ${process.version}; ${versions.join(', ')}.`;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(2)} s`;
}

function say(...more: readonly string[]): void {
  lines.push(...more);
  process.stdout.write(`${more.join('\n')}\n`);
}
