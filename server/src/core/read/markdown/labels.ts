import type { Prose } from '../../text.js';
import { isImperative, wordCount } from './grammar.js';
import type { HeadingSense } from './headings.js';
import { senseOf } from './headings.js';
import { isStrong } from './meaning.js';
import type { Words } from './words.js';

/** Words that stand before a colon and what follows them. */
export interface Label {
  readonly name: Prose;
  readonly rest: Prose;
  readonly bold: boolean;
}

const longestLabel = 80;

/** The label a text begins with: bold words with a colon (or nothing) after them, or plain words with a colon. */
export function labelOf(prose: Prose): Label | null {
  return boldLabel(prose) ?? plainLabel(prose);
}

/** A bold beginning; one without a colon counts only when nothing follows it. */
export function boldLabel(prose: Prose): Label | null {
  const strong = prose.marks.find((mark) => mark.kind === 'strong' && mark.from === 0);
  if (!strong || strong.to > longestLabel) return null;
  const inside = prose.value.slice(0, strong.to).trimEnd();
  const after = /^\s*:/u.exec(prose.value.slice(strong.to));
  const rest = prose.slice(strong.to + (after?.[0].length ?? 0), prose.value.length).trim();
  const hasColon = after !== null || inside.endsWith(':');
  if (!hasColon && rest.value !== '') return null;
  const name = prose.slice(0, inside.replace(/(?<![\s:])[\s:]+$/u, '').length);
  return name.value === '' ? null : { name, rest, bold: true };
}

/** A first line that is all bold, with text on the lines below it. */
export function boldLine({ prose, breaks: [end] }: Words): Label | null {
  const strong = end === undefined ? null : prose.marks.find((mark) => mark.kind === 'strong' && mark.from === 0);
  if (!strong || end === undefined || strong.to > longestLabel || prose.value.slice(strong.to, end).trim() !== '')
    return null;
  const name = prose.slice(0, strong.to).trim();
  return { name, rest: prose.slice(end, prose.value.length).trim(), bold: true };
}

function plainLabel(prose: Prose): Label | null {
  const end = prose.value.slice(0, longestLabel).indexOf(':');
  if (end < 2 || !/^(?:\s|$)/u.test(prose.value.slice(end + 1, end + 2))) return null;
  const name = prose.slice(0, end).trim();
  return { name, rest: prose.slice(end + 1, prose.value.length).trim(), bold: false };
}

/** What a label opens when it acts as a heading, `null` when it is no heading's name. */
export function labelSense(label: Label): HeadingSense | null {
  const sense = senseOf(label.name.value);
  return sense?.exact ? sense : null;
}

/** A first line that ends in a colon and is a section's name. */
export function namedLine(prose: Prose, line: Prose): Label | null {
  if (!line.value.endsWith(':')) return null;
  const name = line.slice(0, line.value.length - 1);
  const rest = prose.slice(line.value.length, prose.value.length).trim();
  return senseOf(name.value)?.exact ? { name, rest, bold: false } : null;
}

/** A text that begins with the name of a section for items, lessons, questions or ideas. */
export function namedStart(prose: Prose): Label | null {
  const plain = isNameLike(prose.value) ? labelOf(prose) : null;
  return plain && isStrong(labelSense(plain)) ? plain : null;
}

/** Whether most labels are orders, as the names of items are: "**Hold an overview**: …" opens no summary. */
export function areOrders(labels: readonly (Label | null)[]): boolean {
  const orders = labels.filter((label) => label && isImperative(label.name.value) && wordCount(label.name.value) > 1);
  return orders.length * 2 > labels.length;
}

/** At most six words with a capital before a colon, as the name of a section has. */
function isNameLike(text: string): boolean {
  const end = text.slice(0, 60).indexOf(':');
  return end > 2 && /^[\p{Lu}*_"'\d]/u.test(text) && text.slice(0, end).split(' ').length <= 6;
}
