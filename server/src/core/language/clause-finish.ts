import type { Clause, Mood, Nominal, Token } from './analysis.js';
import type { VerbGroup } from './chunks.js';
import type { Draft } from './clause-state.js';

/** The clause that a draft amounts to. */
export function finish(draft: Draft, tokens: readonly Token[]): Clause {
  const { start, end, role, parent, object, group } = draft;
  const { main: verb, modal, perfect, passive } = group ?? nothing;
  const subject = group ? draft.subject : (draft.subject ?? draft.waiting[0] ?? null);
  const negated = isNegated(draft, tokens);
  const mood = moodOf(draft, tokens);
  const tense = group && tenseOf(group);
  return { start, end, role, parent, subject, verb, object, mood, modal, perfect, negated, passive, tense };
}

const nothing = { main: null, modal: null, perfect: false, passive: false } as const;

function isNegated({ negated, subject, group }: Draft, tokens: readonly Token[]): boolean {
  return negated || group?.negated === true || hasNo(subject, tokens);
}

/** "nobody", "no engineer", "no model" */
function hasNo(subject: Nominal | null, tokens: readonly Token[]): boolean {
  return subject !== null && (subject.kind === 'nobody' || tokens[subject.start]?.lower === 'no');
}

function moodOf(draft: Draft, tokens: readonly Token[]): Mood {
  const { group, infinitive, subject } = draft;
  if (!group) return 'fragment';
  if (isQuestion(draft, tokens)) return 'question';
  if (infinitive || tokens[group.start - 1]?.tag === 'to') return 'infinitive';
  if (group.modal !== null) return 'indicative';
  if (group.form === 'ing') return 'gerund';
  return group.form === 'base' && subject === null ? 'imperative' : 'indicative';
}

/** A helper before its subject, or a question word in front. */
function isQuestion({ role, start, asked, helper, subject }: Draft, tokens: readonly Token[]): boolean {
  if (role !== 'main') return false;
  const first = tokens[start];
  if (asked || !first) return asked;
  if (helper !== null && (helper === first || tokens.at(-1)?.text === '?')) return true;
  return isHelper(first) && subject !== null && subject.start > start;
}

function isHelper({ tag }: Token): boolean {
  return tag === 'modal' || tag === 'auxiliary';
}

function tenseOf({ modal, form }: VerbGroup): Clause['tense'] {
  if (modal === 'will' || modal === 'shall') return 'future';
  if (form === 'past') return 'past';
  return form === 's' || form === 'base' || modal !== null ? 'present' : null;
}
