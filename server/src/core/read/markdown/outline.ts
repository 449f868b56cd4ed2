import type { TreeCursor } from '@lezer/common';
import type { Block, Entry, Leaf, Placed, Row } from './blocks.js';
import { readInlines } from './inlines.js';
import type { Parsed } from './parsed.js';
import { tooDeep } from './parser.js';

/** The blocks of a document in order; those that did not change since the previous version are the same objects. */
export function outline({ tree, body, base, memory }: Parsed): readonly Placed[] {
  const placed: Placed[] = [];
  const cursor = tree.cursor();
  if (!cursor.firstChild()) return placed;
  do {
    const known = cursor.tree && memory.blocks.get(cursor.tree);
    const block = known ?? new Outliner(body, cursor.from).block(cursor);
    if (!known && block && cursor.tree) memory.blocks.set(cursor.tree, block);
    if (block) placed.push({ block, at: cursor.from + base });
  } while (cursor.nextSibling());
  return placed;
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

/** Reads one outermost block; recursion is bounded by the parser's depth. */
class Outliner {
  constructor(
    private readonly text: string,
    private readonly origin: number,
  ) {}

  block(cursor: TreeCursor): Block | null {
    const extent = this.extent(cursor);
    switch (cursor.name) {
      case 'Paragraph':
      case 'Task':
        return { kind: 'paragraph', ...extent, text: this.leaf(cursor) };
      case 'BulletList':
      case 'OrderedList':
        return { kind: 'list', ...extent, ordered: cursor.name === 'OrderedList', entries: this.entries(cursor) };
      case 'Table':
        return this.table(cursor);
      case 'Blockquote':
        return { kind: 'quote', ...extent, blocks: this.children(cursor) };
      case 'LinkReference':
        return this.definition(cursor);
      default:
        return this.plainBlock(cursor);
    }
  }

  private plainBlock(cursor: TreeCursor): Block | null {
    const level = headingLevels[cursor.name];
    if (level) return { kind: 'heading', ...this.extent(cursor), level, text: this.leaf(cursor) };
    const kind = opaque[cursor.name];
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
        cells.push(this.leaf(cursor));
      }
    } while (cursor.nextSibling());
    cursor.parent();
    return { ...extent, cells };
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
    return { ...this.extent(cursor), inlines: readInlines(cursor, { text: this.text, origin: this.origin }) };
  }

  private extent(cursor: TreeCursor): { readonly from: number; readonly to: number } {
    return { from: cursor.from - this.origin, to: cursor.to - this.origin };
  }
}
