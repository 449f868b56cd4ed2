import { headOf, isHuman, verbOf, type Clause, type Nominal, type Sentence, type Token } from './analysis.js';

/** Whether a noun phrase stands for people, going also by what it is said to do: "Falcon must tell us". */
export function actsAsPeople(nominal: Nominal | null, clause: Clause, sentence: Sentence): boolean {
  if (nominal === null) return false;
  if (isHuman(nominal) || nominal.kind === 'organization' || isBureau(nominal, sentence)) return true;
  const verb = verbOf(clause, sentence);
  if (!verb || clause.passive || nominal.kind === 'pronoun') return false;
  if (hasOwn(nominal, clause, sentence)) return true;
  if (isDiscipline(nominal, sentence)) return true;
  if (isNamedAfterThing(nominal, sentence)) return isCraft(verb) || clause.mood === 'infinitive';
  return nominal.kind === 'unknown' && headOf(nominal, sentence)?.tag === 'name' && isHumanVerb(verb);
}

/** "Data engineering" */
function isDiscipline(nominal: Nominal, sentence: Sentence): boolean {
  const head = headOf(nominal, sentence)?.lower;
  return (head === 'engineering' || head === 'science') && nominal.end - nominal.start === 2;
}

/** "offices need to replace their routers": what has something of its own to work on acts like people. */
function hasOwn(nominal: Nominal, { object, modal }: Clause, sentence: Sentence): boolean {
  const head = headOf(nominal, sentence);
  if (nominal.kind === 'system' || modal === null || head?.tag !== 'noun' || head.lemma === head.lower) return false;
  return object !== null && sentence.tokens[object.start]?.lower === 'their';
}

const crafts = new Set(
  `write produce provide fix design build investigate prepare deliver rewrite rebuild extend migrate document plan cut fund order draft implement
develop announce look prioritize prioritise agree tune approve fund hire`.split(/\s+/),
);

/** Work that systems do not do, so that whoever is said to do it is people: "Mobile should cut a release". */
export function isCraft({ lemma }: Token): boolean {
  return crafts.has(lemma);
}

const departments = new Set(
  `platform infrastructure procurement network mobile web data design frontend backend storage billing search payments checkout engineering
science analytics warehousing hosting`.split(/\s+/),
);
const bodies = new Set(['group', 'desk', 'office', 'unit', 'board', 'center', 'centre']);

/** A department called by what it looks after, without an article: "Data platform", "Design"; and "the database group". */
export function isNamedAfterThing(nominal: Nominal, sentence: Sentence): boolean {
  const head = headOf(nominal, sentence);
  if (head?.tag !== 'noun') return false;
  if (bodies.has(head.lemma)) return head.lemma !== 'board' || isCouncil(nominal, sentence);
  const words = sentence.tokens.slice(nominal.start, nominal.end);
  return departments.has(head.lower) && words.every(({ tag }) => tag === 'noun' || tag === 'name');
}

const councils = new Set(['architecture', 'review', 'change', 'advisory', 'safety', 'governing', 'editorial']);

/** "the change board", and not the board on the wall. */
function isCouncil({ start, head }: Nominal, { tokens }: Sentence): boolean {
  return tokens.slice(start, head).some(({ lower }) => councils.has(lower));
}

const bureaus = new Set(
  `product operations sales security support qa compliance infra devops communications networking treasury controlling maintenance research
education payroll radiology pathology cardiology oncology dispatch catering housekeeping registry admissions reception production`.split(
    /\s+/,
  ),
);
const unmistakable = new Set(
  'hr legal finance marketing facilities procurement purchasing accounting logistics management dbas'.split(' '),
);

/** Whether a noun phrase is a department called by what it does: "HR", "Facilities", "the hospital's IT". */
export function isBureau(nominal: Nominal, sentence: Sentence): boolean {
  const head = headOf(nominal, sentence);
  if (!head) return false;
  const length = nominal.end - nominal.start;
  if (head.text === 'IT' || unmistakable.has(head.lower)) return head.text === 'IT' || length <= 2;
  if (length === 2 && head.lower === 'operations' && nominal.start === 0) return true;
  return bureaus.has(head.lower) && length === 1 && (nominal.start === 0 || /^\p{Lu}/u.test(head.text));
}

const humanVerbs = ['communicate', 'perceive', 'comply', 'decide', 'approve', 'train', 'meet'];

function isHumanVerb({ classes }: Token): boolean {
  return humanVerbs.some((name) => classes.has(name));
}
