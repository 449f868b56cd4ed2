import { resolve } from 'node:path';
import { configName } from '../../core/config/resolve.js';
import { otherOf, ReviewIndex } from '../../core/others.js';
import { rules } from '../../core/rules/index.js';
import { decode } from '../../host/decode.js';
import { complaintOf } from '../../host/git.js';
import { knownIn, loadBaseline, updateBaseline, type LoadedBaseline } from '../baseline.js';
import { formats } from '../formats/formats.js';
import { isAnyLost, readAll, toDocument, type Document, type Reader } from '../documents.js';
import { fixAll, type Linted } from '../fixing.js';
import { exit, UsageError, type Exit, type Io } from '../io.js';
import type { CheckOptions } from '../program.js';
import { mark, reaches, reportOn, type CheckedFile } from '../report.js';
import { setupsFor, type Setups } from '../setups.js';
import { styleFor } from '../terminal.js';
import { unknownRule } from './explain.js';

/** Checks documents and prints what is found. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<Exit> {
  const { only, more } = rulesIn(options.rule ?? [], io);
  const named = [...paths, ...more];
  const setups = setupsFor({ config: options.config, only }, io);
  const baseline = baselineFor(options, setups, io);
  const surroundings = { reader: { setups, allFiles: options.allFiles }, io };
  const documents = await lintPaths(named, options, surroundings);
  const reviewed = markAll(documents, { baseline, options, io });
  const files = [...setups.faulty(), ...reviewed];
  if (baseline && options.updateBaseline) updateBaseline(baseline, reviewed, io);
  const report = reportOn(files, { most: options.maxFindings ?? Infinity, hasBaseline: baseline !== null });
  const look = { columns: io.stdout.columns, style: styleFor(io.stdout, io.env) };
  const { failOn } = options;
  io.stdout.write(formats[options.format](report, { look, failOn, version: io.version }));
  if (isAnyLost(named, documents, io) || setups.faulty().some(isInvalid)) return exit.unusable;
  return failOn !== 'never' && files.some((file) => reaches(file, failOn)) ? exit.found : exit.fine;
}

/** The one that is named, else that of the config that applies here, which may still have to be written. */
function baselineFor(
  { baseline, updateBaseline: isUpdated = false }: CheckOptions,
  setups: Setups,
  io: Io,
): LoadedBaseline | null {
  if (baseline !== undefined) return loadBaseline(baseline, isUpdated, io);
  const configured = setups.for(resolve(io.cwd, configName)).baseline;
  if (configured !== null) return loadBaseline(configured, true, io);
  return isUpdated ? loadBaseline(defaultBaseline, true, io) : null;
}

const defaultBaseline = '.debrief-baseline.json';

interface Surroundings {
  readonly reader: Reader;
  readonly io: Io;
}

async function documentsFor(
  paths: readonly string[],
  options: CheckOptions,
  { reader, io }: Surroundings,
): Promise<readonly Document[]> {
  if (isOnStdin(options, paths)) return [await readStdin(options, reader, io)];
  const { changedSince } = options;
  return readAll(paths, { ...reader, ...(changedSince !== undefined && { only: changed(changedSince, io) }) }, io);
}

function changed(revision: string, io: Io): ReadonlySet<string> {
  try {
    return new Set(io.changedSince(revision));
  } catch (error) {
    throw new UsageError(`--changed-since ${revision}: ${complaintOf(error)}`);
  }
}

/** The rules that were named; what follows them may be paths: `--rule never-again postmortems/`. */
function rulesIn(
  names: readonly string[],
  io: Io,
): { readonly only: ReadonlySet<string> | null; readonly more: readonly string[] } {
  const all = names.flatMap((name) => name.split(','));
  const known = new Set(rules.map(({ name }) => name));
  const others = all.filter((name) => !known.has(name));
  const wrong = others.find((name) => io.files.kindOf(resolve(io.cwd, name)) === null);
  if (wrong !== undefined) throw new UsageError(unknownRule(wrong, rules));
  const only = new Set(all.filter((name) => known.has(name)));
  return { only: only.size > 0 ? only : null, more: others };
}

function isOnStdin({ stdin, stdinFilename, fix }: CheckOptions, paths: readonly string[]): boolean {
  const isAsked = stdin === true || stdinFilename !== undefined;
  if (isAsked && fix === true) throw new UsageError('--fix changes files, and the standard input is none');
  if (isAsked && paths.length > 0) throw new UsageError('it reads either the standard input or paths, not both');
  return isAsked;
}

async function readStdin({ stdinFilename }: CheckOptions, reader: Reader, io: Io): Promise<Document> {
  const path = resolve(io.cwd, stdinFilename ?? 'stdin.md');
  const allFiles = reader.allFiles || stdinFilename === undefined;
  return toDocument(path, decode(await io.readStdin()), { ...reader, allFiles, io });
}

/** Documents that were fixed are read and checked again. */
async function lintPaths(
  paths: readonly string[],
  options: CheckOptions,
  surroundings: Surroundings,
): Promise<readonly Linted[]> {
  const lintNow = async (): Promise<readonly Linted[]> =>
    lintAll(await documentsFor(paths, options, surroundings), options.changedSince === undefined);
  const linted = await lintNow();
  return options.fix === true && fixAll(linted, surroundings.io) ? lintNow() : linted;
}

/** Reviews are looked at beside one another, where all of them are here. */
function lintAll(documents: readonly Document[], areAll: boolean): readonly Linted[] {
  const others = areAll && documents.length > 1 ? indexOf(documents) : null;
  return documents.map((document) => {
    const { path, review } = document;
    if (!review) return { ...document, linting: null };
    const { engine } = review.setup;
    return { ...document, linting: engine.lint(review.reading.review, others && { path, others }) };
  });
}

function indexOf(documents: readonly Document[]): ReviewIndex {
  const index = new ReviewIndex();
  for (const { path, review } of documents) {
    if (review) index.put(otherOf(path, review.reading.review, review.setup.engine.classify));
  }
  return index;
}

interface Marking {
  readonly baseline: LoadedBaseline | null;
  readonly options: CheckOptions;
  readonly io: Io;
}

function markAll(documents: readonly Linted[], marking: Marking): readonly CheckedFile[] {
  return documents.map(({ path, format, lines, problems, review, linting }) => {
    if (!review || !linting) return { path, format, lines, problems, reviewed: null };
    const { classify, categorize } = review.setup.engine;
    const subject = review.reading.review;
    const findings = mark(linting.findings, {
      review: subject,
      source: lines.source,
      isKnown: knownFor(path, marking),
    });
    const reviewed = { review: subject, findings, classify, categorize };
    return { path, format, lines, problems: [...problems, ...linting.problems], reviewed };
  });
}

/** A baseline that is written now knows all. */
function knownFor(path: string, { baseline, options, io }: Marking): (fingerprint: string) => boolean {
  if (options.updateBaseline) return () => true;
  const known = baseline ? knownIn(baseline, path, io) : new Set();
  return (fingerprint) => known.has(fingerprint);
}

function isInvalid({ problems }: CheckedFile): boolean {
  return problems.some(({ severity }) => severity === 'error' || severity === 'warning');
}
