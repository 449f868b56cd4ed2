import type { Reading, Lexicon } from './lexicon.js';
import { plainReading } from './lexicon.js';
import type { Tag, VerbForm } from './analysis.js';
import type { RawToken } from './tokenize.js';

/** Readings of a word that no list has, by its shape. */
export function guess(token: RawToken, first: boolean, lexicon: Lexicon): readonly Reading[] {
  const { lower, text } = token;
  const parts = byParts(lower, lexicon);
  if (parts) return parts;
  if (isNamed(text, first)) return [plainReading('name', lower)];
  return byEnding(lower);
}

const verbPrefixes = [
  're',
  're-',
  'double-',
  'pre',
  'pre-',
  'auto',
  'auto-',
  'un',
  'mis',
  'over',
  'de',
  'de-',
  'co-',
  'force-',
  'self-',
  'hard-',
  'cross-',
];

/** "sub-team" ends in a team; "rechecks" is a way of checking. */
function byParts(lower: string, lexicon: Lexicon): readonly Reading[] | null {
  const prefix = verbPrefixes.find(
    (each) =>
      lower.startsWith(each) && lexicon.get(lower.slice(each.length))?.some((reading) => reading.tag === 'verb'),
  );
  if (prefix)
    return (lexicon.get(lower.slice(prefix.length)) ?? []).filter(
      (reading) => reading.tag === 'verb' || reading.tag === 'noun',
    );
  const hyphen = lower.lastIndexOf('-');
  if (hyphen <= 0) return null;
  const last = lexicon.get(lower.slice(hyphen + 1));
  if (!last) return null;
  const nouns = last.filter((reading) => reading.tag === 'noun');
  const participle = last.some((reading) => reading.form === 'participle' || reading.form === 'ing');
  if (participle) return [...nouns, plainReading('adjective', lower)];
  return nouns.length > 0 ? nouns : null;
}

/** A capital where none is due, or inside the word, marks a name; a word all in capitals is one too. */
function isNamed(text: string, first: boolean): boolean {
  if (/^.+\p{Lu}/u.test(text) || /^\p{Lu}\p{Ll}*\d/u.test(text)) return true;
  return !first && /^\p{Lu}/u.test(text);
}

const endings: readonly (readonly [RegExp, readonly (readonly [Tag, VerbForm | null])[]])[] = [
  [/ly$/, [['adverb', null]]],
  [/(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|ology|age|ure|dom|hood|acy)s?$/, [['noun', null]]],
  [/(?:able|ible|ful|less|ous|ish|proof|wide|specific|based|aware|prone|free)$/, [['adjective', null]]],
  [
    /(?:ive|al|ic|ary|ant|ent)$/,
    [
      ['adjective', null],
      ['noun', null],
    ],
  ],
  [
    /(?:ise|ize|ify|ate)$/,
    [
      ['verb', 'base'],
      ['noun', null],
    ],
  ],
  [
    /(?:ises|izes|ifies|ates)$/,
    [
      ['verb', 's'],
      ['noun', null],
    ],
  ],
  [
    /..ing$/,
    [
      ['verb', 'ing'],
      ['noun', null],
    ],
  ],
  [
    /[a-z]{2}ed$/,
    [
      ['verb', 'past'],
      ['verb', 'participle'],
      ['adjective', null],
    ],
  ],
  [
    /[^s]s$/,
    [
      ['noun', null],
      ['verb', 's'],
    ],
  ],
];

function byEnding(lower: string): readonly Reading[] {
  const found = endings.find(([ending]) => ending.test(lower));
  if (found) return found[1].map(([tag, form]) => plainReading(tag, lower, form));
  return [plainReading('noun', lower), plainReading('verb', lower, 'base')];
}
