import { modeNotification } from '../../protocol/messages.js';
import { isMode } from '../client.js';
import { isObject } from '../params.js';
import type { Session } from '../session.js';
import type { Mode } from '../../protocol/messages.js';

/** Lets the editor choose the part of the facilitator's work that it is in. */
export function registerModes(session: Session): void {
  session.registrar.notification({
    method: modeNotification.method,
    accepts: hasMode,
    note({ mode }) {
      session.setMode(mode);
    },
  });
}

function hasMode(value: unknown): value is { readonly mode: Mode } {
  return isObject(value) && isMode(value['mode']);
}
