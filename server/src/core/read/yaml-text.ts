import type { Mark, Piece } from '../text.js';
import { Prose } from '../text.js';
import type { YamlScalar } from '../yaml/value.js';
import { lengthWithout } from './trailing.js';

/** A paragraph or list entry inside a scalar. */
export interface TextBlock {
  readonly prose: Prose;
  readonly shape: 'paragraph' | 'bullet';
  /** A task's box: ticked, empty, or none. */
  readonly done: boolean | null;
}

/** The words of a scalar on one line. */
export function proseOf({ pieces, span }: YamlScalar): Prose {
  const words = oneLine(pieces);
  return new Prose(words, marksIn(words.map((piece) => piece.text).join('')), span.start).trim();
}

/** The paragraphs and list entries of a scalar, wrapped lines joined. */
export function textBlocks(scalar: YamlScalar): readonly TextBlock[] {
  const starts = startsOf(scalar.pieces);
  return groupLines(scalar.text).map(({ from, to, shape, done }) => {
    const words = oneLine(piecesBetween(scalar.pieces, starts, { from, to }));
    const prose = new Prose(words, marksIn(words.map((piece) => piece.text).join('')), scalar.span.start);
    return { prose: prose.trim(), shape, done };
  });
}

/** Where each piece begins in the text. */
function startsOf(pieces: readonly Piece[]): readonly number[] {
  let at = 0;
  return pieces.map(({ text }) => (at += text.length) - text.length);
}

interface Lines {
  from: number;
  to: number;
  readonly shape: TextBlock['shape'];
  readonly done: boolean | null;
}

const bullet = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(?:\[([ xX])\]\s+)?(?=\S)/u;

function groupLines(text: string): readonly Lines[] {
  const groups: Lines[] = [];
  let open: Lines | null = null;
  let at = 0;
  for (const line of text.split('\n')) {
    const marker = bullet.exec(line);
    if (line.trim() === '') open = null;
    else if (open && !marker) open.to = at + line.length;
    else {
      const box = marker?.[1];
      open = {
        from: at + (marker?.[0].length ?? 0),
        to: at + line.length,
        shape: marker ? 'bullet' : 'paragraph',
        done: box === undefined ? null : box !== ' ',
      };
      groups.push(open);
    }
    at += line.length + 1;
  }
  return groups;
}

/** Line breaks as spaces, which keep covering the indentation that they stand for. */
function oneLine(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (/^[\n\t]+$/u.test(piece.text)) return { text: ' ', span: piece.span };
    const isContinued = index > 0 && /\s$/u.test(pieces[index - 1]?.text ?? '');
    const indent = isContinued ? piece.text.length - piece.text.trimStart().length : 0;
    return indent === 0
      ? piece
      : { text: piece.text.slice(indent), span: { start: piece.span.start + indent, end: piece.span.end } };
  });
}

function piecesBetween(
  pieces: readonly Piece[],
  starts: readonly number[],
  { from, to }: Pick<Lines, 'from' | 'to'>,
): readonly Piece[] {
  const cut: Piece[] = [];
  for (let index = pieceAt(starts, from); (starts[index] ?? to) < to; index++) {
    const piece = pieces[index];
    const at = starts[index] ?? 0;
    if (piece) cut.push(...cutPiece(piece, Math.max(from - at, 0), Math.min(to - at, piece.text.length)));
  }
  return cut;
}

function cutPiece({ text, span }: Piece, start: number, end: number): readonly Piece[] {
  if (start >= end) return [];
  const exact = text.length === span.end - span.start;
  return [{ text: text.slice(start, end), span: exact ? { start: span.start + start, end: span.start + end } : span }];
}

/** The last piece that begins at or before an offset. */
function pieceAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

const patterns: readonly (readonly [Mark['kind'], RegExp])[] = [
  ['code', /`[^`]+`/gu],
  ['placeholder', /\{\{[^{}]*\}\}|<[A-Za-z][\w -]*>/gu],
  ['link', /\bhttps?:\/\/[^\s<>()[\]"']+/gu],
];

/** Code, links and template text among plain words. */
function marksIn(text: string): readonly Mark[] {
  const marks = patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match): Mark => {
      if (kind !== 'link') return { kind, from: match.index, to: match.index + match[0].length };
      const target = match[0].slice(0, lengthWithout(match[0], '.,;:!?'));
      return { kind, from: match.index, to: match.index + target.length, target };
    }),
  );
  return marks.sort((a, b) => a.from - b.from);
}
