import type { ClauseRole, Nominal, Token } from './analysis.js';
import type { ClauseState, Draft } from './clause-state.js';

const clauseVerbs = new Set(
  `say know think see show prove confirm verify check believe assume expect agree decide note find realize realise notice mean ensure guarantee
hope make require insist demand remember have let help`.split(/\s+/),
);
const subjectControl = new Set(
  `want try decide plan agree seek remember forget fail continue start begin hope need aim intend attempt manage like prefer learn refuse promise
commit`.split(/\s+/),
);
const objectControl = new Set(
  `ask tell get order oblige compel task commission direct instruct remind require request urge force want need train teach encourage allow enable help expect push invite permit
advise cause lead configure let warn have persuade convince nudge direct appoint assign set update change`.split(/\s+/),
);
const questionWords = new Set('how why what who whom which where when whether whose'.split(' '));
const prepositionalTimes = new Set(['before', 'after', 'until', 'till', 'since', 'than', 'once']);

const prepositionRoles: ReadonlyMap<string, ClauseRole> = new Map<string, ClauseRole>([
  ['for', 'purpose'],
  ['before', 'time'],
  ['after', 'time'],
  ['upon', 'time'],
  ['during', 'time'],
]);

const subordinatorRoles: ReadonlyMap<string, ClauseRole> = new Map<string, ClauseRole>([
  ['because', 'reason'],
  ['since', 'reason'],
  ['as', 'reason'],
  ['so', 'purpose'],
  ['lest', 'purpose'],
  ['when', 'time'],
  ['whenever', 'time'],
  ['while', 'time'],
  ['until', 'time'],
  ['till', 'time'],
  ['before', 'time'],
  ['after', 'time'],
  ['once', 'time'],
]);

/** Whether a verb is followed by a clause of what is said, thought or brought about. */
export function takesClause(verb: Token | null): boolean {
  if (!verb) return false;
  const { classes } = verb;
  return clauseVerbs.has(verb.lemma) || classes.has('ensure') || classes.has('perceive') || classes.has('communicate');
}

/** A word that asks: "how", "whether". */
export function asks(word: string): boolean {
  return questionWords.has(word);
}

/** "to" before a verb opens a clause; before a noun it is a preposition. */
export function readTo(state: ClauseState, index: number): void {
  if (state.verbAt(index + 1) === null) {
    state.governed = true;
    return;
  }
  const { draft } = state;
  if (draft && draft.group === null && draft.waiting.length > 0 && state.nounAt(index - 1)) return;
  const opening = infinitiveOf(state, draft, index);
  state.open(state.startOf(index), { ...opening, parent: state.host, infinitive: true }).negated = isNot(
    state,
    index - 1,
  );
}

function isNot(state: ClauseState, index: number): boolean {
  return state.wordAt(index)?.tag === 'negation';
}

interface Infinitive {
  readonly role: ClauseRole;
  readonly subject: Nominal | null;
}

/** What "to" leads to: what somebody is asked, what the subject wants, or what it is all for. */
function infinitiveOf(state: ClauseState, draft: Draft | null, index: number): Infinitive {
  const before = isNot(state, index - 1) ? index - 2 : index - 1;
  const asked = askedOf(state, draft, before);
  if (asked) return { role: 'complement', subject: asked };
  const own = isWanted(state, draft, before) || isAdjectival(state, before);
  return own ? { role: 'complement', subject: draft?.subject ?? null } : aim;
}

/** "ask Ann to look", "Ann is asked to look" */
function askedOf(state: ClauseState, draft: Draft | null, before: number): Nominal | null {
  const verb = state.verbOf(draft);
  if (!draft || !verb || !objectControl.has(verb.lemma)) return null;
  const noun = state.nounAt(before);
  if (noun && draft.object === noun) return noun;
  return draft.group?.passive === true ? draft.subject : null;
}

/** "want to look" */
function isWanted(state: ClauseState, draft: Draft | null, before: number): boolean {
  return state.verbAt(before) !== null && subjectControl.has(state.verbOf(draft)?.lemma ?? '');
}

const aim: Infinitive = { role: 'purpose', subject: null };

/** "careful to", "how to" */
function isAdjectival(state: ClauseState, index: number): boolean {
  const chunk = state.chunks[index];
  const last = chunk ? state.tokens[chunk.end - 1] : undefined;
  return last !== undefined && (last.tag === 'adjective' || asks(last.lower));
}

/** "by adding …" is a clause, "by noon" is none. */
export function readPreposition(state: ClauseState, index: number): void {
  const next = state.verbAt(index + 1);
  const start = state.startOf(index);
  if (next && state.tokens[next.main]?.form === 'ing') {
    state.open(start, { role: prepositionRoles.get(state.lowerAt(index)) ?? 'complement', parent: state.host });
    return;
  }
  state.here(start);
  state.governed = true;
}

/** "that", "if", "because" and the like open a clause. */
export function readSubordinator(state: ClauseState, index: number, token: Token): void {
  if (token.lower === 'that' && state.lowerAt(index - 1) === 'so') return;
  const start = state.startOf(index);
  if (prepositionalTimes.has(token.lower) && isBeforeMereNoun(state, index)) state.governed = true;
  else if (state.current < 0 && asks(token.lower) && token.lower !== 'when') {
    state.open(start, { role: 'main', parent: null, asked: true });
  } else openSubordinate(state, index, token);
}

function isBeforeMereNoun(state: ClauseState, index: number): boolean {
  return state.nounAt(index + 1) !== null && !hasVerbAhead(state, index + 1);
}

function hasVerbAhead(state: ClauseState, index: number): boolean {
  for (let at = index; at < state.chunks.length; at++) {
    if (state.verbAt(at)) return true;
    if (state.wordAt(at)?.tag === 'punctuation') return false;
  }
  return false;
}

function openSubordinate(state: ClauseState, index: number, token: Token): void {
  const role = roleOf(state, index, token);
  const describes = role === 'relative' && state.verbAt(index + 1) !== null;
  const subject = describes ? state.nounAt(index - 1) : null;
  state.open(state.startOf(index), { role, parent: state.host, subject });
}

function roleOf(state: ClauseState, index: number, token: Token): ClauseRole {
  if (token.lower === 'that') return roleOfThat(state, index);
  if (token.classes.has('relative')) {
    const describes = state.nounAt(index - 1) !== null || state.wordAt(index - 1)?.text === ',';
    return describes ? 'relative' : 'complement';
  }
  return subordinatorRoles.get(token.lower) ?? (token.classes.has('condition') ? 'condition' : 'complement');
}

function roleOfThat(state: ClauseState, index: number): ClauseRole {
  const noun = state.nounAt(index - 1);
  if (!noun) return state.lowerAt(index - 1) === 'so' ? 'purpose' : 'complement';
  const { tokens } = state;
  if (tokens[noun.start]?.lower === 'it' || tokens[noun.head]?.lower === 'care') return 'complement';
  return takesClause(state.verbOf(state.draft)) && state.nounAt(index + 1) ? 'complement' : 'relative';
}
