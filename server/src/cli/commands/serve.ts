import { exit, UsageError, type Exit, type Io } from '../io.js';

/** Serves an editor until it goes away. */
export function serve(io: Io): Exit {
  try {
    io.serve();
    return exit.fine;
  } catch (error) {
    throw new UsageError(`the language server cannot be started: ${String(error)}`);
  }
}
