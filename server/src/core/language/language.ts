import type { Analysis, Sentence, Token } from './analysis.js';
import { chunk } from './chunks.js';
import { readClauses } from './clauses.js';
import { lexicon } from './lexicon.js';
import { splitSentences } from './sentences.js';
import { tagSentence } from './tag.js';
import { withTeamWords, type TeamWords } from './team-words.js';
import { tokenize } from './tokenize.js';
import type { Prose } from '../text.js';

export type { TeamWords } from './team-words.js';

/** Reads texts, knowing a team's own words; the same prose is read once. */
export interface Language {
  analyze(prose: Prose): Analysis;
}

/** A reader of texts that knows the team's names besides the built-in lexicons. */
export function createLanguage(words: TeamWords): Language {
  const known = new WeakMap<Prose, Analysis>();
  const own = withTeamWords(words);
  return {
    analyze(prose) {
      const before = known.get(prose);
      if (before) return before;
      const sentences = splitSentences(tokenize(prose), prose.value).map((raw) => readSentence(own(raw, tagSentence(raw, lexicon))));
      const analysis = { text: prose.value, sentences };
      known.set(prose, analysis);
      return analysis;
    },
  };
}

function readSentence(tokens: readonly Token[]): Sentence {
  const chunks = chunk(tokens);
  const nominals = chunks.flatMap((each) => (each.type === 'noun' ? [each.nominal, ...each.inner] : []));
  return { from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0, tokens, nominals, clauses: readClauses(tokens, chunks) };
}

