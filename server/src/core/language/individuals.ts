import { headOf, type Nominal, type Sentence, type Token } from './analysis.js';
import { compilePhrases } from './phrase.js';

/** One person: by name, or as "the operator" and "the intern who …". */
export function isIndividual(nominal: Nominal, sentence: Sentence): boolean {
  return isNamed(nominal, sentence) || isDefinite(nominal, sentence);
}

/** Somebody by name: from a list, with an @, or a capitalized word that is no known thing. */
export function isNamed(nominal: Nominal, sentence: Sentence): boolean {
  const head = headOf(nominal, sentence);
  if (!head || head.quoted) return false;
  const { kind, start, end } = nominal;
  if (head.tag === 'noun') return start === 0 && end === 1 && isUnlisted(head);
  if (head.tag !== 'name') return false;
  return kind === 'person' || (kind === 'unknown' && end - start <= 2 && isProper(head));
}

/** A capitalized word in front that no list has, as most names are: "Svenja needs …". */
function isUnlisted(token: Token): boolean {
  return token.classes.size === 0 && token.lemma === token.lower && !token.lower.endsWith('s') && isProper(token);
}

function isProper({ text }: Token): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text);
}

const pointing = new Set(['the', 'this', 'that', 'our']);

/** "the operator", "this intern": one, by what they do. */
export function isDefinite(nominal: Nominal, sentence: Sentence): boolean {
  const head = headOf(nominal, sentence);
  if (nominal.kind !== 'role' || !head || head.lemma !== head.lower) return false;
  if (head.classes.has('outsider') || head.classes.has('system')) return false;
  const { tokens } = sentence;
  if (nominal.start === nominal.head || tokens[nominal.start + 1]?.lower === "'s") return true;
  return pointing.has(tokens[nominal.start]?.lower ?? '');
}

/** "Kim's changes", "the operator's rights" */
export function isOfPerson({ start, end }: Nominal, { tokens }: Sentence): boolean {
  return tokens.slice(start, end).some((token, index) => {
    const next = tokens[start + index + 1];
    const isOwner = next?.lower === "'s" || (next?.text === "'" && token.lower.endsWith('s'));
    return isOwner && (isPersonal(token) || isOneRole(token));
  });
}

function isOneRole({ tag, classes, lemma, lower }: Token): boolean {
  return tag === 'noun' && classes.has('role') && !classes.has('doubtful') && lemma === lower;
}

function isPersonal(token: Token): boolean {
  const { tag, classes } = token;
  if (tag !== 'name' || classes.has('team') || classes.has('system')) return false;
  return classes.has('person') || isProper(token);
}

const deeds = compilePhrases({
  who: '(who | that) [<adverb>] (<past> | <base> | makes | runs | mixed up)',
  involved: '(in question | involved | concerned | at fault)',
  author: 'the author of the (faulty | bad | broken | failing | wrong) <noun>',
});

/** What is told of people who are asked or thanked rather than corrected. */
const merits = new Set(
  `find spot notice fix help solve see restore recover report discover catch write build leave join know own save volunteer design be want ask
recognize recognise call`.split(/\s+/),
);

/** "the engineer who merged it": picked out by what went wrong. */
export function isActor({ kind, start, end }: Nominal, sentence: Sentence): boolean {
  if (kind !== 'role' && kind !== 'person') return false;
  return deeds.find(sentence).some((match) => {
    if (match.name === 'author') return match.start === start;
    const isNear = match.start >= end && match.start <= end + 2;
    return isNear && !merits.has(sentence.tokens[match.end - 1]?.lemma ?? '');
  });
}

const inviting = new Set(['how', 'what', 'invite', 'learn']);

/** "talk to Ann about how she saw it" */
export function isInvitation({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }) => inviting.has(lower));
}

/** Whether one of the words is there, in lower case. */
export function hasWord(tokens: readonly Token[], ...words: readonly string[]): boolean {
  return tokens.some(({ lower }) => words.includes(lower));
}
