import { clauseAt, headOf, isOver, verbOf, type Clause, type Nominal, type Sentence, type Token } from './analysis.js';
import type { Stretch } from './comparative.js';
import { hasWord, isActor, isDefinite, isIndividual, isInvitation, isNamed, isOfPerson } from './individuals.js';
import { isObedient } from './obedience.js';
import { compilePhrases, type Match } from './phrase.js';

const phrases = compilePhrases({
  word: '(have | having | has) ...3 (word | chat | talk | conversation) with {any}',
  about: '(speak | talk | chat | meet | sit down) (to | with) {any} (about | on | over) (his | her)',
  manner: '(talk | speak | chat) (to | with) {any} (about | on | over) ...5 (he | she | his | her)',
  missed:
    '(one-on-one | 1:1 | meeting | talk | conversation) with {any} (about | on | over) the (missed | failed | late | wrong | skipped | ignored | broken) <noun>',
  repeat: '(let | have | make) {any} (shadow | repeat | redo | practice | practise)',
  'made-aware': '{any} ...4 be made [more] aware',
  him: '(talk | talks | speak | speaks) (to | with) (him | her)',
  why: '(explanation | explain | explains | justify | justification) ...9 why (he | she)',
  whyAsked: '{any} [on | about] (why | how) (he | she)',
  meeting: '(one-on-one | 1:1 | meeting | conversation | talk) with {any} ...6 (wrong | his | her)',
  performance: 'performance (conversation | talk | plan | improvement)',
  reviewed: '(have | get) {any} (reviewed | checked | supervised | monitored | approved) by',
  noun: '(supervision | coaching | training | retraining | mentoring | sanctions | sanction | reprimand | counseling | counselling) (of | for | to) {any}',
  removed: '{person} ...3 be (removed | taken | suspended | excluded | replaced | demoted) [from | off]',
  unaware: 'make {person} aware',
  explained:
    '(explain | tell | clear) [to] {any} [on (duty | call | shift)] that (he | she) (must | should | may | has | is | can)',
  discipline: '(disciplinary | formal warning | written warning) ...3',
  mentor: '(with | gets | needs | receives) a mentor | (assign | give) ...3 a mentor',
  warning: '(issue | give) ...1 (warning | reprimand) to {any} | give {any} a ...1 (warning | reprimand | talking-to)',
  feedback: 'give {any} ...4 feedback (on | about) | give ...1 feedback to {any}',
  eye: '~keep an eye on {any}',
  off: '(~take | ~keep | ~remove) {any} (off | away from) | ~put {any} on (read-only | probation | leave) | ~put {any} on a ...2 plan',
  sit: '~sit down with {any}',
  'sit-with': '~sit with {any} and',
  manager: '{any} manager to (follow up | talk | speak | discuss)',
  needs:
    '{any} (needs | need | requires | lacks | should get | should receive | must get | has to get) ...2 (training | coaching | supervision | practice | experience | refresher | reminder | lesson | guidance | mentoring | education | reminding | oversight | discipline)',
  course:
    '(send | enroll | enrol | book | register | sign up | put) {any} (on | in | for | to | onto) ...4 (training | course | workshop | seminar | refresher | bootcamp | certification)',
  move: '(move | transfer | reassign | demote | rotate) {person} (to | from | out of | off)',
  speed: 'bring {person} up to speed',
  pointed: '(point out | make [it] clear) to {person} [that]',
  pair: 'pair {person} with a (senior | mentor | colleague | buddy)',
  exclude: '(exclude | bar | bench | ban | block) {person} (from | until | for)',
  can: '(restrict | limit | reduce) what {person}',
  beside: 'sit in with {person}',
  fit: '(whether | if) {person} (is | was) (fit | able | ready | suitable)',
  solo: '^ no more ...3 for {person}',
  newest:
    '(supervision | coaching | mentoring | training) for our [<adjective>] (operator | engineer | developer | colleague | trainee)',
  limit: '(limit | restrict | downgrade) {person} to',
  go: 'let {any} go',
  responsible: '{any} responsible for the (bug | outage | incident | mistake | error | failure | breach)',
});

/** Words by which one person is to be talked to, moved, watched or mended; `null` where there are none. */
export function correctionIn(sentence: Sentence): Stretch | null {
  return phraseIn(sentence) ?? actIn(sentence);
}

function phraseIn(sentence: Sentence): Match | null {
  const found = phrases.find(sentence).find((match) => {
    const first = sentence.tokens[match.start];
    if (first?.quoted || (first?.form !== 'base' && isOver(clauseAt(sentence, match.start)))) return false;
    const inside = sentence.nominals.filter(({ start, end }) => start >= match.start && end <= match.end);
    return tests[match.name]?.(match, sentence, inside) ?? true;
  });
  return found ?? null;
}

type Test = (match: Match, sentence: Sentence, inside: readonly Nominal[]) => boolean;

const anybody: Test = (_match, sentence, inside) => inside.some((nominal) => isIndividual(nominal, sentence));
const anybodyNamed: Test = (_match, sentence, inside) => inside.some((nominal) => isNamed(nominal, sentence));
const anybodys: Test = (_match, sentence, inside) => inside.some((nominal) => isOfPerson(nominal, sentence));

/** What must stand in a phrase; the others say enough by themselves. */
const tests: Readonly<Record<string, Test>> = {
  ...Object.fromEntries(
    'sit off warning feedback about needs course go move limit repeat made-aware'
      .split(' ')
      .map((name) => [name, anybody]),
  ),
  word: (match, sentence, inside) => {
    if (isInvitation(sentence) || sentence.tokens[match.end]?.text === '/') return false;
    return anybody(match, sentence, inside);
  },
  manner: (match, sentence, inside) => !isLearning(sentence) && anybodyNamed(match, sentence, inside),
  missed: anybodyNamed,
  'sit-with': anybodyNamed,
  noun: (_match, sentence, inside) => inside.some((each) => each.kind === 'person' || isDefinite(each, sentence)),
  eye: (match, sentence, inside) => anybodyNamed(match, sentence, inside) || anybodys(match, sentence, inside),
  reviewed: anybodys,
  meeting: (match, sentence, inside) => !isInvitation(sentence) && anybodyNamed(match, sentence, inside),
  manager: ({ start }, { tokens }) => hasWord(tokens.slice(start, start + 4), "'s"),
  whyAsked: (match, sentence, inside) => isAskedWhy(match, sentence) && anybodyNamed(match, sentence, inside),
};

/** "talk with Ann to learn how she saw it" */
function isLearning({ tokens }: Sentence): boolean {
  return hasWord(tokens, 'learn', 'find', 'understand', 'spotted', 'noticed', 'saw', 'found');
}

/** "why she ignored it" blames, "how she saw it" learns. */
function isAskedWhy({ start, end }: Match, { tokens }: Sentence): boolean {
  return hasWord(tokens.slice(start, end), 'why') || hasWord(tokens.slice(end, end + 2), 'could', 'should');
}

/** "coach Ann", "warn the developer who …", "talk to the engineer who merged it". */
function actIn(sentence: Sentence): Stretch | null {
  for (const clause of sentence.clauses) {
    const verb = verbOf(clause, sentence);
    if (clause.verb === null || !verb || !isPlanned(clause)) continue;
    const target = targetOf(clause, sentence);
    if (target && corrects(verb, target, sentence)) return { start: clause.verb, end: target.end };
  }
  return null;
}

function isPlanned(clause: Clause): boolean {
  if (isOver(clause) || clause.negated || clause.passive) return false;
  return clause.role !== 'relative' && clause.role !== 'condition';
}

const addressing = new Set(['to', 'with', 'on']);

/** The object, or whoever is talked to. */
function targetOf({ object, verb }: Clause, { nominals, tokens }: Sentence): Nominal | null {
  if (object) return object;
  const from = (verb ?? 0) + 1;
  const near = nominals.filter(({ start }) => start >= from && start <= from + 2);
  return near.find(({ start }) => addressing.has(tokens[start - 1]?.lower ?? '')) ?? null;
}

const corrections = new Set(
  `coach discipline reprimand counsel supervise retrain re-train punish recertify re-certify scold admonish demote fire lecture confront mentor
educate re-educate reeducate`.split(/\s+/),
);

/** A verb that has no other use than to work on somebody. */
export function isCorrective({ lemma }: Token): boolean {
  return corrections.has(lemma);
}

const talks = new Set(['talk', 'speak', 'chat', 'meet']);
const removals = new Set(
  'replace remove dismiss reassign move let fire suspend remind tell instruct teach ban exclude'.split(' '),
);
const teaching = new Set(['teach', 'show', 'tell', 'instruct']);
const watching = new Set(['review', 'check', 'monitor', 'approve', 'inspect', 'audit', 'watch']);
const telling = new Set(['remind', 'train', 'certify']);
const wide = new Set(['remind', 'train', 'monitor', 'certify', 'escalate', 'work']);

function corrects(verb: Token, target: Nominal, sentence: Sentence): boolean {
  const { lemma } = verb;
  if (isCorrective(verb)) return isIndividual(target, sentence) || isOfPerson(target, sentence);
  if (talks.has(lemma) || lemma === 'follow') return isActor(target, sentence) && !isInvitation(sentence);
  if (lemma === 'warn') return isIndividual(target, sentence) && !hasWord(sentence.tokens, 'when', 'if');
  if (removals.has(lemma) && isActor(target, sentence)) return true;
  return correctsNamed(lemma, target, sentence);
}

function correctsNamed(lemma: string, target: Nominal, sentence: Sentence): boolean {
  const named = isNamed(target, sentence);
  if (teaching.has(lemma) && named && target.kind === 'person') return isTaughtToObey(target, sentence);
  if (watching.has(lemma) && isOfPerson(target, sentence)) return isAllOf(target, sentence);
  if (isOfConduct(target, sentence) || isOwnTool(lemma, target, sentence)) return true;
  if (!wide.has(lemma)) return false;
  return (named && telling.has(lemma)) || isActor(target, sentence) || (named && hasConductAfter(target, sentence));
}

/** "teach Ann to check …": to do as told, and not how something works. */
function isTaughtToObey(target: Nominal, sentence: Sentence): boolean {
  const later = sentence.clauses.filter(({ start, mood }) => start >= target.end && mood === 'infinitive');
  return later.some((clause) => {
    const verb = verbOf(clause, sentence);
    return verb !== null && (clause.negated || isObedient(verb));
  });
}

/** "all of Kim's changes", "each of her commits" */
function isAllOf({ start, end }: Nominal, { tokens }: Sentence): boolean {
  return hasWord(tokens.slice(start, end), 'all', 'each', 'every');
}

const conduct = new Set(
  'behavior behaviour habit handling conduct performance attitude mistake negligence carelessness work'.split(' '),
);

/** "Victor's behaviour", "her handling of the page" */
function isOfConduct(target: Nominal, sentence: Sentence): boolean {
  if (!conduct.has(headOf(target, sentence)?.lemma ?? '')) return false;
  const first = sentence.tokens[target.start]?.lower;
  return first === 'his' || first === 'her' || isOfPerson(target, sentence);
}

const adjusting = new Set('update change adjust fix configure set'.split(' '));
const tools = new Set(
  'shell prompt laptop editor terminal machine setup setting settings configuration config environment'.split(' '),
);

/** "update Oskar's shell prompt" */
function isOwnTool(lemma: string, target: Nominal, sentence: Sentence): boolean {
  if (!adjusting.has(lemma) || !tools.has(headOf(target, sentence)?.lemma ?? '')) return false;
  const words = sentence.tokens.slice(target.start, target.end);
  return isOfPerson(target, sentence) && words.some(({ classes }) => classes.has('person') || classes.has('role'));
}

/** "work with Noah on his habit of …" */
function hasConductAfter(target: Nominal, sentence: Sentence): boolean {
  return sentence.nominals.some((nominal) => nominal.start >= target.end && isOfConduct(nominal, sentence));
}
