import type { Problem } from '../core/review.js';

/** The text of a file and what is wrong with its bytes. */
export interface Decoded {
  readonly source: string;
  readonly problems: readonly Problem[];
}

const replacement = '\uFFFD';

/** The text of a file in UTF-8, or in UTF-16 where it starts with that mark; what is neither is replaced and said. */
export function decode(bytes: Uint8Array): Decoded {
  const source = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const at = source.indexOf(replacement);
  return { source, problems: at < 0 || isWellFormed(bytes) ? [] : [invalid(at)] };
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** A replacement character may also stand in the file itself. */
function isWellFormed(bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function invalid(at: number): Problem {
  return {
    code: 'invalid-encoding',
    severity: 'warning',
    message: 'The file holds bytes that are not UTF-8; they are read as replacement characters.',
    span: { start: at, end: at + replacement.length },
  };
}
