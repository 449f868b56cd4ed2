import { inflect, pluralOf } from './morphology.js';
import { isPlain } from './token-kinds.js';

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
  if (isPlain(word)) return word;
  let longest = '';
  for (const part of word.split(/[^\p{L}\p{N}]/u)) if (part.length > longest.length) longest = part;
  return longest === '' && marks.has(word) ? word : longest;
}

const marks = new Set(['!', '?', '>', '→']);

/** Tells which of many needs a text meets, in one pass over it. */
export class Sieve {
  private readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** The lists of words by the set that is looked for first. */
  private readonly lists: List[][] = [];
  /** The needs that every text meets. */
  private readonly free: ReadonlySet<number>;
  /** In which round each set was found last, so that nothing has to be cleared between texts. */
  private readonly foundIn: Int32Array;
  private round = 0;

  constructor(needs: readonly Needs[]) {
    const ids = new Ids();
    this.free = new Set(needs.flatMap((each, index) => (each === null ? [index] : [])));
    for (const [need, each] of needs.entries()) {
      for (const list of each ?? []) {
        const [first, ...rest] = list.map((set) => ids.of(set));
        if (first !== undefined) (this.lists[first] ??= []).push({ need, rest });
      }
    }
    this.byWord = ids.byWord;
    this.foundIn = new Int32Array(ids.size);
  }

  /** The indices of the needs that the text meets. */
  sift(text: string): ReadonlySet<number> {
    return this.match(partsOf(text));
  }

  /** The same of a text that is cut into words already. */
  match(words: Iterable<string>): ReadonlySet<number> {
    const met = this.askedFor(words);
    return met.length === 0 ? this.free : new Set([...this.free, ...met]);
  }

  /** As {@link match} without those that ask for nothing; one that is met in several ways may come several times. */
  askedFor(words: Iterable<string>): readonly number[] {
    this.round++;
    const firsts: number[] = [];
    for (const word of words) {
      for (const id of this.byWord.get(word) ?? none) {
        if (this.foundIn[id] === this.round) continue;
        this.foundIn[id] = this.round;
        if (this.lists[id]) firsts.push(id);
      }
    }
    return firsts.length === 0 ? none : firsts.flatMap((id) => this.metBy(this.lists[id] ?? none));
  }

  private metBy(lists: readonly List[]): readonly number[] {
    return lists.filter(({ rest }) => rest.every((id) => this.isFound(id))).map(({ need }) => need);
  }

  private isFound(id: number): boolean {
    return this.foundIn[id] === this.round;
  }
}

/** Numbers sets of words; small ones that are built alike are looked for once. */
class Ids {
  readonly byWord = new Map<string, number[]>();
  size = 0;
  private readonly bySet = new Map<ReadonlySet<string>, number>();
  private readonly byWords = new Map<string, number>();

  of(set: ReadonlySet<string>): number {
    const known = this.bySet.get(set) ?? this.alike(set) ?? this.add(set);
    this.bySet.set(set, known);
    return known;
  }

  private alike(set: ReadonlySet<string>): number | null {
    if (set.size > fewWords) return null;
    const name = [...set].join(' ');
    const id = this.byWords.get(name) ?? this.add(set);
    this.byWords.set(name, id);
    return id;
  }

  private add(set: ReadonlySet<string>): number {
    const id = this.size++;
    for (const word of set) {
      const sharing = this.byWord.get(word);
      if (sharing) sharing.push(id);
      else this.byWord.set(word, [id]);
    }
    return id;
  }
}

/** Comparing larger sets costs more than looking for one of them twice. */
const fewWords = 12;

/** One way to meet a need: the sets to find besides the first. */
interface List {
  readonly need: number;
  readonly rest: readonly number[];
}

const none: readonly never[] = [];

/** The runs of letters and digits of a text in lower case, and its marks that words are looked up by. */
export function partsOf(text: string): string[] {
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
