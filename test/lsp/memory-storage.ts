import type { Storage } from '../../server/src/lsp/host.js';

/** A folder of the client for the server, in memory. */
export class MemoryStorage implements Storage {
  readonly texts = new Map<string, string>();
  writes = 0;

  read(name: string): Promise<string | null> {
    return Promise.resolve(this.texts.get(name) ?? null);
  }

  write(name: string, text: string): Promise<void> {
    this.writes++;
    this.texts.set(name, text);
    return Promise.resolve();
  }
}
