/** A file that an edge may create. */
export interface NewFile {
  /** A name without folder. */
  readonly name: string;
  readonly text: string;
}

const longest = 60;

/** A name made of the parts that are there, such as `2022-03-30-lost-webhooks`; safe in every file system. */
export function nameFrom(...parts: readonly (string | null)[]): string {
  const words = parts.flatMap(
    (part) =>
      part
        ?.normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  );
  const name = words.reduce((all, word) => (all.length + word.length < longest ? `${all}-${word}` : all), '');
  return name.slice(1) || words[0]?.slice(0, longest) || 'review';
}
