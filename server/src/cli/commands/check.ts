import { resolve } from 'node:path';
import { configName } from '../../core/config/resolve.js';
import { rules } from '../../core/rules/index.js';
import { decode } from '../../host/decode.js';
import { complaintOf } from '../../host/git.js';
import { knownIn, loadBaseline, updateBaseline, type LoadedBaseline } from '../baseline.js';
import { formats } from '../formats/formats.js';
import { lintAll, othersIn, toChecked, type Linted } from '../checking.js';
import { isAnyLost, readAll, toDocument, type Document } from '../documents.js';
import { fixAll } from '../fixing.js';
import { exit, UsageError, type Exit, type Io } from '../io.js';
import type { CheckOptions } from '../program.js';
import { reaches, reportOn, type CheckedFile } from '../report.js';
import { setupsFor, type Setups } from '../setups.js';
import { styleFor } from '../terminal.js';
import { unknownRule } from './explain.js';

/** Checks documents and prints what is found. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<Exit> {
  const { only, more } = rulesIn(options.rule ?? [], io);
  const named = [...paths, ...more];
  const setups = setupsFor({ config: options.config, only }, io);
  const baseline = baselineFor(options, setups, io);
  const linted = await lintAsked(named, options, { setups, io });
  const reviewed = linted.map((each) => marked(toChecked(each), { baseline, options, io }));
  const faulty = setups.faulty();
  const files = [...faulty, ...reviewed];
  if (baseline && options.updateBaseline) updateBaseline(baseline, reviewed, io);
  const report = reportOn(files, { most: options.maxFindings ?? Infinity, hasBaseline: baseline !== null });
  const look = { columns: io.stdout.columns, style: styleFor(io.stdout, io.env) };
  const { failOn } = options;
  io.stdout.write(formats[options.format](report, { look, failOn, version: io.version }));
  if (isAnyLost(named, reviewed, io) || faulty.some(isInvalid)) return exit.unusable;
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
  readonly setups: Setups;
  readonly io: Io;
}

/** Checks what was asked for; documents that were fixed are read and checked again. */
async function lintAsked(
  paths: readonly string[],
  options: CheckOptions,
  { setups, io }: Surroundings,
): Promise<readonly Linted[]> {
  if (isOnStdin(options, paths)) return lintAll([await readStdin(options, setups, io)], null);
  const { allFiles, changedSince, fix } = options;
  const only = changedSince === undefined ? null : changed(changedSince, io);
  const lintNow = (): readonly Linted[] => {
    const documents = readAll(paths, { allFiles, setups, only }, io);
    return lintAll(documents, only === null && documents.length > 1 ? othersIn(documents) : null);
  };
  const linted = lintNow();
  return fix === true && fixAll(linted, io) ? lintNow() : linted;
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

async function readStdin({ allFiles, stdinFilename }: CheckOptions, setups: Setups, io: Io): Promise<Document> {
  const path = resolve(io.cwd, stdinFilename ?? 'stdin.md');
  const isReview = allFiles || stdinFilename === undefined;
  return toDocument(path, decode(await io.readStdin()), { allFiles: isReview, setups, io });
}

interface Marking {
  readonly baseline: LoadedBaseline | null;
  readonly options: CheckOptions;
  readonly io: Io;
}

/** The file with its findings told apart by what was known before. */
function marked(file: CheckedFile, marking: Marking): CheckedFile {
  const { reviewed } = file;
  if (!reviewed) return file;
  const isKnown = knownFor(file.path, marking);
  const findings = reviewed.findings.map((finding) => ({ ...finding, isKnown: isKnown(finding.fingerprint) }));
  return { ...file, reviewed: { ...reviewed, findings } };
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
