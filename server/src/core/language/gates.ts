import { clauseAt, type Clause, type Nominal, type Sentence } from './analysis.js';
import { compilePhrases, type Match } from './phrase.js';

/** Approvals, checks by hand, and duties that are laid on people in so many words. */
const phrases = compilePhrases({
  require:
    '(require | mandate | demand | enforce | need | obtain | seek | get) ...4 (approval | approvals | sign-off | signoff | sign-offs | permission | authorization | authorisation)',
  subject:
    '(needs | need | requires | require) ...1 (approval | sign-off | signoff | permission | authorization | authorisation)',
  duty: '(obligation | duty | responsibility) (for | of | on) {human} to <verb>',
  job: 'it is [<adverb>] (the | our | their) (duty | responsibility | job) of {human} to <verb>',
  important:
    'it is [<adverb>] (important | essential | vital | crucial | imperative | mandatory | necessary | required | compulsory) (that {human} <verb> | for {human} to <verb>)',
  accountable: 'hold {human} (accountable | responsible)',
  whoever:
    '(whoever | (anyone | anybody | everyone | everybody) who) ...10 (must | shall | should | (has | have | needs | need) to)',
  appeal: '^ (call | appeal) (on | to) {human} to <verb>',
  clear: 'make it clear to {human}',
  insist: 'insist on ...4 (check | checks | review | reviews | confirmation | approval)',
  eyes: '(second | another | extra) pair of eyes',
  charge: '{human} ~be [<adverb>] (responsible | accountable) for <ing>',
  approved:
    '(must | shall | should | (has | have | needs | need) to | ~be to) [always] be [<adverb>] (approved | reviewed | checked | verified | confirmed | signed | countersigned | authorized | double-checked | inspected | read | seen | tested) [off] by {human}',
  'by-hand':
    '(must | shall | should | (has | have | needs | need) to) [always] be [<adverb>] (checked | verified | reviewed | inspected | confirmed | monitored | watched) (manually | by hand)',
  told: '{human} (must | shall | should | (has | have | needs | need) to) [always] be (informed | told | asked | consulted) ...3 (every | each | any | all | before | whenever | first)',
});

/** Phrases that in a lesson may only tell how things are. */
const telling = new Set(['charge', 'subject', 'eyes']);

/** Phrases whose subject is what people are to handle. */
const ofThings = new Set(['subject', 'approved', 'by-hand', 'told']);

/** A duty or an approval that people give; one that a tool asks for is a change of the tool. */
export function gateIn(sentence: Sentence, isLesson: boolean): Match | null {
  const match = phrases.find(sentence).find((each) => !isLesson || !telling.has(each.name));
  if (!match || sentence.tokens[match.start]?.quoted || isInTool(sentence, match)) return null;
  const clause = clauseAt(sentence, match.start);
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
