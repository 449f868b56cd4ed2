import { clauseAt, offsetsOf, type Clause, type Nominal, type Sentence, type Token } from '../language/analysis.js';
import { demandsIn, isStanding, type Demand } from '../language/demands.js';
import { compilePhrases, type Match } from '../language/phrase.js';
import type { Rule, Statement, Words } from './rule.js';

export const individualFocus: Rule = {
  name: 'individual-focus',
  severity: 'warning',
  on: true,
  points: ['S3'],
  concern: 'language',
  summary: 'One person is what is to be changed, and not what surrounds them',
  message: 'This makes one person the thing to be changed.',
  question: 'If somebody else had been in that seat with the same information, what would have looked different to them?',
  why: `
The next one in that seat sees the same screens, has the same time and the same options. What is changed about one
person leaves with them; what is changed about the setting is there for everybody. And people who are named as what is
to be fixed tell less the next time.

A person who does the work, calls the meeting or knows how something works is left alone.
`,
  sources: ['seed', 'sreWorkbook', 'allspawBlameless', 'pagerdutyWriting', 'fausey', 'sigler'],
  disagreement: `
Some matters are one person's: a leaked personal token, a request of theirs, a conversation that they asked for. Such
an item is better kept outside the review, or kept here with that reason.
`,
  better: [
    { bad: 'Coach Nadia on the order of the valves', better: 'Find out what the screen shows about the order of the valves, and whether others read it the same way' },
    { bad: 'Revoke the access of the contractor who ran the cleanup', better: 'Make the cleanup ask for the name of the tenant, whoever runs it' },
  ],
  bad: [
    `
## Action items

- Coach Nadia on the order of the valves
  ^^^^^^^^^^^ This makes one person the thing to be changed.
- Talk to the contractor who ran the cleanup about reading the prompt
  ^^^^^^^^^^^^^^^^^^^^^^ This makes one person the thing to be changed.
- @nadia needs to learn how the valves are numbered
  ^^^^^^^^^^^^^^^^^^^^^ This makes one person the thing to be changed.
- Remove Nadia's access to the console
  ^^^^^^^^^^^^^^^^^^^^^ This makes one person the thing to be changed.
`,
    `
## Contributing factors

- The trainee did not know the order of the valves
  ^^^^^^^^^^^^^^^^^^^^^^^^ This makes one person the thing to be changed.
`,
  ],
  good: [
    `
## Action items

- Nadia to number the valves on the screen so that both shifts read them alike
- Interview Nadia about how she saw the drift, to learn what the trend line shows
- Ask the plant owner whether valve 9 is still in use
- Only Nadia can start the pumps by hand: teach two others during the June test
`,
  ],
  beats: [],
  checks: [
    { over: 'statements', places: ['item', 'lesson'], check: read },
    {
      over: 'statements',
      places: ['cause'],
      get needs() {
        return ignorance.needs;
      },
      check: readCauses,
    },
  ],
};

function read({ analysis }: Statement, report: (words: Words) => void): void {
  for (const sentence of analysis.sentences) {
    if (sentence.tokens.at(-1)?.text === '?') continue;
    const found = phraseIn(sentence) ?? correctionIn(sentence) ?? deficiencyIn(sentence) ?? restrictionIn(sentence) ?? orderIn(sentence) ?? cueIn(sentence);
    if (found) return void report(found);
  }
}

const phrases = compilePhrases({
  word: '(have | having | has) ...3 (word | chat | talk | conversation) with {any}',
  about: '(speak | talk | chat | meet | sit down) (to | with) {any} (about | on | over) (his | her)',
  him: '(talk | talks | speak | speaks) (to | with) (him | her)',
  why: '(explanation | explain | explains | justify | justification) ...9 why (he | she)',
  whyAsked: '{any} [on | about] (why | how) (he | she)',
  meeting: '(one-on-one | 1:1 | meeting | conversation | talk) with {any} ...6 (wrong | his | her)',
  performance: 'performance (conversation | talk | plan | improvement)',
  reviewed: '(have | get) {any} (reviewed | checked | supervised | monitored | approved) by',
  noun: '(supervision | coaching | training | retraining | mentoring | sanctions | sanction | reprimand | counseling | counselling) (of | for | to) {any}',
  removed: '{person} ...3 be (removed | taken | suspended | excluded | replaced | demoted) [from | off]',
  unaware: 'make {person} aware',
  explained: '(explain | tell | clear) [to] {person} that (he | she) (must | should | may | has | is | can)',
  discipline: '(disciplinary | formal warning | written warning) ...3',
  mentor: '(with | gets | needs | receives) a mentor | (assign | give) ...3 a mentor',
  warning: '(issue | give) ...1 (warning | reprimand) to {any} | give {any} a ...1 (warning | reprimand | talking-to)',
  feedback: 'give {any} ...4 feedback (on | about)',
  eye: '~keep an eye on {any}',
  off: '(~take | ~keep | ~remove) {any} (off | away from) | ~put {any} on (read-only | probation | leave) | ~put {any} on a ...2 plan',
  sit: '~sit down with {any}',
  manager: '{any} manager to (follow up | talk | speak | discuss)',
  needs: '{any} (needs | need | requires | lacks | should get | should receive | must get | has to get) ...2 (training | coaching | supervision | practice | experience | guidance | mentoring | education | reminding | oversight | discipline)',
  course: '(send | enroll | enrol | book | register | sign up | put) {any} (on | in | for | to | onto) ...4 (training | course | workshop | seminar | refresher | bootcamp | certification)',
  move: '(move | transfer | reassign | demote | rotate) {person} (to | from | out of | off)',
  limit: '(limit | restrict | downgrade) {person} to',
  go: 'let {any} go',
  responsible: '{any} responsible for the (bug | outage | incident | mistake | error | failure | breach)',
});

/** Phrases that need a person in them; the others say enough by themselves. */
const open = new Set(['word', 'sit', 'off', 'warning', 'feedback', 'about', 'needs', 'course', 'go', 'move', 'limit', 'noun']);

function phraseIn(sentence: Sentence): Words | null {
  const match = phrases.find(sentence).find((each) => {
    if (sentence.tokens[each.start]?.quoted || isPast(clauseAt(sentence, each.start))) return false;
    return isAboutPerson(each, sentence);
  });
  return match ? { from: match.from, to: match.to } : null;
}

function isAboutPerson(match: Match, sentence: Sentence): boolean {
  const inside = sentence.nominals.filter((nominal) => nominal.start >= match.start && nominal.end <= match.end);
  if (match.name === 'noun') return inside.some((nominal) => nominal.kind === 'person' || isDefinite(nominal, sentence));
  if (match.name === 'eye') return inside.some((nominal) => isNamed(nominal, sentence) || isOfPerson(nominal, sentence));
  if (match.name === 'reviewed') return inside.some((nominal) => isOfPerson(nominal, sentence));
  if (match.name === 'meeting') return inside.some((nominal) => isNamed(nominal, sentence)) && !isInvitation(sentence);
  if (match.name === 'manager') return isOwned(sentence, match.start);
  if (match.name === 'whyAsked') return inside.some((nominal) => isNamed(nominal, sentence)) && isAskedWhy(match, sentence);
  if (match.name === 'word') return inside.some((nominal) => isIndividual(nominal, sentence)) && !isInvitation(sentence) && sentence.tokens[match.end]?.text !== '/';
  return !open.has(match.name) || inside.some((nominal) => isIndividual(nominal, sentence));
}

/** "why she ignored it" blames, "how she saw it" learns. */
function isAskedWhy({ start, end }: Match, { tokens }: Sentence): boolean {
  return tokens.slice(start, end).some((token) => token.lower === 'why') || tokens.slice(end, end + 2).some((token) => token.lower === 'could' || token.lower === 'should');
}

/** "Marco's manager" */
function isOwned({ tokens }: Sentence, start: number): boolean {
  return tokens.slice(start, start + 4).some((token) => token.lower === "'s");
}

function isPast(clause: Clause | null): boolean {
  return clause !== null && (clause.tense === 'past' || clause.perfect);
}

/** One person: by name, or as "the operator" and "the intern who …". */
function isIndividual(nominal: Nominal, sentence: Sentence): boolean {
  return isNamed(nominal, sentence) || isDefinite(nominal, sentence);
}

function isNamed({ kind, head, start, end }: Nominal, { tokens }: Sentence): boolean {
  const token = tokens[head];
  if (!token || token.quoted) return false;
  if (token.tag === 'noun') return isUnlisted(token) && start === 0 && end === 1;
  if (token.tag !== 'name') return false;
  if (kind === 'person') return true;
  return kind === 'unknown' && end - start <= 2 && /^\p{Lu}\p{Ll}+$/u.test(token.text);
}

/** A capitalized word in front that no list has, as most names are: "Svenja needs …". */
function isUnlisted({ classes, text, lower, lemma }: Token): boolean {
  return classes.size === 0 && lemma === lower && !lower.endsWith('s') && /^\p{Lu}\p{Ll}+$/u.test(text);
}

function isDefinite({ kind, head, start }: Nominal, { tokens }: Sentence): boolean {
  const token = tokens[head];
  if (kind !== 'role' || !token || token.lemma !== token.lower || token.classes.has('outsider') || token.classes.has('system')) return false;
  const first = tokens[start];
  return first?.lower === 'the' || first?.lower === 'this' || first?.lower === 'that' || start === head || tokens[start + 1]?.lower === "'s";
}

const corrections = new Set(['coach', 'discipline', 'reprimand', 'counsel', 'supervise', 'retrain', 're-train', 'punish', 'recertify', 're-certify', 'scold', 'admonish', 'demote', 'fire', 'lecture', 'confront', 'mentor', 'educate', 're-educate', 'reeducate']);
const namedOnly = new Set(['remind', 'train', 'warn', 'monitor', 'certify', 'escalate', 'work']);
const removals = new Set(['replace', 'remove', 'dismiss', 'reassign', 'move', 'let', 'fire', 'suspend', 'remind', 'tell', 'instruct', 'teach', 'ban', 'exclude']);
const teaches = new Set(['teach', 'show', 'tell', 'instruct']);
const watches = new Set(['review', 'check', 'monitor', 'approve', 'inspect', 'audit', 'watch']);
const talks = new Set(['talk', 'speak', 'chat', 'meet']);

/** "coach Ann", "warn the developer who …", "talk to the engineer who merged it". */
function correctionIn(sentence: Sentence): Words | null {
  for (const clause of sentence.clauses) {
    const verb = clause.verb === null ? undefined : sentence.tokens[clause.verb];
    if (clause.verb === null || !verb || isPast(clause) || clause.negated || clause.passive || clause.role === 'relative' || clause.role === 'condition') continue;
    const target = targetOf(clause, sentence);
    if (target && corrects(verb, target, sentence)) return offsetsOf(sentence, clause.verb, target.end);
  }
  return null;
}

/** The object, or whoever is talked to. */
function targetOf(clause: Clause, sentence: Sentence): Nominal | null {
  if (clause.object) return clause.object;
  const verb = clause.verb ?? 0;
  const before = ['to', 'with', 'on'];
  return sentence.nominals.find((nominal) => nominal.start > verb && nominal.start <= verb + 3 && before.includes(sentence.tokens[nominal.start - 1]?.lower ?? '')) ?? null;
}

function corrects(verb: Token, target: Nominal, sentence: Sentence): boolean {
  if (corrections.has(verb.lemma)) return isIndividual(target, sentence) || isOfPerson(target, sentence);
  if (talks.has(verb.lemma)) return isActor(target, sentence) && !isInvitation(sentence);
  if (verb.lemma === 'warn') return isIndividual(target, sentence) && !hasWhen(sentence);
  if (removals.has(verb.lemma) && isActor(target, sentence)) return true;
  if (teaches.has(verb.lemma) && target.kind === 'person' && isNamed(target, sentence)) return isTaughtToObey(target, sentence);
  if (watches.has(verb.lemma) && isOfPerson(target, sentence)) return isAllOf(target, sentence);
  if (!namedOnly.has(verb.lemma)) return isOfConduct(target, sentence);
  return (isNamed(target, sentence) && verb.lemma !== 'monitor' && verb.lemma !== 'work' && verb.lemma !== 'escalate') || isActor(target, sentence) || isOfConduct(target, sentence) || hasConductAfter(target, sentence);
}

/** "teach Ann to check …": to do as told, and not how something works. */
function isTaughtToObey(target: Nominal, { tokens, clauses }: Sentence): boolean {
  return clauses.some((clause) => {
    const verb = clause.verb === null ? undefined : tokens[clause.verb];
    return clause.start >= target.end && clause.mood === 'infinitive' && verb !== undefined && (careful.some((name) => verb.classes.has(name)) || clause.negated);
  });
}

/** "all of Kim's changes", "each of her commits" */
function isAllOf({ start, end }: Nominal, { tokens }: Sentence): boolean {
  return tokens.slice(start, end).some((token) => token.lower === 'all' || token.lower === 'each' || token.lower === 'every');
}

function hasWhen({ tokens }: Sentence): boolean {
  return tokens.some((token) => token.lower === 'when' || token.lower === 'if');
}

/** "all of Kim's changes" */
function isOfPerson({ start, end }: Nominal, { tokens }: Sentence): boolean {
  return tokens.slice(start, end).some((token, index) => (isPersonal(token) || isOneRole(token)) && tokens[start + index + 1]?.lower === "'s");
}

function isOneRole({ tag, classes, lemma, lower }: Token): boolean {
  return tag === 'noun' && classes.has('role') && !classes.has('doubtful') && lemma === lower;
}

function isPersonal({ tag, classes, text }: Token): boolean {
  if (tag !== 'name' || classes.has('team') || classes.has('system')) return false;
  return classes.has('person') || /^\p{Lu}\p{Ll}+$/u.test(text);
}

const conductNouns = new Set(['behavior', 'behaviour', 'habit', 'handling', 'conduct', 'performance', 'attitude', 'mistake', 'negligence', 'carelessness', 'work']);

/** "Victor's behaviour", "her handling of the page" */
function isOfConduct(target: Nominal, sentence: Sentence): boolean {
  const head = sentence.tokens[target.head];
  const first = sentence.tokens[target.start];
  if (!head || !conductNouns.has(head.lemma)) return false;
  return isOfPerson(target, sentence) || first?.lower === 'his' || first?.lower === 'her';
}

/** "work with Noah on his habit of …" */
function hasConductAfter(target: Nominal, sentence: Sentence): boolean {
  return isNamed(target, sentence) && sentence.nominals.some((nominal) => nominal.start >= target.end && isOfConduct(nominal, sentence));
}

const deeds = compilePhrases({
  who: '(who | that) [<adverb>] (<past> | make | makes | run | runs)',
  author: 'the author of the (faulty | bad | broken | failing | wrong) <noun>',
});

/** What is told of people who are asked or thanked rather than corrected. */
const merits = new Set(['find', 'spot', 'notice', 'fix', 'help', 'solve', 'see', 'restore', 'recover', 'report', 'discover', 'catch', 'write', 'build', 'leave', 'join', 'know', 'own', 'save', 'volunteer', 'design', 'be', 'want', 'ask', 'recognize', 'recognise', 'call']);

/** "the engineer who merged it": picked out by what went wrong. */
function isActor(target: Nominal, sentence: Sentence): boolean {
  if (!(target.kind === 'role' || target.kind === 'person')) return false;
  return deeds.find(sentence).some((match) => {
    if (match.name === 'author') return match.start === target.start;
    return match.start >= target.end && match.start <= target.end + 2 && !merits.has(sentence.tokens[match.end - 1]?.lemma ?? '');
  });
}

function isInvitation({ tokens }: Sentence): boolean {
  return tokens.some((token) => token.lower === 'how' || token.lower === 'what' || token.lower === 'invite' || token.lower === 'learn');
}

const lessons = new Set(['learn', 'know', 'understand', 'remember', 'improve', 'stop', 'follow', 'apologise', 'apologize', 'attend', 'refresh', 'shadow', 're-read', 'reread', 'pay', 'think', 'listen', 'respect', 'slow']);

/** "Tom has to learn …", "the person who approved it must review …" */
function deficiencyIn(sentence: Sentence): Words | null {
  for (const demand of demandsIn(sentence)) {
    const clause = sentence.clauses[demand.clause];
    const verb = sentence.tokens[demand.verb];
    if (!clause || !verb || demand.on === null || demand.force !== 'obligation') continue;
    if (clause.passive && corrections.has(verb.lemma) && isIndividual(demand.on, sentence)) return offsetsOf(sentence, demand.start, demand.verb + 1);
    if (!isIndividual(demand.on, sentence) || !lacks({ demand, clause, verb }, sentence)) continue;
    return offsetsOf(sentence, demand.start, demand.verb + 1);
  }
  return null;
}

interface Asked {
  readonly demand: Demand;
  readonly clause: Clause;
  readonly verb: Token;
}

function lacks({ demand, clause, verb }: Asked, sentence: Sentence): boolean {
  const named = demand.on !== null && isNamed(demand.on, sentence);
  if (named && demand.negated && clause.modal !== null) return true;
  if (demand.on !== null && isActor(demand.on, sentence)) return true;
  if (clause.modal === null) return named && (verb.lemma === 'stop' || verb.lemma === 'apologise' || verb.lemma === 'apologize');
  if (verb.lemma === 'be') return named && sentence.tokens.slice(demand.verb + 1, demand.verb + 4).some((token) => token.classes.has('vigilance') || token.classes.has('comparative'));
  if (verb.lemma === 'shadow') return true;
  return named && (lessons.has(verb.lemma) || isHabit(verb, sentence));
}

const ofTexts = new Set(['read', 'double-check', 'doublecheck', 'ask', 'study']);

/** "Ahmed has to check the tenant twice in the future", "Joanna must ask before she restarts …" */
function isHabit(verb: Token, sentence: Sentence): boolean {
  if (ofTexts.has(verb.lemma)) return true;
  return careful.some((name) => verb.classes.has(name)) && (isStanding(sentence) || sentence.tokens.some((token) => token.lower === 'his' || token.lower === 'her' || token.lower === 'twice'));
}

const rights = new Set(['access', 'right', 'permission', 'privilege', 'sudo', 'admin', 'key', 'account']);
const takes = new Set(['remove', 'revoke', 'restrict', 'downgrade', 'take', 'limit', 'suspend', 'withdraw', 'cut', 'lower', 'strip', 'block', 'get', 'have', 'reduce']);

/** "remove Ann's access", "revoke rights from the maintainer who …", "Stefan only gets read access". */
function restrictionIn(sentence: Sentence): Words | null {
  for (const clause of sentence.clauses) {
    const verb = clause.verb === null ? undefined : sentence.tokens[clause.verb];
    if (clause.verb === null || !verb || !takes.has(verb.lemma) || isPast(clause) || !clause.object) continue;
    const head = sentence.tokens[clause.object.head];
    if (!head || !rights.has(head.lemma) || !isOfOne(clause, sentence)) continue;
    return offsetsOf(sentence, Math.min(clause.verb, clause.subject?.start ?? clause.verb), clause.object.end);
  }
  return null;
}

function isOfOne(clause: Clause, sentence: Sentence): boolean {
  const { tokens, nominals } = sentence;
  const { object, subject, verb } = clause;
  if (!object || verb === null) return false;
  if (tokens[verb]?.lemma === 'get' || tokens[verb]?.lemma === 'have') return subject !== null && isNamed(subject, sentence) && tokens.slice(subject.end, object.start).some((token) => token.lower === 'only');
  if (isOfPerson(object, sentence)) return true;
  return nominals.some((nominal) => nominal.start > object.head && (tokens[nominal.start - 1]?.lower === 'from' || tokens[nominal.start - 1]?.lower === 'of') && (isNamed(nominal, sentence) || isActor(nominal, sentence)));
}

const careful = ['comply', 'vigilance', 'perceive', 'train'];

/** "Make sure Lee checks …", "have Ann re-read …": named, and told to comply. */
function orderIn(sentence: Sentence): Words | null {
  for (const demand of demandsIn(sentence)) {
    const verb = sentence.tokens[demand.verb];
    if (demand.force !== 'order' || !verb || demand.on === null || !isNamed(demand.on, sentence)) continue;
    const more = sentence.tokens.slice(demand.verb, demand.verb + 5).some((token) => token.classes.has('comparative'));
    if (!(careful.some((name) => verb.classes.has(name)) || more || verb.lemma === 'stop' || demand.negated || sentence.tokens[demand.start]?.lemma === 'remind')) continue;
    return offsetsOf(sentence, demand.start, demand.verb + 1);
  }
  return null;
}

const ignorance = compilePhrases({
  unaware: "{any} (did | do | does | was | were | is) (not | n't) [<adverb>] (know | aware | understand | sure | familiar | realize | realise)",
  lack: "'s lack of (experience | knowledge | understanding | training | attention)",
  lacked: '{any} (lacked | lacks) ...2 (experience | knowledge | understanding | training | attention)',
  error: 'human error in (not <ing> | <ing>)',
});

function readCauses({ analysis }: Statement, report: (words: Words) => void): void {
  for (const sentence of analysis.sentences) {
    const match = ignorance.find(sentence).find((each) => isAboutOne(each.start, each.name, sentence));
    if (match) return void report({ from: match.from, to: match.to, severity: 'information' });
  }
}

function isAboutOne(start: number, name: string, sentence: Sentence): boolean {
  if (sentence.tokens[start]?.quoted) return false;
  if (name === 'error') return true;
  const subject = sentence.nominals.find((nominal) => nominal.start <= start && start < nominal.end);
  if (!subject) return false;
  return isIndividual(subject, sentence) || isOfPerson(subject, sentence);
}

const cues = new Set([
  'supervision', 'supervised', 'training', 'course', 'coaching', 'certification', 'exam', 'sanction', 'attitude', 'behavior', 'behaviour', 'habit', 'mistake', 'consequence', 'reprimand', 'refresher',
  'careful', 'carefully', 'closely', 'retraining', 'himself', 'herself', 'discipline', 'carelessness', 'negligence',
]);
const doings = ['teach', 'build', 'change', 'work', 'remove', 'document', 'inquire', 'meet', 'decide', 'state'];

/** One person, who is not the one to do the work, beside words of correction: "Let Sofie do the course again". */
function cueIn(sentence: Sentence): Words | null {
  const person = sentence.nominals.find((nominal) => isSingled(nominal, sentence) && !isDoer(nominal, sentence));
  if (!person) return null;
  const at = sentence.tokens.findIndex((token, index) => ((cues.has(token.lemma) && token.tag !== 'verb') || token.lower === 'supervised') && !token.quoted && (index < person.start || index >= person.end || isOfPerson(person, sentence)));
  if (at < 0) return null;
  return offsetsOf(sentence, Math.min(person.start, at), Math.max(person.end, at + 1));
}

const involved = new Set(['involved', 'concerned', 'responsible', 'affected']);

function isSingled(nominal: Nominal, sentence: Sentence): boolean {
  if (nominal.kind === 'person' && isNamed(nominal, sentence)) return true;
  if (isOfPerson(nominal, sentence) && sentence.tokens.slice(nominal.start, nominal.end).some((token) => token.classes.has('person'))) return true;
  return isDefinite(nominal, sentence) && (isActor(nominal, sentence) || involved.has(sentence.tokens[nominal.end]?.lower ?? ''));
}

/** Whoever adds, writes, shows or finds something is an owner or a source. */
function isDoer(person: Nominal, { clauses, tokens }: Sentence): boolean {
  return clauses.some(({ subject, verb }) => {
    const token = verb === null ? undefined : tokens[verb];
    if (!subject || subject.start > person.start || subject.end < person.end || !token) return false;
    return doings.some((name) => token.classes.has(name)) || token.lemma === 'be';
  });
}
