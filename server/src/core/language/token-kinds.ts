import type { TokenKind } from './analysis.js';

/** Lower case, with straight apostrophes. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

const spaces = new Set([32, 160, 0x202f, 0x2028, 0x2029, 0x3000, 0xfeff]);

/** Whether a character code is white space. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return spaces.has(code) || (code >= 0x2000 && code <= 0x200b);
}

/** Letters with hyphens or apostrophes between them. */
export function isLetters(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xc0 ? !isPlainLetter(code) && !(at > 0 && isJoiner(code)) : !isOtherLetter(code)) return false;
  }
  return !text.includes('--');
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Letters `a` to `z` alone. */
export function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** A hyphen or a straight apostrophe. */
function isJoiner(code: number): boolean {
  return code === 45 || code === 39;
}

/** Letters of other alphabets, the curved apostrophe and the hyphen that keeps a line together. */
function isOtherLetter(code: number): boolean {
  return code < 0x2000 || code === 0x2019 || code === 0x2011;
}

const abbreviations = new Set(
  'e.g i.e etc vs approx dr mr mrs ms st fig cf incl resp ca al est dept inc ltd a.k.a aka viz w.r.t'.split(' '),
);

/** Whether a word in lower case, without its last point, is an abbreviation. */
export function isAbbreviation(lower: string): boolean {
  return abbreviations.has(lower);
}

const contracted = ["n't", "'s", "'ll", "'re", "'ve", "'d", "'m"];

/** As they are typed in a hurry, without the apostrophe. */
const hurried = new Set(
  'dont doesnt didnt isnt arent wasnt werent shouldnt mustnt couldnt wouldnt hasnt havent cant'.split(' '),
);

/** Where "n't", "'ll" or "'s" begins in a word, 0 where none does. */
export function contractionAt(text: string): number {
  const lower = lowered(text);
  if (hurried.has(lower)) return text.length - 2;
  if (!lower.includes("'")) return 0;
  const ending = contracted.find((each) => lower.endsWith(each));
  return ending ? text.length - ending.length : 0;
}

/** The end that was taken off a word, as it is spelled with care. */
export function contractionOf(ending: string): string {
  const lower = lowered(ending);
  return lower === 'nt' ? "n't" : lower;
}

/** A number, an id, an address, a piece of code, or words with something between. */
export function kindOf(text: string): TokenKind {
  if (text.includes('://') || /^www\./i.test(text)) return 'link';
  if (text.includes('@')) return isHandle(text) ? 'mention' : 'link';
  if (isId(text)) return 'id';
  if (isNumber(text)) return 'number';
  if (!/[\p{L}\p{N}]/u.test(text)) return isMark(text) ? 'punctuation' : 'symbol';
  return isCode(text) ? 'code' : 'word';
}

function isHandle(text: string): boolean {
  return text.length > 1 && !/@[\w-]+\.[a-z]/i.test(text);
}

/** "#12", "OPS-12", "org/repo#12" */
function isId(text: string): boolean {
  return /^#\d+$/.test(text) || /^[A-Z][A-Z0-9]+-\d+$/.test(text) || /^[\w-]+\/[\w.-]+#\d+$/.test(text);
}

function isNumber(text: string): boolean {
  if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(text)) return true;
  return /^[~<>≥≤=±$€£+-]{0,3}\d[\d.,:]{0,20}(?:%|[a-zA-Z]{1,5})?$/.test(text);
}

function isCode(text: string): boolean {
  return /^[/~.$-]/.test(text) || /[_=\\{}<>|`$*^]|::|\(\)$|--|\w\.\w/.test(text);
}

/** One mark of ASCII, dashes, dots or an arrow. */
function isMark(text: string): boolean {
  if (text.length === 1 && /[!-/:-@[-`{-~]/.test(text)) return true;
  return /^[-–—→.…&+|]+$/.test(text) || /^[=-]>$/.test(text);
}

/** Where a run of words falls apart: "and/or", "fix—then", "pod(s)". */
export function isBreak(text: string, at: number, end: number): boolean {
  const char = text.charAt(at);
  if (char === '-' || char === "'" || char === '’') return false;
  if (char === '.' || char === ',') return at + 1 < end && !/\d/.test(text.charAt(at + 1));
  return !/[\p{L}\p{N}]/u.test(char) && !isSurrogate(text.charCodeAt(at));
}

/** Half of a character beyond the basic plane: never a break. */
function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
