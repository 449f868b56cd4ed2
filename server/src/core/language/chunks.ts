import type { Nominal, Token } from './analysis.js';
import { kindOfNominal } from './nominal.js';
import { isHead, phraseEnd } from './noun-phrase.js';
import { verbGroup, type VerbGroup } from './verb-group.js';

export type { VerbGroup } from './verb-group.js';

export interface NounChunk {
  readonly type: 'noun';
  readonly nominal: Nominal;
  /** Noun phrases inside it: "the lead" in "the task of the lead". */
  readonly inner: readonly Nominal[];
  readonly start: number;
  readonly end: number;
}

/** A token that is neither part of a noun phrase nor of a verb group. */
export interface WordChunk {
  readonly type: 'word';
  readonly start: number;
  readonly end: number;
}

export type Chunk = VerbGroup | NounChunk | WordChunk;

/** Groups a sentence's tokens into noun phrases, verb groups and single words. */
export function chunk(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < tokens.length;) {
    const next = nounChunk(tokens, at) ?? verbGroup(tokens, at) ?? { type: 'word' as const, start: at, end: at + 1 };
    chunks.push(next);
    at = next.end;
  }
  return chunks;
}

function nounChunk(tokens: readonly Token[], start: number): NounChunk | null {
  const own = phraseEnd(tokens, start);
  if (own === start) return null;
  const { end, head } = withOf(tokens, start, own);
  const kind = kindOfNominal(tokens, start, head);
  const inner = own === end ? [] : innerOf(tokens, own + 1);
  return { type: 'noun', nominal: { kind, start, end, head }, inner, start, end };
}

function innerOf(tokens: readonly Token[], start: number): readonly Nominal[] {
  const inner = nounChunk(tokens, start);
  return inner ? [inner.nominal, ...inner.inner] : [];
}

const partitive = new Set(
  `all some one most each any none both many several few either neither another rest majority member members lot lots couple number half part
kind type sort set pair two three four everyone everybody someone anyone nobody those which`.split(/\s+/),
);

/** "members of the team" stands for the team, "pool of workers" for the pool. */
function withOf(tokens: readonly Token[], start: number, end: number): { end: number; head: number } {
  const head = headBefore(tokens, start, end);
  if (tokens[end]?.lower !== 'of') return { end, head };
  const inner = phraseEnd(tokens, end + 1);
  if (inner === end + 1) return { end, head };
  const wide = withOf(tokens, end + 1, inner);
  return { end: wide.end, head: partitive.has(tokens[head]?.lower ?? '') ? wide.head : head };
}

function headBefore(tokens: readonly Token[], start: number, end: number): number {
  let at = end - 1;
  while (at > start && !isHead(tokens[at]) && tokens[at]?.tag !== 'pronoun') at--;
  return at;
}
