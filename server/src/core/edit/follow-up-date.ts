import { readFrontMatter } from '../read/markdown/front-matter.js';
import type { Draft } from './entry-field.js';
import { insertion, lineAt, lineBreakOf, type TextEdit } from './text-edit.js';
import { addKey } from './yaml-map.js';
import { rootOf } from './yaml-places.js';

const name = 'follow-up-meeting';

/** The edit that writes when the action items will be handled: at its place, or in the front matter. */
export function followUpDateEdit({ source, review }: Draft, date: string): TextEdit {
  const { followUpMeeting: known } = review;
  if (known && !known.inherited) return { span: known.span, newText: date };
  if (review.format === 'yaml') {
    const root = rootOf(source);
    return root && root.entries.length > 0
      ? addKey(source, root, { name, text: date })
      : insertion(0, `${name}: ${date}${lineBreakOf(source)}`);
  }
  const end = readFrontMatter(source).map?.span.end;
  const lineBreak = lineBreakOf(source);
  if (end === undefined) return insertion(0, ['---', `${name}: ${date}`, '---', '', ''].join(lineBreak));
  return insertion(lineAt(source, end).end, `${lineBreak}${name}: ${date}`);
}
