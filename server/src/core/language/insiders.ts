import { isHuman, type Nominal, type Sentence, type Token } from './analysis.js';
import { wordAt } from './words.js';

const persons = new Set(['he', 'she', 'they', 'i', 'someone', 'somebody']);

/** People, pronouns and bodies that decide; customers and users are not among them. */
export function isPerson(sentence: Sentence, subject: Nominal | null): boolean {
  if (!subject || isOutsider(sentence, subject) || isMachine(sentence, subject)) return false;
  if (isHuman(subject) || subject.kind === 'organization') return true;
  return persons.has(wordAt(sentence, subject.start));
}

const machines = /-(?:controller|manager|operator|scheduler|agent|server|worker|reader|writer|driver)s?$/;

/** "the endpoint-controller" */
function isMachine({ tokens }: Sentence, { start, end }: Nominal): boolean {
  return tokens.slice(start, end).some(({ lower }) => machines.test(lower));
}

/** People outside, to whom things happen: "some users", "the attacker". */
export function isOutsider({ tokens }: Sentence, subject: Nominal | null): boolean {
  const head = subject && tokens[subject.head];
  return head?.classes.has('outsider') === true || head?.lower === 'anyone' || attackers.has(head?.lemma ?? '');
}

/** "attacker", "thief" */
export function namesAttacker({ lemma, tag }: Token): boolean {
  return tag === 'noun' && lemma !== 'party' && attackers.has(lemma);
}

/** Who would do harm: "an outside party", "the thief". */
export function isAttacker({ tokens }: Sentence, subject: Nominal | null): boolean {
  return subject !== null && attackers.has(tokens[subject.head]?.lemma ?? '');
}

const attackers = new Set(
  'attacker adversary hacker intruder actor thief stranger outsider party burglar impostor'.split(' '),
);
