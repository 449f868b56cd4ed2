import type { Host } from './host.js';
import { today } from './today.js';

/** A web worker: no disk, and storage is the client's business. */
export const browserHost: Host = {
  version: 'web',
  disk: null,
  storageAt: () => null,
  today,
  now: () => performance.now(),
  breathe: () =>
    new Promise((resolve) => {
      // A timer of no length waits for milliseconds; a message does not.
      const { port1, port2 } = new MessageChannel();
      const onmessage = (): void => {
        port1.close();
        resolve();
      };
      Object.assign(port1, { onmessage });
      port2.postMessage(null);
    }),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
