import { serve } from './commands/serve.js';
import { exit, isUsageError, type Exit, type Io } from './io.js';
import { dispatch, type Commands } from './program.js';
import { cached } from './run-cache.js';
import { visible } from './terminal.js';

/** The command line: does what the arguments ask for, and says how it went. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<Exit> {
  try {
    return await dispatch(argv.length === 0 ? ['--help'] : argv, commandsOn(io), io);
  } catch (error) {
    const message = isUsageError(error) ? error.message : `this is a fault of ours: ${told(error)}`;
    io.stderr.write(`debrief: ${visible(message)}\n`);
    return exit.unusable;
  }
}

/** Each command is loaded when it is asked for: the rules and what they know of language take their time. */
function commandsOn(io: Io): Commands {
  return {
    check: (paths, options) =>
      cached({ paths, options }, io, async (traced) => {
        const { check } = await import('./commands/check.js');
        return check(paths, options, traced);
      }),
    async items(paths, options) {
      const { items } = await import('./commands/items.js');
      return items(paths, options, io);
    },
    async checkConfig(file) {
      const { checkConfig } = await import('./commands/check-config.js');
      return checkConfig(file, io);
    },
    async newReview(path, options) {
      const { newReview } = await import('./commands/new-review.js');
      return newReview(path, options, io);
    },
    async agenda(paths, options) {
      const { agenda } = await import('./commands/agenda.js');
      return agenda(paths, options, io);
    },
    async explain(rule) {
      const { explainRule } = await import('./commands/explain.js');
      io.stdout.write(explainRule(rule));
      return exit.fine;
    },
    serve: () => serve(io),
  };
}

function told(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
