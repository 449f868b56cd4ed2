/** A stretch of a document, in UTF-16 offsets; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What formatting says about words: rules are silent in code, quotes and placeholders. */
export type MarkKind = 'code' | 'quote' | 'link' | 'strong' | 'emphasis' | 'strike' | 'placeholder';

/** A formatted stretch of a prose's visible text, in offsets of {@link Prose.value}. */
export interface Mark {
  readonly kind: MarkKind;
  readonly from: number;
  readonly to: number;
  /** Where a link leads, as written. */
  readonly target?: string;
}

/** A stretch of visible text and the source it stands for. */
export interface Piece {
  readonly text: string;
  readonly span: Span;
}

/**
 * Visible text that knows where each character comes from.
 * A piece whose source is spelled differently (`&amp;`, `\*`, a wrapped line) is covered whole:
 * wider than the text, never elsewhere.
 */
export class Prose {
  readonly value: string;
  readonly span: Span;
  /** Offsets of each piece in {@link value}. */
  private readonly starts: readonly number[];
  /** How far the source of the pieces has moved. */
  private readonly shift: number;

  /** `origin` is where an empty prose stands, or the prose that this one is a moved copy of. */
  constructor(
    private readonly pieces: readonly Piece[],
    readonly marks: readonly Mark[] = [],
    origin: number | { readonly of: Prose; readonly by: number } = 0,
  ) {
    if (typeof origin === 'object') {
      const { of, by } = origin;
      [this.value, this.starts, this.shift] = [of.value, of.starts, of.shift + by];
      this.span = { start: of.span.start + by, end: of.span.end + by };
      return;
    }
    const [first] = pieces;
    this.shift = 0;
    this.starts = pieces.length < 2 ? alone : startsOf(pieces);
    this.value = pieces.length < 2 ? (first?.text ?? '') : pieces.map((piece) => piece.text).join('');
    this.span = { start: first?.span.start ?? origin, end: pieces.at(-1)?.span.end ?? origin };
  }

  /** The same object for a prose and all its moved copies: what was worked out from the words alone can be kept by it. */
  get content(): object {
    return this.pieces;
  }

  /** The same words where the source before them grew by `by`; costs nothing per word. */
  moved(by: number): Prose {
    return by === 0 ? this : new Prose(this.pieces, this.marks, { of: this, by });
  }

  /** The source of the visible characters `from` (inclusive) to `to` (exclusive). */
  spanOf(from: number, to: number): Span {
    const start = this.sourceOf(from, 'start');
    return { start, end: to > from ? Math.max(start, this.sourceOf(to - 1, 'end')) : start };
  }

  /** This prose and one that comes after it in the source, with a space between them for all that stands there. */
  join(next: Prose): Prose {
    const gap: Piece = { text: ' ', span: { start: this.span.end, end: Math.max(next.span.start, this.span.end) } };
    const by = this.value.length + 1;
    const marks = next.marks.map((mark) => ({ ...mark, from: mark.from + by, to: mark.to + by }));
    return new Prose([...this.placed(), gap, ...next.placed()], [...this.marks, ...marks], this.span.start);
  }

  /** The visible characters `from` to `to` as prose of their own. */
  slice(from: number, to: number): Prose {
    if (from <= 0 && to >= this.value.length) return this;
    const pieces: Piece[] = [];
    for (let index = this.pieceAt(from); index < this.pieces.length && this.startOf(index) < to; index++) {
      const piece = this.pieces[index];
      if (!piece) break;
      const start = Math.max(from - this.startOf(index), 0);
      const end = Math.min(to - this.startOf(index), piece.text.length);
      if (start < end) pieces.push(cut(piece, { start, end, shift: this.shift }));
    }
    return new Prose(pieces, marksWithin(this.marks, from, to), this.sourceOf(from, 'start'));
  }

  /** The prose without surrounding white space. */
  trim(): Prose {
    const from = this.value.length - this.value.trimStart().length;
    const to = this.value.trimEnd().length;
    return from === 0 && to === this.value.length ? this : this.slice(from, Math.max(from, to));
  }

  private placed(): readonly Piece[] {
    return this.pieces.map((piece) => cut(piece, { start: 0, end: piece.text.length, shift: this.shift }));
  }

  private sourceOf(at: number, edge: 'start' | 'end'): number {
    const index = this.pieceAt(at);
    const piece = this.pieces[index];
    if (!piece) return this.span.end;
    if (!isExact(piece)) return piece.span[edge] + this.shift;
    const offset = piece.span.start + Math.min(at - this.startOf(index), piece.text.length);
    return (edge === 'start' ? offset : Math.min(offset + 1, piece.span.end)) + this.shift;
  }

  private pieceAt(at: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private startOf(index: number): number {
    return this.starts[index] ?? 0;
  }
}

/** Prose whose visible text is spelled in the source just as it reads. */
export function plainProse(text: string, start: number, marks: readonly Mark[] = []): Prose {
  return new Prose([{ text, span: { start, end: start + text.length } }], marks, start);
}

const alone: readonly number[] = [0];
const unmarked: readonly Mark[] = [];

function startsOf(pieces: readonly Piece[]): readonly number[] {
  let length = 0;
  return pieces.map((piece) => (length += piece.text.length) - piece.text.length);
}

function marksWithin(marks: readonly Mark[], from: number, to: number): readonly Mark[] {
  if (marks.length === 0) return unmarked;
  return marks
    .filter((mark) => mark.from < to && mark.to > from)
    .map((mark) => ({ ...mark, from: Math.max(mark.from, from) - from, to: Math.min(mark.to, to) - from }));
}

function cut(piece: Piece, { start, end, shift }: Span & { readonly shift: number }): Piece {
  const text = piece.text.slice(start, end);
  const from = piece.span.start + shift;
  if (!isExact(piece)) return { text, span: { start: from, end: piece.span.end + shift } };
  return { text, span: { start: from + start, end: from + end } };
}

function isExact(piece: Piece): boolean {
  return piece.text.length === piece.span.end - piece.span.start;
}
