import type { Facet } from './classification.js';
import { wordsOf } from './words.js';

/** A category and the words by which a team finds it. */
export interface CategoryWords {
  readonly id: string;
  readonly words: readonly string[];
}

/** The first category that has one of its words or phrases in the text. */
export function ownCategoryOf(text: string, categories: readonly CategoryWords[]): Facet<string> | null {
  if (categories.every(({ words }) => words.length === 0)) return null;
  const found = ` ${stemsOf(text)} `;
  for (const { id, words } of categories) {
    const because = words.filter((phrase) => phrase.trim() !== '' && found.includes(` ${stemsOf(phrase)} `));
    if (because.length > 0) return { value: id, stated: false, because: because.slice(0, 3) };
  }
  return null;
}

function stemsOf(text: string): string {
  return wordsOf(text)
    .map(({ stem }) => stem)
    .join(' ');
}
