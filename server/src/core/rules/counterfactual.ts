import { isHuman, type Clause, type Nominal, type Sentence } from '../language/analysis.js';
import { anyForm, anyWord, eitherOf } from '../language/needs.js';
import { compilePhrases } from '../language/phrase.js';
import { offsets, parentOf, verbLemma, wordAt } from '../language/words.js';
import type { Rule, Statement, Words } from './rule.js';

export const counterfactual: Rule = {
  name: 'counterfactual',
  severity: 'information',
  on: true,
  points: [],
  concern: 'language',
  summary: 'The story is told by what did not happen',
  message: 'This tells of something that did not happen.',
  question: 'What did happen instead, and what made that the sensible course at the time?',
  why: `
"Could have", "should have", "failed to" and "if only" measure the distance between the events and what we think of
them now. They say nothing about why things went as they did: what people saw, what they took it for, and which ways
were open to them. The same minutes told as they happened are where the learning is.

The rule reads the story and the lessons. In action items it is silent: "this would have shown us the leak" says there
what the item is for.
`,
  sources: ['dekker', 'microsoftTraps', 'etsy', 'howie', 'pagerdutyEffective', 'pupulidy', 'cook'],
  disagreement: `
"What if" asked about the next time is a tool of its own (Pupulidy), so questions and conditions that lie ahead are
left alone.
`,
  better: [
    {
      bad: 'The night shift should have called the dispatcher sooner',
      better: 'The night shift called the dispatcher at 03:40; until then the board showed every train on time',
    },
    {
      bad: 'A rehearsal would have caught the missing grant',
      better: 'The grant was missing in production only; the rehearsal used an account that has every right',
    },
  ],
  bad: [
    `
## What happened

The night shift should have called the dispatcher sooner.
                ^^^^^^^^^^^^^^^^^^ This tells of something that did not happen.
`,
    `
## Lessons learned

- A rehearsal on the replica would have caught the missing grant
                             ^^^^^^^^^^^^^^^^^ This tells of something that did not happen.
- If only Billing had mailed us before lunch
  ^^^^^^^ This tells of something that did not happen.
`,
    `
## Timeline

- 09:12 The ward failed to read the second label
                 ^^^^^^^^^^^^^^ This tells of something that did not happen.
`,
  ],
  good: [
    `
## What happened

The importer failed to start twice, and the second start should have finished by noon on a normal day.
It could have been far worse: the copy in Oslo was two minutes old.
Nobody in the room knew that the flag was shared.
`,
    `
## Open questions

- What else could you have tried with the pump at hand?
`,
  ],
  beats: ['solution-in-narrative'],
  checks: [
    {
      over: 'statements',
      places: ['narrative', 'cause', 'lesson', 'other'],
      bySentence: true,
      get needs() {
        const have = anyWord(['have', 've', 'had', 'of', 'been']);
        const missing = [anyWord(['not', 't', 'never', 'nobody', 'no', 'none']), anyForm(heed)];
        return eitherOf(phrases.needs, [
          [anyWord([...modals, 'd']), have],
          [anyWord(['if']), anyWord(['had', 'd'])],
          missing,
          [anyForm(omitting)],
        ]);
      },
      check: read,
    },
  ],
};

const phrases = compilePhrases({
  hindsight: '(in | with) [the] [benefit of] (hindsight | retrospect) | in hindsight | looking back',
  'if-only': 'if only | if we had only',
  missed:
    '{human} [also] ~miss ...3 (sign | signs | alert | alerts | alarm | warning | warnings | opportunity | chance | signal | signals | clue | clues | message | page | email | hint)',
  'too-late':
    "{human} did (not | n't) <verb> ...4 (soon | early | quickly | fast | far | long | carefully | closely) enough",
  chance:
    '(chance | chances | opportunity | opportunities | sign | signs | warning | warnings | signal | signals) ...7 (was | were) [<adverb>] missed',
  inverted: '^ had {any} [not] (been <participle> | <participle>)',
  enough: "(not | n't) [<adverb>] <verb> ...4 (early | soon | quickly | fast | promptly) enough",
  neither:
    '(neither {human} | neither of {human} | none of {human}) (asked | told | noticed | realized | realised | caught | spotted | checked | called | informed | followed | read | tested | verified | escalated)',
  late: '{human} <verb> ...2 too (late | slowly)',
  avoidable: '(was | were) [<adverb>] (avoidable | preventable)',
  misspelled: "(could | should | would) (of <participle> | have lead | 've lead)",
  'no-point': 'at no point did {human} <verb>',
});

function read({ analysis }: Statement, report: (words: Words) => void): void {
  for (const sentence of analysis.sentences) {
    const found = missingAct(sentence);
    if (found) report(found);
  }
}

/** The words that tell of something that did not happen: one finding a sentence. */
function missingAct(sentence: Sentence): Words | null {
  if (isQuestion(sentence)) return null;
  for (const index of sentence.clauses.keys()) {
    const words = wouldHave(sentence, index) ?? hadInverted(sentence, index) ?? omission(sentence, index);
    if (words) return words;
  }
  const match = phrases.find(sentence)[0];
  return match && !sentence.tokens[match.start]?.quoted ? match : null;
}

function isQuestion({ tokens }: Sentence): boolean {
  return tokens.at(-1)?.text === '?';
}

const modals = new Set(['could', 'should', 'would', 'might', 'ought', 'ought to']);

/** "should have called", "wouldn't have spread". */
function wouldHave(sentence: Sentence, index: number): Words | null {
  const clause = sentence.clauses[index];
  if (!clause?.perfect || clause.modal === null || clause.verb === null || !modals.has(clause.modal)) return null;
  if ([isGuess, isWorse, isExpected, isInferred, isReported].some((test) => test(sentence, clause))) return null;
  const modal = modalBefore(sentence, clause.verb);
  return isQuoted(sentence, clause.verb) ? null : offsets(sentence, modal, clause.verb + 1);
}

function modalBefore({ tokens }: Sentence, verb: number): number {
  for (let index = verb - 1; index >= Math.max(0, verb - 6); index--) if (tokens[index]?.tag === 'modal') return index;
  return verb;
}

const chances = new Set([
  'avoid',
  'catch',
  'prevent',
  'detect',
  'help',
  'notice',
  'save',
  'reduce',
  'spot',
  'shorten',
  'stop',
  'see',
]);
const unknowns = new Set(['something', 'anything', 'what', 'which', 'who', 'whoever']);

/** "which token could have been leaked", "the disk might have filled up": what people thought possible at the time. */
function isGuess(sentence: Sentence, clause: Clause): boolean {
  const lemma = verbLemma(sentence, clause);
  if (clause.modal === 'might') return !chances.has(lemma);
  if (isAskedWhether(sentence, clause)) return true;
  return clause.modal === 'could' && isPossibility(sentence, clause, lemma);
}

/** "whether the quota would have held", "we do not know if". */
function isAskedWhether(sentence: Sentence, clause: Clause): boolean {
  const opener = wordAt(sentence, clause.start);
  return opener === 'whether' || (opener === 'if' && verbLemma(sentence, parentOf(sentence, clause)) === 'know');
}

function isPossibility(sentence: Sentence, clause: Clause, lemma: string): boolean {
  if (clause.subject && unknowns.has(wordAt(sentence, clause.subject.start))) return true;
  if (clause.passive && harming.has(lemma)) return true;
  return !chances.has(lemma) && guessing.has(verbLemma(sentence, parentOf(sentence, clause)));
}

const harming = new Set(
  `abuse exploit compromise access leak expose steal attack use read affect cause harvest lose corrupt impact
trigger`.split(/\s+/),
);
const guessing = new Set(
  `suggest suspect think believe wonder look check investigate guess assume speculate fear indicate theorize`.split(
    /\s+/,
  ),
);

const bettering = new Set(['worse', 'catastrophic', 'impossible', 'possible', 'severe', 'serious']);

/** "could have been worse" is relief, "could have gone better" a heading in words. */
function isWorse(sentence: Sentence, clause: Clause): boolean {
  return sentence.tokens
    .slice(clause.verb ?? clause.start, clause.end)
    .some(({ lower }) => bettering.has(lower) || (lower === 'better' && verbLemma(sentence, clause) === 'go'));
}

/** "should have finished by noon": what a machine was expected to do. */
function isExpected({ tokens }: Sentence, clause: Clause): boolean {
  if (clause.modal !== 'should' || isHuman(clause.subject) || clause.negated) return false;
  const rest = tokens.slice(clause.verb ?? clause.start, clause.end + 2).map(({ lower }) => lower);
  return rest.some((word, at) => expecting.has(word) || (word === 'as' && rest[at + 1] !== 'soon'));
}

const rescuing = new Set(
  `prevent catch detect avoid allow help save reduce mitigate alert notice show reveal surface shorten stop enable
make lead limit give flag warn spare tell find improve be identify keep speed ease uncover expose highlight
require protect minimize minimise block trigger go`.split(/\s+/),
);

const suffering = new Set(['experience', 'see', 'encounter', 'suffer', 'receive', 'observe', 'hit']);

/** "this would have restored the state": worked out from how the machine behaves, not from what people left out. */
function isInferred(sentence: Sentence, clause: Clause): boolean {
  if (suffering.has(verbLemma(sentence, clause)) && clause.modal === 'would') return true;
  if (isHuman(clause.subject) || clause.subject === null || clause.negated) return false;
  if (clause.modal === 'should') return !clause.passive && !heed.has(verbLemma(sentence, clause));
  if (clause.modal !== 'would') return false;
  return !rescuing.has(verbLemma(sentence, clause)) && !sentence.clauses.some(({ role }) => role === 'condition');
}

const expecting = new Set(['by', 'automatically', 'normally']);

const reporting = new Set(['say', 'ask', 'wonder', 'suggest', 'report', 'comment']);

/** "Ann said we should have": somebody's words at the time. */
function isReported(sentence: Sentence, clause: Clause): boolean {
  const parent = clause.role === 'complement' ? parentOf(sentence, clause) : undefined;
  return (
    parent !== undefined &&
    parent.tense === 'past' &&
    isHuman(parent.subject) &&
    reporting.has(verbLemma(sentence, parent))
  );
}

/** "Had we tested it", "if we had looked": a condition that was not met. */
function hadInverted(sentence: Sentence, index: number): Words | null {
  const clause = sentence.clauses[index];
  if (!clause) return null;
  const next = sentence.clauses[index + 1];
  const opener = wordAt(sentence, clause.start);
  if (opener === 'had' && next?.subject?.start === clause.start + 1 && next.verb !== null)
    return offsets(sentence, clause.start, next.verb + 1);
  const isUnmet =
    opener === 'if' &&
    clause.role === 'condition' &&
    clause.perfect &&
    clause.tense === 'past' &&
    isHuman(clause.subject);
  return isUnmet && clause.verb !== null ? offsets(sentence, clause.start, clause.verb + 1) : null;
}

const heed = new Set(
  `notice check test realize realise escalate communicate follow verify read consider ask tell call look react
catch inform notify warn announce review validate double-check spot anticipate foresee remember page think
respond mention raise monitor act prepare plan consult heed question document pay recognize recognise rehearse
inspect confirm alert bother listen`.split(/\s+/),
);
const omitting = new Set(['fail', 'neglect', 'forget', 'omit']);

/** "failed to follow", "did not check", "never asked". */
function omission(sentence: Sentence, index: number): Words | null {
  const clause = sentence.clauses[index];
  if (!clause || clause.verb === null || isAhead(clause) || isQuoted(sentence, clause.verb)) return null;
  return failing(sentence, clause, index) ?? notDoing(sentence, clause, clause.verb);
}

function failing(sentence: Sentence, clause: Clause, index: number): Words | null {
  const next = sentence.clauses[index + 1];
  if (
    !omitting.has(verbLemma(sentence, clause)) ||
    next?.mood !== 'infinitive' ||
    next.verb === null ||
    clause.verb === null
  )
    return null;
  return isWatcher(sentence, clause.subject, verbLemma(sentence, next))
    ? offsets(sentence, clause.verb, next.verb + 1)
    : null;
}

function notDoing(sentence: Sentence, clause: Clause, verb: number): Words | null {
  const lemma = verbLemma(sentence, clause);
  if (
    clause.tense !== 'past' ||
    !clause.negated ||
    clause.passive ||
    !heed.has(lemma) ||
    findsNothing(sentence, clause)
  )
    return null;
  const isOmitted = clause.subject?.kind === 'nobody' ? !noticing.has(lemma) : isPeople(sentence, clause.subject);
  return isOmitted ? offsets(sentence, negationBefore(sentence, verb), verb + 1) : null;
}

/** What nobody noticed tells what was there to see; what nobody asked does not. */
const noticing = new Set([
  'notice',
  'realize',
  'realise',
  'recognize',
  'recognise',
  'spot',
  'anticipate',
  'foresee',
  'remember',
  'think',
  'plan',
]);

function isAhead(clause: Clause): boolean {
  return clause.modal !== null || (clause.tense !== 'past' && !clause.perfect && clause.role !== 'relative');
}

function isPeople({ tokens }: Sentence, subject: Nominal | null): boolean {
  if (!subject || subject.kind === 'nobody') return false;
  if (isHuman(subject) || subject.kind === 'organization') return true;
  const first = tokens[subject.start];
  return (
    people.has(first?.lower ?? '') ||
    (subject.kind === 'unknown' && subject.end - subject.start === 1 && /^[A-Z]/.test(first?.text ?? ''))
  );
}

const people = new Set(['he', 'she', 'they', 'i']);
const telling = new Set([
  'escalate',
  'communicate',
  'follow',
  'read',
  'ask',
  'tell',
  'call',
  'inform',
  'warn',
  'announce',
  'mention',
  'consult',
  'rehearse',
]);
const watching = new Set(['monitoring', 'alerting', 'monitor']);

/** People, what watches for them, or whoever it is that "failed to mention". */
function isWatcher(sentence: Sentence, subject: Nominal | null, lemma: string): boolean {
  if (isPeople(sentence, subject)) return true;
  if (subject === null) return false;
  if (subject.kind === 'unknown') return telling.has(lemma);
  return sentence.tokens.slice(subject.start, subject.end).some(({ lower }) => watching.has(lower));
}

/** "did not see any errors" is a result, not an omission. */
function findsNothing({ tokens }: Sentence, clause: Clause): boolean {
  return tokens
    .slice(clause.verb ?? clause.start, (clause.verb ?? clause.start) + 3)
    .some(({ lower }) => lower === 'any');
}

function negationBefore({ tokens }: Sentence, verb: number): number {
  for (let index = verb - 1; index >= Math.max(0, verb - 4); index--) {
    if (tokens[index]?.tag === 'auxiliary' || tokens[index]?.lower === 'never') return index;
  }
  return verb;
}

function isQuoted({ tokens }: Sentence, index: number): boolean {
  return tokens[index]?.quoted ?? false;
}
