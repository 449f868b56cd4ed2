import { clauseAt, type Clause, type Nominal, type Sentence } from './analysis.js';
import { compilePhrases, type Match } from './phrase.js';

/** Approvals, checks by hand, and duties that are laid on people in so many words. */
const phrases = compilePhrases({
  require:
    '(require | mandate | demand | enforce | need | obtain | seek | get | ask for) ...4 (approval | approvals | sign-off | signoff | sign-offs | permission | authorization | authorisation | consent | clearance | go-ahead | say-so | blessing | countersignature)',
  subject:
    '(needs | need | requires | require | takes) ...4 (approval | approvals | sign-off | signoff | sign-offs | permission | authorization | authorisation | consent | clearance | go-ahead | say-so | blessing | countersignature)',
  duty: '(obligation | duty | responsibility) (for | of | on) {human} to <verb>',
  job: 'it is [<adverb>] (the | our | their) (duty | responsibility | job) of {human} to <verb>',
  important:
    'it is [<adverb>] (important | essential | vital | crucial | imperative | mandatory | necessary | required | compulsory) (that {human} <verb> | for {human} to <verb>)',
  accountable: 'hold ({human} | {organization}) (accountable | responsible)',
  whoever:
    '(whoever | (anyone | anybody | everyone | everybody) who) ...10 (must | shall | should | (has | have | needs | need) to)',
  appeal: '^ (call | appeal) (on | to) {human} to <verb>',
  clear: 'make it clear to {human}',
  make: '^ make {human} (<vigilance> | <comply> | <communicate> | <behave>)',
  insist:
    'insist on ...4 (signature | signatures | presence | check | checks | review | reviews | confirmation | approval)',
  eyes: '(second | another | extra) pair of eyes | (two | four | more | second) [pairs of | sets of | set of] eyes (on | over | for | at | before)',
  paper:
    '^ ...4 (approval | sign-off | signoff | consent | clearance | permission) [(by | from | of) {any}] (for | before | on | prior) (every | each | any | all | production | <noun>)',
  expected:
    '(expectation | expectations | norm | principle | agreement) (is | are) [now] [<adverb>] (that | for) ...4 | we expect {human} to (<comply> | <vigilance> | <communicate> | <behave> | <perceive>) | it is expected of {human}',
  onus: '(it is (on | upon) | the onus is on | it falls to | it falls on | it is down to) {human} to <verb>',
  reminded:
    '^ ...2 {human} [have | has] [been] [again] (reminded | told | instructed | advised | asked | urged | warned | briefed | required | expected) (to | not to | that)',
  enforce:
    '^ (enforce | police) ...4 (policy | process | rule | rules | guideline | guidelines | standards | discipline | checklist | checklists | procedure | procedures | practice | practices)',
  crackdown: '(crack | clamp) down on | read the riot act | (come | coming) down (hard | harder) on',
  charge: '{human} ~be [<adverb>] (responsible | accountable) for <ing>',
  approved:
    '(must | shall | should | (has | have | needs | need) to | ~be to) [always] be [<adverb>] (approved | reviewed | checked | verified | confirmed | signed | countersigned | authorized | double-checked | inspected | read | seen | tested | announced | phoned | called | notified | informed | told | consulted | watched | supervised | accompanied | witnessed) [off] by {human}',
  'by-hand':
    '(must | shall | should | (has | have | needs | need) to) [always] be [<adverb>] (checked | verified | reviewed | inspected | confirmed | monitored | watched) (manually | by hand)',
  told: '{human} (must | shall | should | (has | have | needs | need) to) [always] be (informed | told | asked | consulted | phoned | called | notified | warned | contacted | involved | briefed | present) ...3 (every | each | any | all | before | whenever | first | beforehand | in advance)',
});

/** Phrases that in a lesson may only tell how things are. */
const telling = new Set(['charge', 'subject', 'eyes', 'paper', 'reminded', 'expected']);

/** Phrases whose subject is what people are to handle. */
const ofThings = new Set(['subject', 'approved', 'by-hand', 'told']);

/** A duty or an approval that people give; one that a tool asks for is a change of the tool. */
export function gateIn(sentence: Sentence, isLesson: boolean): Match | null {
  const match = phrases.find(sentence).find((each) => {
    return !(isLesson && telling.has(each.name)) && !(each.name === 'paper' && sentence.clauses[0]?.verb !== null);
  });
  if (!match || sentence.tokens[match.start]?.quoted || isInTool(sentence, match)) return null;
  const clause = clauseAt(sentence, match.start);
  if (match.name === 'reminded') return match;
  return clause && isBackground(clause) ? null : match;
}

function isBackground(clause: Clause): boolean {
  if (clause.mood === 'question' || clause.role === 'relative' || clause.role === 'condition') return true;
  return clause.tense === 'past';
}

function isInTool(sentence: Sentence, match: Match): boolean {
  const asker = clauseAt(sentence, match.start)?.subject;
  if (asker?.kind === 'system' && asker.end <= match.start && !ofThings.has(match.name)) return true;
  return sentence.nominals.some((nominal) => nominal.start >= match.end && isToolPlace(nominal, sentence));
}

const placing = new Set(['in', 'via', 'through', 'by']);

/** "in the console", "by the pipeline" */
function isToolPlace({ kind, start }: Nominal, { tokens }: Sentence): boolean {
  return kind === 'system' && placing.has(tokens[start - 1]?.lower ?? '');
}
