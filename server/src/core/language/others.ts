import { headOf, verbOf, type Clause, type Nominal, type Sentence, type Token } from './analysis.js';
import { actsAsPeople, isBureau, isCraft, isNamedAfterThing } from './departments.js';

/** Nouns for one's own people unless something says whose. */
const own = new Set(
  `team crew group squad rota workforce staff personnel admins devs folks folk ops sre oncall on-call shift unit engineer developer operator people person responder
lead owner maintainer administrator contributor member office department human somebody reviewer technician admin manager dev`.split(
    /\s+/,
  ),
);

/** Words that make people one's own, or nobody in particular. */
const ours = new Set(
  `our my each all every any own both these this responsible entire whole on-call night day new incident relevant affected some no shift release duty
same small larger full local current future individual two more development engineering response sre`.split(/\s+/),
);

/** Whether a noun phrase stands for people other than those who write, as far as the words say. */
export function isOther(nominal: Nominal, clause: Clause, sentence: Sentence): boolean {
  if (isFrom(nominal, sentence) || isNamedAfterThing(nominal, sentence)) return true;
  if (nominal.kind === 'unknown' || nominal.kind === 'system' || nominal.kind === 'artefact') {
    return isBureau(nominal, sentence) || isCalledOther(nominal, clause, sentence);
  }
  return isOtherPeople(nominal, clause, sentence);
}

function isOtherPeople(nominal: Nominal, clause: Clause, sentence: Sentence): boolean {
  const head = headOf(nominal, sentence);
  if (!head) return false;
  if (nominal.kind === 'organization' || hired.has(head.lemma) || isBureau(nominal, sentence)) return true;
  if (nominal.kind === 'team') return isOtherTeam(nominal, head, sentence);
  if (nominal.kind !== 'role') return isCalledOther(nominal, clause, sentence);
  if (head.classes.has('outsider')) return !isOurs(nominal, sentence);
  return head.lemma !== head.lower && hasModifier(nominal, sentence) && isGivenWork(clause, sentence);
}

function isOtherTeam(nominal: Nominal, { lemma }: Token, sentence: Sentence): boolean {
  return own.has(lemma) ? hasModifier(nominal, sentence) : !isOurs(nominal, sentence);
}

const hired = new Set(['contractor', 'consultant', 'freelancer', 'subcontractor']);

/** "someone from infra", "the people from the warehouse" */
function isFrom({ end }: Nominal, { tokens }: Sentence): boolean {
  return tokens[end]?.lower === 'from' && tokens[end + 1]?.tag !== 'verb';
}

/** "our supplier" is not ours, "our team" is. */
export function isOurs({ start }: Nominal, { tokens }: Sentence): boolean {
  return tokens[start]?.lower === 'our' || tokens[start]?.lower === 'my';
}

/** By a name, or by what they are said to have of their own. */
function isCalledOther(nominal: Nominal, clause: Clause, sentence: Sentence): boolean {
  const head = headOf(nominal, sentence);
  const verb = verbOf(clause, sentence);
  if (!head || !verb) return false;
  const named = head.tag === 'name' && clause.modal !== null && actsAsPeople(nominal, clause, sentence);
  if (isCalled(nominal, head, sentence)) return isCraft(verb) || named;
  return head.tag === 'noun' && clause.modal !== null && isPiece(verb) && isOnTheirOwn(clause, sentence);
}

const bare = new Set(['platform', 'procurement']);

/** A name, or a noun that stands like one: without an article, "Design", "data platform". */
function isCalled({ kind, start, end }: Nominal, head: Token, { tokens }: Sentence): boolean {
  if (kind === 'pronoun') return false;
  const capital = /^\p{Lu}/u.test(head.text);
  if (head.tag === 'name') return kind === 'unknown' && capital;
  if (head.lemma !== head.lower || !tokens.slice(start, end).every(isNominal)) return false;
  return (start > 0 && capital) || bare.has(head.lower);
}

function isNominal({ tag }: Token): boolean {
  return tag === 'noun' || tag === 'name';
}

const describing = new Set(['noun', 'name', 'opaque', 'adjective']);
const relating = new Set(['that', 'who', 'which']);

/** "the network team", "upstream maintainers", "the developers of the wallet": something says whose. */
export function hasModifier({ start, head }: Nominal, { tokens }: Sentence): boolean {
  const next = tokens[head + 1]?.lower ?? '';
  if (next === 'of' || (relating.has(next) && tokens[head + 2]?.tag === 'verb')) return true;
  const words = tokens.slice(start, head);
  if (words[0]?.lower === 'other') return true;
  return !words.some(({ lower }) => ours.has(lower)) && words.some(({ tag }) => describing.has(tag));
}

const pieces = ['build', 'change', 'remove', 'document'];

function isPiece({ classes }: Token): boolean {
  return pieces.some((name) => classes.has(name));
}

function isGivenWork(clause: Clause, sentence: Sentence): boolean {
  const verb = verbOf(clause, sentence);
  return verb !== null && (isPiece(verb) || verb.classes.has('work'));
}

const theirs = new Set(['their', 'theirs']);

/** "… must update their readers": what has something of its own to work on acts like people. */
function isOnTheirOwn({ object }: Clause, { tokens }: Sentence): boolean {
  if (object && theirs.has(tokens[object.start]?.lower ?? '')) return true;
  return tokens.some(({ lower }) => lower === 'themselves');
}

/** Whether a word is for one's own people unless something says whose. */
export function isOwnWord({ lemma }: Token): boolean {
  return own.has(lemma);
}
