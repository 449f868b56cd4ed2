import type { Tag, Token } from './analysis.js';
import { abilitiesOf, can } from './can.js';
import type { Reading } from './lexicon.js';
import type { RawToken } from './tokenize.js';

const skipped: ReadonlySet<Tag> = new Set<Tag>(['adverb', 'negation']);
const phraseOpeners = can.determiner | can.name | can.opaque | can.number | can.pronoun;
const nounOpeners = can.noun | can.name | can.adjective | can.opaque | can.number | can.ing | can.participle;

/** A sentence that is being tagged from left to right: the tokens so far, and what each word could be. */
export class Scene {
  readonly tokens: Token[] = [];
  /** Whether the clause so far has its verb. */
  verbSeen = false;
  /** Whether the first verb of the clause was told as an order ("check …"). */
  ordered = false;
  /** Whether the clause was opened by "if", "that" and the like. */
  subordinate = false;
  /** Where the main clause begins after one that stood in front. */
  restart = 0;
  private fronted = false;
  private readonly abilities: readonly number[];

  constructor(
    readonly raw: readonly RawToken[],
    readonly readings: readonly (readonly Reading[])[],
  ) {
    this.abilities = readings.map(abilitiesOf);
  }

  /** Whether the word can be one of what the bits name. */
  can(index: number, what: number): boolean {
    return ((this.abilities[index] ?? 0) & what) !== 0;
  }

  lower(index: number): string {
    return this.raw[index]?.lower ?? '';
  }

  isOver(index: number): boolean {
    return index >= this.raw.length;
  }

  tagAt(index: number): Tag | null {
    return this.tokens[index]?.tag ?? null;
  }

  lemmaAt(index: number): string {
    return this.tokens[index]?.lemma ?? '';
  }

  /** The token before, skipping adverbs and negations. */
  before(index: number): Token | null {
    let at = index - 1;
    while (at >= 0 && skipped.has(this.tokens[at]?.tag ?? 'noun')) at--;
    return this.tokens[at] ?? null;
  }

  /** Whether a noun phrase begins at the token: a determiner, a name, code, a noun that is nothing else. */
  opensPhrase(index: number): boolean {
    return this.can(index, phraseOpeners) || (this.can(index, can.noun) && !this.can(index, can.listedVerb));
  }

  /** Whether the token could go on a noun phrase. */
  mayOpenNoun(index: number): boolean {
    return this.can(index, nounOpeners);
  }

  /** Takes the next token in, and what it says of the clause. */
  add(token: Token): void {
    const index = this.tokens.length;
    this.tokens.push(token);
    if (token.tag === 'verb') this.noteVerb(token, index);
    else if (token.tag === 'auxiliary') this.verbSeen ||= token.form !== 'ing' && !this.can(index + 1, can.verb);
    else if (token.tag === 'subordinator' || isBreak(token) || this.endsFront(token, index))
      this.noteClause(token, index);
  }

  private noteVerb({ form }: Token, index: number): void {
    if (!this.verbSeen) this.ordered = form === 'base';
    this.verbSeen ||= form !== 'ing' || index === 0;
  }

  private noteClause({ tag, lower }: Token, index: number): void {
    this.verbSeen = false;
    this.subordinate = tag === 'subordinator' && lower !== 'as';
    this.fronted ||= tag === 'subordinator' && index === 0;
  }

  /** The comma after a clause that stood in front. */
  private endsFront({ text }: Token, index: number): boolean {
    if (!this.fronted || text !== ',') return false;
    this.fronted = false;
    this.restart = index + 1;
    return true;
  }
}

function isBreak({ kind, text }: Token): boolean {
  return kind === 'punctuation' && /^[:;.–—-]/.test(text);
}
