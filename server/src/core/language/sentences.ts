import type { RawToken } from './tokenize.js';

/** What runs on for longer is a log or a table, and is cut so that no step depends on more. */
const longest = 200;

/** Runs of tokens that belong together: ended by a full stop, a question or exclamation mark, or a line's end. */
export function splitSentences(tokens: readonly RawToken[], text: string): (readonly RawToken[])[] {
  const sentences: RawToken[][] = [];
  let current: RawToken[] = [];
  tokens.forEach((token, index) => {
    current.push(token);
    if (current.length >= longest || endsSentence(tokens, index, text)) {
      sentences.push(current);
      current = [];
    }
  });
  if (current.length > 0) sentences.push(current);
  return sentences;
}

function endsSentence(tokens: readonly RawToken[], index: number, text: string): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return true;
  if (text.slice(token.to, next.from).includes('\n')) return !continues(token, next);
  if (next.from === token.to) return false;
  return isEnd(tokens, index) && opensSentence(next);
}

/** A stop, or a closing quotation mark or bracket right after one. */
function isEnd(tokens: readonly RawToken[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'punctuation') return token?.lower === 'etc.';
  const before = tokens[index - 1];
  if (before?.kind !== 'punctuation') return isStop(token);
  if (before.to !== token.from) return false;
  return isStop(token) || (/^["”’')\]*_]$/.test(token.text) && /^[.!?]/.test(before.text));
}

function isStop({ text }: RawToken): boolean {
  return /^[.!?…]/.test(text);
}

function opensSentence(token: RawToken): boolean {
  return token.kind !== 'word' || /^\P{Ll}/u.test(token.text) || token.lower === 'i.e.' || token.lower === 'e.g.';
}

/** A line broken inside a sentence: a comma before it, or a small letter after it. */
function continues(token: RawToken, next: RawToken): boolean {
  if (token.kind === 'punctuation' && /^[.!?:;]/.test(token.text)) return false;
  return token.text === ',' || /^\p{Ll}/u.test(next.text);
}
