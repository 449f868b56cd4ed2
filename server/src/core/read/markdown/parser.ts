import type { BlockContext, InlineContext, Line, MarkdownConfig } from '@lezer/markdown';
import { Autolink, Strikethrough, Table, TaskList, parser } from '@lezer/markdown';

/** Lists and quotes nested deeper than this are read as plain text. */
export const deepest = 60;
/** Paragraphs of more characters than this are not searched for formatting. */
const longestInline = 100_000;
/** Nor are those with more characters that may begin formatting: the parser's cost grows with their square. */
const mostMarks = 2_000;

/** Names of our own nodes: text left unread because reading it would take too long. */
export const tooLong = 'TooLong';
export const tooDeep = 'TooDeep';

const bounds: MarkdownConfig = {
  defineNodes: [{ name: tooDeep, block: true }, tooLong],
  parseBlock: [
    { name: 'DepthBound', before: 'LinkReference', parse: boundDepth },
    { name: 'NextNumber', endLeaf: beginsNumber },
  ],
  parseInline: [{ name: 'LengthBound', before: 'Escape', parse: boundLength }],
};

/** The Markdown that reviews are written in: CommonMark with tables, tasks, strikethrough and bare links. */
export const markdownParser = parser.configure([Table, TaskList, Strikethrough, Autolink, bounds]);

/** A table by the parser's node ids, which are faster to look up than names. */
export function byNodeId<T>(byName: Readonly<Record<string, T>>): readonly (T | undefined)[] {
  return markdownParser.nodeSet.types.map((type) => (Object.hasOwn(byName, type.name) ? byName[type.name] : undefined));
}

function boundDepth(context: BlockContext, line: Line): boolean {
  if (context.depth <= deepest || line.pos === line.text.length) return false;
  context.addElement(context.elt(tooDeep, context.lineStart + line.pos, context.lineStart + line.text.length));
  context.nextLine();
  return true;
}

/** After an entry below, `2.` at the margin is the next entry; the parser would join it to the words above. */
function beginsNumber(context: BlockContext, line: Line): boolean {
  return (
    context.depth > 1 && line.baseIndent === 0 && /^\d{1,9}[.)][ \t]/.test(line.text.slice(line.pos, line.pos + 12))
  );
}

function boundLength(context: InlineContext, _next: number, at: number): number {
  if (at !== context.offset || context.text.length <= mostMarks || !isCostly(context.text)) return -1;
  return context.addElement(context.elt(tooLong, context.offset, context.end));
}

function isCostly(text: string): boolean {
  if (text.length > longestInline) return true;
  let marks = 0;
  for (let at = 0; at < text.length && marks <= mostMarks; at++) {
    if (opensMarkup(text.charCodeAt(at))) marks++;
  }
  return marks > mostMarks;
}

/** One of `! & * < @ [ \ ] _ backtick ~`. */
function opensMarkup(code: number): boolean {
  return code === 42 || code === 95 || code === 96 || (code >= 91 && code <= 93) || isRareMark(code);
}

function isRareMark(code: number): boolean {
  return code === 33 || code === 38 || code === 60 || code === 64 || code === 126;
}
