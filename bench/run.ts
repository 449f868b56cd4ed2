// Measures side by side, in turns, what `scripts/bench.mjs` has installed.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatOf } from '../server/src/core/document.js';
import { generateReview } from '../test/support/generate-reviews.js';
import { runners, type Runner } from './peers.js';

const { values, positionals } = parseArgs({
  options: {
    part: { type: 'string', default: 'peers' },
    rounds: { type: 'string', default: '5' },
    count: { type: 'string', default: '300' },
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

const scratch = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
const cache = join(scratch, 'cache');
const parts: Readonly<Record<string, () => readonly string[]>> = { peers, growth, server };
for (const name of values.part.split(',')) {
  const lines = parts[name]?.() ?? [`There is no part "${name}".`];
  process.stdout.write(`${lines.join('\n')}\n\n`);
  if (values.write) keep(lines);
}
rmSync(scratch, { recursive: true });

/** Each round runs every program once, so that what slows the machine down for a while slows all of them. */
function peers(): readonly string[] {
  const rounds = Number(values.rounds);
  const [given] = positionals;
  const folder = given === undefined ? generated(join(scratch, 'reviews'), Number(values.count)) : resolve(given);
  const files = filesIn(folder).filter((file) => formatOf(file) === 'markdown');
  const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const chosen = runners.filter(
    ({ name }) => values.only === '' || values.only.split(',').some((part) => name.includes(part)),
  );
  const times = new Map(chosen.map(({ name }) => [name, Array.from({ length: 0 }, Number)]));
  for (const runner of chosen) timed(runner, { folder, files });
  for (let round = 0; round < rounds; round++) {
    for (const runner of chosen) times.get(runner.name)?.push(timed(runner, { folder, files }));
  }
  const medians = new Map([...times].map(([name, each]) => [name, median(each)]));
  const own = medians.get('debrief check') ?? NaN;
  const rows = [...times].map(([name, each]) => {
    const middle = medians.get(name) ?? NaN;
    const [fastest, slowest] = [Math.min(...each), Math.max(...each)].map(seconds);
    return `| ${name} | ${seconds(middle)} | ${String(fastest)} | ${String(slowest)} | ${(middle / own).toFixed(2)} × |`;
  });
  return [
    '## Side by side',
    '',
    `${String(files.length)} Markdown files, ${(size / 1e6).toFixed(2)} MB; ${String(rounds)} rounds in turns after one to warm up; a fresh process each.`,
    '',
    '| program | median | fastest | slowest | beside `debrief check` |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
    machine(),
  ];
}

interface Subject {
  readonly folder: string;
  readonly files: readonly string[];
}

function timed({ name, args }: Runner, { folder, files }: Subject): number {
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
function growth(): readonly string[] {
  const counts = [1, 10, 100, 1_000, 10_000].map((count) => {
    const time = check(generated(join(scratch, `count-${String(count)}`), count), count < 10_000 ? 3 : 1);
    return `| ${String(count)} | ${seconds(time)} | ${(time / count).toFixed(2)} ms |`;
  });
  const sizes = [1_000, 10_000, 100_000, 1_000_000, 10_000_000].map((size) => {
    const folder = join(scratch, `size-${String(size)}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.md'), documentOf(size));
    const time = check(folder, size < 10_000_000 ? 3 : 1);
    return `| ${String(size / 1000)} kB | ${seconds(time)} | ${(time / (size / 1000)).toFixed(2)} ms |`;
  });
  return [
    '## Growth of `debrief check`',
    '',
    '| documents | time | a document |',
    '| ---: | ---: | ---: |',
    ...counts,
    '',
    '| size of one document | time | a kB |',
    '| ---: | ---: | ---: |',
    ...sizes,
    '',
    machine(),
  ];
}

/** What the language server takes, as its own scripts measure it. */
function server(): readonly string[] {
  const printed = ['server-latency.mjs', 'server-index.mjs'].map((name) => {
    const { stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '../scripts', name)], {
      encoding: 'utf8',
    });
    return stdout === '' ? stderr : stdout;
  });
  return ['## The language server', '', '```text', ...printed.join('').trimEnd().split('\n'), '```', '', machine()];
}

/** Puts a section into the results, in the place of the one with its heading. */
function keep(lines: readonly string[]): void {
  const path = join(import.meta.dirname, 'RESULTS.md');
  const old = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const sections = new Map(
    old
      .split(/^(?=## )/m)
      .slice(1)
      .map((section) => [section.split('\n', 1)[0], section]),
  );
  sections.set(lines[0], `${lines.join('\n')}\n\n`);
  const all = [...sections.values()].map((section) => section.trimEnd());
  writeFileSync(path, `${['# Results', ...all].join('\n\n')}\n`);
}

function check(folder: string, rounds: number): number {
  const runner = runners.find(({ name }) => name === 'debrief check');
  return runner ? median(Array.from({ length: rounds }, () => timed(runner, { folder, files: [] }))) : NaN;
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
