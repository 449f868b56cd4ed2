import { join } from 'node:path';

const bench = import.meta.dirname;
const modules = join(bench, 'node_modules');

/** A program that looks at all files of a folder, in a process of its own. */
export interface Runner {
  readonly name: string;
  /** What node is started with; the folder and its files follow as `files` says. */
  readonly args: (folder: string, files: readonly string[]) => readonly string[];
}

const cli = join(bench, '..', 'dist', 'cli.cjs');
const script = (name: string): string => join(bench, 'programs', name);

/** The floor first, then Debrief, then its peers; each with what comes nearest to its plain use. */
export const runners: readonly Runner[] = [
  { name: 'reading the files', args: (_, files) => [script('read.mjs'), ...files] },
  { name: 'parsing alone (@lezer/markdown)', args: (_, files) => [script('parse.mjs'), ...files] },
  { name: 'debrief check', args: (folder) => [cli, 'check', '--all-files', '--no-config', '--format', 'json', folder] },
  {
    name: 'debrief check --cache',
    args: (folder) => [cli, 'check', '--cache', '--all-files', '--no-config', '--format', 'json', folder],
  },
  {
    name: 'markdownlint-cli2',
    args: (_, files) => [
      join(modules, 'markdownlint-cli2/markdownlint-cli2-bin.mjs'),
      '--no-globs',
      ...files.map((file) => `:${file}`),
    ],
  },
  {
    name: 'textlint + write-good',
    args: (_, files) => [
      join(modules, 'textlint/bin/textlint.js'),
      '--rule',
      'write-good',
      '--rules-base-directory',
      modules,
      ...files,
    ],
  },
  { name: 'write-good', args: (_, files) => [join(modules, 'write-good/bin/write-good.js'), ...files] },
  {
    name: 'remark-lint',
    args: (_, files) => [
      join(modules, 'remark-cli/cli.js'),
      '--quiet',
      '--no-stdout',
      '--use',
      'remark-preset-lint-recommended',
      ...files,
    ],
  },
  { name: 'alex', args: (_, files) => [join(modules, 'alex/cli.js'), '--quiet', ...files] },
  { name: 'harper.js', args: (_, files) => [script('harper.mjs'), ...files] },
];
