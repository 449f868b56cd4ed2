import type { Piece } from '../text.js';
import type { ScalarStyle } from './value.js';

/** A scalar's source: `from` is its first character, `to` is past its last. */
export interface ScalarSource {
  readonly source: string;
  readonly from: number;
  readonly to: number;
  readonly style: ScalarStyle;
  /** As the parser understood it. */
  readonly value: string;
}

/** The text of a scalar as pieces: every line exact, breaks and escapes covered whole. */
export function scalarPieces(scalar: ScalarSource): readonly Piece[] {
  if (scalar.style === 'literal' || scalar.style === 'folded') return blockPieces(scalar);
  const quoted = scalar.style !== 'plain';
  const from = quoted ? scalar.from + 1 : scalar.from;
  const closed = quoted && scalar.to - 1 >= from && scalar.source[scalar.to - 1] === scalar.source[scalar.from];
  return flowPieces({ ...scalar, from, to: closed ? scalar.to - 1 : scalar.to });
}

/** Plain and quoted scalars: lines are folded, quotation marks and escapes undone. */
function flowPieces(scalar: ScalarSource): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = scalar.from;
  while (at < scalar.to) {
    const special = nextSpecial(scalar, at);
    if (special > at) pieces.push(exact(scalar.source, at, special));
    if (special >= scalar.to) break;
    const piece = specialPiece(scalar, special);
    if (piece.text !== '') pieces.push(piece);
    at = Math.max(piece.span.end, special + 1);
  }
  return pieces;
}

/** Where the next quotation mark or escape stands, or the white space around the next line break. */
function nextSpecial({ source, to, style }: ScalarSource, from: number): number {
  let blank = -1;
  for (let at = from; at < to; at++) {
    const char = source[at] ?? '';
    if (isBreak(char)) return blank < 0 ? at : blank;
    if (isMarker(char, style)) return at;
    if (!isSpace(char)) blank = -1;
    else if (blank < 0) blank = at;
  }
  return to;
}

function isMarker(char: string, style: ScalarStyle): boolean {
  return (style === 'double' && char === '\\') || (style === 'single' && char === "'");
}

function specialPiece(scalar: ScalarSource, at: number): Piece {
  const char = scalar.source[at];
  if (char === "'" && scalar.style === 'single')
    return { text: "'", span: { start: at, end: Math.min(at + 2, scalar.to) } };
  if (char === '\\' && scalar.style === 'double') return escapePiece(scalar, at);
  return foldedBreak(scalar, at);
}

/** White space around one or more line breaks: a space, or as many breaks as there are empty lines. */
function foldedBreak({ source, to }: ScalarSource, start: number): Piece {
  let breaks = 0;
  let at = start;
  for (; at < to && isSpace(source[at] ?? ''); at++) {
    if (source[at] === '\n' || (source[at] === '\r' && source[at + 1] !== '\n')) breaks++;
  }
  return { text: breaks < 2 ? ' ' : '\n'.repeat(breaks - 1), span: { start, end: at } };
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
  ['\t', '\t'],
]);
const codeLengths: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

function escapePiece({ source, to }: ScalarSource, start: number): Piece {
  const letter = source[start + 1] ?? '';
  const length = codeLengths.get(letter);
  if (length !== undefined) return codePiece(source.slice(start, Math.min(start + 2 + length, to)), start);
  if (isBreak(letter)) return { text: '', span: { start, end: skipBreak(source, start + 1, to) } };
  const text = escapes.get(letter) ?? source.slice(start, start + 2);
  return { text, span: { start, end: Math.min(start + 2, to) } };
}

function codePiece(written: string, start: number): Piece {
  const code = /^[\da-f]+$/iu.test(written.slice(2)) ? Number.parseInt(written.slice(2), 16) : NaN;
  const text = code <= 0x10ffff ? String.fromCodePoint(code) : written;
  return { text, span: { start, end: start + written.length } };
}

/** An escaped line break, with the indentation after it. */
function skipBreak(source: string, from: number, to: number): number {
  let at = from + (source.startsWith('\r\n', from) ? 2 : 1);
  while (at < to && (source[at] === ' ' || source[at] === '\t')) at++;
  return at;
}

interface Line {
  /** Of the content, past the indentation. */
  readonly from: number;
  readonly to: number;
}

/** Literal and folded blocks, without the final line break: `from` is the header's `|` or `>`. */
function blockPieces(scalar: ScalarSource): readonly Piece[] {
  const { source, style } = scalar;
  const lines = contentLines(scalar);
  const [first] = lines;
  if (!first) return [];
  return lines.flatMap(({ line, blanks }, index) => {
    const before = lines[index - 1]?.line;
    const folds =
      style === 'folded' && before !== undefined && !isIndented(source, before) && !isIndented(source, line);
    const text = before === undefined ? '\n'.repeat(blanks) : breakText(blanks, folds);
    const start = before?.to ?? line.from - (text === '' ? 0 : 1);
    const gap = text === '' ? [] : [{ text, span: { start, end: line.from } }];
    return [...gap, exact(source, line.from, line.to)];
  });
}

function breakText(blanks: number, folds: boolean): string {
  if (!folds) return '\n'.repeat(blanks + 1);
  return blanks === 0 ? ' ' : '\n'.repeat(blanks);
}

/** The lines that say something, each with the number of empty ones before it. */
function contentLines(scalar: ScalarSource): readonly { readonly line: Line; readonly blanks: number }[] {
  const { source, from, to } = scalar;
  const rows = rowsOf(source, afterBreak(source, lineEnd(source, from, to), to), to);
  const depth = blockIndent(scalar, rows);
  const lines: { line: Line; blanks: number }[] = [];
  let blanks = 0;
  for (const row of rows) {
    const line = { from: Math.min(row.from + Math.min(depth, indentOf(source, row)), row.to), to: row.to };
    if (line.from < line.to) {
      lines.push({ line, blanks });
      blanks = 0;
    } else blanks++;
  }
  return lines;
}

/** How far the block is indented; what the parsed text keeps of its first line's indentation is content. */
function blockIndent({ source, value }: ScalarSource, rows: readonly Line[]): number {
  const first = rows.find((row) => indentOf(source, row) < row.to - row.from);
  if (!first) return Math.max(0, ...rows.slice(-1).map((row) => indentOf(source, row)));
  const kept = value.replace(/^[\s]*\n/u, '');
  return Math.max(0, indentOf(source, first) - (kept.length - kept.trimStart().length));
}

function rowsOf(source: string, from: number, to: number): readonly Line[] {
  const rows: Line[] = [];
  for (let at = from; at < to;) {
    const end = lineEnd(source, at, to);
    rows.push({ from: at, to: end });
    at = Math.max(afterBreak(source, end, to), at + 1);
  }
  return rows;
}

function indentOf(source: string, { from, to }: Line): number {
  let at = from;
  while (at < to && source[at] === ' ') at++;
  return at - from;
}

function isIndented(source: string, line: Line): boolean {
  return source[line.from] === ' ' || source[line.from] === '\t';
}

function lineEnd(source: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isBreak(source[at] ?? '')) at++;
  return at;
}

function afterBreak(source: string, end: number, to: number): number {
  return Math.min(to, end + (source.startsWith('\r\n', end) ? 2 : 1));
}

function exact(source: string, start: number, end: number): Piece {
  return { text: source.slice(start, end), span: { start, end } };
}

function isBreak(char: string): boolean {
  return char === '\n' || char === '\r';
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\t' || isBreak(char);
}
