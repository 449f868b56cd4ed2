import { resolve } from 'node:path';
import { applyEdits } from '../core/edit/text-edit.js';
import { safeEdits } from '../core/fix/fixes.js';
import { decode } from '../host/decode.js';
import { reasonOf } from '../host/files.js';
import { pageOf, type Linted } from './checking.js';
import type { Io } from './io.js';
import { visible } from './terminal.js';

/** Makes all changes that are safe, and says in which files; whether there were any. */
export function fixAll(documents: readonly Linted[], io: Io): boolean {
  const changed = documents.filter((document) => fix(document, io));
  for (const { path } of changed) io.stderr.write(`debrief: changed ${visible(path)}\n`);
  return changed.length > 0;
}

function fix(document: Linted, io: Io): boolean {
  const page = pageOf(document);
  const edits = page ? safeEdits(page) : [];
  const { source } = document.lines;
  const change = { before: source, after: applyEdits(source, edits) };
  return edits.length > 0 && replace(resolve(io.cwd, document.path), change, io);
}

const byteOrderMark = '\uFEFF';

/** Leaves files alone that have changed meanwhile, or that would not be the same but for the change. */
function replace(path: string, { before, after }: { before: string; after: string }, io: Io): boolean {
  try {
    const bytes = io.files.read(path);
    const { source, problems } = decode(bytes);
    if (source !== before || problems.length > 0 || isWide(bytes)) return false;
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    io.files.write(path, hasMark ? byteOrderMark + after : after);
    return true;
  } catch (error) {
    io.stderr.write(`debrief: ${visible(path)}: ${reasonOf(error)}\n`);
    return false;
  }
}

/** Whether the bytes are UTF-16. */
function isWide([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
