import type { Span } from '../../text.js';

/** What an inline stretch of a leaf is; offsets count from the start of the outermost block. */
export interface Inline {
  readonly kind: InlineKind;
  readonly from: number;
  readonly to: number;
  /** A link's target, or the label of a reference. */
  readonly target?: string;
}

/**
 * `hidden` has no visible text, `space` reads as one space, `spelled` reads as its `target`, `bracket` is hidden if the
 * reference it belongs to leads somewhere; the others mark what stands in them.
 */
export type InlineKind =
  | 'hidden'
  | 'space'
  | 'spelled'
  | 'bracket'
  | 'code'
  | 'strong'
  | 'emphasis'
  | 'strike'
  | 'link'
  | 'reference'
  | 'placeholder'
  | 'unread';

/** A run of text: a paragraph, a heading, a cell or the first lines of a list entry. */
export interface Leaf {
  readonly from: number;
  readonly to: number;
  readonly inlines: readonly Inline[];
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

export interface HeadingBlock extends Extent {
  readonly kind: 'heading';
  readonly level: number;
  readonly text: Leaf;
}

export interface ParagraphBlock extends Extent {
  readonly kind: 'paragraph';
  readonly text: Leaf;
}

/** An entry of a list: its first paragraph and what stands below it. */
export interface Entry extends Extent {
  readonly task: { readonly done: boolean; readonly from: number; readonly to: number } | null;
  readonly text: Leaf | null;
  readonly blocks: readonly Block[];
}

export interface ListBlock extends Extent {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly entries: readonly Entry[];
}

/** A row of a table; `null` for an empty cell. */
export interface Row extends Extent {
  readonly cells: readonly (Leaf | null)[];
}

export interface TableBlock extends Extent {
  readonly kind: 'table';
  readonly header: Row;
  readonly rows: readonly Row[];
}

export interface QuoteBlock extends Extent {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
}

/** `unread` is text that was nested too deep to be parsed. */
export interface OpaqueBlock extends Extent {
  readonly kind: 'code' | 'html' | 'comment' | 'rule' | 'unread';
}

/** `[label]: target` */
export interface DefinitionBlock extends Extent {
  readonly kind: 'definition';
  readonly label: string;
  readonly target: string;
}

export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | QuoteBlock | OpaqueBlock | DefinitionBlock;

/** A block and where its outermost block begins in the source. */
export interface Placed<B extends Block = Block> {
  readonly block: B;
  readonly at: number;
}

/** Where a block or part of one stands in the source. */
export function spanOf(part: Extent, at: number): Span {
  return { start: part.from + at, end: part.to + at };
}
