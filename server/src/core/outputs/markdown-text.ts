import { plainLine } from '../one-line.js';

/** Words on one line of Markdown that show as they are and still read well as source. */
export function shown(text: string): string {
  return plainLine(text)
    .replace(/[\\`*[\]<|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)|&(?=#?\w+;)/gu, '\\$&')
    .replace(/^[#>=+-]|(?<=\s)#(?=#*$)/g, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
