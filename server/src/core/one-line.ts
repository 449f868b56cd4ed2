/** Text on one line, without white space around it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A text on one line, with `…` for all that is beyond so many characters. */
export function shortened(text: string, most: number): string {
  const line = oneLine(text);
  if (line.length <= most) return line;
  // Not between the halves of a character.
  const end = /[\ud800-\udbff]$/.test(line.slice(0, most - 1)) ? most - 2 : most - 1;
  return `${line.slice(0, end).trimEnd()}…`;
}

/** Words of a document or a person on one line, without characters that steer terminals, calendars or text direction. */
export function plainLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}
