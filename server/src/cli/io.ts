import type { Files } from '../host/files.js';

/** Where text goes to. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** The width of the terminal in characters. */
  readonly columns: number;
}

/** All that the command line takes from outside. */
export interface Io {
  /** The working directory, absolute. */
  readonly cwd: string;
  readonly version: string;
  /** ISO date. */
  readonly today: string;
  /** ISO date and time, UTC. */
  readonly now: string;
  /** IANA name of the time zone where the person is. */
  readonly timeZone: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  /** Where answers may be kept for the next run, absolute; `null` where there is no such place. */
  readonly cacheFolder: string | null;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The files that differ from a revision, absolute; throws where git cannot tell. */
  changedSince(revision: string): readonly string[];
  /** Serves an editor over standard input and output; throws where the language server is not installed. */
  serve(): void;
  /** All of the standard input. */
  readStdin(): Promise<Uint8Array>;
}

/** What a command ends with: all is well, something was found, or it could not be done as asked. */
export const exit = { fine: 0, found: 1, unusable: 2 } as const;
export type Exit = (typeof exit)[keyof typeof exit];

/** A request that cannot be met; its message is for the person who asked. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Whether it is one, also where the class was loaded twice. */
export function isUsageError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'UsageError';
}
