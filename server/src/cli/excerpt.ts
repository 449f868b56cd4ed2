import type { Lines, Range } from '../core/lines.js';
import { visible, widthOf, type Style } from './terminal.js';

/** How much room an excerpt has, and how it is set off. */
export interface Look {
  readonly columns: number;
  readonly style: Style;
}

/** The line on which a range begins, and below it a line that underlines the range as far as it stands there. */
export function excerpt(range: Range, lines: Lines, { columns, style }: Look): readonly string[] {
  const line = lines.textOf(range.start.line);
  const from = Math.min(range.start.character, line.length);
  const to = range.end.line === range.start.line ? Math.min(range.end.character, line.length) : line.length;
  const view = viewOf(line, { from, to: Math.max(from, to) }, columns);
  const underline = '^'.repeat(Math.max(widthOf(view.marked), 1));
  return [
    `${view.before}${style.strong(view.marked)}${view.after}`.trimEnd(),
    `${' '.repeat(widthOf(view.before))}${style.mark(underline)}`,
  ];
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface View {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const ellipsis = '…';

/** The line where there is room for it, else its part around the marked words. */
function viewOf(line: string, { from, to }: Stretch, columns: number): View {
  const { from: start, to: end } = windowOn(line, { from, to }, columns);
  const last = Math.min(to, end);
  return {
    before: start > 0 ? ellipsis + visible(line.slice(start, from)) : visible(line.slice(0, from).trimStart()),
    marked: visible(line.slice(from, last)),
    after: visible(line.slice(last, end)) + (end < line.length ? ellipsis : ''),
  };
}

function windowOn(line: string, { from, to }: Stretch, columns: number): Stretch {
  if (line.length <= columns) return { from: 0, to: line.length };
  const room = Math.max(columns, 20) - 2 * ellipsis.length;
  const around = Math.max(room - (to - from), 0);
  const start = Math.max(Math.min(from - (around >> 1), line.length - room), 0);
  return { from: start, to: start + room };
}
