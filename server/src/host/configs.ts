import { dirname, join, resolve, sep } from 'node:path';
import { configName, resolveConfig, type Resolution } from '../core/config/resolve.js';
import type { Choice } from '../core/format/key.js';
import { decode } from './decode.js';
import type { Files } from './files.js';
import { pathBelow } from './paths.js';

/** A config file with all that it extends, and the folder that its paths are relative to. */
export interface LoadedConfig {
  readonly path: string;
  readonly root: string;
  readonly resolution: Resolution;
}

/** Finds and reads config files; each is read once. */
export class Configs {
  private readonly roots = new Map<string, string | null>();
  private readonly nearest = new Map<string, string | null>();
  private readonly loaded = new Map<string, LoadedConfig>();

  constructor(
    private readonly files: Files,
    private readonly rules: readonly Choice[],
  ) {}

  /** The config that applies in a folder: the nearest one upward, not above the folder's repository. */
  nearestTo(folder: string): LoadedConfig | null {
    const path = this.pathFor(folder);
    return path === null ? null : this.load(path);
  }

  /** The config in a file; throws what the system says when the file cannot be read. */
  load(path: string): LoadedConfig {
    const known = this.loaded.get(path);
    if (known) return known;
    this.files.read(path);
    const root = this.repositoryOf(dirname(path)) ?? dirname(path);
    const readFile = (below: string): string | null => this.textInside(root, below);
    const config = { path, root, resolution: resolveConfig(pathBelow(root, path), readFile, this.rules) };
    this.loaded.set(path, config);
    return config;
  }

  /** The root of the repository that a folder belongs to; `null` outside of all. */
  repositoryOf(folder: string): string | null {
    const known = this.roots.get(folder);
    if (known !== undefined) return known;
    const root = this.files.kindOf(join(folder, '.git')) === null ? this.rootAbove(folder) : folder;
    this.roots.set(folder, root);
    return root;
  }

  private rootAbove(folder: string): string | null {
    return dirname(folder) === folder ? null : this.repositoryOf(dirname(folder));
  }

  private pathFor(folder: string): string | null {
    const known = this.nearest.get(folder);
    if (known !== undefined) return known;
    const own = join(folder, configName);
    const found = this.files.kindOf(own) === 'file' ? own : this.pathAbove(folder);
    this.nearest.set(folder, found);
    return found;
  }

  private pathAbove(folder: string): string | null {
    const isTop = dirname(folder) === folder || this.repositoryOf(folder) === folder;
    return isTop ? null : this.pathFor(dirname(folder));
  }

  /** The text of a file; `null` where there is none, or a link leads to it from outside the root. */
  private textInside(root: string, below: string): string | null {
    const path = resolve(root, below);
    try {
      const isInside = (this.files.realPathOf(path) + sep).startsWith(withSeparator(this.files.realPathOf(root)));
      return isInside ? decode(this.files.read(path)).source : null;
    } catch {
      return null;
    }
  }
}

function withSeparator(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}
