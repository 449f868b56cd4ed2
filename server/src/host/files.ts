import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

export type EntryKind = 'file' | 'folder' | 'link' | 'other';

/** What stands in a folder. */
export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
}

/** The files of a machine. Each method throws what the system says when it cannot answer. */
export interface Files {
  read(path: string): Uint8Array;
  /** Puts a text into a file, all of it or nothing. */
  write(path: string, text: string): void;
  /** Makes a file with a text, and the folders that it stands in; fails where there is a file already. */
  create(path: string, text: string): void;
  /** The entries of a folder, in the order of their names. */
  list(folder: string): readonly Entry[];
  /** What a path leads to, through links; `null` where there is nothing. */
  kindOf(path: string): EntryKind | null;
  /** The path without links, by which two paths to one folder are known to be the same. */
  realPathOf(path: string): string;
}

/** The files of this machine. */
export const nodeFiles: Files = {
  read: (path) => readFileSync(path),
  write: replaceFile,
  create(path, text) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  },
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true })
      .map((entry) => ({ name: entry.name, kind: kindIn(entry) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  kindOf: (path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats ? kindIn(stats) : null;
  },
  realPathOf: (path) => realpathSync(path),
};

/** Whoever reads the file meanwhile, or stops this process, finds the old text or the new. Links and permissions stay. */
function replaceFile(path: string, text: string): void {
  const present = statSync(path, { throwIfNoEntry: false });
  const target = present ? realpathSync(path) : path;
  const draft = `${target}.${String(process.pid)}.tmp`;
  try {
    writeFileSync(draft, text, { flush: true });
    if (present) chmodSync(draft, present.mode);
    renameSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}

interface Kinds {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

function kindIn(kinds: Kinds): EntryKind {
  if (kinds.isFile()) return 'file';
  if (kinds.isDirectory()) return 'folder';
  return kinds.isSymbolicLink() ? 'link' : 'other';
}

/** What went wrong with a path, in words for people; the system's own words where we have none. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'it is there already',
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the path is too long',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk may not be written to',
  EMFILE: 'too many files are open',
};
