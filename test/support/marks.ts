import type { Span } from '../../server/src/core/text.js';

/** An expected or a found place, with what is said of it. */
export interface Mark {
  readonly span: Span;
  readonly message: string;
}

/** A document and the marks that were drawn under its lines. */
export interface Picture {
  readonly source: string;
  readonly marks: readonly Mark[];
}

const markLine = /^([ \t]*)(\^+)(?: (.*))?$/;

/** Takes the lines of carets out of a text: they mark the line above, a message may follow them. */
export function readMarks(picture: string): Picture {
  const lines: string[] = [];
  const marks: Mark[] = [];
  const starts = [0];
  for (const line of picture.split('\n')) {
    const [, indent, carets, message] = markLine.exec(line) ?? [];
    if (indent === undefined || carets === undefined || lines.length === 0) {
      lines.push(line);
      starts.push((starts.at(-1) ?? 0) + line.length + 1);
      continue;
    }
    const start = (starts.at(-2) ?? 0) + indent.length;
    marks.push({ span: { start, end: start + carets.length }, message: message ?? '' });
  }
  return { source: lines.join('\n'), marks };
}

/**
 * Draws marks under the lines they begin on. A mark over several lines is drawn to the end of its first;
 * one of no length gets one caret.
 */
export function writeMarks(source: string, marks: readonly Mark[]): string {
  const pictured: string[] = [];
  let start = 0;
  const left = [...marks].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  for (const line of source.split('\n')) {
    const end = start + line.length;
    pictured.push(line);
    while (left[0] && left[0].span.start <= end) {
      const { span, message } = left.shift() ?? left[0];
      const carets = '^'.repeat(Math.max(Math.min(span.end, end) - span.start, 1));
      pictured.push(`${' '.repeat(span.start - start)}${carets} ${message}`.trimEnd());
    }
    start = end + 1;
  }
  return pictured.join('\n');
}
