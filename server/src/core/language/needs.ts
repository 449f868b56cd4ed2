import { inflect, pluralOf } from './morphology.js';

/**
 * What a text must have for something to be worth looking for: for one of the lists, one word of each set.
 * `null` asks for nothing. Words are lower case; one with a hyphen or an apostrophe counts by its longest part.
 */
export type Needs = readonly (readonly ReadonlySet<string>[])[] | null;

/** What is needed for one of several things. */
export function eitherOf(...needs: readonly Needs[]): Needs {
  const lists: (readonly ReadonlySet<string>[])[] = [];
  for (const each of needs) {
    if (each === null) return null;
    lists.push(...each);
  }
  return lists;
}

/** The words given, as a set to ask for. */
export function anyWord(words: Iterable<string>): ReadonlySet<string> {
  return new Set([...words].map(keyOf).filter((word) => word !== ''));
}

/** All forms of verbs given in their base form, as a set to ask for. */
export function anyForm(lemmas: Iterable<string>): ReadonlySet<string> {
  return anyWord([...lemmas].flatMap(formsOf));
}

/** The forms of a word, as a verb and as a noun. */
export function formsOf(lemma: string): string[] {
  const { base, s, past, participle, ing } = inflect(lemma);
  return [lemma, pluralOf(lemma), base, s, past, participle, ing];
}

/** The part of a word that a text is searched for: letters and digits, or a mark of its own. */
export function keyOf(word: string): string {
  let longest = '';
  for (const part of word.split(/[^\p{L}\p{N}]/u)) if (part.length > longest.length) longest = part;
  return longest === '' && (word === '!' || word === '?') ? word : longest;
}

/** Tells which of many needs a text meets, in one pass over it. */
export class Sieve {
  private readonly sets: readonly ReadonlySet<string>[];
  private readonly byWord = new Map<string, number[]>();
  private readonly lists: readonly (readonly (readonly number[])[] | null)[];

  constructor(needs: readonly Needs[]) {
    this.sets = [...new Set(needs.flatMap((each) => (each ?? []).flatMap((list) => list)))];
    const ids = new Map(this.sets.map((set, id) => [set, id]));
    for (const [set, id] of ids) for (const word of set) this.note(word, id);
    this.lists = needs.map((each) => each && each.map((list) => list.map((set) => ids.get(set) ?? 0)));
  }

  /** For each of the needs, whether the text meets it. */
  sift(text: string): (index: number) => boolean {
    return this.match(partsOf(text));
  }

  /** The same of a text that is cut into words already. */
  match(words: Iterable<string>): (index: number) => boolean {
    const found = new Uint8Array(this.sets.length);
    for (const word of words) for (const id of this.byWord.get(word) ?? none) found[id] = 1;
    return (index) => {
      const lists = this.lists[index];
      return !lists || lists.some((list) => list.every((id) => found[id] === 1));
    };
  }

  private note(word: string, id: number): void {
    const list = this.byWord.get(word);
    if (list) list.push(id);
    else this.byWord.set(word, [id]);
  }
}

const none: readonly number[] = [];

/** The runs of letters and digits of a text in lower case, and its marks of exclamation and question. */
function partsOf(text: string): string[] {
  const lower = text.toLowerCase();
  const parts: string[] = [];
  let start = -1;
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 32;
    if (isLetter(code)) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) {
      parts.push(lower.slice(start, at));
      if (isApostrophe(code) && lower.charCodeAt(at - 1) === 110) parts.push(lower.slice(start, at - 1));
    }
    start = -1;
    if (code === 33) parts.push('!');
    if (code === 63) parts.push('?');
  }
  return parts;
}

/** As in "shouldn't", which is "should" and "not". */
function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** A letter or digit; beyond ASCII only typographic quotes and dashes are not taken for one. */
function isLetter(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58);
  return code < 0x2000 || code > 0x206f;
}
