import { createHash } from 'node:crypto';
import { mkdir, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { configName } from '../core/config/resolve.js';
import { formatOf } from '../core/document.js';
import { decode } from '../host/decode.js';
import { nodeFiles } from '../host/files.js';
import { findLazily } from '../host/walk.js';
import type { FileSource, Host, Storage } from './host.js';
import { today } from './today.js';
import { canonical } from './uri.js';

/** Milliseconds of walking through folders at a time. */
const slice = 4;

/** A machine with a disk. */
export const nodeHost: Host = {
  version: process.env['DEBRIEF_VERSION'] ?? '',
  disk: diskSource(),
  storageAt: (uri) => (uri.startsWith('file:') ? storageIn(fileURLToPath(uri)) : null),
  today,
  now: () => performance.now(),
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

function diskSource(): FileSource {
  return {
    read: (uri) => answerOr(null, async () => decode(await readFile(fileURLToPath(uri))).source),
    list,
    isRepository: (folder) => answerOr(false, async () => Boolean(await stat(join(fileURLToPath(folder), '.git')))),
    realOf: (uri) => answerOr(uri, async () => addressOf(await realpath(fileURLToPath(uri)))),
  };
}

/** Gives way again and again, so that whoever waits is served meanwhile. */
async function* list(folder: string): AsyncGenerator<string> {
  const wanted = (path: string): boolean => formatOf(path) !== null || basename(path) === configName;
  let until = performance.now() + slice;
  for (const found of findLazily(fileURLToPath(folder), { files: nodeFiles, wanted })) {
    if (performance.now() > until) {
      await nodeHost.breathe();
      until = performance.now() + slice;
    }
    for (const each of found) if (!('reason' in each)) yield addressOf(each.path);
  }
}

function addressOf(path: string): string {
  return canonical(pathToFileURL(path).href);
}

async function answerOr<T>(other: T, answer: () => Promise<T>): Promise<T> {
  try {
    return await answer();
  } catch {
    return other;
  }
}

function storageIn(folder: string): Storage {
  return {
    read: (name) => answerOr(null, () => readFile(join(folder, name), 'utf8')),
    write: (name, text) =>
      answerOr(undefined, async () => {
        await mkdir(folder, { recursive: true });
        const file = join(folder, name);
        const draft = `${file}.${String(process.pid)}.${createHash('sha1').update(text).digest('hex').slice(0, 8)}`;
        await writeFile(draft, text);
        await rename(draft, file);
      }),
  };
}
