import type { Tag, VerbForm } from './analysis.js';
import type { Reading } from './lexicon.js';

/** What a word can be, as bits: its parts of speech, its forms as a verb, and whether a list has it as a verb. */
export const can = {
  noun: 1,
  name: 2,
  pronoun: 4,
  verb: 8,
  auxiliary: 16,
  modal: 32,
  adjective: 64,
  adverb: 128,
  determiner: 256,
  preposition: 512,
  conjunction: 1024,
  subordinator: 2048,
  to: 4096,
  negation: 8192,
  number: 16384,
  opaque: 32768,
  punctuation: 65536,
  base: 131072,
  s: 262144,
  past: 524288,
  participle: 1048576,
  ing: 2097152,
  listedVerb: 4194304,
} as const satisfies Record<Tag | VerbForm | 'listedVerb', number>;

/** All that the readings of a word allow. */
export function abilitiesOf(readings: readonly Reading[]): number {
  let mask = 0;
  for (const { tag, form, classes } of readings) {
    mask |= can[tag];
    if (tag !== 'verb') continue;
    if (form) mask |= can[form];
    if (classes.size > 0) mask |= can.listedVerb;
  }
  return mask;
}
