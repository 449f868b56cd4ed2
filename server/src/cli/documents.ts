import { basename, resolve } from 'node:path';
import { configName } from '../core/config/resolve.js';
import { formatOf } from '../core/document.js';
import { Lines } from '../core/lines.js';
import { judge } from '../core/review-kind.js';
import type { Problem, Reading } from '../core/review.js';
import { decode, type Decoded } from '../host/decode.js';
import { reasonOf } from '../host/files.js';
import { pathBelow } from '../host/paths.js';
import { find } from '../host/walk.js';
import type { Io } from './io.js';
import { progressOn } from './progress.js';
import type { Setup, Setups } from './setups.js';
import { visible } from './terminal.js';

/** A document that was looked at. */
export interface Document {
  /** Relative to the working directory, with `/` on every system. */
  readonly path: string;
  readonly format: 'markdown' | 'yaml' | null;
  readonly lines: Lines;
  /** What is wrong with it as a file. */
  readonly problems: readonly Problem[];
  /** `null` for what is no review or cannot be read. */
  readonly review: { readonly reading: Reading; readonly setup: Setup } | null;
}

/** Which documents are reviews, and what they are read with. */
export interface Reader {
  readonly allFiles: boolean;
  readonly setups: Setups;
}

/**
 * The documents at and below the paths, in order, and no others than `only` where that is given. Never throws: a
 * document that cannot be read has a problem that says why.
 */
export function readAll(
  paths: readonly string[],
  { only = null, ...reader }: Reader & { readonly only?: ReadonlySet<string> | null },
  io: Io,
): readonly Document[] {
  const absolute = (paths.length === 0 ? ['.'] : paths).map((path) => resolve(io.cwd, path));
  const all = find(absolute, { files: io.files, wanted: (path) => formatOf(path) !== null });
  const found = only ? all.filter(({ path }) => only.has(path)) : all;
  const progress = progressOn(io, found.length);
  const documents = found.map((each) => {
    progress.step();
    return 'reason' in each ? unreadable(each.path, each.reason, io) : readDocument(each.path, reader, io);
  });
  progress.end();
  return documents;
}

/** Whether a path that was named cannot be read; says so on the error output. */
export function isAnyLost(paths: readonly string[], documents: readonly Told[], io: Io): boolean {
  const named = new Set(paths.map((path) => resolve(io.cwd, path)));
  const lost = documents.filter((document) => isUnreadable(document) && named.has(resolve(io.cwd, document.path)));
  for (const { path, problems } of lost) {
    for (const { message } of problems) io.stderr.write(`debrief: ${visible(path)}: ${visible(message)}\n`);
  }
  return lost.length > 0;
}

type Told = Pick<Document, 'path' | 'problems'>;

function isUnreadable({ problems }: Told): boolean {
  return problems.some(({ code }) => code === 'unreadable');
}

function readDocument(path: string, reader: Reader, io: Io): Document {
  try {
    return toDocument(path, decode(io.files.read(path)), { ...reader, io });
  } catch (error) {
    return unreadable(path, reasonOf(error), io);
  }
}

function unreadable(path: string, reason: string, io: Io): Document {
  const shown = pathBelow(io.cwd, path) || '.';
  const span = { start: 0, end: 0 };
  const message = `This cannot be read: ${reason}.`;
  const problem: Problem = { code: 'unreadable', severity: 'error', message, span };
  return {
    path: shown,
    format: formatOf(path),
    lines: new Lines(''),
    problems: [problem],
    review: null,
  };
}

/** A document whose text is known. */
export function toDocument(
  path: string,
  { source, problems }: Decoded,
  reader: Reader & { readonly io: Io },
): Document {
  const reading = readIfReview(path, source, reader);
  const shown = pathBelow(reader.io.cwd, path);
  return {
    path: shown,
    format: formatOf(path),
    lines: new Lines(source),
    problems: reading ? [...problems, ...reading.reading.problems] : [],
    review: reading,
  };
}

function readIfReview(path: string, source: string, { allFiles, setups }: Reader): Document['review'] {
  if (basename(path) === configName) return null;
  const setup = setups.for(path);
  const { reading } = judge({
    path: setups.pathInRepository(path),
    source,
    isNamed: allFiles || setup.isNamed(path),
    read: () => setup.engine.read(source, path),
  });
  // What makes reading the next version cheap may go: there is none.
  return reading && { reading: { review: reading.review, problems: reading.problems }, setup };
}
