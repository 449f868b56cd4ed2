import { rules } from '../core/rules/index.js';
import { agenda } from './commands/agenda.js';
import { checkConfig } from './commands/check-config.js';
import { check } from './commands/check.js';
import { explain, listRules } from './commands/explain.js';
import { items } from './commands/items.js';
import { newReview } from './commands/new-review.js';
import { serve } from './commands/serve.js';
import { exit, UsageError, type Exit, type Io } from './io.js';
import { dispatch, type Commands } from './program.js';
import { visible } from './terminal.js';

/** The command line: does what the arguments ask for, and says how it went. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<Exit> {
  try {
    return await dispatch(argv.length === 0 ? ['--help'] : argv, commandsOn(io), io);
  } catch (error) {
    const message = error instanceof UsageError ? error.message : `this is a fault of ours: ${told(error)}`;
    io.stderr.write(`debrief: ${visible(message)}\n`);
    return exit.unusable;
  }
}

function commandsOn(io: Io): Commands {
  return {
    check: (paths, options) => check(paths, options, io),
    items: (paths, options) => items(paths, options, io),
    checkConfig: (file) => checkConfig(file, io),
    newReview: (path, options) => newReview(path, options, io),
    agenda: (paths, options) => agenda(paths, options, io),
    serve: () => serve(io),
    explain(rule) {
      io.stdout.write(rule === undefined ? listRules(rules) : explain(rule, rules));
      return exit.fine;
    },
  };
}

function told(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
