import type { TokenKind } from './analysis.js';
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

const opening = new Set([...'([{<"“‘«*_~']);
const closing = new Set([...')]}>"”»’,.;:!?…*_~\'']);
const quotePairs: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
  ['‘', '’'],
  ["'", "'"],
]);

class Tokenizer {
  private readonly tokens: RawToken[] = [];
  private readonly codes: readonly Mark[];
  private quote = 0;
  private readonly quotes: readonly { readonly from: number; readonly to: number }[];

  constructor(
    private readonly text: string,
    marks: readonly Mark[],
  ) {
    this.codes = marks.filter((mark) => mark.kind === 'code' || mark.kind === 'placeholder').sort((a, b) => a.from - b.from);
    this.quotes = [...marks.filter((mark) => mark.kind === 'quote'), ...quotations(text)].sort((a, b) => a.from - b.from);
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
    while (start < to && opening.has(this.text.charAt(start))) this.push('punctuation', start, ++start);
    if (start < to && this.text.charCodeAt(start) === 39 && to - start > 1 && !isContraction(this.text.slice(start, to))) this.push('punctuation', start, ++start);
    let end = to;
    while (end > start && closing.has(this.text.charAt(end - 1))) end--;
    if (end > start) end = this.keepsPoint(start, end, to);
    if (end > start) this.core(start, end);
    for (let at = end; at < to; ) at = this.trailing(at, to);
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
    const owned = /^@[\w-]+['’]s$/.test(text);
    if (owned) {
      this.push('mention', from, to - 2);
      this.push('word', to - 2, to);
      return;
    }
    const kind = kindOf(text);
    if (kind !== 'word') {
      this.push(kind, from, to);
      return;
    }
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
    if (isLetters(text)) return void this.words(from, to);
    const kind = kindOf(text);
    this.push(kind, from, to);
  }

  /** Takes "n't", "'ll" and "'s" off a word. */
  private words(from: number, to: number): void {
    const text = this.text.slice(from, to);
    const cut = contractionAt(text);
    if (cut > 0) {
      this.push('word', from, from + cut);
      this.push('word', from + cut, to);
    } else this.push('word', from, to);
  }

  private push(kind: TokenKind, from: number, to: number): void {
    const text = this.text.slice(from, to);
    while ((this.quotes[this.quote]?.to ?? Infinity) < to) this.quote++;
    const quoted = kind === 'code' || (this.quotes[this.quote]?.from ?? Infinity) <= from;
    this.tokens.push({ text, lower: lowered(text), kind, from, to, quoted });
  }
}

function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0x2028 || code === 0x2029 || code === 0xfeff;
}

/** Letters with hyphens or apostrophes between them. */
function isLetters(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) continue;
    if (code < 0xc0 && at > 0 && (code === 45 || code === 39)) continue;
    if (code === 0x2019 || code === 0x2011) continue;
    if (code >= 0xc0 && code < 0x2000) continue;
    return false;
  }
  return !text.includes('--');
}

const abbreviations = new Set('e.g i.e etc vs approx dr mr mrs ms st no fig cf incl resp ca al est max min dept inc ltd a.k.a aka viz w.r.t'.split(' '));

function isAbbreviation(lower: string): boolean {
  return abbreviations.has(lower) && lower !== 'no' && lower !== 'max' && lower !== 'min';
}

const contracted = ["n't", "'s", "'ll", "'re", "'ve", "'d", "'m"];

function isContraction(text: string): boolean {
  return contracted.includes(lowered(text));
}

function contractionAt(text: string): number {
  if (!/['’]/.test(text)) return 0;
  const lower = lowered(text);
  const ending = contracted.find((each) => lower.endsWith(each));
  if (!ending) return 0;
  return text.length - ending.length;
}

/** A number, an id, an address, a piece of code, or words with something between. */
function kindOf(text: string): TokenKind {
  if (text.includes('://') || /^www\./i.test(text)) return 'link';
  if (text.includes('@')) return text.length > 1 && !/@[\w-]+\.[a-z]/i.test(text) ? 'mention' : 'link';
  if (/^#\d+$/.test(text) || /^[A-Z][A-Z0-9]+-\d+$/.test(text) || /^[\w-]+\/[\w.-]+#\d+$/.test(text)) return 'id';
  if (/^[~<>≥≤=±$€£+-]{0,3}\d[\d.,:]{0,20}(?:%|[a-zA-Z]{1,5}|st|nd|rd|th)?$/.test(text)) return 'number';
  if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(text)) return 'number';
  return codeOrWord(text);
}

function codeOrWord(text: string): TokenKind {
  if (!/[\p{L}\p{N}]/u.test(text)) return text.length === 1 && /[!-/:-@[-`{-~]/.test(text) ? 'punctuation' : isDashes(text) ? 'punctuation' : 'symbol';
  if (/^[/~.$-]/.test(text) || /[_=\\{}<>|`$*^]|::|\(\)$|--|\w\.\w/.test(text)) return 'code';
  if (/^[\p{L}\p{N}-]+$/u.test(text)) return 'word';
  return 'word';
}

function isDashes(text: string): boolean {
  return /^[-–—→.…&+|]+$/.test(text) || /^[=-]>$/.test(text);
}

/** Where a chunk of words falls apart: "and/or", "fix—then", "pod(s)". */
function isBreak(text: string, at: number, end: number): boolean {
  const char = text.charAt(at);
  if (char === '-' || char === "'" || char === '’') return false;
  if (char === '.' || char === ',') return at + 1 < end && !/\d/.test(text.charAt(at + 1));
  return !/[\p{L}\p{N}]/u.test(char) && !isLowSurrogate(text.charCodeAt(at)) && !isHighSurrogate(text.charCodeAt(at));
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** The stretches between quotation marks, without the marks; an opening mark that is never closed quotes nothing. */
function quotations(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let open = -1;
  let close = '';
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (open >= 0 && char === close && endsQuote(text, at)) {
      found.push({ from: open + 1, to: at });
      open = -1;
    } else if (open < 0 && quotePairs.has(char) && startsQuote(text, at)) {
      open = at;
      close = quotePairs.get(char) ?? '';
    }
  }
  return found;
}

function startsQuote(text: string, at: number): boolean {
  return at === 0 || /[\s([{:—–*_/-]/.test(text.charAt(at - 1));
}

function endsQuote(text: string, at: number): boolean {
  return at + 1 === text.length || !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}
