import type { Io } from './io.js';

/** Says on a terminal how far a long run has come. */
export interface Progress {
  step(): void;
  end(): void;
}

const many = 100;
const clearLine = '\r\u001B[K';

/** Progress on the error output, where that is a terminal and there is much to do. */
export function progressOn({ stderr }: Io, total: number): Progress {
  if (!stderr.isTerminal || total < many) return { step: noop, end: noop };
  let done = 0;
  return {
    step() {
      done++;
      if (done % Math.ceil(total / many) === 0) stderr.write(`${clearLine}Reading ${String(done)} of ${String(total)}`);
    },
    end() {
      stderr.write(clearLine);
    },
  };
}

function noop(): void {
  // Nobody watches.
}
