import { dirname, resolve } from 'node:path';
import { readBaseline, writeBaseline, type Baseline } from '../core/baseline.js';
import { decode } from '../host/decode.js';
import { reasonOf } from '../host/files.js';
import { pathBelow } from '../host/paths.js';
import { UsageError, type Io } from './io.js';
import type { CheckedFile } from './report.js';

/** A baseline file and what it says. */
export interface LoadedBaseline {
  /** Absolute. */
  readonly path: string;
  readonly known: Baseline;
}

/** The baseline in a file; one that is about to be written may be missing. */
export function loadBaseline(file: string, isUpdated: boolean, io: Io): LoadedBaseline {
  const path = resolve(io.cwd, file);
  if (isUpdated && io.files.kindOf(path) === null) return { path, known: new Map() };
  const known = readBaseline(guarded(file, () => decode(io.files.read(path)).source));
  if (known === null) throw new UsageError(`${file}: this is no baseline`);
  return { path, known };
}

/** The fingerprints that a baseline has for a document, whose path is relative to the working directory. */
export function knownIn({ path, known }: LoadedBaseline, document: string, io: Io): ReadonlySet<string> {
  const findings = known.get(pathBelow(dirname(path), resolve(io.cwd, document))) ?? [];
  return new Set(findings.map(({ fingerprint }) => fingerprint));
}

/** Writes all findings of the files into the baseline; what it says of other files that still exist stays. */
export function updateBaseline({ path, known }: LoadedBaseline, files: readonly CheckedFile[], io: Io): void {
  const folder = dirname(path);
  const others = [...known].filter(([other]) => io.files.kindOf(resolve(folder, other)) !== null);
  const checked = files.map(({ path: shown, reviewed }) => {
    return [pathBelow(folder, resolve(io.cwd, shown)), reviewed?.findings ?? []] as const;
  });
  guarded(path, () => {
    io.files.write(path, writeBaseline(new Map([...others, ...checked])));
  });
}

function guarded<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error)}`);
  }
}
