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
    for (const concept of concepts.get(keyOf(words, start, length)) ?? [])
      mentions.push({ concept, start, end: start + length });
    start += Math.max(length, 1);
  }
  return mentions;
}

const longest = 4;

function longestAt(words: readonly Word[], start: number): number {
  for (let length = Math.min(longest, words.length - start); length > 0; length--) {
    if (concepts.has(keyOf(words, start, length))) return length;
  }
  return 0;
}

function keyOf(words: readonly Word[], start: number, length: number): string {
  let key = '';
  for (let at = start; at < start + length; at++) key += ` ${words[at]?.stem ?? ''}`;
  return key;
}

const concepts = indexOf(conceptWords);

function indexOf(lists: Readonly<Record<Concept, string>>): ReadonlyMap<string, readonly Concept[]> {
  const index = new Map<string, Concept[]>();
  for (const concept of conceptNames(lists)) {
    for (const phrase of lists[concept].split(/\s+/)) {
      const key = phrase
        .split('-')
        .map((word) => ` ${stemOf(word)}`)
        .join('');
      const known = index.get(key) ?? [];
      if (!known.includes(concept)) index.set(key, [...known, concept]);
    }
  }
  return index;
}

function conceptNames(lists: Readonly<Record<Concept, string>>): readonly Concept[] {
  return Object.keys(lists).filter((name): name is Concept => name in lists);
}
