import type { Prose } from '../../text.js';
import type { HeadingSense } from './headings.js';
import { senseOf } from './headings.js';

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
  const name = prose.slice(0, inside.replace(/[\s:]+$/u, '').length);
  return name.value === '' ? null : { name, rest, bold: true };
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
