import type { Token } from './analysis.js';
import type { RawToken } from './tokenize.js';

/** Names that a team adds to the lexicons; each may be several words. */
export interface TeamWords {
  readonly teams: readonly string[];
  readonly people: readonly string[];
  readonly systems: readonly string[];
}

interface Name {
  readonly words: readonly string[];
  readonly classes: ReadonlySet<string>;
}

type Retag = (raw: readonly RawToken[], tokens: readonly Token[]) => readonly Token[];

/** Marks the team's own names among the tokens of a sentence. */
export function withTeamWords(words: TeamWords): Retag {
  const names = namesByFirstWord(words);
  if (names.size === 0) return (_raw, tokens) => tokens;
  return (_raw, tokens) => mark(tokens, names);
}

function namesByFirstWord(words: TeamWords): ReadonlyMap<string, readonly Name[]> {
  const names = new Map<string, Name[]>();
  const add = (list: readonly string[], name: string): void => {
    const classes = new Set([name]);
    for (const each of list) {
      const parts = each
        .toLowerCase()
        .replace(/^@/, '')
        .split(/\s+/)
        .filter((part) => part !== '');
      const [first] = parts;
      if (first === undefined) continue;
      names.set(
        first,
        [...(names.get(first) ?? []), { words: parts, classes }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  };
  add(words.teams, 'team');
  add(words.people, 'person');
  add(words.systems, 'system');
  return names;
}

function mark(tokens: readonly Token[], names: ReadonlyMap<string, readonly Name[]>): readonly Token[] {
  const marked = [...tokens];
  for (let at = 0; at < tokens.length; at++) {
    const name = names
      .get(bare(tokens[at]))
      ?.find((each) => each.words.every((word, offset) => bare(tokens[at + offset]) === word));
    if (!name) continue;
    for (let offset = 0; offset < name.words.length; offset++) {
      const token = marked[at + offset];
      if (token) marked[at + offset] = { ...token, tag: 'name', form: null, classes: name.classes };
    }
    at += name.words.length - 1;
  }
  return marked;
}

function bare(token: Token | undefined): string {
  return token?.lower.replace(/^@/, '') ?? '';
}
