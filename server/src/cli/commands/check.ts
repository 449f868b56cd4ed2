import { resolve } from 'node:path';
import { Neighborhood } from '../../core/neighborhood.js';
import { rules } from '../../core/rules/index.js';
import { decode } from '../../host/decode.js';
import { formats } from '../formats/formats.js';
import { isAnyLost, readAll, toDocument, type Document, type Reader } from '../documents.js';
import { exit, UsageError, type Exit, type Io } from '../io.js';
import type { CheckOptions } from '../program.js';
import { limit, reaches, summarize, type CheckedFile } from '../report.js';
import { setupsFor } from '../setups.js';
import { styleFor } from '../terminal.js';
import { unknownRule } from './explain.js';

/** Checks documents and prints what is found. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<Exit> {
  const { only, more } = rulesIn(options.rule ?? [], io);
  const setups = setupsFor({ config: options.config, only }, io);
  const reader = { setups, allFiles: options.allFiles };
  const documents = isOnStdin(options, paths)
    ? [await readStdin(options, reader, io)]
    : readAll([...paths, ...more], reader, io);
  const faulty = setups.faulty();
  const files = [...faulty, ...lintAll(documents)];
  const report = limit({ files, hidden: 0 }, options.maxFindings ?? Infinity);
  const look = { columns: io.stdout.columns, style: styleFor(io.stdout, io.env) };
  io.stdout.write(formats[options.format](report, summarize(files), look));
  return isAnyLost([...paths, ...more], documents, io) || faulty.some(isInvalid)
    ? exit.unusable
    : statusOf(files, options);
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

function isOnStdin({ stdin, stdinFilename }: CheckOptions, paths: readonly string[]): boolean {
  const isAsked = stdin === true || stdinFilename !== undefined;
  if (isAsked && paths.length > 0) throw new UsageError('it reads either the standard input or paths, not both');
  return isAsked;
}

async function readStdin({ stdinFilename }: CheckOptions, reader: Reader, io: Io): Promise<Document> {
  const path = resolve(io.cwd, stdinFilename ?? 'stdin.md');
  const allFiles = reader.allFiles || stdinFilename === undefined;
  return toDocument(path, decode(await io.readStdin()), { ...reader, allFiles, io });
}

/** Reviews are looked at beside one another. */
function lintAll(documents: readonly Document[]): readonly CheckedFile[] {
  const neighborhood = new Neighborhood();
  for (const { path, review } of documents) if (review) neighborhood.put(path, review.reading.review);
  const areSeveral = documents.length > 1;
  return documents.map(({ path, format, lines, problems, review }) => {
    if (!review) return { path, format, lines, problems, reviewed: null };
    const { engine } = review.setup;
    const { review: subject } = review.reading;
    const neighbors = areSeveral ? { path, others: neighborhood.around(path, subject) } : null;
    const linting = engine.lint(subject, neighbors);
    const { classify, categorize } = engine;
    return {
      path,
      format,
      lines,
      problems: [...problems, ...linting.problems],
      reviewed: { review: subject, findings: linting.findings, classify, categorize },
    };
  });
}

function isInvalid({ problems }: CheckedFile): boolean {
  return problems.some(({ severity }) => severity === 'error' || severity === 'warning');
}

function statusOf(files: readonly CheckedFile[], { failOn }: CheckOptions): Exit {
  return failOn !== 'never' && files.some((file) => reaches(file, failOn)) ? exit.found : exit.fine;
}
