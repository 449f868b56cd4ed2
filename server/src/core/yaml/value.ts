import type { Piece, Span } from '../text.js';

/** How a scalar is spelled. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** A scalar; all scalars are text, as written. */
export interface YamlScalar {
  readonly kind: 'scalar';
  readonly text: string;
  /** The text and where each part of it stands. */
  readonly pieces: readonly Piece[];
  readonly style: ScalarStyle;
  /** With its quotation marks or block header; empty, after the colon, for a missing value. */
  readonly span: Span;
  /** Nodes it stands for, aliases expanded. */
  readonly size: number;
}

/** A sequence. */
export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlItem[];
  readonly flow: boolean;
  readonly span: Span;
  readonly size: number;
}

/** An entry of a sequence: `span` begins at its dash. */
export interface YamlItem {
  readonly value: YamlValue;
  readonly span: Span;
}

/** A mapping; keys that are no scalars are left out, of keys that stand twice the first counts. */
export interface YamlMap {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
  readonly flow: boolean;
  readonly span: Span;
  readonly size: number;
}

/** A key and its value: `span` runs from the one to the end of the other. */
export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlValue;
  readonly span: Span;
}

export type YamlValue = YamlScalar | YamlList | YamlMap;

/** A comment: `span` begins at the `#`. */
export interface YamlComment {
  readonly text: string;
  readonly span: Span;
}
