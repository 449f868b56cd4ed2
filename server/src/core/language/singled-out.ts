import { verbOf, type Nominal, type Sentence, type Token } from './analysis.js';
import type { Stretch } from './comparative.js';
import { isActor, isDefinite, isNamed, isOfPerson } from './individuals.js';

const cues = new Set(
  `supervision supervised training course coaching certification exam sanction attitude behavior behaviour habit mistake consequence reprimand
refresher careful carefully closely retraining himself herself discipline carelessness negligence`.split(/\s+/),
);

/** One person, who is not the one to do the work, beside words of correction: "Let Sofie do the course again"; `null` where none is. */
export function singledOutIn(sentence: Sentence): Stretch | null {
  const person = sentence.nominals.find((nominal) => isSingled(nominal, sentence) && !isDoer(nominal, sentence));
  if (!person) return null;
  const owns = isOfPerson(person, sentence);
  const at = sentence.tokens.findIndex((token, index) => isCue(token) && (owns || !isInside(index, person)));
  return at < 0 ? null : { start: Math.min(person.start, at), end: Math.max(person.end, at + 1) };
}

function isCue({ lemma, lower, tag, quoted }: Token): boolean {
  return !quoted && (lower === 'supervised' || (tag !== 'verb' && cues.has(lemma)));
}

function isInside(index: number, { start, end }: Nominal): boolean {
  return index >= start && index < end;
}

const involved = new Set(['involved', 'concerned', 'responsible', 'affected']);

function isSingled(nominal: Nominal, sentence: Sentence): boolean {
  const words = sentence.tokens.slice(nominal.start, nominal.end);
  if (nominal.kind === 'person' && isNamed(nominal, sentence)) return true;
  if (words.some(({ classes }) => classes.has('person')) && isOfPerson(nominal, sentence)) return true;
  if (!isDefinite(nominal, sentence)) return false;
  return involved.has(sentence.tokens[nominal.end]?.lower ?? '') || isActor(nominal, sentence);
}

const doings = ['teach', 'build', 'change', 'work', 'remove', 'document', 'inquire', 'meet', 'decide', 'state'];

/** Whoever adds, writes, shows or finds something is an owner or a source. */
function isDoer(person: Nominal, sentence: Sentence): boolean {
  return sentence.clauses.some((clause) => {
    const { subject } = clause;
    const verb = verbOf(clause, sentence);
    if (!verb || !subject || subject.start > person.start || subject.end < person.end) return false;
    return verb.lemma === 'be' || doings.some((name) => verb.classes.has(name));
  });
}
