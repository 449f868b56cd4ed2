import { fewestWords, likeness, sameFrom, tellingWords } from './likeness.js';
import { onceForWords } from './once.js';

/** The words that tell an item from others. */
export interface Telling {
  readonly words: readonly string[];
  /** All of them, as one text. */
  readonly all: string;
  /** Versions, counts and the like, which have to be the same. */
  readonly numbers: string;
}

/** What tells an item in these words from others. */
export function tellingOf(text: string): Telling {
  const words = [...tellingWords(text)];
  const numbers = words.filter((word) => /\d/.test(word)).sort();
  return { words, all: words.join(' '), numbers: numbers.join(' ') };
}

/** As {@link tellingOf}, worked out once for a prose. */
export const tellingIn = onceForWords(({ value }) => tellingOf(value));

/** One way to say it, and the entries that say it so. */
interface Wording<T> {
  readonly telling: Telling;
  readonly entries: T[];
}

/** What more entries than these say was not thought of by those who wrote it. */
export const mostAlike = 100;
const none: readonly never[] = [];

const mostAnswers = 10_000;

/**
 * Entries by what they say. Looking for those that say the same costs as much as there are entries with the rarest of
 * the words, however many entries there are.
 */
export class Wordings<T> {
  private readonly byText = new Map<string, Wording<T>>();
  private readonly byWord = new Map<string, Wording<T>[]>();
  /** What was found for a wording, as long as nothing changes. */
  private readonly answers = new Map<string, readonly T[]>();

  add(telling: Telling, entry: T): void {
    this.answers.clear();
    const known = this.byText.get(telling.all);
    if (known) {
      known.entries.push(entry);
      return;
    }
    const wording = { telling, entries: [entry] };
    this.byText.set(telling.all, wording);
    for (const word of telling.words) {
      const sharing = this.byWord.get(word);
      if (sharing) sharing.push(wording);
      else this.byWord.set(word, [wording]);
    }
  }

  remove({ all }: Telling, entry: T): void {
    const wording = this.byText.get(all);
    if (!wording) return;
    this.answers.clear();
    without(wording.entries, entry);
    if (wording.entries.length > 0) return;
    this.byText.delete(all);
    for (const word of wording.telling.words) {
      const sharing = this.byWord.get(word) ?? [];
      without(sharing, wording);
      if (sharing.length === 0) this.byWord.delete(word);
    }
  }

  /** Whether an entry says it in the very same words. */
  has({ all }: Telling): boolean {
    return this.byText.has(all);
  }

  /** The entries that say the same, in no particular order; none where they are so many that a form must say it. */
  like(telling: Telling): readonly T[] {
    const known = this.answers.get(telling.all);
    if (known) return known;
    const found = telling.words.length < fewestWords ? [] : this.find(telling);
    if (this.answers.size >= mostAnswers) this.answers.clear();
    this.answers.set(telling.all, found);
    return found;
  }

  private find({ words, numbers }: Telling): readonly T[] {
    const own = new Set(words);
    const found: T[] = [];
    for (const { telling, entries } of new Set(this.rarestOf(words).flat())) {
      if (telling.numbers !== numbers || !isAlike(own, telling.words)) continue;
      found.push(...entries);
      if (found.length > mostAlike) return none;
    }
    return found;
  }

  /**
   * The wordings with one of the rarest words. A wording as alike as {@link sameFrom} lacks few of the words, so it
   * has one of any that are one more than that.
   */
  private rarestOf(words: readonly string[]): readonly (readonly Wording<T>[])[] {
    const lacking = words.length - Math.ceil(sameFrom * words.length);
    const sharing = words.map((word) => this.byWord.get(word) ?? []);
    return sharing.sort((a, b) => a.length - b.length).slice(0, lacking + 1);
  }
}

function without<E>(list: E[], entry: E): void {
  const at = list.indexOf(entry);
  if (at >= 0) list.splice(at, 1);
}

function isAlike(own: ReadonlySet<string>, words: readonly string[]): boolean {
  const { length } = words;
  if (length < fewestWords || Math.min(length, own.size) < sameFrom * Math.max(length, own.size)) return false;
  return likeness(own, words) >= sameFrom;
}
