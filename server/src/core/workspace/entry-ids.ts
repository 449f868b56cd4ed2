import type { Field } from '../review.js';
import type { Prose } from '../text.js';

/** What an item, an insight and an idea have in common. */
interface Named {
  readonly id: Field | null;
  readonly text: Prose;
}

/**
 * Names for the entries of one sort, unique in the document and the same while other entries come and go:
 * an entry's own id, or its words.
 */
export function entryIds(sort: 'item' | 'insight' | 'idea', entries: readonly Named[]): readonly string[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const name = `${sort}:${nameOf(entry)}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return count === 0 ? name : `${name}~${String(count)}`;
  });
}

function nameOf({ id, text }: Named): string {
  return id && !id.inherited ? id.value : hashOf(text.value);
}

/** A short mark of a text: equal texts have equal ones, others hardly ever. */
export function hashOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + (a >>> 7)), 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
