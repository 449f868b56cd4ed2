import { clauseAt, offsetsOf, type Clause, type Sentence, type Token } from '../language/analysis.js';
import { demandsIn } from '../language/demands.js';
import { compilePhrases, type Match } from '../language/phrase.js';
import type { Place, Rule, Statement, Words } from './rule.js';

export const trainingAsFix: Rule = {
  name: 'training-as-fix',
  severity: 'information',
  on: true,
  points: [],
  concern: 'language',
  summary: 'Training, a reminder or a reading duty is to keep people from doing it again',
  message: 'This trains or reminds people to comply.',
  question: 'What would people know or see afterwards that they could not before, and what will help those who join next month?',
  why: `
Reminders and courses fade, and newcomers never had them. Audits of recommendations in health care find training the
most frequent answer and among those that change least.

Teaching how something works is another matter, and a good item: an architecture overview, a walk through the data of
this incident, a drill, pairing with those who know. The rule looks at the content: "how the queue delays mail" is
understanding, "the importance of acknowledging pages" is compliance.
`,
  sources: ['rca2', 'kwok', 'hibbert', 'sreWorkbook', 'allspawBlameless', 'seed'],
  disagreement: `
The source of this project recommends teaching. Regulated work may demand recorded training: keep it with that reason.
`,
  better: [
    { bad: 'Retrain the operators on the shutdown order', better: 'Walk the operators through what the panel showed that night, and note what it did not show' },
    { bad: 'Send a reminder about the region check', better: 'Show the region in the prompt of the cleanup' },
  ],
  bad: [
    `
## Action items

- Retrain the operators on the shutdown order
  ^^^^^^^^^^^^^^^^^^^^^ This trains or reminds people to comply.
- Mandatory refresher on severity levels for the night crew
  ^^^^^^^^^^^^^^^^^^^ This trains or reminds people to comply.
- Send a reminder about the region check
  ^^^^^^^^^^^^^^^ This trains or reminds people to comply.
`,
  ],
  good: [
    `
## Action items

- Hold an overview of how bookings reach the ledger, so that both crews can read the lag chart
- Train the forecast model on last year's traffic so that the alert fits the season
- Send a reminder from the calendar bot when a certificate has a month left, so that nobody has to watch it
- Pair every on-call with Rui on one planned failover, to spread what Rui knows
`,
  ],
  beats: [],
  checks: [{ over: 'statements', places: ['item', 'lesson'], check: read }],
};

const phrases = compilePhrases({
  retrain: '(~retrain | ~re-train | ~re-educate | ~reeducate | ~recertify | ~re-certify | recertification | re-certification) ...3 [{any}]',
  course: '(mandatory | compulsory | obligatory | required | annual | yearly | quarterly | regular | additional | extra | more | further | better | repeated) ...2 (training | trainings | course | courses | refresher | e-learning | elearning | reading | coaching | seminar | education)',
  refresher: '(refresher | refreshers) ...1 (on | about | in | for | course | training | session | to)',
  attend: '(~attend | ~complete | ~pass | ~undergo | ~repeat | ~redo | ~take) ...4 (training | course | e-learning | elearning | refresher | certification | quiz | exam | module | test on)',
  reminder: '(send | circulate | post | issue | share | publish | mail | email) [round | out | around] ...3 (reminder | reminders) | ^ ...2 (reminder | reminders) to {human}',
  remind: '~remind {human}',
  reminding: 'reminding (people | everyone | everybody | staff | users | {human})',
  memo: '^ (memo | email | e-mail | mail | circular | note | newsletter | message) to {human}',
  awareness: `(raise | increase | create | improve | build | promote | heighten) ...2 awareness | awareness (campaign | training | session | week | program | programme | email | mail) | (sensitise | sensitize) {any}
    | make {human} [more | fully] aware (of | that) | (ensure | make sure) [that] {human} (is | are) [fully | all] aware (of | that)`,
  brush: 'brush up | refamiliarize | refamiliarise | re-familiarize | ~refamiliarize | (~refresh) ...4 (knowledge | memory | skills | understanding)',
  certify: '(certify | certification of | recertify) (everyone | everybody | all | {human} | the rest | the others)',
  quiz: '(quiz | exam | test) ...2 (on | about) the ...3 (policy | procedure | rules | handbook | guideline | process | checklist)',
  mail: '(lessons-learned | lessons learned) (email | e-mail | mail)',
  avoid: 'example of what not to do',
  safety: 'repeat the ...2 (instruction | briefing | induction | training)',
  reading: '(re-read | reread) ...3 (instruction | instructions | policy | procedure | guideline | guidelines | rules | handbook | manual | runbook | checklist | documentation)',
  required: '(required | mandatory | compulsory | obligatory) reading | (read | reads) ...4 and (sign | signs | confirm | confirms | acknowledge | acknowledges)',
  restate: '(reiterate | re-iterate | re-communicate | recommunicate | re-share | recirculate | re-circulate | emphasize | emphasise | stress | reinforce | underline) ...6 (policy | policies | importance | need | rule | rules | procedure | process | guideline | guidelines | guidance | expectations | standards | must | checklist | requirement | requirements)',
  needs: '{human} (needs | need | lacks | require | requires) [<adjective>] training | (improve | intensify | strengthen | extend | step up) ...1 (training | education) ...1 [of | for] {human} | lack of training',
  passive: '(be | been) (trained | retrained | re-trained | briefed | re-briefed | instructed | re-instructed | educated | drilled) (again | once more | on | about | not | to)',
  aware: '^ ...2 awareness (for | of | among | amongst) | (sharpen | strengthen) ...3 awareness',
  certification: 'certification (for | of) {human}',
  poster: '(put up | hang | hang up | post | display | stick) ...2 (poster | posters | rules | sticker | stickers)',
  talk: '(discuss | speak about | talk about | present | explain | address | communicate | highlight | mention) ...3 (importance | correct | proper)',
  through: '(go | walk) through the ...2 (checklist | policy | procedure | rules | handbook | guidelines | guideline | instruction | instructions) (with | together with) {human}',
  warning: '(circulate | share | send | post) ...6 as a (warning | reminder)',
  watch: '{everyone} (must | should | has to | have to | to | needs to) (watch | view | read | study | repeat) ...6 again',
  again: '(instruct | brief | train | explain to | tell) {human} (again | once more | one more time)',
});

function read({ analysis, place }: Statement, report: (words: Words) => void): void {
  for (const sentence of analysis.sentences) {
    if (sentence.tokens.at(-1)?.text === '?') continue;
    const found = phraseIn(sentence, place) ?? complianceIn(sentence) ?? readingDuty(sentence) ?? ruleTold(sentence) ?? courseIn(sentence) ?? rulesExplained(sentence);
    if (found) return void report(found);
  }
}

function phraseIn(sentence: Sentence, place: Place): Words | null {
  const match = phrases.find(sentence).find((each) => stands(each, sentence) && (place === 'item' || !isTold(clauseAt(sentence, each.start))));
  return match ? offsetsOf(sentence, match.start, endOf(match)) : null;
}

function endOf(match: Match): number {
  return match.name === 'refresher' ? match.start + 1 : match.end;
}

function stands(match: Match, sentence: Sentence): boolean {
  const clause = clauseAt(sentence, match.start);
  if (sentence.tokens[match.start]?.quoted || isLookedInto(clause, sentence)) return false;
  if (isOfMachines(sentence) || explains(sentence) || sentence.tokens.some((token) => token.lower === 'automatically' || token.lower === 'automatic')) return false;
  return !sentence.tokens.slice(0, match.start).some((token) => machines.has(token.lemma));
}

/** "Investigate training", "find out who attended": not a course that is ordered. */
function isLookedInto(clause: Clause | null, { tokens }: Sentence): boolean {
  const verb = clause?.verb === null || clause === null ? undefined : tokens[clause.verb];
  return verb !== undefined && (verb.lemma === 'investigate' || verb.lemma === 'explore' || verb.lemma === 'find' || verb.lemma === 'consider' || verb.lemma === 'fix');
}

const machines = new Set(['model', 'bot', 'classifier', 'network', 'gpu', 'calendar', 'job', 'scheduler', 'script', 'firmware', 'certificate', 'cluster', 'page', 'site', 'tool', 'system', 'pipeline']);

/** Machines learn and remind too. */
function isOfMachines({ tokens, clauses }: Sentence): boolean {
  const first = clauses[0];
  const subject = first?.subject ? tokens[first.subject.head] : undefined;
  if (subject && machines.has(subject.lemma)) return true;
  return clauses.some((clause) => {
    const verb = clause.verb === null ? undefined : tokens[clause.verb];
    const object = clause.object ? tokens[clause.object.head] : undefined;
    const actor = clause.subject ? tokens[clause.subject.head] : undefined;
    return (verb?.classes.has('train') === true && object !== undefined && machines.has(object.lemma)) || (clause.role === 'complement' && actor !== undefined && machines.has(actor.lemma));
  });
}

const opening = new Set(['how', 'why', 'what', 'where', 'which']);
const strict = new Set(['correctly', 'properly', 'carefully', 'right', 'must', 'mandatory', 'policy', 'safely', 'dangerous', 'correct']);

/** "how the queue delays mail" and "what the chart shows" are understanding; "how to comply" may be an order. */
function explains({ tokens, clauses }: Sentence): boolean {
  return clauses.some((clause) => {
    const first = tokens[clause.start];
    if (clause.role !== 'complement' || !first || !opening.has(first.lower)) return false;
    return tokens[clause.start + 1]?.lower !== 'not' && !tokens.some((token) => strict.has(token.lower));
  });
}

const teaching = new Set(['training', 'course', 'coaching', 'train', 'educate', 'brief', 'briefing', 'instruct', 'poster', 'newsletter', 'slide', 'awareness', 'onboarding', 'toolbox', 'talk', 'email', 'e-mail', 'mail', 'memo', 'workshop', 'joiner', 'education', 'session', 'seminar', 'webinar', 'induction', 'hire', 'teach', 'lecture', 'presentation', 'leaflet', 'flyer', 'sticker', 'sign', 'circular', 'drill']);

const compliance = new Set([
  'importance', 'correct', 'correctly', 'proper', 'properly', 'policy', 'policies', 'rule', 'rules', 'procedure', 'procedures', 'checklist', 'compliance', 'discipline', 'double-check', 'double-checking',
  'mistakes', 'errors', 'careful', 'carefully', 'careless', 'never', 'always', 'followed', 'following', 'follow', 'skipping', 'forget', 'forgetting', 'dangerous', 'dangers', 'danger', 'limits', 'off-limits', 'convention', 'conventions', 'regulations', 'secure', 'sop', 'guideline', 'guidelines', 'emergencies', 'reminding', 'escalation', 'severity',
  'management', 'hygiene', 'responsibilities', 'responsibility', 'safety', 'safely', 'safe', 'stressing', 'must', 'obligation', 'obligations', 'diligence', 'caution', 'etiquette', 'duties', 'duty', 'practices', 'standards', 'checks', 'accuracy', 'right', 'rightly', 'adhere', 'obey', 'respect', 'consequences', 'phishing',
]);

/** Teaching whose content is to do as told. */
function complianceIn(sentence: Sentence): Words | null {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => isTeaching(token) && !token.quoted);
  if (at < 0 || isOfMachines(sentence) || explains(sentence) || isLookedInto(clauseAt(sentence, at), sentence)) return null;
  const clause = clauseAt(sentence, at);
  if (clause?.role === 'relative' || clause?.role === 'time' || isTold(clause)) return null;
  const end = tokens.findIndex((token, index) => index > at && (compliance.has(token.lower) || (token.lower === 'not' && tokens[index + 1]?.lower === 'to')));
  return end < 0 ? null : offsetsOf(sentence, at, at + 1);
}

/** "talk", "mail" and "sign" only where they are things. */
function isTeaching({ lemma, lower, tag }: Token): boolean {
  if (!teaching.has(lemma) && !teaching.has(lower)) return false;
  return tag !== 'verb' || trains.has(lemma);
}

const trains = new Set(['train', 'educate', 'brief', 'instruct', 'coach', 'teach', 'lecture']);
const texts = new Set(['policy', 'handbook', 'guideline', 'procedure', 'instruction', 'rule', 'manual', 'checklist', 'sop', 'documentation', 'runbook', 'guide']);

/** "All operators to read the shutdown instruction", "required reading for reviewers" */
function readingDuty(sentence: Sentence): Words | null {
  for (const demand of demandsIn(sentence)) {
    const verb = sentence.tokens[demand.verb];
    const object = sentence.clauses[demand.clause]?.object;
    const head = object ? sentence.tokens[object.head] : undefined;
    if (demand.on === null || !verb || !head || !(verb.lemma === 'read' || verb.lemma === 're-read' || verb.lemma === 'study' || verb.lemma === 'reread')) continue;
    if (texts.has(head.lemma)) return offsetsOf(sentence, demand.start, demand.verb + 1);
  }
  return null;
}

/** "Repeat to the team that secrets must not …": a rule is told again. */
function ruleTold(sentence: Sentence): Words | null {
  for (const [index, clause] of sentence.clauses.entries()) {
    const verb = clause.verb === null ? undefined : sentence.tokens[clause.verb];
    if (clause.verb === null || !verb || clause.mood !== 'imperative' || !(verb.classes.has('communicate') || verb.lemma === 'repeat' || verb.lemma === 'explain')) continue;
    const rule = sentence.clauses.find((other, at) => at > index && other.start >= clause.start && isRule(other, sentence));
    if (rule) return offsetsOf(sentence, clause.verb, clause.verb + 1);
  }
  return null;
}

function isRule({ role, modal, negated, start, tense }: Clause, { tokens }: Sentence): boolean {
  const opener = tokens[start]?.lower;
  if ((role !== 'complement' && role !== 'relative') || (opener !== 'that' && opener !== 'why') || tense === 'past') return false;
  return modal === 'must' || modal === 'shall' || (negated && (modal === null || modal === 'should' || modal === 'may'));
}

const courses = new Set(['training', 'course', 'e-learning', 'elearning', 'refresher', 'briefing', 'education', 'coaching', 'seminar', 'instruction', 're-training', 'retraining']);
const drilled = new Set(['train', 'educate', 'instruct', 're-instruct', 'reinstruct', 'brief', 're-brief', 'drill']);
const forms = new Set(['session', 'day', 'material', 'plan', 'program', 'programme', 'module', 'video', 'unit', 'course', 'measure', 'refresher']);
const open = new Set(['learn', 'want', 'whoever', 'ask', 'asked', 'sandbox', 'hands-on', 'exercise', 'pair', 'internals', 'try', 'unless']);

/** A course or a drill for people, unless its content is a thing or a skill: "hygiene training for the packing line". */
function courseIn(sentence: Sentence): Words | null {
  const { tokens } = sentence;
  const at = tokens.findIndex((token, index) => isCourse(token, tokens[index + 1]) && !token.quoted && tokens[index - 1]?.lower !== 'for');
  const clause = at < 0 ? null : clauseAt(sentence, at);
  if (at < 0 || isOfMachines(sentence) || explains(sentence) || isLookedInto(clause, sentence)) return null;
  if (tokens.some((token) => open.has(token.lemma) || open.has(token.lower)) || isTechnical(at, sentence)) return null;
  if (clause?.role === 'relative' || isTold(clause)) return null;
  return offsetsOf(sentence, at, at + 1);
}

/** Told as a fact: "the crew had a course", "lack of training is a cause". */
function isTold(clause: Clause | null): boolean {
  if (!clause || clause.verb === null) return false;
  if (clause.tense === 'past' || clause.perfect) return clause.subject !== null;
  return clause.mood === 'indicative' && clause.modal === null;
}

function isCourse({ lemma, lower, tag }: Token, next: Token | undefined): boolean {
  if (tag === 'verb') return drilled.has(lemma);
  if (!courses.has(lemma) && !courses.has(lower)) return false;
  return next?.tag !== 'noun' || forms.has(next.lemma);
}

/** On a thing, or on how to do something: understanding or a skill. */
function isTechnical(at: number, { tokens, nominals, clauses }: Sentence): boolean {
  if (tokens.slice(at + 1).some((token) => token.tag === 'name' || token.tag === 'opaque' || (token.text !== token.lower && token.text.length > 1 && token.tag === 'noun'))) return true;
  if (nominals.some((nominal) => nominal.start > at && nominal.kind === 'system' && tokens[nominal.head]?.tag === 'noun')) return true;
  if (tokens[at - 1]?.tag === 'name' || tokens[at - 1]?.tag === 'opaque' || tokens[at - 1]?.classes.has('system') === true) return true;
  return clauses.some((clause) => clause.start > at && clause.mood === 'infinitive' && !clause.negated && clause.verb !== null && !tokens[clause.verb]?.classes.has('prevent') && !tokens[clause.verb]?.classes.has('comply'));
}

const told = new Set(['explain', 'repeat', 'present', 'raise', 'send', 'share', 'circulate', 'distribute', 'mail', 'write', 'talk', 'speak', 'discuss', 'recirculate', 'emphasize', 'emphasise', 'announce', 'hand', 'make']);
const ruleWords = new Set(['rule', 'policy', 'procedure', 'guideline', 'importance', 'necessity', 'obligation', 'secure', 'correct', 'proper', 'regulation', 'do-nots', 'dos', 'error', 'mistake', 'leaflet', 'handbook']);
const audience = compilePhrases({ to: '(to | with | for) ...3 (everyone | everybody | all | members | staff | {team} | {role} | {everyone}) | in the ...2 (meeting | weekly | all-hands | standup | stand-up | team | newsletter) | and send to all' });

/** "Explain the rules to the interns", "raise secure passwords in the staff meeting" */
function rulesExplained(sentence: Sentence): Words | null {
  const { tokens, clauses } = sentence;
  const clause = clauses.find((each) => each.mood === 'imperative' && each.verb !== null && told.has(tokens[each.verb]?.lemma ?? ''));
  if (!clause || clause.verb === null || isOfMachines(sentence) || explains(sentence)) return null;
  const { verb } = clause;
  const rule = tokens.findIndex((token, index) => index > verb && ruleWords.has(token.lemma) && token.tag !== 'verb');
  if (rule < 0 || audience.find(sentence).length === 0) return null;
  return offsetsOf(sentence, verb, rule + 1);
}
