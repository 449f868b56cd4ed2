import { fewestWords, likeness, pairsOf, sameFrom, tellingWords } from './likeness.js';
import { onceForWords } from './once.js';
import type { ActionItem } from './review.js';

/** Entries by the words of their items; asking for those that say the same costs as much as there are of them. */
export class Wordings<T extends { readonly item: ActionItem }> {
  private readonly byText = new Map<string, Wording<T>>();
  private readonly byPair = new Map<string, Wording<T>[]>();
  private readonly alike = new Map<string, readonly T[]>();

  constructor(entries: Iterable<T>) {
    for (const entry of entries) this.wordingOf(entry.item).entries.push(entry);
  }

  /** The entries whose items say the same as this one, itself included where it is one of them. */
  like({ text }: ActionItem): readonly T[] {
    const telling = tellingOf(text);
    const known = this.alike.get(telling.all);
    if (known) return known;
    const near = new Set(telling.pairs.flatMap((pair) => this.byPair.get(pair) ?? []));
    const found = [...near].filter((other) => saysTheSame(telling, other.telling)).flatMap(({ entries }) => entries);
    this.alike.set(telling.all, found);
    return found;
  }

  private wordingOf({ text }: ActionItem): Wording<T> {
    const telling = tellingOf(text);
    const known = this.byText.get(telling.all);
    if (known) return known;
    const wording = { telling, entries: [] };
    this.byText.set(telling.all, wording);
    for (const pair of telling.pairs) {
      const sharing = this.byPair.get(pair);
      if (sharing) sharing.push(wording);
      else this.byPair.set(pair, [wording]);
    }
    return wording;
  }
}

/** The pairs of words by which items that say the same are found. */
export function pairsIn({ text }: ActionItem): readonly string[] {
  return tellingOf(text).pairs;
}

/** One way to say it, and the entries whose items say it so. */
interface Wording<T> {
  readonly telling: Telling;
  readonly entries: T[];
}

/** The words that tell an item from others. */
interface Telling {
  readonly words: ReadonlySet<string>;
  /** All of them, as one text. */
  readonly all: string;
  readonly numbers: string;
  readonly pairs: readonly string[];
}

const tellingOf = onceForWords(({ value }): Telling => {
  const words = tellingWords(value);
  const numbers = [...words].filter((word) => /\d/.test(word)).sort();
  return { words, all: [...words].join(' '), numbers: numbers.join(' '), pairs: pairsOf(words) };
});

function saysTheSame(one: Telling, other: Telling): boolean {
  if (one.numbers !== other.numbers || Math.min(one.words.size, other.words.size) < fewestWords) return false;
  return likeness(one.words, other.words) >= sameFrom;
}
