import type { Io } from '../../server/src/cli/io.js';
import { memoryFiles, type Content } from './memory-files.js';

/** A command line without a machine, and what it has printed. */
export interface MemoryIo extends Io {
  readonly printed: () => string;
  readonly complained: () => string;
}

/** What a test sets up; all of it may be left out. */
export interface Scene {
  readonly files?: Readonly<Record<string, Content>>;
  readonly stdin?: string;
  /** What git sees as changed, in `/repo`. */
  readonly changed?: readonly string[];
  readonly isTerminal?: boolean;
  readonly columns?: number;
  readonly env?: Io['env'];
}

/** An {@link Io} in the folder `/repo` on 2 May 2024 that keeps what is printed. */
export function memoryIo({
  files = {},
  stdin = '',
  changed = [],
  isTerminal = false,
  columns = 100,
  env = {},
}: Scene): MemoryIo {
  const out: string[] = [];
  const err: string[] = [];
  return {
    cwd: '/repo',
    version: '1.2.3',
    today: '2024-05-02',
    now: '2024-05-02T08:00:00Z',
    timeZone: 'Europe/Berlin',
    env,
    files: memoryFiles({ '/repo/.git/HEAD': '', ...files }),
    cacheFolder: '/cache',
    stdout: { isTerminal, columns, write: (text) => out.push(text) },
    stderr: { isTerminal, columns, write: (text) => err.push(text) },
    changedSince: () => changed.map((path) => `/repo/${path}`),
    serve: () => void out.push('served'),
    readStdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
    printed: () => out.join(''),
    complained: () => err.join(''),
  };
}
