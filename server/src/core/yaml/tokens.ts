import type { CST } from 'yaml';
import type { YamlComment } from './value.js';

/** Collections below this level are not read. */
export const deepest = 100;

/** What the parser's tokens tell before they are composed. */
export interface TokenFacts {
  readonly comments: readonly YamlComment[];
  /** Offsets of the collections that were emptied because they lie too deep. */
  readonly tooDeep: readonly number[];
}

/** Collects the comments and empties what is nested too deep; loops, since the tokens may be deeper than the stack. */
export function tokenFacts(tokens: readonly CST.Token[]): TokenFacts {
  const comments: YamlComment[] = [];
  const tooDeep: number[] = [];
  const waiting = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next;
    if (token.type === 'comment') comments.push(commentOf(token));
    else if (depth > deepest && 'items' in token) {
      tooDeep.push(token.offset);
      token.items.length = 0;
    } else for (const part of partsOf(token)) waiting.push({ token: part, depth: depth + 1 });
  }
  return { comments: comments.sort((a, b) => a.span.start - b.span.start), tooDeep: tooDeep.sort((a, b) => a - b) };
}

function commentOf({ offset, source }: CST.SourceToken): YamlComment {
  return { text: source.slice(1).trim(), span: { start: offset, end: offset + source.trimEnd().length } };
}

function partsOf(token: CST.Token): readonly CST.Token[] {
  const edges = [...startOf(token), ...endOf(token)];
  if (token.type === 'document') return token.value ? [...edges, token.value] : edges;
  if (token.type === 'block-scalar') return token.props;
  if (!('items' in token)) return edges;
  return [...edges, ...token.items.flatMap(itemParts)];
}

function startOf(token: CST.Token): readonly CST.SourceToken[] {
  return token.type === 'document' ? token.start : [];
}

function endOf(token: CST.Token): readonly CST.SourceToken[] {
  return 'end' in token ? (token.end ?? []) : [];
}

function itemParts(item: CST.CollectionItem): readonly CST.Token[] {
  const key = item.key ? [item.key] : [];
  const value = item.value ? [item.value] : [];
  return [...item.start, ...key, ...(item.sep ?? []), ...value];
}
