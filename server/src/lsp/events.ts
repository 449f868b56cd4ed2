import type { OpenDocument } from './documents.js';

/** What may happen in a session, with what is said of it. */
export interface EventMap {
  /** What views show may have changed. */
  readonly announce: readonly [];
  /** A document was opened or edited. */
  readonly touched: readonly [document: OpenDocument];
  readonly closed: readonly [document: OpenDocument];
  /** What was said of open documents may no longer hold, though nobody has edited them. */
  readonly outdated: readonly [];
  /** So many files of the workspace have been looked at, of so many. */
  readonly progress: readonly [done: number, all: number];
}

type Handlers = { readonly [K in keyof EventMap]: ((...args: EventMap[K]) => void)[] };

/** Tells those who asked when something has happened. */
export class Events {
  private readonly handlers: Handlers = { announce: [], touched: [], closed: [], outdated: [], progress: [] };

  on<K extends keyof EventMap>(name: K, handler: (...args: EventMap[K]) => void): void {
    this.handlers[name].push(handler);
  }

  tell<K extends keyof EventMap>(name: K, ...args: EventMap[K]): void {
    for (const handler of this.handlers[name]) handler(...args);
  }
}
