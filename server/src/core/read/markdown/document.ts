import type { Prose, Span } from '../../text.js';
import type { Leaf, Placed } from './blocks.js';
import type { Memory, Parsed } from './parsed.js';
import type { Links, Words } from './words.js';
import { linkLabel, wordsOf } from './words.js';

/** A document's blocks and the words of each. */
export interface MarkdownDocument {
  readonly blocks: readonly Placed[];
  /** Equal where the same links are defined. */
  readonly linkKey: string;
  /** The visible words of a leaf whose outermost block begins at `at`. */
  words(leaf: Leaf, at: number): Words;
  /** The source of a stretch, as it was parsed. */
  raw(span: Span): string;
}

/** A document whose words are read when they are asked for, and kept while they stay the same. */
export function documentOf(parsed: Parsed, blocks: readonly Placed[]): MarkdownDocument {
  const links = linksOf(blocks);
  const key = [...links].map(([label, target]) => `${label}\n${target}\n`).join('');
  const raw = ({ start, end }: Span): string => parsed.body.slice(start - parsed.base, end - parsed.base);
  return { blocks, linkKey: key, words: (leaf, at) => moved(known(leaf, at), at), raw };

  function known(leaf: Leaf, at: number): Words {
    const memory: Memory['words'] = parsed.memory.words;
    const old = memory.get(leaf);
    if (old?.links === key) return old.words;
    const block = parsed.body.slice(at - parsed.base, at - parsed.base + leaf.to);
    const words = wordsOf(leaf, block, links);
    memory.set(leaf, { links: key, words });
    return words;
  }
}

function moved(words: Words, by: number): Words {
  return { ...words, prose: words.prose.moved(by) };
}

/** Link definitions may stand in quotes and lists too, but reviews keep them at the outside. */
function linksOf(blocks: readonly Placed[]): Links {
  const links = new Map<string, string>();
  for (const { block } of blocks) {
    if (block.kind === 'definition' && !links.has(linkLabel(block.label)))
      links.set(linkLabel(block.label), block.target);
  }
  return links;
}

/** Whether the words are nothing but formatting of one kind, a sign before and a colon or full stop behind aside. */
export function isAll(prose: Prose, kind: 'strong' | 'emphasis' | 'strike'): boolean {
  const end = prose.value.replace(/(?<![\s:.!?])[\s:.!?]+$/u, '').length;
  const start = /^\p{Extended_Pictographic}\uFE0F?\s/u.exec(prose.value)?.[0].length ?? 0;
  return end > start && prose.marks.some((mark) => mark.kind === kind && mark.from <= start && mark.to >= end);
}
