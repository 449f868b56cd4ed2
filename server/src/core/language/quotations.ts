/** Offsets of a text; `to` is exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const pairs: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
  ['‘', '’'],
  ["'", "'"],
]);

/** The stretches between quotation marks, without the marks; an opening mark that is never closed quotes nothing. */
export function quotations(text: string): Stretch[] {
  const found: Stretch[] = [];
  let open = -1;
  let close = '';
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (open >= 0 && char === close && endsQuote(text, at)) {
      found.push({ from: open + 1, to: at });
      open = -1;
    } else if (open < 0 && pairs.has(char) && startsQuote(text, at)) {
      open = at;
      close = pairs.get(char) ?? '';
    }
  }
  return found;
}

function startsQuote(text: string, at: number): boolean {
  return at === 0 || /[\s([{:—–*_/-]/.test(text.charAt(at - 1));
}

function endsQuote(text: string, at: number): boolean {
  return at + 1 === text.length || !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}
