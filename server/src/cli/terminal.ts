import { eastAsianWidth } from 'get-east-asian-width';
import type { Io, Output } from './io.js';

/** Ways to set text off from other text. */
export interface Style {
  strong(text: string): string;
  faint(text: string): string;
  warning(text: string): string;
  error(text: string): string;
  mark(text: string): string;
}

/** Colors on a terminal, unless `NO_COLOR` is set; plain text elsewhere, unless `FORCE_COLOR` is set. */
export function styleFor(output: Output, { NO_COLOR: no, FORCE_COLOR: force }: Io['env']): Style {
  const isForced = force !== undefined && force !== '' && force !== '0';
  return isForced || (output.isTerminal && !no) ? colored : plain;
}

const plain: Style = { strong: same, faint: same, warning: same, error: same, mark: same };

const colored: Style = {
  strong: between(1, 22),
  faint: between(2, 22),
  warning: between(33, 39),
  error: between(31, 39),
  mark: between(36, 39),
};

function same(text: string): string {
  return text;
}

function between(on: number, off: number): (text: string) => string {
  return (text) => (text === '' ? '' : `\u001B[${String(on)}m${text}\u001B[${String(off)}m`);
}

/** Controls, and marks that change the direction or hide: what a terminal would obey instead of showing it. */
const unsafe = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\p{Cs}]/gu;

/** One line that a terminal shows as it is: tabs become a space, controls are spelled out. */
export function visible(text: string): string {
  return text.replace(unsafe, (character) => (character === '\t' ? ' ' : spelled(character)));
}

function spelled(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

const invisible = /^[\p{M}\p{Cf}]/u;
const asEmoji = '\uFE0F';

/** How many columns a text takes on a terminal. */
export function widthOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) width += widthOfGrapheme(segment);
  return width;
}

function widthOfGrapheme(grapheme: string): number {
  if (grapheme.includes(asEmoji)) return 2;
  return invisible.test(grapheme) ? 0 : eastAsianWidth(grapheme.codePointAt(0) ?? 0);
}
