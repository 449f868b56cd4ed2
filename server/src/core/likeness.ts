const smallWords = new Set(
  `a an and are as at be been by can could do does for from has have how if in into is it its may might more must need needs
  no of on or our should so some that the their them then there these they this those to up was we were what when where
  which who will with would you add create implement set setup make introduce`.split(/\s+/),
);

/** The words that tell one item from another, each once: no small words, no verb that only says "there shall be". */
export function tellingWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.'-][\p{L}\p{N}]+)*/gu) ?? [];
  return new Set(words.filter((word) => !smallWords.has(word)).map(singular));
}

/** The share of words that both have, of all that either has; no word comes twice. */
export function likeness(own: ReadonlySet<string>, words: readonly string[]): number {
  let shared = 0;
  for (const word of words) if (own.has(word)) shared++;
  const all = own.size + words.length - shared;
  return all === 0 ? 0 : shared / all;
}

/** From this likeness on two items say the same. */
export const sameFrom = 0.8;

/** Fewer words do not tell an item from another. */
export const fewestWords = 3;

/** A ticket in a form that can be compared: an address or a key; a bare number means nothing outside its tracker. */
export function ticketKey(ticket: string | null): string | null {
  const written = (ticket ?? '')
    .trim()
    .toLowerCase()
    .replace(/(?<!\/)\/+$/, '');
  if (/^https?:\/\/\S+\d$/.test(written)) return written.replace(/^https?:\/\//, '');
  return /^[a-z][a-z0-9_]*-\d+$/.test(written) ? written : null;
}

function singular(word: string): string {
  if (word.length < 4 || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}
