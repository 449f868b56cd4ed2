import type { Clause, Sentence } from './analysis.js';
import type { Stretch } from './comparative.js';
import { isExpected } from './expected.js';
import { isOutsider, isPerson } from './insiders.js';
import { hasWord, parentOf, restOf, verbLemma, wordAt } from './words.js';

const modals = new Set(['could', 'should', 'would', 'might', 'may', 'ought', 'ought to']);

/** "should have called", "wouldn't have spread": a course that was not taken; `null` where the clause tells of none. */
export function unrealIn(sentence: Sentence, clause: Clause): Stretch | null {
  if (!clause.perfect || clause.modal === null || clause.verb === null || !modals.has(clause.modal)) return null;
  if (sentence.tokens[clause.verb]?.quoted || (clause.subject?.kind === 'you' && clause.modal === 'should'))
    return null;
  if (isOpinion(sentence, clause) || isRelief(sentence, clause)) return null;
  if ((clause.modal === 'may' || !isUnmet(sentence)) && isLikely(sentence, clause)) return null;
  const start = modalBefore(sentence, clause.verb);
  return sentence.tokens.slice(start, clause.verb).some(({ lemma }) => having.has(lemma))
    ? { start, end: clause.verb + 1 }
    : null;
}

const having = new Set(['have', "'ve", 've']);

function modalBefore({ tokens }: Sentence, verb: number): number {
  for (let index = verb - 1; index >= Math.max(0, verb - 6); index--) if (tokens[index]?.tag === 'modal') return index;
  return verb;
}

/** "Had we tested it", "if we had looked", "were the backups verified": a condition that was not met. */
export function unmetIn(sentence: Sentence, index: number): Stretch | null {
  const clause = sentence.clauses[index];
  if (!clause || sentence.tokens[clause.start]?.quoted) return null;
  if (clause.verb !== null && isUnmetIf(sentence, clause)) return { start: clause.start, end: clause.verb + 1 };
  return invertedIn(sentence, clause, sentence.clauses[index + 1]);
}

const joining = new Set(['and', 'or', 'but', 'which', 'that']);

function invertedIn(sentence: Sentence, clause: Clause, next: Clause | undefined): Stretch | null {
  const opener = wordAt(sentence, clause.start);
  if ((opener !== 'had' && opener !== 'were') || joining.has(wordAt(sentence, clause.start - 1))) return null;
  const inner = [clause, next].find((each) => each?.subject?.start === clause.start + 1);
  const end = inner?.verb;
  if (end === null || end === undefined) return null;
  return (opener === 'had' && isAlone(sentence, clause.start)) || hasWould(sentence)
    ? { start: clause.start, end: end + 1 }
    : null;
}

/** "Had we known", "(had it been there)"; not "the secret, had it hardcoded" */
function isAlone(sentence: Sentence, start: number): boolean {
  return start === 0 || wordAt(sentence, start - 1) === '(';
}

/** What people had not done, or what a "would" or a present hangs on. */
function isUnmetIf(sentence: Sentence, clause: Clause): boolean {
  if (wordAt(sentence, clause.start) !== 'if' || clause.role !== 'condition') return false;
  if (clause.subject?.kind === 'you' || isOutsider(sentence, clause.subject)) return false;
  if (sentence.tokens.some(({ lower }) => worse.has(lower))) return false;
  const isOurs = isPerson(sentence, clause.subject);
  if (!clause.perfect || clause.tense !== 'past') return clause.modal === 'would' && isOurs && hasWould(sentence);
  if (hasWould(sentence) && !isGuarded(sentence, clause)) return true;
  return clause.start === 0 && (isOurs || leadsNowhere(sentence));
}

/** "If the check had been there, the package never gets out" */
function leadsNowhere(sentence: Sentence): boolean {
  const next = sentence.clauses[1];
  return next?.tense === 'present' && next.modal === null && verbLemma(sentence, next) !== 'know';
}

/** "checks if they had adjusted it": asked, not wished. */
function isGuarded(sentence: Sentence, clause: Clause): boolean {
  return clause.start > 0 && guessing.has(verbLemma(sentence, parentOf(sentence, clause)));
}

const wishing = new Set(['would', 'could', 'might', "'d"]);

function hasWould({ tokens }: Sentence): boolean {
  if (tokens.some(({ lower }) => lower === 'whether')) return false;
  return tokens.some(({ tag, lower }) => tag === 'modal' && wishing.has(lower));
}

/** Whether a condition stands beside the words that was not met. */
function isUnmet(sentence: Sentence): boolean {
  if (wordAt(sentence, 0) === 'with') return true;
  return sentence.clauses.some((clause, index) => {
    if (unmetIn(sentence, index)) return true;
    return clause.role === 'condition' && clause.tense === 'past' && wordAt(sentence, clause.start) === 'if';
  });
}

const reporting = new Set(
  'say ask wonder suggest report comment explain note mention state argue add confirm'.split(' '),
);
const guessing = new Set(
  `suggest suspect think believe wonder look check investigate guess assume speculate fear indicate theorize expect
hypothesize`.split(/\s+/),
);

/** Somebody's words or thoughts at the time, or what is still asked. */
function isOpinion(sentence: Sentence, clause: Clause): boolean {
  const parent = parentOf(sentence, clause);
  const lemma = verbLemma(sentence, parent);
  const opener = wordAt(sentence, clause.start);
  if (opener === 'whether' || (opener === 'if' && lemma === 'know')) return true;
  if (!parent || clause.role === 'relative') return false;
  if (isAbility(parent, lemma, clause)) return true;
  if (guessing.has(lemma) && clause.modal !== 'should' && !rescuing.has(verbLemma(sentence, clause))) return true;
  if (clause.role !== 'complement' || !isSpeaker(parent) || !reporting.has(lemma)) return false;
  return parent.tense === 'past' || parent.subject?.kind !== 'we';
}

/** "the backups mean that we could have restored it" */
function isAbility({ tense }: Clause, lemma: string, { modal }: Clause): boolean {
  return lemma === 'mean' && tense === 'present' && modal === 'could';
}

function isSpeaker({ subject }: Clause): boolean {
  return subject !== null && subject.kind !== 'system' && subject.kind !== 'artefact';
}

const worse = new Set(
  `worse catastrophic impossible possible severe serious longer larger bigger higher greater wider disastrous critical
devastating fatal dangerous later harder trickier costlier`.split(/\s+/),
);

/** "could have been worse" is relief, "could have gone better" a heading in words. */
function isRelief(sentence: Sentence, clause: Clause): boolean {
  return sentence.tokens
    .slice(clause.verb ?? clause.start, clause.end)
    .some(({ lower }) => worse.has(lower) || (lower === 'better' && verbLemma(sentence, clause) === 'go'));
}

/** What may have been, was expected of a machine or follows from how it works: nothing that was left out. */
function isLikely(sentence: Sentence, clause: Clause): boolean {
  const isTold = clause.passive && telling.has(verbLemma(sentence, clause));
  if (isOutsider(sentence, clause.subject) && !isTold) return true;
  if (clause.modal === 'would') return !isMissed(sentence, clause);
  if (clause.modal === 'may') return !isNovel(sentence, clause) || !showing.has(verbLemma(sentence, clause));
  if (clause.modal === 'could' || clause.modal === 'might') return isPossibility(sentence, clause);
  return isExpected(sentence, clause);
}

/** What a test "may have" done. */
const showing = new Set(
  'show reveal catch prevent detect avoid surface expose uncover flag highlight identify help save'.split(' '),
);

const telling = new Set('tell inform notify warn ask alert consult involve page include brief call'.split(' '));

const rescuing = new Set(
  `prevent catch detect avoid help save reduce mitigate alert notice show reveal surface shorten enable
limit flag warn spare spared tell find improve identify speed ease uncover expose highlight point hint
protect minimize minimise cut halve contain lessen spot discover recognize recognise diagnose clarify simplify
accelerate narrow suffice clear settle answer sort confirm page notify fix resolve solve keep decrease lower pay indicate lend afford buy bring`.split(
    /\s+/,
  ),
);

/** Verbs that say nothing of whether it would have been for the better. */
const neutral = new Set('be make lead give allow result let cause go take have leave get mean provide'.split(' '));
const good = new Set(
  `better easier enough sufficient useful helpful faster quicker sooner earlier shorter smaller less fewer safer wiser
simpler nicer prudent wise ideal nice good obvious preferable sensible clear clearer able aware possible avoidable
prevented avoided caught time easy trivial quickly valuable beneficial appropriate visible limited lower slower
milder`.split(/\s+/),
);

/** "would have caught", "would have been enough", "would not have happened" */
function isMissed(sentence: Sentence, clause: Clause): boolean {
  const lemma = verbLemma(sentence, clause);
  if (suffering.has(lemma) || lemma === 'expect') return false;
  if (lemma === 'show' && hasWord(restOf(sentence, clause), healthy)) return false;
  if (clause.negated || isDenied(sentence, clause) || isPerson(sentence, clause.subject)) return true;
  if (isRescue(sentence, clause, lemma) || (neutral.has(lemma) && isForTheBetter(sentence, clause))) return true;
  return isNovel(sentence, clause) && !harming.has(lemma) && !neutral.has(lemma);
}

const culprits = new Set('us responders people cause culprit source fault problem right out'.split(' '));

/** "would have pointed us there", not "would have pointed to dead hosts" */
function isRescue(sentence: Sentence, clause: Clause, lemma: string): boolean {
  return rescuing.has(lemma) && (lemma !== 'point' || hasWord(restOf(sentence, clause), culprits));
}

/** What a blind check shows: "the page would have shown green". */
const healthy = new Set('green healthy ok normal nothing active running up'.split(' '));

/** What was not there: "a short phone call would have …". */
function isNovel({ tokens }: Sentence, { subject }: Clause): boolean {
  return (
    subject !== null &&
    subject.kind !== 'system' &&
    /^(an?|another|more|better|earlier|proper)$/.test(tokens[subject.start]?.lower ?? '')
  );
}

const suffering = new Set('experience encounter suffer receive observe hit require need lose'.split(' '));
const denying = new Set(['none', 'nothing', 'nobody', 'no', 'neither']);

/** "none of this would have happened" */
function isDenied(sentence: Sentence, { subject }: Clause): boolean {
  return subject !== null && denying.has(wordAt(sentence, subject.start));
}

function isForTheBetter({ tokens }: Sentence, clause: Clause): boolean {
  const rest = tokens.slice(clause.verb ?? clause.start, clause.end + 6);
  return rest.some(
    ({ lower, lemma }) => good.has(lower) || lower === 'us' || lower === 'responders' || rescuing.has(lemma),
  );
}

const harming = new Set(
  `abuse exploit compromise access leak expose steal attack use read affect cause harvest lose corrupt impact trigger
delete overwrite duplicate charge view see obtain retrieve intercept decrypt inject tamper forge spoof hijack copy
download drop damage disclose observe execute modify break happen occur lead result become contribute`.split(/\s+/),
);
const unknowns = new Set(['something', 'anything', 'what', 'which', 'who', 'whoever', 'that', 'it', 'this']);

/** "the disk might have filled up", "tokens that could have been leaked": what was possible, and not a way out. */
function isPossibility(sentence: Sentence, clause: Clause): boolean {
  const lemma = verbLemma(sentence, clause);
  if (isHazard(sentence, clause) || (lemma === 'be' && hasWord(restOf(sentence, clause), origins))) return true;
  if (isPerson(sentence, clause.subject)) return clause.passive ? harming.has(lemma) : isUnclear(sentence, clause);
  if (neutral.has(lemma) || lemma === 'lead') return !isForTheBetter(sentence, clause);
  if (rescuing.has(lemma)) return false;
  if (clause.modal === 'might' || harming.has(lemma) || clause.role === 'relative') return true;
  return !clause.passive && unknowns.has(wordAt(sentence, clause.subject?.start ?? clause.start));
}

/** "this could have been the origin" */
const origins = new Set(['origin', 'cause', 'source', 'trigger', 'culprit', 'due']);
const hazards = new Set(['risk', 'danger', 'attack', 'malicious', 'jeopardy']);

/** "could have been put at risk", and what nothing could have prevented. */
function isHazard({ tokens }: Sentence, clause: Clause): boolean {
  const before = clause.role === 'relative' ? tokens.slice(Math.max(0, clause.start - 7), clause.start) : [];
  return hasWord(tokens.slice(clause.verb ?? clause.start, clause.end), hazards) || hasWord(before, denying);
}

const minding = ['communicate', 'vigilance', 'perceive', 'decide', 'inquire'];

/** "she might have been wrong", "they could have captured": a guess, or who knows who. */
function isUnclear(sentence: Sentence, clause: Clause): boolean {
  const verb = clause.verb === null ? undefined : sentence.tokens[clause.verb];
  if (clause.modal === 'might') return verb?.lemma === 'be' || verb?.classes.has('happen') === true;
  const isThey = wordAt(sentence, clause.subject?.start ?? clause.start) === 'they';
  return isThey && !minding.some((name) => verb?.classes.has(name));
}
