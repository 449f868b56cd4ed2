import type { Tag, Token } from './analysis.js';

const longest = 16;
const heads: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'opaque', 'number']);

/** Whether a token can be what a noun phrase is about. */
export function isHead(token: Token | undefined): boolean {
  return token !== undefined && heads.has(token.tag);
}

/** Where the noun phrase that begins at `start` ends, `start` itself if none does. */
export function phraseEnd(tokens: readonly Token[], start: number): number {
  if (tokens[start]?.tag === 'pronoun') return start + 1;
  let end = start;
  for (let at = start; at < tokens.length && at - start < longest && goesOn(tokens, at, start); at++) {
    if (isHead(tokens[at])) end = at + 1;
  }
  return end;
}

type Test = (tokens: readonly Token[], at: number, start: number) => boolean;

/** Whether the token at `at` goes on the phrase from `start`. */
function goesOn(tokens: readonly Token[], at: number, start: number): boolean {
  const tag = tokens[at]?.tag;
  return tag !== undefined && (tests[tag]?.(tokens, at, start) ?? false);
}

const always: Test = () => true;

const tests: Partial<Record<Tag, Test>> = {
  determiner: isArticle,
  noun: isNotOfPerson,
  name: isNotAfterNoun,
  number: always,
  opaque: always,
  adjective: always,
  verb: modifies,
  adverb: (tokens, at, start) => tokens[at + 1]?.tag === 'adjective' && at > start,
  punctuation: joins,
};

/** "the", or "'s" after the owner. */
function isArticle(tokens: readonly Token[], at: number, start: number): boolean {
  const before = tokens[at - 1]?.tag;
  return at === start || before === 'determiner' || before === 'adverb' || tokens[at]?.lower === "'s";
}

/** "Ann feedback" is two phrases, a person and a thing. */
function isNotOfPerson(tokens: readonly Token[], at: number, start: number): boolean {
  const before = tokens[at - 1];
  if (at === start || before?.tag !== 'name' || !before.classes.has('person')) return true;
  return !/^\p{Ll}/u.test(tokens[at]?.text ?? '');
}

/** "until further notice Ann …": a person begins a phrase. */
function isNotAfterNoun(tokens: readonly Token[], at: number, start: number): boolean {
  return at === start || tokens[at - 1]?.tag !== 'noun' || tokens[at]?.classes.has('person') !== true;
}

const describable = new Set(['noun', 'adjective', 'name']);
const describing = new Set(['determiner', 'adjective', 'number']);

/** "failing" in "the failing job", "shared" in "our shared queue". */
function modifies(tokens: readonly Token[], at: number, start: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const form = token?.form;
  if (form === 'base' || form === 's' || !next || !describable.has(next.tag)) return false;
  if (at > start) return before !== undefined && describing.has(before.tag);
  return form !== 'ing' && before !== undefined && mayGovern(before);
}

/** After "of", "is" and "delete" a noun phrase is due. */
function mayGovern({ tag, form }: Token): boolean {
  return tag === 'preposition' || tag === 'auxiliary' || (tag === 'verb' && form === 'base');
}

/** A slash between two nouns, or the apostrophe of a plural owner. */
function joins(tokens: readonly Token[], at: number, start: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !before || !next || at === start || !isHead(before) || !isHead(next)) return false;
  if (token.text === '/') return next.from === token.to;
  return isApostrophe(token) && before.to === token.from && before.lower.endsWith('s');
}

function isApostrophe({ text, quoted }: Token): boolean {
  return (text === "'" || text === '’') && !quoted;
}
