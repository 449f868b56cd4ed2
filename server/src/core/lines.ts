import type { Span } from './text.js';

/** A place as editors count: both zero-based, characters in UTF-16. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch between two positions; the end is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Knows on which line each offset of a text stands. Lines end with LF, CRLF or CR. */
export class Lines {
  private readonly starts: readonly number[];

  constructor(readonly source: string) {
    this.starts = startsOf(source);
  }

  get count(): number {
    return this.starts.length;
  }

  /** The position of an offset; offsets beyond the text stand at its end. */
  positionAt(offset: number): Position {
    const at = Math.min(Math.max(offset, 0), this.source.length);
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: at - this.startOf(low) };
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  /** The text of a line without its end; empty beyond the last one. */
  textOf(line: number): string {
    const next = this.starts[line + 1] ?? this.source.length;
    return this.source.slice(this.startOf(line), next).replace(/(?<![\r\n])[\r\n]+$/, '');
  }

  private startOf(line: number): number {
    return this.starts[line] ?? this.source.length;
  }
}

function startsOf(source: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
