import type { Draft } from '../edit/entry-field.js';
import { indentAt, insertion, lineAt, lineBreakOf, nextLine, removal, type TextEdit } from '../edit/text-edit.js';
import { textStartAt } from '../edit/yaml-places.js';
import type { Finding } from '../finding.js';
import type { Keep } from '../review.js';
import type { Span } from '../text.js';

/** A document with its path or address, which says whether it is MDX. */
export interface Source extends Draft {
  readonly path: string;
}

/** What is written where people are asked for their reason. */
export const reasonPlaceholder = 'the reason';

/**
 * Writes a comment that keeps what a rule reports: at the end of an entry's line or cell, else on a line of its own
 * before the block. The reason is left to the writer.
 */
export function keepEdit({ rule, span, item }: Pick<Finding, 'rule' | 'span' | 'item'>, draft: Source): TextEdit {
  const { source, review } = draft;
  const comment = commentFor(rule, draft);
  if (review.format === 'yaml') return beforeKey(comment, span, source);
  const placeholder = review.placeholders.find(
    ({ text }) => text.span.start <= span.start && span.end <= text.span.end,
  );
  if (placeholder) return insertion(placeholder.text.span.end, ` ${comment}`);
  const found = item === null ? undefined : review.items[item];
  const passage = review.passages.find(({ prose }) => prose.span.start <= span.start && span.end <= prose.span.end);
  const place = found
    ? { shape: found.shape, words: found.text.span }
    : { shape: passage?.shape, words: passage?.prose.span };
  const { shape, words = span } = place;
  if (shape === 'table' || shape === 'cell') return insertion(words.end, ` ${comment}`);
  const isBlock = shape === undefined || shape === 'heading' || (shape === 'paragraph' && !found);
  return isBlock ? beforeBlock(comment, words, source) : atLineEnd(comment, words.end, source);
}

/** Takes a keep comment out, with the line that it stands alone on. */
export function dropKeepEdit({ span }: Pick<Keep, 'span'>, source: string): TextEdit {
  const line = lineAt(source, span.start);
  const before = source.slice(line.start, span.start);
  const isAlone = before.trim() === '' && source.slice(span.end, lineAt(source, span.end).end).trim() === '';
  if (!isAlone) return removal(span.start - (before.length - before.trimEnd().length), span.end);
  return removal(line.start, nextLine(source, span.end));
}

function commentFor(rule: string, { review, path }: Source): string {
  const words = `debrief: keep ${rule}: ${reasonPlaceholder}`;
  if (review.format === 'yaml') return `# ${words}`;
  return /\.mdx$/iu.test(path) ? `{/* ${words} */}` : `<!-- ${words} -->`;
}

/** Inside a text of several lines a comment would be part of it, so it goes before the line that the text begins in. */
function beforeKey(comment: string, span: Span, source: string): TextEdit {
  const line = lineAt(source, textStartAt(source, span.start));
  return insertion(line.start, `${indentAt(source, line.start)}${comment}${lineBreakOf(source)}`);
}

function atLineEnd(comment: string, offset: number, source: string): TextEdit {
  const line = lineAt(source, offset);
  const end = line.start + source.slice(line.start, line.end).trimEnd().length;
  return insertion(Math.max(end, offset), ` ${comment}`);
}

function beforeBlock(comment: string, words: Span, source: string): TextEdit {
  const line = lineAt(source, words.start);
  const isText = /^\s*[^\s#>|]/u.test(source.slice(line.start, line.end));
  // Our comment for MDX is no block of its own to the parser.
  const gap = isText && comment.startsWith('{') ? lineBreakOf(source) : '';
  return insertion(line.start, `${indentAt(source, line.start)}${comment}${lineBreakOf(source)}${gap}`);
}
