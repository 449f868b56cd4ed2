import { run } from '../../server/src/cli/run.js';
import type { Content } from './memory-files.js';
import { memoryIo, type Scene } from './memory-io.js';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** What a command line says; the program's name is left out, and words are separated by spaces. */
export async function debrief(argv: string, scene: Scene = {}): Promise<Outcome> {
  const io = memoryIo(scene);
  const status = await run(argv.split(' ').filter(Boolean), io);
  return { status, out: io.printed(), err: io.complained() };
}

/** The files in `/repo`. */
export function repo(files: Readonly<Record<string, Content>>): Scene {
  return { files: Object.fromEntries(Object.entries(files).map(([path, content]) => [`/repo/${path}`, content])) };
}
