import { dirname, join, relative, sep } from 'node:path';
import type { Files } from './files.js';

/** The root of the repository that a folder belongs to; `null` outside of all. */
export function repositoryOf(folder: string, files: Files): string | null {
  if (files.kindOf(join(folder, '.git')) !== null) return folder;
  return dirname(folder) === folder ? null : repositoryOf(dirname(folder), files);
}

/** A path as it reads from a folder, with `/` on every system. */
export function pathBelow(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
