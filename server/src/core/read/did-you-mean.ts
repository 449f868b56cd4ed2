const longest = 40;

/**
 * The candidate that was probably meant by `word`, `null` when none is near.
 * Case and separators do not count; a swapped pair of letters counts as one slip.
 */
export function didYouMean(word: string, candidates: readonly string[]): string | null {
  const wanted = plain(word);
  if (wanted.length < 3 || wanted.length > longest) return null;
  const limit = wanted.length < 5 ? 1 : wanted.length < 9 ? 2 : 3;
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of candidates) {
    const slips = distance(wanted, plain(candidate));
    if (slips < least) [best, least] = [candidate, slips];
  }
  return best;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}

function distance(a: string, b: string): number {
  if (b.length > longest) return longest;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = nextRow({ a, b, row, before, last });
    [before, last] = [last, current];
  }
  return last[b.length] ?? longest;
}

interface Step {
  readonly a: string;
  readonly b: string;
  readonly row: number;
  readonly before: readonly number[];
  readonly last: readonly number[];
}

function nextRow({ a, b, row, before, last }: Step): readonly number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column++) {
    const change = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    const swap = swapped ? at(before, column - 2) + 1 : Infinity;
    current.push(Math.min(change, swap, at(last, column) + 1, at(current, column - 1) + 1));
  }
  return current;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
