import type { TokenKind } from './analysis.js';
import { quotations, type Stretch } from './quotations.js';
import {
  contractionAt,
  contractionOf,
  isAbbreviation,
  isBreak,
  isLetters,
  isSpace,
  kindOf,
  lowered,
} from './token-kinds.js';
import type { Mark, Prose } from '../text.js';

/** A token before it is known what part of speech it is. */
export interface RawToken {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  readonly from: number;
  readonly to: number;
  readonly quoted: boolean;
}

/** Cuts the visible text of a prose into tokens; code is one token, whatever it holds. */
export function tokenize(prose: Prose): RawToken[] {
  return new Tokenizer(prose.value, prose.marks).run();
}

const opening = new Set('([{<"“‘«*_~\''.split(''));
const closing = new Set(')]}>"”»’,.;:!?…*_~\''.split(''));
class Tokenizer {
  private readonly tokens: RawToken[] = [];
  private readonly codes: readonly Mark[];
  private quote = 0;
  private readonly quotes: readonly Stretch[];

  constructor(
    private readonly text: string,
    marks: readonly Mark[],
  ) {
    this.codes = marks
      .filter((mark) => mark.kind === 'code' || mark.kind === 'placeholder')
      .sort((a, b) => a.from - b.from);
    this.quotes = [...marks.filter((mark) => mark.kind === 'quote'), ...quotations(text)].sort(
      (a, b) => a.from - b.from,
    );
  }

  run(): RawToken[] {
    let at = 0;
    for (const code of this.codes) {
      if (code.from < at) continue;
      this.cut(at, code.from);
      this.push('code', code.from, code.to);
      at = code.to;
    }
    this.cut(at, this.text.length);
    return this.tokens;
  }

  /** Words between white space, with punctuation taken off both ends. */
  private cut(from: number, to: number): void {
    let at = from;
    while (at < to) {
      if (isSpace(this.text.charCodeAt(at))) {
        at++;
        continue;
      }
      let end = at + 1;
      while (end < to && !isSpace(this.text.charCodeAt(end))) end++;
      this.chunk(at, end);
      at = end;
    }
  }

  private chunk(from: number, to: number): void {
    let start = from;
    for (; start < to && opening.has(this.text.charAt(start)); start++) this.push('punctuation', start, start + 1);
    const end = this.coreEnd(start, to);
    if (end > start) this.core(start, end);
    for (let at = end; at < to;) at = this.trailing(at, to);
  }

  private coreEnd(start: number, to: number): number {
    let end = to;
    while (end > start && closing.has(this.text.charAt(end - 1))) end--;
    return end > start ? this.keepsPoint(start, end, to) : end;
  }

  /** "e.g." and "etc." keep their point, "foo()" its parentheses. */
  private keepsPoint(start: number, end: number, to: number): number {
    const next = this.text.charAt(end);
    if (next === '.' && isAbbreviation(this.text.slice(start, end).toLowerCase())) return end + 1;
    if (next === ')' && this.text.charAt(end - 1) === '(') return Math.min(end + 1, to);
    return end;
  }

  private trailing(at: number, to: number): number {
    let end = at + 1;
    while (end < to && this.text.charAt(end) === this.text.charAt(at)) end++;
    this.push('punctuation', at, end);
    return end;
  }

  private core(from: number, to: number): void {
    const text = this.text.slice(from, to);
    if (isLetters(text)) this.words(from, to);
    else if (isAbbreviation(lowered(text).replace(/\.$/, ''))) this.push('word', from, to);
    else this.mixed(text, from, to);
  }

  private mixed(text: string, from: number, to: number): void {
    const kind = kindOf(text);
    if (/^@[\w-]+['’]s$/.test(text)) {
      this.push('mention', from, to - 2);
      this.push('word', to - 2, to);
    } else if (kind === 'word') this.parts(from, to);
    else this.push(kind, from, to);
  }

  private parts(from: number, to: number): void {
    let start = from;
    for (let at = from; at <= to; at++) {
      if (at < to && !isBreak(this.text, at, to)) continue;
      if (at > start) this.part(start, at);
      if (at < to) this.push('punctuation', at, at + 1);
      start = at + 1;
    }
  }

  /** What stands between slashes, dashes and parentheses inside a chunk. */
  private part(from: number, to: number): void {
    const text = this.text.slice(from, to);
    if (isLetters(text)) this.words(from, to);
    else this.push(kindOf(text), from, to);
  }

  /** Takes "n't", "'ll" and "'s" off a word. */
  private words(from: number, to: number): void {
    const text = this.text.slice(from, to);
    const cut = contractionAt(text);
    if (cut > 0) {
      this.push('word', from, from + cut);
      this.add({ kind: 'word', from: from + cut, to, lower: contractionOf(text.slice(cut)) });
    } else this.push('word', from, to);
  }

  private push(kind: TokenKind, from: number, to: number): void {
    this.add({ kind, from, to, lower: lowered(this.text.slice(from, to)) });
  }

  private add({ kind, from, to, lower }: Omit<RawToken, 'text' | 'quoted'>): void {
    while ((this.quotes[this.quote]?.to ?? Infinity) < to) this.quote++;
    const quoted = kind === 'code' || (this.quotes[this.quote]?.from ?? Infinity) <= from;
    this.tokens.push({ text: this.text.slice(from, to), lower, kind, from, to, quoted });
  }
}
