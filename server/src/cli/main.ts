import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { WriteStream } from 'node:tty';
import { setFlagsFromString } from 'node:v8';
import { nodeFiles } from '../host/files.js';
import { changedSince } from '../host/git.js';
import { exit, type Output } from './io.js';
import { run } from './run.js';

// A run is short: without this, Node 20 spends a fifth of its processor time on optimizing code that is hardly used again. Later ones know better.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=400000');
void main();

async function main(): Promise<void> {
  process.stdout.on('error', endQuietly);
  process.exitCode = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    version: process.env['DEBRIEF_VERSION'] ?? '',
    today: today(),
    now: new Date().toISOString(),
    timeZone: new Intl.DateTimeFormat('en').resolvedOptions().timeZone,
    env: process.env,
    files: nodeFiles,
    cacheFolder: cacheFolder(process.env),
    stdout: outputOn(process.stdout),
    stderr: outputOn(process.stderr),
    changedSince: (revision) => changedSince(revision, process.cwd()),
    serve,
    readStdin: () => buffer(process.stdin),
  });
}

/** Whoever reads the output, `head` for one, may have seen enough. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') process.stderr.write(`debrief: ${error.message}\n`);
  process.exit(error.code === 'EPIPE' ? exit.fine : exit.unusable);
}

/** The server is a bundle of its own beside this one, so that the other commands need not load it. */
function serve(): void {
  createRequire(realpathSync(process.argv[1] ?? ''))('./server.cjs');
}

/** The folder for what can be made again, by the custom of the system. */
function cacheFolder({ XDG_CACHE_HOME: xdg, LOCALAPPDATA: local }: NodeJS.ProcessEnv): string {
  if (xdg) return join(xdg, 'debrief');
  if (process.platform === 'win32' && local) return join(local, 'debrief');
  return join(homedir(), process.platform === 'darwin' ? 'Library/Caches/debrief' : '.cache/debrief');
}

/** The date where the person is. */
function today(): string {
  const now = new Date();
  const twoDigits = (n: number): string => String(n).padStart(2, '0');
  return `${String(now.getFullYear())}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

function outputOn(stream: WriteStream): Output {
  return { isTerminal: stream.isTTY, columns: stream.columns || 100, write: (text) => void stream.write(text) };
}
