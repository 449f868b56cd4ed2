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
  return commentsIn(body).some(({ inside }) => /^\s*debrief\s*:\s*review\s*$/iu.test(body.slice(inside.start, inside.end)));
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

function isInCode(comment: Span, blocks: readonly Placed[]): boolean {
  return blocksAround(comment, blocks).some(({ kind }) => kind === 'code');
}

/** A comment on a line of its own speaks of the next block, one behind words of the block it stands in. */
function scopeOf(comment: Span, source: string, blocks: readonly Placed[]): Span {
  const line = lineAround(comment, source);
  const alone = source.slice(line.start, comment.start).trim() === '' && source.slice(comment.end, line.end).trim() === '';
  if (alone) return nextBlock(comment, blocks) ?? line;
  const around = innermost(comment, blocks);
  return around ? { start: Math.min(around.start, line.start), end: Math.max(around.end, line.end) } : line;
}

function lineAround({ start, end }: Span, source: string): Span {
  const stop = source.indexOf('\n', end);
  return { start: source.lastIndexOf('\n', start - 1) + 1, end: stop < 0 ? source.length : stop };
}

interface Extent {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

function blocksAround(comment: Span, blocks: readonly Placed[]): readonly Extent[] {
  const found: Extent[] = [];
  const visit = (block: Block, at: number): void => {
    const span = spanOf(block, at);
    if (span.start > comment.start || span.end < comment.end) return;
    found.push({ kind: block.kind, ...span });
    for (const inner of below(block)) visit(inner, at);
  };
  for (const { block, at } of blocks) visit(block, at);
  return found;
}

/** The paragraph, row or entry's first lines that a comment stands in. */
function innermost(comment: Span, blocks: readonly Placed[]): Span | null {
  const found: Span[] = [];
  const visit = (block: Block, at: number): void => {
    const span = spanOf(block, at);
    if (span.start > comment.start || span.end < comment.end) return;
    if (block.kind === 'paragraph' || block.kind === 'heading') found.push(span);
    if (block.kind === 'table') found.push(...[block.header, ...block.rows].map((row) => spanOf(row, at)).filter((row) => row.start <= comment.start && row.end >= comment.end));
    if (block.kind === 'list') {
      for (const entry of block.entries) {
        if (entry.text) found.push(...[spanOf(entry.text, at)].filter((text) => text.start <= comment.start && text.end >= comment.end));
      }
    }
    for (const inner of below(block)) visit(inner, at);
  };
  for (const { block, at } of blocks) visit(block, at);
  return found.at(-1) ?? null;
}

/** The block after a comment, outermost first. */
function nextBlock(comment: Span, blocks: readonly Placed[]): Span | null {
  let next: Span | null = null;
  const offer = (span: Span): void => {
    if (span.start >= comment.end && (!next || span.start < next.start)) next = span;
  };
  const visit = (block: Block, at: number): void => {
    const span = spanOf(block, at);
    if (block.kind !== 'comment') offer(span);
    if (span.end < comment.end) return;
    if (block.kind === 'list') for (const entry of block.entries) offer(spanOf(entry, at));
    if (block.kind === 'table') for (const row of block.rows) offer(spanOf(row, at));
    if (span.start <= comment.start) for (const inner of below(block)) visit(inner, at);
  };
  for (const { block, at } of blocks) visit(block, at);
  return next;
}

function below(block: Block): readonly Block[] {
  if (block.kind === 'quote') return block.blocks;
  return block.kind === 'list' ? block.entries.flatMap((entry) => entry.blocks) : [];
}
