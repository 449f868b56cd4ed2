import { conceptWords, type Concept } from './concept-words.js';
import { stemOf, type Word } from './words.js';

/** A concept found in a text: which, and the words (by index, `end` exclusive) that stand for it. */
export interface Mention {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
}

/** Finds the concepts of a text; where a phrase has a concept, its words have none of their own. */
export function mentionsOf(words: readonly Word[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let start = 0; start < words.length;) {
    const length = longestAt(words, start);
    const found = length > 0 ? (concepts.get(keyOf(words, start, length)) ?? []) : [];
    for (const concept of found) mentions.push({ concept, start, end: start + length });
    start += Math.max(length, 1);
  }
  return mentions;
}

/** The words (by index) that stand for a concept. */
export function indicesOf({ start, end }: Mention): readonly number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}

function longestAt(words: readonly Word[], start: number): number {
  const longest = lengths.get(words[start]?.stem ?? '') ?? 0;
  for (let length = Math.min(longest, words.length - start); length > 0; length--) {
    if (concepts.has(keyOf(words, start, length))) return length;
  }
  return 0;
}

function keyOf(words: readonly Word[], start: number, length: number): string {
  let key = words[start]?.stem ?? '';
  for (let at = start + 1; at < start + length; at++) key += ` ${words[at]?.stem ?? ''}`;
  return key;
}

const concepts = indexOf(conceptWords);

/** How many words the longest phrase has that begins with a word. */
const lengths = lengthsOf(concepts.keys());

function lengthsOf(phrases: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const stems = phrase.split(' ');
    const [first = ''] = stems;
    longest.set(first, Math.max(longest.get(first) ?? 0, stems.length));
  }
  return longest;
}

function indexOf(lists: Readonly<Record<Concept, string>>): ReadonlyMap<string, readonly Concept[]> {
  const index = new Map<string, Concept[]>();
  for (const concept of conceptNames(lists)) {
    for (const phrase of lists[concept].split(/\s+/)) {
      const key = phrase.split('-').map(stemOf).join(' ');
      const known = index.get(key) ?? [];
      if (!known.includes(concept)) index.set(key, [...known, concept]);
    }
  }
  return index;
}

function conceptNames(lists: Readonly<Record<Concept, string>>): readonly Concept[] {
  return Object.keys(lists).filter((name): name is Concept => name in lists);
}
