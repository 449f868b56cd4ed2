import { clauseAt, offsetsOf, type Sentence } from '../language/analysis.js';
import { isPerson } from '../language/insiders.js';
import { anyForm, anyWord, eitherOf } from '../language/needs.js';
import { omissionIn, omittable, omitting } from '../language/omissions.js';
import { compilePhrases, type Match } from '../language/phrase.js';
import { isSparedHarm } from '../language/spared.js';
import { unmetIn, unrealIn } from '../language/unreal.js';
import { verbOf } from '../language/words.js';
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
        const perfect = [
          anyWord(['could', 'should', 'would', 'might', 'may', 'ought', 'd']),
          anyWord(['have', 've', 'had']),
        ];
        const unmet = [anyWord(['if', 'were']), anyWord(['had', 'd', 'would', 'could', 'might'])];
        const denied = [anyWord(['not', 't', 'never', 'nobody', 'no', 'none', 'neither']), anyForm(omittable)];
        return eitherOf(phrases.needs, [perfect, unmet, [anyWord(['had'])], denied, [anyForm(omitting)]]);
      },
      check: read,
    },
  ],
};

const cue =
  '(sign | signs | alert | alerts | alarm | alarms | warning | warnings | opportunity | opportunities | chance | chances | signal | signals | clue | clues | hint | hints | symptom | symptoms)';

const phrases = compilePhrases({
  hindsight:
    '(in | with) [the] [benefit of] (hindsight | retrospect) | looking back | knowing what we know now | with what we know now',
  'if-only':
    'if only | if we had only | ~wish ...1 (we | i | they | somebody | someone) had | had it not been for | but for the fact',
  missed: `{human} [also] ~miss ...3 (${cue.slice(1, -1)} | message | page | email | mail | call)`,
  'missed-by': `${cue} [that | which] {human} [<adverb>] missed`,
  'too-late':
    "{human} did (not | n't) <verb> ...4 (soon | early | quickly | fast | far | long | carefully | closely | promptly) enough",
  chance: `${cue} ...7 (was | were | went) [<adverb>] (missed | unheeded | unread | wasted | squandered | let slip | passed up)`,
  there: `(signs | clues | hints | warnings | evidence) (was | were) [all | already | clearly | plainly] (there | visible | plain | obvious)`,
  enough:
    "((was | were | did) (not | n't) | nor did {human}) [<adverb>] <verb> ...4 (early | soon | quickly | promptly | widely | clearly | thoroughly | carefully | closely | loudly) enough",
  neither:
    '(neither ...2 | neither of {human} | none of {human} | not one of {human}) (asked | told | noticed | realized | realised | caught | spotted | checked | called | informed | followed | read | tested | verified | escalated)',
  late: '{human} <verb> ...2 too (late | slowly)',
  slow: '{human} (took | waited | hesitated) [far | way | much | <adverb>] (too long | longer than necessary) | {human} (was | were) [<adverb>] too (slow | late) to',
  long: '(took (us | them | {human}) [<adverb>] [<adverb>] too long | ^ it took [far | way | much | <adverb>] too long)',
  ought: 'ought (never | not) to have <participle> | had there been',
  tardy:
    '(communication | information | escalation | notification | warning | announcement | help | call | alert | page) ...6 (came | arrived | was | were | went) [out] [<adverb>] too late',
  avoidable:
    '(was | were) [<adverb>] (avoidable | preventable | foreseeable) | (avoidable | preventable) (<incident> | delay | damage | loss | mistake)',
  misspelled:
    "(could | should | would | might) (of [just | never | at least] (<participle> | <past>) | have lead | 've lead)",
  slang: '(shoulda | coulda | woulda) <verb>',
  'need-not':
    "(need not | needn't) [<adverb>] have [<adverb>] <participle> | did (not | n't) have to (happen | be this way | end this way)",
  'better-course':
    '(better | wiser | safer | right | best | sensible | smarter) [thing | course | choice | move | option] would have been',
  use: "(could | would) (have | 've) [<adverb>] used (a | an | some | more | better | another)",
  'no-point': 'at no point did {human} <verb>',
  failure:
    "({human} 's | our | their | his | her) failure to <base> | failure (of | by) {human} to <base> | failure to (communicate | inform | escalate | coordinate | consult | announce | anticipate | rehearse | foresee)",
  silent:
    '{human} ...8 without [first] (telling | informing | consulting | notifying | warning | asking | involving) {human}',
  untold: '{nobody} (was | were | had been) [<adverb>] (told | asked | informed | consulted | warned)',
  meant: '{human} (was | were) (supposed | meant) to [<adverb>] (<vigilance> | <communicate>)',
  bothered: '{nobody} [<adverb>] (bothered | cared) to',
});

const praising = ['luck', 'went well', 'worked well', 'went right', 'positive'];

/** In what went well, "would have" is relief. */
function read({ analysis, headings, place }: Statement, report: (words: Words) => void): void {
  if (headings.some((heading) => praising.some((word) => heading.toLowerCase().includes(word)))) return;
  for (const sentence of analysis.sentences) {
    const found = missingAct(sentence);
    if (found && !(place === 'cause' && isForgotten(sentence, found)))
      report(offsetsOf(sentence, found.start, found.end));
  }
}

/** Among the causes "forgot to" is told as a slip. */
function isForgotten({ tokens }: Sentence, { start }: { readonly start: number }): boolean {
  return tokens[start]?.lemma === 'forget';
}

/** The words that tell of something that did not happen: one finding a sentence. */
function missingAct(sentence: Sentence): { readonly start: number; readonly end: number } | null {
  if (sentence.tokens.at(-1)?.text === '?' || isSparedHarm(sentence)) return null;
  for (const [index, clause] of sentence.clauses.entries()) {
    const words = unrealIn(sentence, clause) ?? unmetIn(sentence, index) ?? omissionIn(sentence, index);
    if (words) return words;
  }
  return phrases.find(sentence).find((match) => isTold(sentence, match)) ?? null;
}

/** Not a quotation, not across a colon, and not "if only one of two is on duty". */
function isTold(sentence: Sentence, { name, start, end }: Match): boolean {
  if (name === 'hindsight' && sentence.tokens[end - 1]?.lower === 'back' && sentence.tokens[end]?.lower === 'at')
    return false;
  if (name === 'enough' && isOfThing(sentence, start)) return false;
  if (name === 'avoidable' && isGeneral(sentence, start)) return false;
  if (sentence.tokens[start]?.quoted || sentence.tokens.slice(start, end).some(({ text }) => text === ':'))
    return false;
  return name !== 'if-only' || clauseAt(sentence, end)?.tense !== 'present';
}

/** "A full disk is a preventable failure": said of all of them. */
function isGeneral(sentence: Sentence, start: number): boolean {
  const clause = clauseAt(sentence, start);
  return clause?.tense === 'present' && verbOf(sentence, clause)?.lemma === 'be';
}

/** "the pump did not turn quickly enough" */
function isOfThing(sentence: Sentence, start: number): boolean {
  const clause = clauseAt(sentence, start);
  if (!clause?.subject || clause.passive) return false;
  return !isPerson(sentence, clause.subject) && !efforts.has(sentence.tokens[clause.subject.head]?.lemma ?? '');
}

/** What people do is as slow as they are. */
const efforts = new Set(
  'investigation escalation response communication review help rollback decision reaction'.split(' '),
);
