import { posix } from 'node:path';
import type { Entry, EntryKind, Files } from '../../server/src/host/files.js';

/** What a path holds: text or bytes, or what happens when it is touched. */
export type Content = string | Uint8Array | { readonly link: string } | { readonly fails: string };

/** Files that stand in an object, by absolute path; folders are where files are. */
export function memoryFiles(given: Readonly<Record<string, Content>>): Files {
  const contents = { ...given };
  const at = (path: string): Content | undefined => contents[posix.normalize(path).replace(/(.)\/$/, '$1')];
  return {
    read(path) {
      const content = at(path);
      if (content === undefined) throw systemError('ENOENT');
      if (typeof content === 'string') return new TextEncoder().encode(content);
      if (content instanceof Uint8Array) return content;
      if ('fails' in content) throw systemError(content.fails);
      return this.read(posix.resolve(posix.dirname(path), content.link));
    },
    write(path, text) {
      contents[path] = text;
    },
    create(path, text) {
      if (at(path) !== undefined) throw systemError('EEXIST');
      contents[path] = text;
    },
    list: (folder) => entriesIn(contents, folder),
    kindOf(path) {
      const content = at(path);
      if (content === undefined) return entriesIn(contents, path).length > 0 ? 'folder' : null;
      return kindIn(content) === 'link' ? 'file' : kindIn(content);
    },
    realPathOf: (path) => path,
  };
}

function entriesIn(contents: Readonly<Record<string, Content>>, folder: string): readonly Entry[] {
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  const entries = new Map<string, EntryKind>();
  for (const [path, content] of Object.entries(contents)) {
    if (!path.startsWith(start)) continue;
    const [name = '', ...below] = path.slice(start.length).split('/');
    entries.set(name, below.length > 0 ? 'folder' : kindIn(content));
  }
  return [...entries].map(([name, kind]) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function kindIn(content: Content): EntryKind {
  return typeof content === 'object' && 'link' in content ? 'link' : 'file';
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
