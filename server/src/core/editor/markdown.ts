import { oneLine } from '../one-line.js';
/** A document's words as Markdown that shows them and does nothing else. */
export function literal(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>()#+!|~&$-]/gu, '\\$&')
    .replace(/([a-z])(:)(\/\/)/giu, '$1\\$2$3');
}

/** Our own Markdown for editors that show plain text. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^[\]]*)\]\(([^()]*)\)/gu, '$1 ($2)')
    .replace(/\*\*/gu, '')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
    .replace(/^> ?/gmu, '')
    .replace(/`/gu, '');
}
