import { dirname, resolve } from 'node:path';
import { defaultConfig, type Config } from '../core/config/config.js';
import { ruleChoices } from '../core/config/rule-choices.js';
import { isNamedReview } from '../core/config/named-reviews.js';
import { createEngine, type Engine } from '../core/engine.js';
import { Lines } from '../core/lines.js';
import type { Problem } from '../core/review.js';
import { Configs, type LoadedConfig } from '../host/configs.js';
import { decode } from '../host/decode.js';
import { reasonOf } from '../host/files.js';
import { pathBelow } from '../host/paths.js';
import { UsageError, type Io } from './io.js';
import type { CheckedFile } from './report.js';

/** What a document is checked with. */
export interface Setup {
  readonly engine: Engine;
  readonly config: Config;
  /** The file of known findings that the config names, absolute. */
  readonly baseline: string | null;
  /** Whether the config says that a path is that of a review. */
  readonly isNamed: (path: string) => boolean;
}

/** The setups of a run: one for each config that applies to a document. */
export interface Setups {
  /** The setup for a document, by its absolute path. */
  for(path: string): Setup;
  /** A path as it reads from the folder that the document's repository stands in; absolute outside of all. */
  pathInRepository(path: string): string;
  /** The configs that something is wrong with, so far. */
  faulty(): readonly CheckedFile[];
}

/** Which config to use, and which rules to run. */
export interface Choices {
  readonly config: string | false | undefined;
  readonly only: ReadonlySet<string> | null;
}

/** Throws a {@link UsageError} where a config was named that cannot be read. */
export function setupsFor({ config, only }: Choices, io: Io): Setups {
  const configs = new Configs(io.files, ruleChoices);
  const named = typeof config === 'string' ? loadNamed(configs, config, io) : null;
  const setups = new Map<LoadedConfig | null, Setup>();
  return {
    for(path) {
      const loaded = config === undefined ? configs.nearestTo(dirname(path)) : named;
      const setup = setups.get(loaded) ?? setUp(loaded, only, io);
      setups.set(loaded, setup);
      return setup;
    },
    pathInRepository(path) {
      const root = configs.repositoryOf(dirname(path));
      return root === null ? path : pathBelow(dirname(root), path);
    },
    faulty: () => [...setups.keys()].flatMap((loaded) => (loaded ? faultyFiles(loaded, io) : [])),
  };
}

function loadNamed(configs: Configs, config: string, io: Io): LoadedConfig {
  try {
    return configs.load(resolve(io.cwd, config));
  } catch (error) {
    throw new UsageError(`${config}: ${reasonOf(error)}`);
  }
}

function setUp(loaded: LoadedConfig | null, only: Choices['only'], io: Io): Setup {
  const config = loaded?.resolution.config ?? defaultConfig;
  const onFault = (rule: string, error: unknown): void => {
    io.stderr.write(`debrief: the rule ${rule} failed, the others still ran (${String(error)})\n`);
  };
  return {
    engine: createEngine({ config, only, today: io.today, onFault }),
    config,
    baseline: loaded && config.baseline !== null ? resolve(loaded.root, config.baseline) : null,
    isNamed: (path) => loaded !== null && isNamedReview(pathBelow(loaded.root, path), config.reviews),
  };
}

/** The files of a config that something is wrong with. */
export function faultyFiles({ root, resolution }: LoadedConfig, io: Io): readonly CheckedFile[] {
  return resolution.paths.flatMap((below) => {
    const problems = resolution.problems.filter(({ path }) => path === below);
    return problems.length > 0 ? [configFile(resolve(root, below), problems, io)] : [];
  });
}

function configFile(path: string, problems: readonly Problem[], io: Io): CheckedFile {
  const lines = new Lines(decode(io.files.read(path)).source);
  return { path: pathBelow(io.cwd, path), format: 'yaml', lines, reviewed: null, problems };
}
