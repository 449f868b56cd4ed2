// Tries the laws on ever new inputs: `npm run fuzz -- --minutes 5`; with a folder, on each of its documents as well.
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatOf } from '../../server/src/core/document.js';
import { isReadAlikeAfter, isReadWhole, isSaidAgain, type Subject } from './checks.js';
import { edit } from './documents.js';
import { isMendedByEachFix, isMendedOnce } from './fix-checks.js';
import { laws } from './properties.js';

const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, rounds: { type: 'string', default: '20' } },
  allowPositionals: true,
});
let failures = 0;
for (const folder of positionals) tryFolder(folder, Number(values.rounds));
if (positionals.length === 0) await tryLaws(Number(values.minutes));
process.exitCode = failures > 0 ? 1 : 0;

async function tryLaws(minutes: number): Promise<void> {
  const end = Date.now() + minutes * 60_000;
  const tried = new Map<string, number>();
  const slice = Math.max(1000, (minutes * 60_000) / laws.length / 10);
  while (Date.now() < end) {
    for (const { name, check } of laws) {
      try {
        const count = await check({ numRuns: 1_000_000, interruptAfterTimeLimit: slice });
        tried.set(name, (tried.get(name) ?? 0) + count);
      } catch (error) {
        report(name, error);
      }
    }
  }
  for (const [name, count] of tried) say(`${String(count).padStart(8)}  ${name}`);
  say(`${String([...tried.values()].reduce((sum, count) => sum + count, 0))} inputs, ${String(failures)} failures`);
}

function tryFolder(folder: string, rounds: number): void {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => formatOf(path) !== null);
  const counts = { documents: 0, beginnings: 0, edits: 0, offered: 0, applied: 0 };
  for (const path of paths.sort()) {
    const subject: Subject = { path, source: readFileSync(join(folder, path), 'utf8') };
    counts.documents++;
    attempt(`${path}: is read`, () => {
      isReadWhole(subject);
      isSaidAgain(subject);
      isMendedOnce(subject);
    });
    attempt(`${path}: fixes`, () => {
      const { offered, applied } = isMendedByEachFix(subject, (error) => {
        report(`${path}: fix`, error);
      });
      counts.offered += offered;
      counts.applied += applied;
    });
    for (const part of fc.sample(fc.double({ min: 0, max: 1, noNaN: true }), rounds)) {
      counts.beginnings++;
      const source = subject.source.slice(0, Math.floor(part * subject.source.length));
      attempt(`${path}: its first ${String(source.length)} characters`, () => {
        isReadWhole({ path, source });
      });
    }
    for (const edits of fc.sample(fc.array(edit, { minLength: 1, maxLength: 5 }), rounds)) {
      counts.edits += edits.length;
      attempt(`${path}: after ${JSON.stringify(edits)}`, () => {
        isReadAlikeAfter(edits, subject);
      });
    }
  }
  say(`${folder}: ${JSON.stringify(counts)}, ${String(failures)} failures`);
}

function attempt(name: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    report(name, error);
  }
}

function report(name: string, error: unknown): void {
  failures++;
  const cause = error instanceof Error && error.cause instanceof Error ? `\n${error.cause.message}` : '';
  say(`FAILED ${name}\n${error instanceof Error ? error.message : String(error)}${cause}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
