import { resolve } from 'node:path';
import { readConfig } from '../../core/config/read-config.js';
import { configName } from '../../core/config/resolve.js';
import { createLanguage } from '../../core/language/language.js';
import { tryExamples } from '../../core/own-rule-examples.js';
import { Configs, type LoadedConfig } from '../../host/configs.js';
import { decode } from '../../host/decode.js';
import { reasonOf } from '../../host/files.js';
import { pathBelow } from '../../host/paths.js';
import { Lines } from '../../core/lines.js';
import { count, remarks } from '../formats/text.js';
import { exit, UsageError, type Exit, type Io } from '../io.js';
import type { CheckedFile } from '../report.js';
import { ruleChoices } from '../../core/config/rule-choices.js';
import { styleFor } from '../terminal.js';

/** Says what is wrong with a config and all that it extends, and tries its rules on their examples. */
export function checkConfig(file: string | undefined, io: Io): Exit {
  const loaded = load(file, io);
  if (loaded === null) {
    io.stdout.write(`There is no ${configName} in this folder or above it, so the defaults hold.\n`);
    return exit.fine;
  }
  const files = loaded.resolution.paths.map((below) => configFile(below, loaded, io));
  const wrong = files.reduce((sum, { problems }) => sum + problems.length, 0);
  const look = { columns: io.stdout.columns, style: styleFor(io.stdout, io.env) };
  const names = files.map(({ path }) => path).join(', ');
  io.stdout.write(
    [...remarks(files, look), `${names}: ${wrong === 0 ? 'nothing wrong' : count(wrong, 'problem')}.\n`].join('\n'),
  );
  return files.some(({ problems }) => problems.some(({ severity }) => severity !== 'information'))
    ? exit.unusable
    : exit.fine;
}

function load(file: string | undefined, io: Io): LoadedConfig | null {
  const configs = new Configs(io.files, ruleChoices);
  if (file === undefined) return configs.nearestTo(io.cwd);
  try {
    return configs.load(resolve(io.cwd, file));
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error)}`);
  }
}

function configFile(below: string, { root, resolution }: LoadedConfig, io: Io): CheckedFile {
  const path = resolve(root, below);
  const { source } = decode(io.files.read(path));
  const language = createLanguage(resolution.config.words);
  const examples = readConfig(source, ruleChoices).config.ownRules.flatMap((own) =>
    tryExamples(own, (prose) => language.analyze(prose)),
  );
  const problems = [...resolution.problems.filter((problem) => problem.path === below), ...examples];
  return { path: pathBelow(io.cwd, path), format: 'yaml', lines: new Lines(source), reviewed: null, problems };
}
