import { onceForWords } from '../../once.js';
import type { Prose } from '../../text.js';
import { isAll } from './document.js';
import type { HeadingSense } from './headings.js';
import { senseOf } from './headings.js';
import { boldLabel } from './labels.js';
import { isOneItem } from './lead-in.js';

export const senseOfName = onceForWords(({ value }) => senseOf(value));

/** Whether a paragraph is an item with its name, or its first line is too long for a heading or ends as a sentence does. */
export const isPlainText = onceForWords((prose, breaks: readonly number[]) => {
  if (isOneItem(prose.value)) return true;
  if (boldLabel(prose)) return false;
  const line = prose.value.slice(0, (breaks[0] ?? prose.value.length + 1) - 1);
  return line.length > 90 || /[.!,;]$/u.test(line);
});

export function senseIfExact(name: Prose): HeadingSense | null {
  const sense = senseOf(name.value);
  return sense?.exact ? sense : null;
}

export function withoutAnchor(prose: Prose): Prose {
  const plain = isAll(prose, 'strong') ? prose.slice(0, prose.value.replace(/:\s*$/u, '').length) : prose;
  const end = plain.value.search(/(?<!\s)\s*\{[#.:][^{}]+\}\s*$/u);
  return end < 0 ? plain : plain.slice(0, end);
}
