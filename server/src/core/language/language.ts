import type { Analysis, Clause, Nominal, Sentence, Token } from './analysis.js';
import { chunk, type Chunk } from './chunks.js';
import { readClauses } from './clauses.js';
import { lexicon } from './lexicon.js';
import { partsOf } from './needs.js';
import { splitSentences } from './sentences.js';
import { tagSentence } from './tag.js';
import { withTeamWords, type TeamWords } from './team-words.js';
import { isPlain } from './token-kinds.js';
import { tokenize, type RawToken } from './tokenize.js';
import { Latest } from '../latest.js';
import type { MarkKind, Prose } from '../text.js';

export type { TeamWords } from './team-words.js';

/** Reads texts, knowing a team's own words; the same words are read once, wherever they stand. */
export interface Language {
  analyze(prose: Prose): Analysis;
}

/** Characters of text whose analyses are kept in a short run over many documents. */
export const fewCharacters = 250_000;
/** Characters of text whose analyses are kept while documents are edited. */
export const manyCharacters = 1_000_000;

/** What stands further down in one text, as nobody writes it, is not looked at. */
const longest = 100_000;

/** A reader of texts that knows the team's names besides the built-in lexicons, and keeps what it read last. */
export function createLanguage(words: TeamWords, kept = fewCharacters): Language {
  const known = new Latest<string | object, Analysis>(kept);
  const own = withTeamWords(words);
  return {
    analyze(prose) {
      const key = keyOf(prose);
      const before = known.get(key);
      if (before) return before;
      const read = prose.value.length > longest ? prose.slice(0, longest) : prose;
      const analysis = new LazyAnalysis(prose.value, () =>
        splitSentences(tokenize(read), read.value).map(
          (raw) => new LazySentence(raw, () => own(raw, tagSentence(raw, lexicon))),
        ),
      );
      known.set(key, analysis, prose.value.length);
      return analysis;
    },
  };
}

/** What an analysis depends on: the words, unless formatting hides some of them. */
function keyOf({ value, marks, content }: Prose): string | object {
  return marks.some(({ kind }) => hiding.has(kind)) ? content : value;
}

const hiding: ReadonlySet<MarkKind> = new Set<MarkKind>(['code', 'placeholder', 'quote']);

/** The words of tokens, and the parts of those that have several. */
function keysIn(raw: readonly RawToken[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { lower } of raw) {
    keys.add(lower);
    if (!isPlain(lower)) for (const part of partsOf(lower)) keys.add(part);
  }
  return keys;
}

/** Most texts are looked at by nobody, so their sentences are read when the first asks for them. */
class LazyAnalysis implements Analysis {
  private known: readonly Sentence[] | null = null;

  constructor(
    readonly text: string,
    private readonly read: () => readonly Sentence[],
  ) {}

  get sentences(): readonly Sentence[] {
    return (this.known ??= this.read());
  }
}

/** What the words, phrases and clauses of a sentence are is read when the first asks for it. */
class LazySentence implements Sentence {
  readonly from: number;
  readonly to: number;
  private knownTokens: readonly Token[] | null = null;
  private knownKeys: ReadonlySet<string> | null = null;
  private knownChunks: readonly Chunk[] | null = null;
  private knownNominals: readonly Nominal[] | null = null;
  private knownClauses: readonly Clause[] | null = null;

  constructor(
    private readonly raw: readonly RawToken[],
    private readonly tag: () => readonly Token[],
  ) {
    this.from = raw[0]?.from ?? 0;
    this.to = raw.at(-1)?.to ?? 0;
  }

  get tokens(): readonly Token[] {
    return (this.knownTokens ??= this.tag());
  }

  get keys(): ReadonlySet<string> {
    return (this.knownKeys ??= keysIn(this.raw));
  }

  get nominals(): readonly Nominal[] {
    return (this.knownNominals ??= this.chunks.flatMap((each) =>
      each.type === 'noun' ? [each.nominal, ...each.inner] : [],
    ));
  }

  get clauses(): readonly Clause[] {
    return (this.knownClauses ??= readClauses(this.tokens, this.chunks));
  }

  private get chunks(): readonly Chunk[] {
    return (this.knownChunks ??= chunk(this.tokens));
  }
}
