import { insertion, lineAt, lineBreakOf, nextLine, type TextEdit } from './text-edit.js';
import type { Span } from '../text.js';

/** A row of a table: its line and the stretches between its pipes. */
export interface TableRow {
  readonly line: Span;
  readonly cells: readonly Span[];
  /** A pipe stands at the end. */
  readonly closed: boolean;
}

/** A table around a row. */
export interface Table {
  readonly header: TableRow;
  readonly delimiter: TableRow;
  readonly rows: readonly TableRow[];
  readonly names: readonly string[];
  /** No blanks stand between the dashes and the pipes. */
  readonly compact: boolean;
}

/** The table that the row at an offset belongs to, `null` where there is none. */
export function tableAt(source: string, offset: number): Table | null {
  const lines = linesWithPipes(source, offset);
  const at = lines.findIndex((line, index) => index > 0 && isDelimiter(source.slice(line.start, line.end)));
  const [header, delimiter, ...rows] = at < 1 ? [] : lines.slice(at - 1).map((line) => rowOf(source, line));
  if (!header || !delimiter) return null;
  const names = header.cells.map(({ start, end }) => plainCell(source.slice(start, end)));
  const compact = /\|[:-]/u.test(source.slice(delimiter.line.start, delimiter.line.end));
  return { header, delimiter, rows, names, compact };
}

/** The lines around an offset that hold a pipe. */
function linesWithPipes(source: string, offset: number): readonly Span[] {
  const hasPipe = ({ start, end }: Span): boolean => source.slice(start, end).includes('|');
  let first = lineAt(source, offset);
  while (first.start > 0 && hasPipe(lineAt(source, first.start - 1))) first = lineAt(source, first.start - 1);
  const lines: Span[] = [];
  for (let line = first; hasPipe(line); line = lineAt(source, nextLine(source, line.end))) {
    lines.push(line);
    if (nextLine(source, line.end) === source.length) break;
  }
  return lines;
}

/** Writes a cell: over what stands there, or into the blank, which keeps its width where the words fit. */
export function cellEdit(
  source: string,
  { row, column }: { readonly row: TableRow; readonly column: number },
  text: string,
): TextEdit {
  const written = cellText(text);
  const cell = row.cells[column];
  if (!cell) return missingCell(row, column, written);
  const old = source.slice(cell.start, cell.end);
  const inner = old.trim();
  if (inner === '') return { span: cell, newText: ` ${written} `.padEnd(old.length) };
  const start = cell.start + old.indexOf(inner);
  return { span: { start, end: start + inner.length }, newText: written };
}

/** Adds a column at the end of every row; `text` goes into the row given. */
export function addColumn(
  { header, delimiter, rows, compact }: Table,
  name: string,
  { row, text }: { readonly row: TableRow; readonly text: string },
): readonly TextEdit[] {
  const count = header.cells.length;
  const dashes = '-'.repeat(Math.max(3, name.length));
  const written = cellText(text);
  return [
    appended(header, count, name),
    compact && delimiter.closed ? insertion(delimiter.line.end, `${dashes}|`) : appended(delimiter, count, dashes),
    ...rows.map((each) => appended(each, count, each === row ? written : '')),
  ];
}

/** A row with a text in each column that has one, in the shape of the rows around it. */
export function newRow(source: string, { header, rows }: Table, texts: ReadonlyMap<number, string>): TextEdit {
  const last = rows.at(-1) ?? header;
  const prefix = /^[>\s]*\|?/u.exec(source.slice(header.line.start, header.line.end))?.[0] ?? '';
  const cells = header.cells.map((_, index) => ` ${cellText(texts.get(index) ?? '')} `);
  const text = `${prefix}${cells.join('|')}${header.closed ? '|' : ''}`;
  return insertion(last.line.end, `${lineBreakOf(source)}${prefix.endsWith('|') ? text : text.trimEnd()}`);
}

/** Words as a cell can hold them: a pipe would end it. */
export function cellText(text: string): string {
  return text.replace(/(?<!\\)\|/gu, '\\|');
}

function missingCell(row: TableRow, column: number, text: string): TextEdit {
  const blanks = ' |'.repeat(Math.max(0, column - row.cells.length));
  return insertion(row.line.end, row.closed ? `${blanks} ${text} |` : `${blanks} | ${text}`);
}

/** A row with one more cell, and with the cells that it lacked before it. */
function appended(row: TableRow, count: number, text: string): TextEdit {
  const missing = Math.max(0, count - row.cells.length);
  const cell = text === '' ? '  ' : ` ${text} `;
  if (row.closed) return insertion(row.line.end, `${'  |'.repeat(missing)}${cell}|`);
  return insertion(row.line.end, `${' | '.repeat(missing)} |${cell}`.trimEnd());
}

function rowOf(source: string, line: Span): TableRow {
  const text = source.slice(line.start, line.end);
  const lead = /^[>\s]*\|?/u.exec(text)?.[0].length ?? 0;
  const trimmed = text.trimEnd().length;
  const cells: Span[] = [];
  let from = lead;
  for (let at = lead; at < trimmed; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '|') {
      cells.push({ start: line.start + from, end: line.start + at });
      from = at + 1;
    }
  }
  const closed = from === trimmed && trimmed > lead;
  if (!closed) cells.push({ start: line.start + from, end: line.start + Math.max(from, trimmed) });
  return { line: { start: line.start, end: line.start + trimmed }, cells, closed };
}

function isDelimiter(text: string): boolean {
  return /^[>\s|:-]+$/u.test(text) && text.includes('-');
}

function plainCell(cell: string): string {
  return cell
    .replace(/[*_`~]/gu, '')
    .replace(/\[([^[\]]*)\]\([^()]*\)/gu, '$1')
    .trim();
}
