/** The entries of a comma-separated list, which keeps long word lists readable. */
export function list(words: string): readonly string[] {
  return words.replace(/\s+/gu, ' ').trim().split(/, ?/u);
}
