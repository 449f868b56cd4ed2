import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { decode } from '../host/decode.js';
import { isSame, traced, type Trace } from '../host/traced-files.js';
import { exit, type Exit, type Io, type Output } from './io.js';
import type { CheckOptions } from './program.js';

/** What was asked for. */
export interface Request {
  readonly paths: readonly string[];
  readonly options: CheckOptions;
}

/** What a run read and said. */
interface Memory {
  readonly trace: Trace;
  readonly out: string;
  readonly status: Exit;
}

/**
 * Prints what an earlier run printed, where all that it read is as it was; else runs, and remembers. What a run says
 * depends on nothing but its arguments, the day, the version and the files that it reads.
 */
export async function cached(request: Request, io: Io, check: (io: Io) => Promise<Exit>): Promise<Exit> {
  const place = request.options.cache && isRepeatable(request.options) ? placeFor(request, io) : null;
  if (place === null) return check(io);
  const known = recall(place, io);
  if (known && isSame(known.trace, io.files)) {
    io.stdout.write(known.out);
    return known.status;
  }
  return remember(place, io, check);
}

/** Whether nothing but files decides, and nothing but the output is written. */
function isRepeatable({ stdin, stdinFilename, fix, updateBaseline, changedSince }: CheckOptions): boolean {
  return !stdin && stdinFilename === undefined && !fix && !updateBaseline && changedSince === undefined;
}

interface Place {
  readonly file: string;
  /** What an entry must begin with to be of use. */
  readonly mark: string;
}

function placeFor({ paths, options }: Request, { cwd, stdout, env, today, version, cacheFolder }: Io): Place | null {
  if (cacheFolder === null) return null;
  const look = [stdout.isTerminal, stdout.columns, env['NO_COLOR'], env['FORCE_COLOR']];
  const name = digestOf(JSON.stringify([cwd, paths, options, look])).slice(0, 32);
  return { file: join(cacheFolder, `check-${name}.json`), mark: `debrief ${version} ${today}` };
}

/** An entry that is damaged, of another day or of another version is as good as none. */
function recall({ file, mark }: Place, io: Io): Memory | null {
  try {
    const { source } = decode(io.files.read(file));
    const [head, digest, ...rest] = source.split('\n');
    const body = rest.join('\n');
    if (head !== mark || digest !== digestOf(body)) return null;
    const memory: unknown = JSON.parse(body);
    return isMemory(memory) ? memory : null;
  } catch {
    return null;
  }
}

async function remember({ file, mark }: Place, io: Io, check: (io: Io) => Promise<Exit>): Promise<Exit> {
  const out: string[] = [];
  const err: string[] = [];
  const { files, trace } = traced(io.files);
  const status = await check({
    ...io,
    files,
    stdout: { ...io.stdout, write: both(out, io.stdout) },
    stderr: { ...io.stderr, write: both(err, io.stderr) },
  });
  // Complaints are for the one who asked now; on a terminal, progress is told there as well.
  const isQuiet = err.length === 0 || io.stderr.isTerminal;
  if (status !== exit.unusable && isQuiet) save({ file, mark }, { trace: trace(), out: out.join(''), status }, io);
  return status;
}

function both(noted: string[], output: Output): (text: string) => void {
  return (text) => {
    noted.push(text);
    output.write(text);
  };
}

function save({ file, mark }: Place, memory: Memory, io: Io): void {
  const body = JSON.stringify(memory);
  const text = [mark, digestOf(body), body].join('\n');
  try {
    if (io.files.kindOf(file) === null) io.files.create(file, text);
    else io.files.write(file, text);
  } catch {
    // A cache that cannot be written is none; the answer stands.
  }
}

function isMemory(value: unknown): value is Memory {
  return typeof value === 'object' && value !== null && 'trace' in value && 'out' in value && 'status' in value;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
