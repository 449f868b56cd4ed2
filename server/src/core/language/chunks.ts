import type { Nominal, Token, VerbForm } from './analysis.js';
import { kindOfNominal } from './nominal.js';

/** A verb with its helpers: "should not have been merged". */
export interface VerbGroup {
  readonly type: 'verb';
  readonly start: number;
  readonly end: number;
  readonly main: number;
  readonly modal: string | null;
  readonly perfect: boolean;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
  /** The form of its first word, which says whether it can stand without "to". */
  readonly form: VerbForm | null;
}

export interface NounChunk {
  readonly type: 'noun';
  readonly nominal: Nominal;
  /** Noun phrases inside it: "the lead" in "the task of the lead". */
  readonly inner: readonly Nominal[];
  readonly start: number;
  readonly end: number;
}

/** A token that is neither part of a noun phrase nor of a verb group. */
export interface WordChunk {
  readonly type: 'word';
  readonly start: number;
  readonly end: number;
}

export type Chunk = VerbGroup | NounChunk | WordChunk;

/** Groups a sentence's tokens into noun phrases, verb groups and single words. */
export function chunk(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < tokens.length; ) {
    const next = nounChunk(tokens, at) ?? verbGroup(tokens, at) ?? { type: 'word' as const, start: at, end: at + 1 };
    chunks.push(next);
    at = next.end;
  }
  return chunks;
}

function nounChunk(tokens: readonly Token[], start: number): NounChunk | null {
  const end = phraseEnd(tokens, start);
  if (end === start) return null;
  const wide = withOf(tokens, start, end);
  const nominal = { kind: kindOfNominal(tokens, start, wide), start, end: wide.end, head: wide.head };
  return { type: 'noun', nominal, inner: end === wide.end ? [] : innerOf(tokens, end + 1), start, end: wide.end };
}

function innerOf(tokens: readonly Token[], start: number): readonly Nominal[] {
  const inner = nounChunk(tokens, start);
  return inner ? [inner.nominal, ...inner.inner] : [];
}

const longestPhrase = 16;

/** Where the noun phrase that begins at `start` ends, `start` itself if none does. */
function phraseEnd(tokens: readonly Token[], start: number): number {
  if (tokens[start]?.tag === 'pronoun') return start + 1;
  let end = start;
  let at = start;
  while (at < tokens.length && at - start < longestPhrase) {
    const step = stepWidth(tokens, at, start);
    if (step === 0) break;
    at += step;
    if (isHead(tokens[at - 1])) end = at;
  }
  return end;
}

function isHead(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'noun' || token.tag === 'name' || token.tag === 'opaque' || token.tag === 'number');
}

/** How many tokens continue the phrase at `at`. */
function stepWidth(tokens: readonly Token[], at: number, start: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return 0;
  switch (token.tag) {
    case 'determiner':
      return at === start || tokens[at - 1]?.tag === 'determiner' || token.lower === "'s" || tokens[at - 1]?.tag === 'adverb' ? 1 : 0;
    case 'name':
      return token.classes.has('person') && tokens[at - 1]?.tag === 'noun' && at > start ? 0 : 1;
    case 'noun':
      return tokens[at - 1]?.classes.has('person') === true && tokens[at - 1]?.tag === 'name' && at > start && /^\p{Ll}/u.test(token.text) ? 0 : 1;
    case 'number':
    case 'opaque':
    case 'adjective':
      return 1;
    case 'verb':
      return modifies(tokens, at, start) ? 1 : 0;
    case 'adverb':
      return next?.tag === 'adjective' && at > start ? 1 : 0;
    default:
      return joins(tokens, at, start) ? 1 : 0;
  }
}

/** "failing" in "the failing job", "shared" in "our shared queue". */
function modifies(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || token.form === 'base' || token.form === 's') return false;
  if (!(next?.tag === 'noun' || next?.tag === 'adjective' || next?.tag === 'name')) return false;
  const before = tokens[at - 1]?.tag;
  if (at > start) return before === 'determiner' || before === 'adjective' || before === 'number';
  return token.form !== 'ing' && (before === 'preposition' || (before === 'verb' && tokens[at - 1]?.form === 'base') || before === 'auxiliary');
}

/** A slash or a hyphen between two nouns, or the apostrophe of a plural owner. */
function joins(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  if (token?.tag !== 'punctuation' || at === start || !isHead(tokens[at - 1])) return false;
  if (token.text === '/') return isHead(tokens[at + 1]) && tokens[at + 1]?.from === token.to;
  return (token.text === "'" || token.text === '’') && tokens[at - 1]?.to === token.from && tokens[at - 1]?.lower.endsWith('s') === true && isHead(tokens[at + 1]) && !token.quoted;
}

const partitive = new Set(['all', 'some', 'one', 'most', 'each', 'any', 'none', 'both', 'many', 'several', 'few', 'either', 'neither', 'another', 'rest', 'majority', 'member', 'members', 'lot', 'lots', 'couple', 'number', 'half', 'part', 'kind', 'type', 'sort', 'set', 'pair', 'two', 'three', 'four', 'everyone', 'everybody', 'someone', 'anyone', 'nobody', 'those', 'which']);

/** "members of the team" stands for the team, "pool of workers" for the pool. */
function withOf(tokens: readonly Token[], start: number, end: number): { end: number; head: number } {
  const head = headBefore(tokens, start, end);
  if (tokens[end]?.lower !== 'of') return { end, head };
  const inner = phraseEnd(tokens, end + 1);
  if (inner === end + 1) return { end, head };
  const wide = withOf(tokens, end + 1, inner);
  return { end: wide.end, head: partitive.has(tokens[head]?.lower ?? '') ? wide.head : head };
}

function headBefore(tokens: readonly Token[], start: number, end: number): number {
  let at = end - 1;
  while (at > start && !(isHead(tokens[at]) || tokens[at]?.tag === 'pronoun')) at--;
  return at;
}

interface Draft {
  end: number;
  main: number;
  modal: string | null;
  perfect: boolean;
  negated: boolean;
  passive: boolean;
  progressive: boolean;
}

function verbGroup(tokens: readonly Token[], start: number): VerbGroup | null {
  const first = tokens[start];
  if (!first || !startsVerb(tokens, start)) return null;
  const draft: Draft = { end: start, main: -1, modal: null, perfect: false, negated: false, passive: false, progressive: false };
  while (take(tokens, draft));
  if (draft.main < 0) return null;
  const { end, main, modal, perfect, negated, passive, progressive } = draft;
  const leading = tokens.slice(start, end).find((token) => token.form !== null || token.tag === 'modal');
  return { type: 'verb', start, end, main, modal, perfect, negated, passive, progressive, form: leading?.form ?? null };
}

/** A verb, a helper, or "not" and "never" before one. */
function startsVerb(tokens: readonly Token[], start: number): boolean {
  const token = tokens[start];
  if (token?.tag === 'verb' || token?.tag === 'auxiliary' || token?.tag === 'modal') return true;
  if (token?.tag !== 'negation' && token?.tag !== 'adverb') return false;
  let at = start + 1;
  while (tokens[at]?.tag === 'adverb' || tokens[at]?.tag === 'negation') at++;
  const next = tokens[at];
  return (next?.tag === 'verb' || next?.tag === 'auxiliary' || next?.tag === 'modal') && at - start <= 3;
}

/** Takes the next token into the group; false when the group is complete. */
function take(tokens: readonly Token[], draft: Draft): boolean {
  const token = tokens[draft.end];
  switch (token?.tag) {
    case 'negation':
      draft.negated = true;
      break;
    case 'adverb':
      if (!leadsToVerb(tokens, draft)) return false;
      if (token.lower === 'never') draft.negated = true;
      break;
    case 'modal':
      draft.modal = token.lemma;
      draft.negated ||= token.lower === 'cannot';
      break;
    case 'auxiliary':
      return takeAuxiliary(tokens, draft, token);
    case 'verb':
      return takeVerb(tokens, draft, token);
    case 'to':
      if (draft.modal === null || draft.main >= 0 || verbAfter(tokens, draft.end) < 0) return false;
      break;
    default:
      return false;
  }
  if (draft.main >= 0 && token.tag === 'modal') return false;
  draft.end++;
  return true;
}

/** An adverb belongs to the group only before the main verb. */
function leadsToVerb(tokens: readonly Token[], draft: Draft): boolean {
  let at = draft.end + 1;
  while (tokens[at]?.tag === 'adverb' || tokens[at]?.tag === 'negation') at++;
  const tag = tokens[at]?.tag;
  if (tag === 'auxiliary' || tag === 'modal') return draft.main < 0;
  return tag === 'verb' && (draft.main < 0 || continuesVerb(tokens, draft.main, at));
}

function continuesVerb(tokens: readonly Token[], main: number, at: number): boolean {
  const helper = tokens[main];
  const form = tokens[at]?.form;
  return helper?.tag === 'auxiliary' && (form === 'participle' || form === 'ing' || form === 'past');
}

function takeAuxiliary(tokens: readonly Token[], draft: Draft, token: Token): boolean {
  if (draft.main >= 0 && tokens[draft.main]?.tag === 'verb') return false;
  if (draft.main >= 0 && tokens[draft.main]?.lemma === 'have') draft.perfect = true;
  if (token.lower === 'done' && draft.main >= 0 && tokens[draft.main]?.lemma === 'be') draft.passive = true;
  draft.main = draft.end;
  draft.end++;
  return semiModal(tokens, draft, token);
}

function takeVerb(tokens: readonly Token[], draft: Draft, token: Token): boolean {
  const helper = draft.main >= 0 ? tokens[draft.main] : undefined;
  if (helper?.tag === 'verb' && !(helper.lemma === 'get' && token.form === 'participle')) return false;
  if (helper?.lemma === 'be') {
    draft.passive = token.form === 'participle' || token.form === 'past';
    draft.progressive = token.form === 'ing';
    if (!draft.passive && !draft.progressive) return false;
  } else if (helper?.lemma === 'have') {
    if (token.form === 'participle' || token.form === 'past') draft.perfect = true;
    else return false;
  } else if (helper?.lemma === 'get') draft.passive = true;
  draft.main = draft.end;
  draft.end++;
  return semiModal(tokens, draft, token);
}

const toModals = new Set(['need', 'have']);
const participleModals = new Set(['require', 'expect', 'suppose', 'oblige', 'mean', 'remind', 'ask', 'instruct', 'tell', 'urge', 'advise', 'order', 'request']);

/** "needs to check", "has to check", "is to check", "is expected to check" say what must be. */
function semiModal(tokens: readonly Token[], draft: Draft, token: Token): boolean {
  let to = draft.end;
  while (tokens[to]?.tag === 'negation' || tokens[to]?.tag === 'adverb') to++;
  const verb = verbAfter(tokens, to);
  if (tokens[to]?.tag !== 'to' || verb < 0) return token.lemma === 'get' || token.tag === 'auxiliary';
  const modal = toModals.has(token.lemma) && token.form !== 'ing' ? `${token.lemma} to` : token.lemma === 'be' && token.tag === 'auxiliary' ? 'be to' : draft.passive && participleModals.has(token.lemma) ? `be ${token.lower} to` : null;
  if (!modal) return token.tag === 'auxiliary';
  for (let at = draft.end; at < verb; at++) if (tokens[at]?.tag === 'negation') draft.negated = true;
  Object.assign(draft, { modal, end: verb, main: -1, passive: false });
  return true;
}

function verbAfter(tokens: readonly Token[], to: number): number {
  let at = to + 1;
  while (tokens[at]?.tag === 'adverb' || tokens[at]?.tag === 'negation') at++;
  const token = tokens[at];
  return (token?.tag === 'verb' || token?.tag === 'auxiliary') && token.form === 'base' ? at : -1;
}
