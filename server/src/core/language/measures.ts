import { headOf, verbOf, type Nominal, type Sentence } from './analysis.js';
import type { Stretch } from './comparative.js';
import { hasWord, isActor, isIndividual, isNamed, isOfPerson } from './individuals.js';
import { compilePhrases, type Match } from './phrase.js';

const schooled =
  'sent | enrolled | booked | registered | signed up | coached | mentored | retrained | trained | supervised | briefed | instructed | reminded | warned | spoken to | talked to | cautioned | reprimanded | disciplined | demoted | reassigned | moved | removed | replaced | excluded | taken off | suspended | dismissed | let go | accompanied | told (to | off | not)';
const sternly = new Set(
  'coach mentor retrain supervise reprimand discipline caution suspend dismiss demote'.split(' '),
);

/** What is done to, taken from or asked of one person. */
const phrases = compilePhrases({
  schooled: `{any} (will be | is | is being | is to be | to be | should be | must be | has been | was) [<adverb>] (${schooled})`,
  course:
    '{any} (to | must | should | has to | needs to | will) (attend | take | do | redo | repeat | retake | complete | pass) ...4 (training | course | workshop | seminar | refresher | exam | certification | module | e-learning)',
  minder: '(gets | get | needs | receives | has) a (mentor | buddy | coach | minder | supervisor)',
  alone:
    '{any} ...5 (left alone | unsupervised | on (his | her) own | without supervision | under supervision | work alone | alone with)',
  prove:
    '{any} (must | has to | should | needs to | to) [first] (prove | justify | answer for | account for | apologize | apologise | explain (himself | herself | why))',
  file: '(in | on | to) (his | her) (file | record | personnel file) | (hr | human resources) (is | was | will be | has been) (informed | involved | notified)',
  careful: '{any} [,] (: | ,) [be] [more] (careful | cautious | attentive) (with | when | about)',
  feedback: '(feedback | word | talk | chat | conversation | message) (to | for | with) {any} ...3 (his | her)',
  handling:
    '(feedback | word | talk | chat | conversation) ...9 (his | her) (handling | behavior | behaviour | conduct | performance | mistake | error | attitude | reaction)',
  eyes: '(pair of eyes | four eyes) ...5 (his | her)',
  himself: '(explain | justify) (himself | herself)',
  rota: '(take | remove | drop | pull) {any} from ...4 (rotation | rota | schedule | roster | on-call)',
  reread:
    '{any} responsible for ...4 (to | must | should | has to) (read | re-read | reread | attend | learn | apologize | apologise | explain | study | refresh | repeat)',
  account: '(explanation | statement | account) ...8 (why | how come)',
  plan: '(improvement | development | performance) plan for {any}',
  appraisal: '(performance | appraisal) (review | talk | interview)',
  everything:
    '(looks | look | goes | go | checks | check | reviews | review | signs | sign) [over | off | through] [on] (everything | anything | whatever) [that] {any}',
  watch: '(watch | watches | look | looks) (over | after) {any}',
  elsewhere: '(put | move | transfer | reassign | shift) {any} ...6 (on | to | onto) (a different | another | other)',
  told: '(explain | make clear | spell out | drive home) to {any} (why | that)',
  let: "(only | not | n't) let {any} <verb>",
  may: '{any} (may | can | should | must) (only | no longer) | {any} (is | are) (no longer | not) (allowed | permitted)',
  access:
    '(access | rights | role | permissions | account | keys | badge) (for | of | from) {any} (is | are | must | should | will) [to] be (withdrawn | revoked | removed | restricted | suspended | limited | taken | blocked)',
  through:
    '{any} (must | should | has to | have to | need to | needs to) (go | pass) through ...4 (review | reviews | reviewer | reviewers | approval | approvals)',
  again: '^ {any} : (repeat | redo | retake | re-read | reread | attend) <determiner> <noun>',
  clear: '(clarify | make clear | make it clear) (with | to) {any} that',
  keys: '(take | withdraw | get) ...3 (keys | key | badge | laptop | pager | token) (from | off | back from) {any}',
  needs:
    '^ (needs | has) to (be (more | less) <adjective> | learn | understand | remember | improve | stop | slow down)',
  whoever: '^ whoever [<adverb>] <past> ...5 (has to | must | should | needs to | will have to)',
  can: '(limit | restrict | reduce | cut) what {any} (can | may)',
  habit:
    '{any} (should | must | needs to | need to | has to) [<adverb>] (take [the | more] time | get familiar | familiarize | familiarise | brush up | catch up | get better | become | slow down | think twice | pay [more | closer] attention | refresh)',
});

/** Words by which one person is schooled, watched, restricted or called to account; `null` where there are none. */
export function measureIn(sentence: Sentence): Stretch | null {
  return phrases.find(sentence).find((match) => isMeasure(match, sentence)) ?? rightsIn(sentence) ?? traitIn(sentence);
}

type Test = (match: Match, sentence: Sentence, inside: readonly Nominal[]) => boolean;

const anybody: Test = (_match, sentence, inside) => inside.some((each) => isIndividual(each, sentence));
const anybodyNamed: Test = (_match, sentence, inside) => inside.some((each) => isNamed(each, sentence));

const tests: Readonly<Record<string, Test>> = {
  schooled: ({ end }, sentence, [first]) => {
    if (!first) return false;
    const verb = sentence.tokens[end - 1]?.lemma ?? '';
    return isNamed(first, sentence) || isActor(first, sentence) || (sternly.has(verb) && isIndividual(first, sentence));
  },
  course: (_match, sentence, [first]) => first !== undefined && (isNamed(first, sentence) || isActor(first, sentence)),
  minder: (_match, sentence) => sentence.nominals.some((each) => isIndividual(each, sentence)),
  file: () => true,
  handling: () => true,
  eyes: () => true,
  himself: () => true,
  account: (_match, sentence) => sentence.nominals.some((each) => isActor(each, sentence)),
  appraisal: ({ start, end }, sentence) =>
    sentence.nominals.some((each) => each.start <= start && each.end >= end - 1 && isOfPerson(each, sentence)),
  watch: (_match, sentence, inside) => inside.some((each) => isOfPerson(each, sentence)),
  careful: anybodyNamed,
  told: anybodyNamed,
  let: anybodyNamed,
  everything: anybodyNamed,
  may: anybodyNamed,
  can: anybodyNamed,
  access: anybodyNamed,
  through: (_match, sentence, [first]) => first !== undefined && isOfPerson(first, sentence),
  again: anybodyNamed,
  clear: anybodyNamed,
  needs: () => true,
  whoever: () => true,
  habit: (_match, sentence, [first]) => first !== undefined && (isNamed(first, sentence) || isActor(first, sentence)),
};

function isMeasure(match: Match, sentence: Sentence): boolean {
  if (sentence.tokens[match.start]?.quoted) return false;
  const inside = sentence.nominals.filter(({ start, end }) => start >= match.start && end <= match.end);
  return (tests[match.name] ?? anybody)(match, sentence, inside);
}

const rights = new Set('access right permission privilege sudo admin account login badge'.split(' '));
const taken = new Set(
  'suspend revoke remove limit revoked withdrawn withdraw restrict downgrade reduce freeze disable block cut lose'.split(
    ' ',
  ),
);

/** "Julia's merge rights are suspended", "Ann loses her access" */
function rightsIn(sentence: Sentence): Stretch | null {
  for (const clause of sentence.clauses) {
    const verb = verbOf(clause, sentence);
    const { subject, object } = clause;
    if (!verb || !subject || clause.verb === null || !taken.has(verb.lemma)) continue;
    const isTaken =
      clause.passive && rights.has(headOf(subject, sentence)?.lemma ?? '') && isOfPerson(subject, sentence);
    const isLost =
      verb.lemma === 'lose' && isNamed(subject, sentence) && rights.has(headOf(object, sentence)?.lemma ?? '');
    if (isTaken || isLost) return { start: subject.start, end: clause.verb + 1 };
  }
  return null;
}

const traits = new Set(
  `understanding knowledge unfamiliarity inexperience ignorance attention awareness judgment judgement discipline
competence attitude behavior behaviour conduct habit carelessness negligence mistake error handling approach`.split(
    /\s+/,
  ),
);
const works = new Set(
  'commit change deployment work merge pr ticket code release configuration config rollout'.split(' '),
);
const mending = new Set(
  'improve raise deepen refresh strengthen address correct fix discuss question build test assess'.split(' '),
);
const checking = new Set('check review audit inspect monitor watch supervise verify approve examine'.split(' '));
const more = ['all', 'each', 'every', 'other', 'future', 'next', 'remaining', 'further', 'coming', 'recent', 'last'];

const reviewing = new Set(['review', 'reconsider', 'narrow', 'reduce']);
const watching = new Set(['watch', 'supervise', 'monitor', 'observe', 'shadow']);

function isWatched(lemma: string, isMore: boolean): boolean {
  return watching.has(lemma) || (isMore && checking.has(lemma));
}

/** "improve Ann's understanding", "check Kim's other commits", "review Kim's rights" */
function traitIn(sentence: Sentence): Stretch | null {
  for (const clause of sentence.clauses) {
    const { object, verb } = clause;
    if (!object || verb === null || clause.tense === 'past' || !isOfPerson(object, sentence)) continue;
    if (isToMend(object, sentence, verbOf(clause, sentence)?.lemma ?? '')) return { start: verb, end: object.end };
  }
  return null;
}

function isToMend(object: Nominal, sentence: Sentence, lemma: string): boolean {
  const words = sentence.tokens.slice(object.start, object.end);
  const head = headOf(object, sentence)?.lemma ?? '';
  if (mending.has(lemma) && words.some((token) => traits.has(token.lemma))) return true;
  if (reviewing.has(lemma) && rights.has(head)) return true;
  return works.has(head) && isWatched(lemma, hasWord(words, ...more));
}
