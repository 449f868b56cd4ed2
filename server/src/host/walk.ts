import ignore, { type Ignore } from 'ignore';
import { dirname, join, sep } from 'node:path';
import { reasonOf, type Entry, type Files } from './files.js';
import { pathBelow, repositoryOf } from './paths.js';

/** A file that was found, or a path that could not be looked at. */
export type Found = { readonly path: string } | Unreadable;

interface Unreadable {
  readonly path: string;
  readonly reason: string;
}

/** How to look for files. */
export interface Search {
  readonly files: Files;
  /** Whether a file in a folder is wanted; files named outright always are. */
  readonly wanted: (path: string) => boolean;
}

/**
 * The files below each path, depth first and in the order of their names, each once.
 * What git ignores and links inside a folder are passed over; a path that is named outright is always looked at.
 */
export function find(paths: readonly string[], search: Search): readonly Found[] {
  const seen = new Set<string>();
  return paths.flatMap((path) => findAt(path, search)).filter(({ path }) => !seen.has(path) && seen.add(path));
}

function findAt(path: string, search: Search): readonly Found[] {
  try {
    const kind = search.files.kindOf(path);
    if (kind === null) return [{ path, reason: 'there is no such file or folder' }];
    return kind === 'folder' ? [...findLazily(path, search)].flat() : [{ path }];
  } catch (error) {
    return [{ path, reason: reasonOf(error) }];
  }
}

/** What stands below a folder, in the same order, a few files at a time: a step looks at no more than one folder. */
export function* findLazily(folder: string, search: Search): Generator<readonly Found[]> {
  yield* walk(folder, rulesAbove(folder, search.files), search);
}

/** The lines of one `.gitignore`, which speak of paths below its folder. */
interface IgnoreRules {
  readonly folder: string;
  readonly matcher: Ignore;
}

/** `around` are the rules that hold in a folder from those above it, the nearest first. */
function* walk(folder: string, around: readonly IgnoreRules[], search: Search): Generator<readonly Found[]> {
  const content = contentOf(folder, around, search.files);
  if ('reason' in content) {
    yield [content];
    return;
  }
  yield [];
  const { entries, rules } = content;
  for (const { name, kind } of entries) {
    const path = join(folder, name);
    if (kind === 'file' && search.wanted(path) && !isIgnored(path, rules)) yield [{ path }];
    const isEntered = kind === 'folder' && !unvisited.has(name) && !isIgnored(path + sep, rules);
    if (isEntered) yield* walk(path, rules, search);
  }
}

type Content = { readonly entries: readonly Entry[]; readonly rules: readonly IgnoreRules[] };

function contentOf(folder: string, around: readonly IgnoreRules[], files: Files): Content | Unreadable {
  try {
    const entries = files.list(folder);
    const own = entries.some(({ name }) => name === '.gitignore') ? rulesIn(folder, files) : [];
    return { entries, rules: [...own, ...around] };
  } catch (error) {
    return { path: folder, reason: reasonOf(error) };
  }
}

const unvisited = new Set(['.git', '.hg', '.svn', 'node_modules']);

/** The nearest rules that speak of a path decide. */
function isIgnored(path: string, rules: readonly IgnoreRules[]): boolean {
  for (const { folder, matcher } of rules) {
    const { ignored, unignored } = matcher.test(asGitWrites(folder, path));
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** A folder keeps its slash. */
function asGitWrites(folder: string, path: string): string {
  return pathBelow(folder, path) + (path.endsWith(sep) ? '/' : '');
}

/** What the folders around a folder ignore, up to the root of its repository; nothing where they ignore the folder itself. */
function rulesAbove(folder: string, files: Files): readonly IgnoreRules[] {
  const root = repositoryOf(folder, files);
  if (root === null) return [];
  const rules = foldersAbove(folder, root).flatMap((at) => rulesIn(at, files));
  return isIgnored(folder + sep, rules) ? [] : rules;
}

function foldersAbove(folder: string, root: string): readonly string[] {
  return folder === root ? [] : [dirname(folder), ...foldersAbove(dirname(folder), root)];
}

function rulesIn(folder: string, files: Files): readonly IgnoreRules[] {
  const path = join(folder, '.gitignore');
  if (files.kindOf(path) !== 'file') return [];
  return [{ folder, matcher: ignore().add(new TextDecoder().decode(files.read(path))) }];
}
