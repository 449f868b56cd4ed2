import type { TreeCursor } from '@lezer/common';
import type { Block, Entry, Leaf, Placed, Row } from './blocks.js';
import { readInlines } from './inlines.js';
import type { Memory, Parsed, Unread } from './parsed.js';
import { byNodeId, tooDeep } from './parser.js';

/** The blocks of a document in order; those that did not change since the previous version are the same objects. */
export function outline({ tree, body, base, memory }: Parsed): readonly Placed[] {
  const placed: Placed[] = [];
  const cursor = tree.cursor();
  if (!cursor.firstChild()) return placed;
  do {
    const known = cursor.tree && memory.blocks.get(cursor.tree);
    const block = known ?? newBlock(cursor, body, memory);
    if (block) placed.push({ block, at: cursor.from + base });
  } while (cursor.nextSibling());
  return placed;
}

function newBlock(cursor: TreeCursor, body: string, memory: Memory): Block | null {
  const outliner = new Outliner(body, cursor.from);
  const block = outliner.block(cursor);
  if (block && cursor.tree) memory.blocks.set(cursor.tree, block);
  if (block && outliner.unread.length > 0) memory.unread.set(block, outliner.unread);
  return block;
}

const headingLevels: Readonly<Record<string, number>> = {
  ATXHeading1: 1,
  ATXHeading2: 2,
  ATXHeading3: 3,
  ATXHeading4: 4,
  ATXHeading5: 5,
  ATXHeading6: 6,
  SetextHeading1: 1,
  SetextHeading2: 2,
};

const opaque: Readonly<Record<string, 'code' | 'html' | 'comment' | 'rule' | 'unread'>> = {
  FencedCode: 'code',
  CodeBlock: 'code',
  HTMLBlock: 'html',
  CommentBlock: 'comment',
  ProcessingInstructionBlock: 'comment',
  HorizontalRule: 'rule',
  [tooDeep]: 'unread',
};

type Shape = 'paragraph' | 'bullets' | 'numbers' | 'table' | 'quote' | 'definition';
const shapes: Readonly<Record<string, Shape>> = {
  Paragraph: 'paragraph',
  Task: 'paragraph',
  BulletList: 'bullets',
  OrderedList: 'numbers',
  Table: 'table',
  Blockquote: 'quote',
  LinkReference: 'definition',
};
const shapeOf = byNodeId(shapes);
const levelOf = byNodeId(headingLevels);
const opaqueOf = byNodeId(opaque);

/** Reads one outermost block; recursion is bounded by the parser's depth. */
class Outliner {
  /** What was too deep or too long to be read. */
  readonly unread: Unread[] = [];

  constructor(
    readonly text: string,
    readonly origin: number,
  ) {}

  block(cursor: TreeCursor): Block | null {
    const shape = shapeOf[cursor.type.id];
    const from = cursor.from - this.origin;
    const to = cursor.to - this.origin;
    switch (shape) {
      case 'paragraph':
        return { kind: 'paragraph', from, to, text: this.leaf(cursor) };
      case 'bullets':
      case 'numbers':
        return { kind: 'list', from, to, ordered: shape === 'numbers', entries: this.entries(cursor) };
      case 'table':
        return this.table(cursor);
      case 'quote':
        return { kind: 'quote', from, to, blocks: this.children(cursor) };
      case 'definition':
        return this.definition(cursor);
      case undefined:
        return this.plainBlock(cursor);
    }
  }

  private plainBlock(cursor: TreeCursor): Block | null {
    const level = levelOf[cursor.type.id];
    if (level) return { kind: 'heading', ...this.extent(cursor), level, text: this.leaf(cursor) };
    const kind = opaqueOf[cursor.type.id];
    if (kind === 'unread') this.unread.push({ reason: 'deep', ...this.extent(cursor) });
    return kind ? { kind, ...this.extent(cursor) } : null;
  }

  private children(cursor: TreeCursor): readonly Block[] {
    const blocks: Block[] = [];
    if (!cursor.firstChild()) return blocks;
    do {
      const block = this.block(cursor);
      if (block) blocks.push(block);
    } while (cursor.nextSibling());
    cursor.parent();
    return blocks;
  }

  private entries(cursor: TreeCursor): readonly Entry[] {
    const entries: Entry[] = [];
    if (!cursor.firstChild()) return entries;
    do {
      if (cursor.name === 'ListItem') entries.push(this.entry(cursor));
    } while (cursor.nextSibling());
    cursor.parent();
    return entries;
  }

  private entry(cursor: TreeCursor): Entry {
    const extent = this.extent(cursor);
    const blocks: Block[] = [];
    let task: Entry['task'] = null;
    if (!cursor.firstChild()) return { ...extent, task, text: null, blocks };
    do {
      if (cursor.name === 'Task' && blocks.length === 0) task = this.task(cursor);
      const block = this.block(cursor);
      if (block) blocks.push(block);
    } while (cursor.nextSibling());
    cursor.parent();
    const [first, ...rest] = blocks;
    const isText = first?.kind === 'paragraph' || first?.kind === 'heading';
    return { ...extent, task, text: isText ? first.text : null, blocks: isText ? rest : blocks };
  }

  private task(cursor: TreeCursor): NonNullable<Entry['task']> {
    const from = cursor.from - this.origin;
    return { done: this.text.charAt(cursor.from + 1) !== ' ', from, to: from + 3 };
  }

  private table(cursor: TreeCursor): Block {
    const extent = this.extent(cursor);
    const rows: Row[] = [];
    let header: Row = { ...extent, cells: [] };
    if (!cursor.firstChild()) return { kind: 'table', ...extent, header, rows };
    do {
      if (cursor.name === 'TableHeader') header = this.row(cursor);
      if (cursor.name === 'TableRow') rows.push(this.row(cursor));
    } while (cursor.nextSibling());
    cursor.parent();
    return { kind: 'table', ...extent, header, rows };
  }

  /** The parser has no node for an empty cell: the delimiters tell where one is. */
  private row(cursor: TreeCursor): Row {
    const extent = this.extent(cursor);
    const cells: (Leaf | null)[] = [];
    let delimiters = this.text.charCodeAt(cursor.from) === 124 ? -1 : 0;
    if (!cursor.firstChild()) return { ...extent, cells };
    do {
      if (cursor.name === 'TableDelimiter') delimiters++;
      else if (cursor.name === 'TableCell') {
        while (cells.length < delimiters) cells.push(null);
        cells.push(this.cell(cursor));
      }
    } while (cursor.nextSibling());
    cursor.parent();
    return { ...extent, cells };
  }

  /** In tables even code spells a bar as `\|`. */
  private cell(cursor: TreeCursor): Leaf {
    const leaf = this.leaf(cursor);
    const { from, to } = leaf;
    const inlines = [...leaf.inlines];
    for (
      let at = this.text.indexOf('\\|', from + this.origin);
      at >= 0 && at < to + this.origin;
      at = this.text.indexOf('\\|', at + 2)
    ) {
      const start = at - this.origin;
      if (!inlines.some((inline) => inline.kind === 'spelled' && inline.from === start))
        inlines.push({ kind: 'spelled', from: start, to: start + 2, target: '|' });
    }
    return inlines.length === leaf.inlines.length
      ? leaf
      : { from, to, inlines: inlines.sort((a, b) => a.from - b.from) };
  }

  private definition(cursor: TreeCursor): Block {
    const extent = this.extent(cursor);
    let label = '';
    let target = '';
    if (!cursor.firstChild()) return { kind: 'definition', ...extent, label, target };
    do {
      if (cursor.name === 'LinkLabel') label = this.text.slice(cursor.from + 1, cursor.to - 1);
      if (cursor.name === 'URL') target = this.text.slice(cursor.from, cursor.to);
    } while (cursor.nextSibling());
    cursor.parent();
    return { kind: 'definition', ...extent, label, target };
  }

  private leaf(cursor: TreeCursor): Leaf {
    const from = cursor.from - this.origin;
    const to = cursor.to - this.origin;
    const inlines = readInlines(cursor, this);
    if (inlines[0]?.kind === 'unread') this.unread.push({ reason: 'long', from, to });
    return { from, to, inlines };
  }

  private extent(cursor: TreeCursor): { readonly from: number; readonly to: number } {
    return { from: cursor.from - this.origin, to: cursor.to - this.origin };
  }
}
