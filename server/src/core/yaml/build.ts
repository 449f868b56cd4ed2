import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Alias, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Problem } from '../review.js';
import type { Span } from '../text.js';
import { scalarPieces } from './scalar.js';
import type { ScalarStyle, YamlEntry, YamlItem, YamlMap, YamlScalar, YamlValue } from './value.js';

/** Nodes that one alias, and all aliases of a document together, may stand for. */
const limits = { one: 1_000, all: 10_000 };

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/**
 * The plain value of a parsed node; `base` is where the parsed text begins in `source`.
 * Positions of the value are those of `source`, positions of the problems those of the parsed text.
 */
export function buildValue(
  node: Node | null,
  place: { readonly source: string; readonly base: number },
): { readonly value: YamlValue | null; readonly problems: readonly Problem[] } {
  const builder = new Builder(place.source, place.base);
  return { value: node ? builder.value(node) : null, problems: builder.problems };
}

/** Keeps the anchors seen so far, which makes cycles impossible, and what their aliases have cost. */
class Builder {
  readonly problems: Problem[] = [];
  private readonly anchors = new Map<string, YamlValue>();
  private expanded = 0;

  constructor(
    private readonly source: string,
    private readonly base: number,
  ) {}

  value(node: unknown, at = 0): YamlValue {
    if (isAlias(node)) return this.alias(node);
    const value = this.plainValue(node, at);
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined)
      this.anchors.set(node.anchor, value);
    return value;
  }

  private plainValue(node: unknown, at: number): YamlValue {
    if (isMap(node)) return this.map(node);
    if (isSeq(node)) return this.list(node);
    return isScalar(node) ? this.scalar(node) : this.empty(at);
  }

  private scalar(node: Scalar): YamlScalar {
    const span = this.spanOf(node);
    const text = typeof node.value === 'string' ? node.value : '';
    const style = styles[node.type ?? 'PLAIN'] ?? 'plain';
    const pieces = scalarPieces({ source: this.source, from: span.start, to: span.end, style, value: text });
    const isBlock = style === 'literal' || style === 'folded';
    const end = isBlock ? (pieces.at(-1)?.span.end ?? span.start + 1) : span.end;
    return {
      kind: 'scalar',
      text: pieces.map((piece) => piece.text).join(''),
      pieces,
      style,
      span: { start: span.start, end },
      size: 1,
    };
  }

  private list(node: YAMLSeq): YamlValue {
    const span = this.spanOf(node);
    const items: YamlItem[] = node.items.map((item) => {
      const value = this.value(item, span.end - this.base);
      const own = isAlias(item) ? this.spanOf(item) : value.span;
      return { value, span: { start: node.flow ? own.start : this.dashBefore(own.start, span.start), end: own.end } };
    });
    const size = items.reduce((sum, item) => sum + item.value.size, 1);
    return { kind: 'list', items, flow: node.flow === true, span: this.tight(span, node, items.at(-1)), size };
  }

  private map(node: YAMLMap): YamlMap {
    const span = this.spanOf(node);
    const entries: YamlEntry[] = [];
    const merged: YamlEntry[] = [];
    const seen = new Set<string>();
    for (const pair of node.items) {
      const entry = this.entry(pair);
      if (!entry) continue;
      if (entry.key === '<<') merged.push(...mergedEntries(entry.value));
      else if (seen.has(entry.key)) this.duplicate(entry);
      else entries.push(entry);
      seen.add(entry.key);
    }
    const all = [...entries, ...merged.filter((entry) => !seen.has(entry.key))];
    const size = all.reduce((sum, entry) => sum + entry.value.size, 1);
    return { kind: 'map', entries: all, flow: node.flow === true, span: this.tight(span, node, entries.at(-1)), size };
  }

  private entry({ key, value }: Pair): YamlEntry | null {
    if (!isScalar(key) || typeof key.value !== 'string' || key.value === '') {
      this.value(value);
      return null;
    }
    const keySpan = this.spanOf(key);
    const read = this.value(value, keySpan.end + 1 - this.base);
    const end = isAlias(value) ? this.spanOf(value).end : read.span.end;
    return { key: key.value, keySpan, value: read, span: { start: keySpan.start, end: Math.max(end, keySpan.end) } };
  }

  private alias(node: Alias): YamlValue {
    const span = this.spanOf(node);
    const value = this.anchors.get(node.source);
    this.expanded += value?.size ?? 0;
    if (value && value.size <= limits.one && this.expanded <= limits.all) return value;
    const message = value
      ? 'The aliases of this document stand for more than can be read.'
      : `The alias "*${node.source.slice(0, 40)}" has no anchor before it; words that begin with an asterisk need quotation marks.`;
    this.report({ code: 'yaml-aliases', severity: 'error', message, span });
    return this.empty(span.start - this.base);
  }

  private duplicate({ key, keySpan }: YamlEntry): void {
    const message = `The key "${key}" stands here a second time, and only the first one is read.`;
    this.report({ code: 'duplicate-key', severity: 'warning', message, span: keySpan });
  }

  private report(problem: Problem): void {
    const { start, end } = problem.span;
    if (this.problems.length < 20)
      this.problems.push({ ...problem, span: { start: start - this.base, end: end - this.base } });
  }

  private empty(at: number): YamlScalar {
    const start = Math.min(at + this.base, this.source.length);
    return { kind: 'scalar', text: '', pieces: [], style: 'plain', span: { start, end: start }, size: 1 };
  }

  private spanOf(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return { start: start + this.base, end: Math.max(start, end) + this.base };
  }

  /** A block collection ends with its last entry, not with the line break or the comments after it. */
  private tight(span: Span, node: YAMLMap | YAMLSeq, last: { readonly span: Span } | undefined): Span {
    return node.flow || !last ? span : { start: span.start, end: last.span.end };
  }

  /** The dash of a block sequence's entry, or where the entry begins when its dash is not right before it. */
  private dashBefore(start: number, first: number): number {
    let at = start - 1;
    while (at >= first && /\s/u.test(this.source[at] ?? '')) at--;
    return at >= first && this.source[at] === '-' ? at : start;
  }
}

/** What `<<:` brings in; the keys that stand in the mapping itself are preferred by the caller. */
function mergedEntries(value: YamlValue): readonly YamlEntry[] {
  if (value.kind === 'map') return value.entries;
  return value.kind === 'list'
    ? value.items.flatMap((item) => (item.value.kind === 'map' ? item.value.entries : []))
    : [];
}
