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
  return [lemma, pluralOf(lemma), base, s, past, participle, ing, ...(helpers.get(lemma) ?? [])];
}

/** Forms that no rule of spelling gives, short ones included. */
const helpers: ReadonlyMap<string, readonly string[]> = new Map([
  ['be', ['is', 'are', 'am', 'were', "'s", "'re", "'m"]],
  ['have', ['has', "'ve"]],
]);

/** The part of a word that a text is searched for: letters and digits, or a mark of its own. */
export function keyOf(word: string): string {
  let longest = '';
  for (const part of word.split(/[^\p{L}\p{N}]/u)) if (part.length > longest.length) longest = part;
  return longest === '' && marks.has(word) ? word : longest;
}

const marks = new Set(['!', '?', '>', '→']);

/** Tells which of many needs a text meets, in one pass over it. */
export class Sieve {
  private readonly byWord = new Map<string, number[]>();
  /** The lists of words by the set that is looked for first. */
  private readonly lists = new Map<number, List[]>();
  /** The needs that every text meets. */
  private readonly free: ReadonlySet<number>;

  constructor(needs: readonly Needs[]) {
    const ids = new Map<ReadonlySet<string>, number>();
    this.free = new Set(needs.flatMap((each, index) => (each === null ? [index] : [])));
    for (const [need, each] of needs.entries()) {
      for (const list of each ?? []) {
        const [first, ...rest] = list.map((set) => idOf(set, ids));
        if (first !== undefined) push(this.lists, first, { need, rest });
      }
    }
    for (const [set, id] of ids) for (const word of set) push(this.byWord, word, id);
  }

  /** The indices of the needs that the text meets. */
  sift(text: string): ReadonlySet<number> {
    return this.match(partsOf(text));
  }

  /** The same of a text that is cut into words already. */
  match(words: Iterable<string>): ReadonlySet<number> {
    const found = new Set<number>();
    for (const word of words) for (const id of this.byWord.get(word) ?? none) found.add(id);
    if (found.size === 0) return this.free;
    const met = new Set(this.free);
    for (const id of found) {
      for (const { need, rest } of this.lists.get(id) ?? none) {
        if (rest.every((other) => found.has(other))) met.add(need);
      }
    }
    return met;
  }
}

/** One way to meet a need: the sets to find besides the first. */
interface List {
  readonly need: number;
  readonly rest: readonly number[];
}

const none: readonly never[] = [];

function idOf(set: ReadonlySet<string>, ids: Map<ReadonlySet<string>, number>): number {
  const known = ids.get(set) ?? ids.size;
  ids.set(set, known);
  return known;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The runs of letters and digits of a text in lower case, and its marks that words are looked up by. */
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
      if (isApostrophe(code) && lower.charCodeAt(at - 1) === 110) parts.push(lower.slice(start, at - 1), 'n');
      start = -1;
    }
    if (code !== 32 && marks.has(lower.charAt(at))) parts.push(lower.charAt(at));
  }
  return parts;
}

/** As in "shouldn't", which is "should" and "not". */
function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** A letter or digit; beyond ASCII only typographic quotes, dashes and arrows are not taken for one. */
function isLetter(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58);
  return code < 0x2000 || (code > 0x206f && code < 0x2190) || code > 0x21ff;
}
