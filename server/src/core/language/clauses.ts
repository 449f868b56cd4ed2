import type { Clause, Nominal, Tag, Token } from './analysis.js';
import type { Chunk } from './chunks.js';
import { finish } from './clause-finish.js';
import { ClauseState, type Draft } from './clause-state.js';
import { readVerb } from './clause-verbs.js';
import { asks, readPreposition, readSubordinator, readTo } from './clause-words.js';

/** Groups a sentence's chunks into clauses: who does what, and on what each clause hangs. */
export function readClauses(tokens: readonly Token[], chunks: readonly Chunk[]): Clause[] {
  const state = new ClauseState(tokens, chunks);
  for (const [index, chunk] of chunks.entries()) {
    readChunk(state, chunk, index);
    const { draft } = state;
    if (draft && state.wordAt(index)?.tag !== 'punctuation') draft.end = Math.max(draft.end, chunk.end);
  }
  return state.drafts.map((draft) => finish(draft, tokens));
}

function readChunk(state: ClauseState, chunk: Chunk, index: number): void {
  if (chunk.type === 'noun') readNoun(state, chunk.nominal, index);
  else if (chunk.type === 'verb') readVerb(state, chunk, index);
  else readWord(state, index);
}

function readNoun(state: ClauseState, nominal: Nominal, index: number): void {
  const draft = state.here(nominal.start);
  if (state.governed) state.governed = isListed(state, index);
  else if (draft.group === null) draft.waiting.push(nominal);
  else draft.object ??= nominal;
}

/** "with Atlas and Gandalf": the preposition governs both. */
function isListed(state: ClauseState, index: number): boolean {
  const joint = state.wordAt(index + 1);
  if (joint?.tag !== 'conjunction' && joint?.text !== ',') return false;
  return state.nounAt(index + 2) !== null && !state.isBeforeVerb(index + 2);
}

type Reader = (state: ClauseState, index: number, token: Token) => void;

function readWord(state: ClauseState, index: number): void {
  const token = state.wordAt(index);
  if (token) readers[token.tag](state, index, token);
}

const pass: Reader = () => undefined;

/** What belongs to no noun phrase ends the reach of a preposition. */
const stop: Reader = (state) => {
  state.governed = false;
};

const readers: Record<Tag, Reader> = {
  to: readTo,
  preposition: readPreposition,
  subordinator: readSubordinator,
  punctuation: readPunctuation,
  pronoun: readQuestionWord,
  conjunction: readConjunction,
  modal: readModal,
  adverb: readAdverb,
  adjective: pass,
  determiner: pass,
  noun: stop,
  name: stop,
  verb: stop,
  auxiliary: stop,
  negation: stop,
  number: stop,
  opaque: stop,
};

/** A modal alone stands before its subject: "Can we …". */
function readModal(state: ClauseState, index: number, token: Token): void {
  const draft = state.here(state.startOf(index));
  if (draft.group === null && draft.waiting.length === 0) draft.helper = token;
  state.governed = false;
}

function readAdverb(state: ClauseState, index: number, token: Token): void {
  if (asks(token.lower)) readQuestionWord(state, index, token);
  else if (token.classes.has('time')) state.governed = false;
}

function readQuestionWord(state: ClauseState, index: number, token: Token): void {
  const start = state.startOf(index);
  if (state.current < 0) state.open(start, { role: 'main', parent: null, asked: asks(token.lower) });
  else if (asks(token.lower)) state.open(start, { role: 'complement', parent: state.current, asked: true });
}

function readPunctuation(state: ClauseState, index: number, { text }: Token): void {
  state.governed = false;
  if (text === '(' || text === '[') state.enter();
  else if (text === ')' || text === ']') state.leave();
  else if (/^[:;–—|]|^-+$/.test(text)) state.current = -1;
  else if (text === ',') readComma(state, index);
}

/** After a clause that stood in front ("When a node dies, …") the main clause begins. */
function readComma(state: ClauseState, index: number): void {
  const { draft } = state;
  if (!draft || draft.role === 'main' || draft.group === null) return;
  const begins = state.nounAt(index + 1) !== null && state.isBeforeVerb(index + 1);
  if (isFronted(state, draft) || begins) state.current = -1;
}

function isFronted(state: ClauseState, draft: Draft): boolean {
  let root = draft;
  for (let up = state.parentOf(draft); up; up = state.parentOf(up)) root = up;
  return root.role !== 'main' || (root.group === null && root.waiting.length === 0);
}

function readConjunction(state: ClauseState, index: number): void {
  const next = state.nounAt(index + 1);
  if (!next || !state.isBeforeVerb(index + 1) || !state.draft?.group) return;
  state.open(next.start, { role: 'coordinated', parent: state.current });
}
