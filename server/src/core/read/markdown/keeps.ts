import type { Keep } from '../../review.js';
import type { Span } from '../../text.js';
import { readKeepComment } from '../keep-comment.js';
import type { Block, Placed } from './blocks.js';
import { spanOf } from './blocks.js';
import type { Parsed } from './parsed.js';

/** The decisions that comments record (`<!-- debrief: keep … -->`), each with what it applies to. */
export function readKeeps({ source, body, base }: Parsed, blocks: readonly Placed[]): readonly Keep[] {
  if (!body.includes('debrief')) return [];
  return commentsIn(body).flatMap(({ inside, span }) => {
    const keep = readKeepComment(body.slice(inside.start, inside.end), inside.start + base);
    const here = { start: span.start + base, end: span.end + base };
    if (!keep || isInCode(here, blocks)) return [];
    const scope = keep.file ? { start: 0, end: source.length } : scopeOf(here, source, blocks);
    return [{ rule: keep.rule, reason: keep.reason, span: here, ruleSpan: keep.ruleSpan, scope }];
  });
}

/** Whether a comment of the document says that it is a review. */
export function declaresReview({ body }: Parsed): boolean {
  if (!body.includes('debrief')) return false;
  return commentsIn(body).some(({ inside }) =>
    /^\s*debrief\s*:\s*review\s*$/iu.test(body.slice(inside.start, inside.end)),
  );
}

interface CommentAt {
  readonly span: Span;
  readonly inside: Span;
}

const marks = [
  ['<!--', '-->'],
  ['{/*', '*/}'],
] as const;

/** HTML and MDX comments that speak of this tool. */
function commentsIn(body: string): readonly CommentAt[] {
  const found: CommentAt[] = [];
  for (const [open, close] of marks) {
    for (let at = body.indexOf(open); at >= 0; at = body.indexOf(open, at + 1)) {
      const start = at + open.length;
      if (!/^\s*debrief/iu.test(body.slice(start, start + 40))) continue;
      const end = body.indexOf(close, start);
      if (end < 0) break;
      found.push({ span: { start: at, end: end + close.length }, inside: { start, end } });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** A comment on a line of its own speaks of the next block, one behind words of the block it stands in. */
function scopeOf(comment: Span, source: string, blocks: readonly Placed[]): Span {
  const line = lineAround(comment, source);
  const alone =
    source.slice(line.start, comment.start).trim() === '' && source.slice(comment.end, line.end).trim() === '';
  if (alone) return nextBlock(comment, blocks) ?? line;
  const around = innermost(comment, blocks);
  return around ? { start: Math.min(around.start, line.start), end: Math.max(around.end, line.end) } : line;
}

function lineAround({ start, end }: Span, source: string): Span {
  const stop = source.indexOf('\n', end);
  return { start: source.lastIndexOf('\n', start - 1) + 1, end: stop < 0 ? source.length : stop };
}

/** The outermost block that a comment stands in, and where it is among the others. */
function blockAround(
  comment: Span,
  blocks: readonly Placed[],
): { readonly placed: Placed | null; readonly index: number } {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const placed = blocks[middle];
    if (placed && placed.at <= comment.start) low = middle + 1;
    else high = middle;
  }
  const placed = blocks[low - 1];
  return { placed: placed && spanOf(placed.block, placed.at).end >= comment.end ? placed : null, index: low - 1 };
}

function isInCode(comment: Span, blocks: readonly Placed[]): boolean {
  const { placed } = blockAround(comment, blocks);
  return placed !== null && hasCode(placed.block, placed.at, comment);
}

function hasCode(block: Block, at: number, comment: Span): boolean {
  const span = spanOf(block, at);
  if (span.start > comment.start || span.end < comment.end) return false;
  return block.kind === 'code' || below(block).some((inner) => hasCode(inner, at, comment));
}

/** The paragraph, row or entry's first lines that a comment stands in. */
function innermost(comment: Span, blocks: readonly Placed[]): Span | null {
  const { placed } = blockAround(comment, blocks);
  const found: Span[] = [];
  const visit = (block: Block, at: number): void => {
    for (const part of partsOf(block)) {
      const span = spanOf(part, at);
      if (span.start <= comment.start && span.end >= comment.end) found.push(span);
    }
    for (const inner of below(block)) visit(inner, at);
  };
  if (placed) visit(placed.block, placed.at);
  return found.at(-1) ?? null;
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Parts of a block that a comment behind words may speak of. */
function partsOf(block: Block): readonly Extent[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return [block];
  if (block.kind === 'table') return [block.header, ...block.rows];
  return block.kind === 'list' ? block.entries.flatMap((entry) => (entry.text ? [entry.text] : [])) : [];
}

/** The block after a comment: in the block around it, else the next of the outermost ones. */
function nextBlock(comment: Span, blocks: readonly Placed[]): Span | null {
  const { placed, index } = blockAround(comment, blocks);
  const inside = placed && nextInside(placed, comment);
  if (inside) return inside;
  for (let next = index + 1; next < Math.min(blocks.length, index + 50); next++) {
    const after = blocks[next];
    if (after && after.block.kind !== 'comment') return spanOf(after.block, after.at);
  }
  return null;
}

function nextInside({ block: outer, at }: Placed, comment: Span): Span | null {
  let next: Span | null = null;
  const visit = (block: Block): void => {
    const parts = block.kind === 'list' ? block.entries : block.kind === 'table' ? block.rows : [];
    for (const part of block.kind === 'comment' ? [] : [block, ...parts]) {
      const span = spanOf(part, at);
      if (span.start >= comment.end && (!next || span.start < next.start)) next = span;
    }
    for (const inner of below(block)) visit(inner);
  };
  visit(outer);
  return next;
}

function below(block: Block): readonly Block[] {
  if (block.kind === 'quote') return block.blocks;
  return block.kind === 'list' ? block.entries.flatMap((entry) => entry.blocks) : [];
}
