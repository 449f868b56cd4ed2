import type { Nominal } from './analysis.js';
import type { VerbGroup } from './chunks.js';
import { isFinite, type ClauseState, type Draft } from './clause-state.js';
import { takesClause } from './clause-words.js';

/** Takes a verb into the clause that goes on, or begins a clause with it. */
export function readVerb(state: ClauseState, group: VerbGroup, index: number): void {
  if (isReduced(state, group, index)) openReduced(state, group, index);
  else joinOrOpen(state, group, index);
}

function joinOrOpen(state: ClauseState, group: VerbGroup, index: number): void {
  const draft = state.here(group.start);
  if (draft.group === null) state.fill(draft, group);
  else if (isInverted(state, draft, group)) invert(state, draft, group);
  else if (!resumes(state, draft, group)) openOwn(state, draft, { group, index });
}

/** "alerts raised by the probe", "the job running at noon": a clause that describes the noun before it. */
function isReduced(state: ClauseState, group: VerbGroup, index: number): boolean {
  if (state.nounAt(index - 1) === null || group.modal !== null) return false;
  const form = state.tokens[group.main]?.form;
  if (form === 'ing') return true;
  if (group.start !== group.main || !state.draft?.group) return false;
  return form === 'participle' || (form === 'past' && isByAgent(state, group));
}

function isByAgent({ draft, tokens }: ClauseState, { end }: VerbGroup): boolean {
  return draft !== null && draft.object !== null && tokens[end]?.lower === 'by';
}

function openReduced(state: ClauseState, group: VerbGroup, index: number): void {
  const parent = state.host;
  const subject = state.nounAt(index - 1);
  state.open(group.start, { role: parent === null ? 'main' : 'relative', parent, subject }).group = group;
}

/** "Do we need", "Was the alert sent": the helper alone stood for the verb so far. */
function isInverted(state: ClauseState, draft: Draft, verb: VerbGroup): boolean {
  const { group, object, role, start } = draft;
  if (role !== 'main' || !group || !object || draft.waiting.length > 0) return false;
  return isLoneHelper(state, draft, verb) && group.start <= start + 1 && object.start <= group.end + 1;
}

/** "have Ann look" is no question. */
function isLoneHelper(state: ClauseState, { group }: Draft, verb: VerbGroup): boolean {
  const helper = group && state.tokens[group.main];
  if (helper?.tag !== 'auxiliary' || group?.start !== group?.main) return false;
  return helper.lemma !== 'have' || verb.form !== 'base';
}

function invert(state: ClauseState, draft: Draft, group: VerbGroup): void {
  const helper = state.verbOf(draft);
  draft.asked = true;
  draft.subject = draft.object;
  draft.object = null;
  const passive = group.passive || (helper?.lemma === 'be' && group.form !== 'ing');
  const perfect = group.perfect || helper?.lemma === 'have';
  draft.group = { ...group, passive, perfect, form: helper?.form ?? group.form };
}

/** "the person doing the rollout reads …": after the description the clause that waited for its verb goes on. */
function resumes(state: ClauseState, draft: Draft, group: VerbGroup): boolean {
  const parent = state.parentOf(draft);
  if (draft.role !== 'relative' || parent === null || parent.group !== null || !isFinite(group)) return false;
  state.current = draft.parent ?? -1;
  state.fill(parent, group);
  return true;
}

interface Verb {
  readonly group: VerbGroup;
  readonly index: number;
}

/** A verb after the clause's own begins a clause: with a subject of its own, joined to the first, or hanging on it. */
function openOwn(state: ClauseState, draft: Draft, { group, index }: Verb): void {
  const subject = state.nounAt(index - 1);
  const own = isJoint(state, index) || (subject !== null && isFinite(group)) || draft.group?.form === 'base';
  if (!own) state.open(group.start, { role: 'complement', parent: state.current }).group = group;
  else if (subject === null) openCoordinated(state, group);
  else openWithSubject(state, draft, { group, subject });
}

const joints = new Set(['conjunction', 'punctuation', 'adverb']);

function isJoint(state: ClauseState, index: number): boolean {
  const before = state.wordAt(index - 1);
  return before !== null && joints.has(before.tag);
}

function openCoordinated(state: ClauseState, group: VerbGroup): void {
  const parent = coordinateOf(state, group);
  const infinitive = state.draft?.infinitive === true && parent === state.current && group.form === 'base';
  const subject = sharedSubject(state, parent, group);
  state.open(group.start, { role: 'coordinated', parent, subject, infinitive }).group = group;
}

/** The clause that "and update …" goes on from: the nearest whose verb has the same form. */
function coordinateOf(state: ClauseState, group: VerbGroup): number {
  for (let at = state.current; at >= 0; at--) {
    const other = state.drafts[at]?.group;
    if (other && isAlike(other, group)) return at;
  }
  return Math.max(0, state.current);
}

function isAlike(first: VerbGroup, second: VerbGroup): boolean {
  if (first.form === second.form) return true;
  return first.modal !== null && (second.form === 'base' || second.modal !== null);
}

/** An order goes on as an order: "check and restart" has nobody as its subject. */
function sharedSubject(state: ClauseState, parent: number, group: VerbGroup): Nominal | null {
  const host = state.drafts[parent];
  if (!host || (group.form === 'base' && host.group?.form === 'base' && host.subject === null)) return null;
  return host.subject;
}

interface Subjected {
  readonly group: VerbGroup;
  readonly subject: Nominal;
}

function openWithSubject(state: ClauseState, draft: Draft, { group, subject }: Subjected): void {
  if (draft.object === subject) draft.object = null;
  const role = takesClause(state.verbOf(draft)) ? 'complement' : 'coordinated';
  state.open(subject.start, { role, parent: state.current, subject }).group = group;
}
