/** A word of a text: as written, in lower case, and cut down to what its forms share. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  /** The comma, full stop or the like right behind it. */
  readonly close?: string;
}

/** Cuts a text into words; addresses are left out, numbers are one word whatever their value. */
export function wordsOf(text: string): readonly Word[] {
  return text
    .replace(/[’‘]/g, "'")
    .split(/\s+/)
    .filter((chunk) => !chunk.includes('://'))
    .flatMap(wordsIn);
}

/** Reduces a word of a text to what its inflected forms have in common. */
export function stemOf(lower: string): string {
  const known = irregular.get(lower);
  if (known !== undefined) return known;
  if (lower.length < 4) return lower;
  const singular = withoutPlural(lower);
  const base = withoutEnding(singular);
  return base.replace(/e$/, '').replace(/y$/, 'i');
}

function wordsIn(chunk: string): readonly Word[] {
  const words = (chunk.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?|[?]/gu) ?? []).flatMap(partsOf);
  const close = chunk.charAt(chunk.length - 1);
  return ',;:.!)'.includes(close)
    ? words.map((word, at) => (at < words.length - 1 ? word : { ...word, close }))
    : words;
}

function partsOf(chunk: string): readonly Word[] {
  const lower = chunk.toLowerCase();
  if (lower.endsWith("n't")) return [wordOf(chunk.slice(0, -3)), { text: chunk, lower: 'not', stem: 'not' }];
  const apostrophe = lower.indexOf("'");
  return [wordOf(apostrophe > 0 ? chunk.slice(0, apostrophe) : chunk)];
}

function wordOf(text: string): Word {
  const lower = text.toLowerCase();
  return { text, lower, stem: /^\p{N}/u.test(lower) ? '#' : stemOf(lower) };
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:sses|shes|ches|xes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  for (const ending of ['ied', 'ying', 'ing', 'ed']) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue;
    const rest = word.slice(0, -ending.length);
    if (ending === 'ied' || ending === 'ying') return `${rest}y`;
    return /[aeiouy]/.test(rest) ? undoubled(rest) : word;
  }
  return word;
}

function undoubled(word: string): string {
  return /([bdgklmnprt])\1$/.test(word) && !/(?:all|ell|ill|oll|ull)$/.test(word) ? word.slice(0, -1) : word;
}

const irregular: ReadonlyMap<string, string> = new Map(
  `was be, were be, is be, are be, been be, am be, has have, had have, having have, did do, does do, done do,
  found find, took take, taken take, knew know, known know, told tell, wrote write, written write, ran run,
  went go, gone go, made make, sent send, saw see, seen see, thought think, felt feel, lost lose, gave give,
  given give, got get, broke break, broken break, chose choose, chosen choose, kept keep, came come, met meet,
  led lead, heard hear, left leave, built build, caught catch, understood understand, people people, this this,
  its it, us we, our we, during during, nothing nothing, something something, anything anything,
  everything everything, status status, process process, access access, always always, dns dns, less less,
  red red, need need, feed feed, speed speed, seed seed, bring bring, string string, thing thing, ring ring,
  spring spring, string string, morning morning, tls tls, aws aws, kubernetes kubernetes, series series,
  analyses analysis, criteria criteria, data data, news news, ops ops, sops sop, slas sla`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .map(([form = '', stem = '']) => [form, stem]),
);
