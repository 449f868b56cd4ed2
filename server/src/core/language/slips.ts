import { headOf, isHuman, type Clause, type Nominal, type Sentence, type Token } from './analysis.js';
import { formsOf } from './needs.js';
import { isOutsider } from './insiders.js';
import { hasWord, restOf, verbOf, wordAt } from './words.js';

const slips = new Set(['forget', 'overlook', 'confuse', 'botch', 'bungle', 'fumble']);
const misdoing =
  `misconfigure mistype misread misunderstand misjudge miscalculate mislabel misplace misinterpret mishear mishandle misdiagnose misremember
misspell misnumber misroute misdirect misapply misuse misname misreport misclick mis-click misfile misassign miscount mistime misdeploy misidentify
miscommunicate misalign misset mistake misinform miskey mis-key`.split(/\s+/);
const misdone: ReadonlySet<string> = new Set([...slips, ...misdoing].flatMap(formsOf));
const steps = new Set(['step', 'check', 'steps', 'checks']);
const mistaken = new Set(['wrongly', 'incorrectly', 'mistakenly', 'falsely']);
const wrong = new Set(['wrong', 'incorrect']);
/** What is at fault before anybody touches it; taking it is a slip where causes are told. */
const faulty = new Set('bad faulty erroneous invalid outdated stale obsolete'.split(' '));

/** The verbs that are slips by themselves, and the words one of which the others need. */
export const slipVerbs: readonly string[] = [...slips, ...misdoing, 'mix', 'miss'];
export const slipWords: readonly string[] = [...wrong, ...faulty, ...steps, ...mistaken, 'instead'];

/** "the clerk mistyped", "somebody deleted the wrong volume"; `null` where nobody slipped. */
export function slipIn(sentence: Sentence, isCause: boolean): { readonly from: number; readonly to: number } | null {
  for (const clause of sentence.clauses) {
    const verb = verbOf(sentence, clause);
    if (clause.modal !== null || clause.negated || !verb || verb.quoted || !isDoer(sentence, clause)) continue;
    const isMissed = isCause && verb.lemma === 'miss' && isOne(clause);
    const last = isMissed || misdone.has(verb.lower) ? verb : wrongIn(sentence, clause, isCause);
    if (last && (isCause || !isLeftOut(sentence, clause, verb))) return { from: verb.from, to: last.to };
  }
  return null;
}

/** "the reviewer missed the typo" */
function isOne({ subject, object }: Clause): boolean {
  return object !== null && (subject?.kind === 'role' || subject?.kind === 'person');
}

/** "forgot to renew it" tells outside the causes of what did not happen. */
function isLeftOut(sentence: Sentence, clause: Clause, { lemma }: Token): boolean {
  return lemma === 'forget' && wordAt(sentence, (clause.verb ?? 0) + 1) === 'to';
}

/** The word that makes an act the wrong one. */
function wrongIn(sentence: Sentence, clause: Clause, isCause: boolean): Token | undefined {
  const verb = verbOf(sentence, clause);
  if (!verb || clause.tense !== 'past') return undefined;
  if (verb.lemma === 'assume') return mistaken.has(wordAt(sentence, (clause.verb ?? 0) - 1)) ? verb : undefined;
  if (clause.subject?.kind === 'we' && !isCause) return undefined;
  return mending.has(verb.lemma) || verb.classes.has('perceive')
    ? undefined
    : wrongAct(restOf(sentence, clause), verb, isCause);
}

function wrongAct(rest: readonly Token[], verb: Token, isCause: boolean): Token | undefined {
  if (verb.lemma === 'mix' || (verb.lemma === 'skip' && hasWord(rest, steps))) return verb;
  return wrongThing(rest, isCause && handling.has(verb.lemma)) ?? (isCause ? mixUp(rest, verb) : undefined);
}

/** "the wrong volume"; where causes are told also "a bad netmask". */
function wrongThing(rest: readonly Token[], isHandled: boolean): Token | undefined {
  return rest.find(({ lower }, index) => {
    if (!wrong.has(lower) && !(isHandled && faulty.has(lower))) return false;
    return index === 1 || rest[index - 1]?.tag === 'determiner';
  });
}

/** "dropped the live table instead of the copy" */
function mixUp(rest: readonly Token[], verb: Token): Token | undefined {
  const at = rest.findIndex(({ lower }, index) => lower === 'instead' && rest[index + 1]?.lower === 'of');
  const next = rest[at + 2];
  return at > 0 && handling.has(verb.lemma) && next !== undefined && next.form !== 'ing' ? rest[at] : undefined;
}

const mending = new Set(
  `fix correct replace revert restore investigate see get have be identify remove report receive serve return show
display cause produce give look search check watch read page ping contact follow go consider blame`.split(/\s+/),
);
const handling = new Set(
  `run delete press type enter paste push deploy execute select choose pick use apply remove unplug drop close open
restart set upload send click copy pull plug order hit edit give connect install load book sign approve merge
configure call switch turn mark assign take put swap write fill change start stop tag wipe key cut flip edited`.split(
    /\s+/,
  ),
);

const someone = new Set(['someone', 'somebody', 'he', 'she', 'they']);
/** Roles that programs have too, and things that name one. */
const programs = new Set('package session window password file task queue device plugin card'.split(' '));

/** People of the house who did it: not users, and no program called like a role. */
function isDoer(sentence: Sentence, { subject, passive }: Clause): boolean {
  if (!subject || passive || isOutsider(sentence, subject) || isProgram(sentence, subject)) return false;
  const isName =
    subject.kind === 'unknown' && headOf(subject, sentence)?.tag === 'name' && subject.end - subject.start === 1;
  const isPerson =
    (isHuman(subject) || subject.kind === 'organization') && subject.kind !== 'you' && subject.kind !== 'nobody';
  return isPerson || someone.has(wordAt(sentence, subject.start)) || isName;
}

/** "the package manager", "the driver for the card reader" */
function isProgram({ tokens }: Sentence, { head, end }: Nominal): boolean {
  if (programs.has(tokens[head - 1]?.lower ?? '')) return true;
  const isOfThing = tokens[end]?.lower === 'for' || tokens[end]?.lower === 'of';
  return tokens[head]?.classes.has('doubtful') === true && isOfThing;
}
