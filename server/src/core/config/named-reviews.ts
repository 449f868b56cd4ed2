import type { ReviewPattern } from './config.js';
import { matchesGlob } from './globs.js';

/** Whether the config's patterns say that a path, from the root of the repository, is a review; the last that fits decides. */
export function isNamedReview(path: string, patterns: readonly ReviewPattern[]): boolean {
  return patterns.reduce((named, { folder, glob }) => {
    const inside = folder === '' || path.startsWith(`${folder}/`);
    const excludes = glob.startsWith('!');
    const fits =
      inside && matchesGlob(folder === '' ? path : path.slice(folder.length + 1), excludes ? glob.slice(1) : glob);
    return fits ? !excludes : named;
  }, false);
}
