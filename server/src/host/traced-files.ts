import { createHash } from 'node:crypto';
import type { Files } from './files.js';

type Question = 'read' | 'list' | 'kindOf' | 'realPathOf';

/** What was asked of files, and what came back, shortened. */
export type Trace = readonly (readonly [question: Question, path: string, answer: string])[];

/** Files, and what has been asked of them so far. */
export interface Traced {
  readonly files: Files;
  readonly trace: () => Trace;
}

/** The same files, which note down what is asked of them. */
export function traced(files: Files): Traced {
  const known = new Map<string, Trace[number]>();
  const noted =
    <T>(question: Question, ask: (path: string) => T) =>
    (path: string): T => {
      const { answer, give } = asked(() => ask(path));
      const key = `${question} ${path}`;
      if (!known.has(key)) known.set(key, [question, path, answer]);
      return give();
    };
  return {
    files: {
      ...files,
      read: noted('read', (path) => files.read(path)),
      list: noted('list', (path) => files.list(path)),
      kindOf: noted('kindOf', (path) => files.kindOf(path)),
      realPathOf: noted('realPathOf', (path) => files.realPathOf(path)),
    },
    trace: () => [...known.values()],
  };
}

/** Whether the files would answer all of it as they did. */
export function isSame(trace: Trace, files: Files): boolean {
  return trace.every(([question, path, answer]) => asked<unknown>(() => files[question](path)).answer === answer);
}

interface Asked<T> {
  readonly answer: string;
  /** Answers, or throws, as the files did. */
  readonly give: () => T;
}

function asked<T>(ask: () => T): Asked<T> {
  try {
    const value = ask();
    return { answer: shortened(value), give: () => value };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return {
      answer: `failed: ${code}`,
      give: () => {
        throw error;
      },
    };
  }
}

function shortened(value: unknown): string {
  const bytes = value instanceof Uint8Array ? value : JSON.stringify(value);
  return createHash('sha256').update(bytes).digest('base64');
}
