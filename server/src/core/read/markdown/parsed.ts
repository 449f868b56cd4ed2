import type { Tree } from '@lezer/common';
import { TreeFragment } from '@lezer/common';
import { conflictMarkers } from '../../yaml/conflicts.js';
import type { Block } from './blocks.js';
import type { PartMemory } from './part-memory.js';
import type { SectionMemory } from './section-build.js';
import type { Words } from './words.js';
import { markdownParser } from './parser.js';

/** What was read of each part of a document, to be used again while the part is the same. */
export interface Memory {
  readonly blocks: WeakMap<Tree, Block>;
  readonly words: WeakMap<object, { readonly links: string; readonly words: Words }>;
  readonly parts: PartMemory;
  readonly sections: SectionMemory;
  readonly unread: WeakMap<Block, readonly Unread[]>;
}

/** A stretch of an outermost block that was left unread, in offsets from its beginning. */
export interface Unread {
  readonly reason: 'deep' | 'long';
  readonly from: number;
  readonly to: number;
}

/** A parsed document, and what makes reading its next version cheap. */
export interface Parsed {
  readonly source: string;
  /** The Markdown after the byte order mark and the front matter, lines ended by `\n`; as long as its source. */
  readonly body: string;
  /** Where the body begins. */
  readonly base: number;
  readonly tree: Tree;
  readonly memory: Memory;
}

/** Parses a document; with the previous version at hand only the neighborhood of the change. */
export function parseMarkdown(source: string, base: number, previous?: Parsed): Parsed {
  const body = withPlainTables(withoutFences(withoutConflicts(withPlainLineEnds(source.slice(base)))));
  const fragments = previous ? unchanged(previous, body) : [];
  const memory = previous?.memory ?? {
    blocks: new WeakMap(),
    words: new WeakMap(),
    parts: new WeakMap(),
    sections: new WeakMap(),
    unread: new WeakMap(),
  };
  return { source, body, base, tree: markdownParser.parse(body, fragments), memory };
}

/** The parser knows `\n` alone: what else ends a line is replaced by as many characters. */
function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, (end) => (end.length === 2 ? ' \n' : '\n')) : text;
}

/** Markers of a merge conflict would read as headings and quotes. */
function withoutConflicts(text: string): string {
  if (!text.includes('<<<<<<<')) return text;
  let at = 0;
  const parts = conflictMarkers(text).map(({ start, end }) => {
    const part = text.slice(at, start) + ' '.repeat(end - start);
    at = end;
    return part;
  });
  return parts.join('') + text.slice(at);
}

/** The parser takes a row of dashes for one only without white space after its last `|`. */
function withPlainTables(text: string): string {
  if (!/\|[ \t]+\n/.test(text)) return text;
  return text.replace(/\|(?=[ \t]+\n)/g, (pipe, at: number) => {
    const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
    return line.length < 2000 && line.includes('-') && /^[ \t>:|-]*$/.test(line) ? ' ' : pipe;
  });
}

/** The fences of notes (`:::warning`) would be read as words of the paragraph or entry before them. */
function withoutFences(text: string): string {
  return text.includes(':::') ? text.replace(/^[ \t]*:{3,}[^\n]*$/gmu, (line) => ' '.repeat(line.length)) : text;
}

function unchanged(previous: Parsed, body: string): readonly TreeFragment[] {
  const fragments = TreeFragment.addTree(previous.tree);
  if (previous.body === body) return fragments;
  const start = linesBefore(body, sameStart(previous.body, body));
  const most = Math.min(previous.body.length, body.length) - start;
  const same = sameEnd(previous.body, body, most);
  // The parser takes what begins at 0 for unchanged from the beginning of its line.
  const end = start === 0 ? Math.max(0, same - 1) : same;
  const change = { fromA: start, toA: previous.body.length - end, fromB: start, toB: body.length - end };
  return TreeFragment.applyChanges(fragments, [change]);
}

/** Where a paragraph ends may depend on two lines after it: a table begins with its header and a row of dashes. */
function linesBefore(text: string, at: number): number {
  let start = at;
  for (let lines = 0; lines < 3 && start > 0; lines++) start = text.lastIndexOf('\n', start - 1);
  return Math.max(0, start);
}

const stride = 4096;

function sameStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + stride <= most && a.slice(at, at + stride) === b.slice(at, at + stride)) at += stride;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function sameEnd(a: string, b: string, most: number): number {
  let length = 0;
  const part = (text: string): string => text.slice(text.length - length - stride, text.length - length);
  while (length + stride <= most && part(a) === part(b)) length += stride;
  while (length < most && a.charCodeAt(a.length - length - 1) === b.charCodeAt(b.length - length - 1)) length++;
  return length;
}
