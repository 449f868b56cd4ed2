import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { severities } from '../core/vocabulary.js';
import { formatNames, type FormatName } from './formats/format-names.js';
import { exit, type Exit, type Io } from './io.js';
import { addWriting, type Done, type WritingCommands } from './writing-commands.js';

/** Which documents a command looks at. */
export interface Selection {
  readonly allFiles: boolean;
  /** A config file, nothing for the nearest one, `false` for none. */
  readonly config?: string | false;
}

export interface CheckOptions extends Selection {
  readonly format: FormatName;
  readonly failOn: (typeof thresholds)[number];
  /** Names of rules, and paths that were taken for them. */
  readonly rule?: readonly string[];
  readonly maxFindings?: number;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly changedSince?: string;
  readonly fix?: boolean;
  readonly cache: boolean;
}

export interface ItemsOptions extends Selection {
  readonly format: (typeof itemFormats)[number];
}

/** What each command does. */
export interface Commands extends WritingCommands {
  check(paths: readonly string[], options: CheckOptions): Promise<Exit>;
  items(paths: readonly string[], options: ItemsOptions): Promise<Exit>;
  explain(rule: string | undefined): Promise<Exit>;
  checkConfig(file: string | undefined): Promise<Exit>;
  serve(): Exit;
}

const thresholds = [...severities, 'never'] as const;
const itemFormats = ['text', 'json'] as const;

/** Runs the command that the arguments ask for, or says what there is. */
export async function dispatch(argv: readonly string[], commands: Commands, io: Io): Promise<Exit> {
  const results: Exit[] = [];
  const program = programFor(commands, (status) => results.push(status));
  for (const command of [program, ...program.commands]) speakThrough(command, io);
  program.version(io.version, '-V, --version', 'print the version');
  try {
    await program.parseAsync(argv, { from: 'user' });
    return results[0] ?? exit.fine;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exit.fine : exit.unusable;
  }
}

function speakThrough(command: Command, { stdout, stderr }: Io): void {
  const path = command.parent ? `debrief ${command.name()}` : 'debrief';
  command
    .exitOverride()
    .showHelpAfterError(`For help: ${path} --help`)
    .configureOutput({
      writeOut: (text) => {
        stdout.write(text);
      },
      writeErr: (text) => {
        stderr.write(text);
      },
      outputError: (text, write) => {
        write(text.replace(/^error: /, 'debrief: '));
      },
      getOutHelpWidth: () => Math.min(stdout.columns, 100),
    });
}

function programFor(commands: Commands, done: Done): Command {
  const program = new Command('debrief')
    .description(
      'Reads incident reviews in Markdown and YAML and asks about what stands there, as a good facilitator would.',
    )
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help on a command')
    .addHelpText('after', examples);
  addCheck(program, commands, done);
  addItems(program, commands, done);
  program
    .command('explain [RULE]')
    .description('say what a rule looks for, why, and who disagrees; without a name, list all rules')
    .action(async (rule: string | undefined) => {
      done(await commands.explain(rule));
    });
  addWriting(program, commands, done);
  program
    .command('check-config [FILE]')
    .description('check a .debrief.yaml (the nearest one without a name) and run its examples')
    .action(async (file: string | undefined) => {
      done(await commands.checkConfig(file));
    });
  program
    .command('lsp')
    .description('serve an editor that speaks the language server protocol')
    .requiredOption('--stdio', 'over standard input and output')
    // Editors add options of their own.
    .allowUnknownOption()
    .allowExcessArguments()
    .action(() => {
      done(commands.serve());
    });
  return program;
}

const examples = `
Examples:
  debrief check postmortems/         ask about every review in a folder
  debrief check --all-files note.md  treat a file as a review, whatever its name
  debrief items --format json        list action items and insights of all reviews here
  debrief explain never-again        say why a rule asks

A document is a review when its path looks like one (postmortems/, incident-2024-05.md, x.review.yaml)
and its content too, when it says "kind: incident-review", or when .debrief.yaml names it.`;

function addCheck(program: Command, commands: Commands, done: Done): void {
  const check = program
    .command('check [PATH...]')
    .description('read reviews and print what stands there, each with a question (default: the current folder)')
    .addOption(new Option('--format <NAME>', 'how to print').choices(formatNames).default('text'))
    .addOption(
      new Option('--fail-on <SEVERITY>', 'exit with 1 if anything is at least this grave')
        .choices(thresholds)
        .default('error'),
    )
    .option('--rule <NAME...>', 'ask only what these rules ask')
    .option('--max-findings <N>', 'print the N gravest findings and count the rest', toCount)
    .option('--baseline <FILE>', 'ask nothing that was asked when this file was written')
    .option('--update-baseline', 'write what is asked now into the baseline (default file: .debrief-baseline.json)')
    .option('--fix', 'do what can be done without looking, such as removing comments that keep nothing')
    .option('--cache', 'print at once what was printed when all that is read was the same', false)
    .option('--no-cache', 'look at everything anew (default)')
    .option('--changed-since <REV>', 'look only at files that git sees as changed since a revision')
    .option('--stdin', 'read one document from the standard input')
    .option('--stdin-filename <NAME>', 'the name of that document, which says what it is and which config applies')
    .addHelpText('after', exitHelp);
  withSelection(check).action(async (paths: string[], options: CheckOptions) => {
    done(await commands.check(paths, options));
  });
}

const exitHelp = `
Exit status:
  0  nothing as grave as --fail-on
  1  findings or problems at least as grave as --fail-on
  2  bad arguments, a config that cannot be used, or a path that cannot be read (the rest is still checked)`;

function addItems(program: Command, commands: Commands, done: Done): void {
  const items = program
    .command('items [PATH...]')
    .description('list action items and insights by what they teach')
    .addOption(new Option('--format <NAME>', 'how to print').choices(itemFormats).default('text'));
  withSelection(items).action(async (paths: string[], options: ItemsOptions) => {
    done(await commands.items(paths, options));
  });
}

function withSelection(command: Command): Command {
  return command
    .option('--config <FILE>', 'use this config instead of the nearest .debrief.yaml')
    .option('--no-config', 'use no config')
    .option('--all-files', 'treat every Markdown and YAML file as a review', false);
}

function toCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It takes a whole number.');
  return Number(text);
}
