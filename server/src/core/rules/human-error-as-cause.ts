import { isHuman, type Clause, type Sentence, type Token } from '../language/analysis.js';
import { anyForm, anyWord, eitherOf, formsOf } from '../language/needs.js';
import { compilePhrases, type Match } from '../language/phrase.js';
import { hasWord, restOf, verbOf } from '../language/words.js';
import type { Rule, Statement, Words } from './rule.js';

export const humanErrorAsCause: Rule = {
  name: 'human-error-as-cause',
  severity: 'warning',
  on: true,
  points: [],
  concern: 'language',
  summary: 'The explanation ends at somebody’s slip',
  message: 'The explanation ends at a slip.',
  question: 'How did this make sense to them at the time, and what in the setting made the two ways look alike?',
  why: `
"Human error" is a label that ends the inquiry where it should begin. People do what makes sense to them with what they
see; the same screen, the same two names or the same hurry will be there for the next person. The words behind the
slip (what the tool showed, how often it had gone well, where the difference could be seen) are what a reader can use.

"By mistake" and "accidentally" are often an honest description, so they are information and not a warning.
`,
  sources: ['microsoftTraps', 'pagerdutyEffective', 'dekker', 'cook', 'sigler', 'seed'],
  disagreement: null,
  better: [
    {
      bad: 'Cause: the clerk typed the wrong tariff',
      better: 'The clerk typed tariff 17 for 71; the form accepts both and shows the name of neither',
    },
  ],
  bad: [
    `
## Root cause

Human error.
^^^^^^^^^^^ The explanation ends at a slip.
`,
    `
## Contributing factors

- The clerk mistyped the tariff
            ^^^^^^^^ The explanation ends at a slip.
- The wrong file was signed by mistake
                            ^^^^^^^^^^ The explanation ends at a slip.
`,
  ],
  good: [
    `
## Contributing factors

- The error budget was spent, and 4xx errors from users with old clients rose
- The two buttons have one color and sit side by side; delete was pressed
- We think "human error" explains nothing here: the form accepts a region that does not exist
`,
  ],
  beats: ['blame-language'],
  checks: [
    {
      over: 'statements',
      places: ['narrative', 'cause', 'lesson', 'other', 'heading'],
      bySentence: true,
      get needs() {
        const wrongly = anyWord(['wrong', 'step', 'check', ...mistaken]);
        return eitherOf(phrases.needs, [[anyForm([...slips, ...misdoing, 'mix', 'mistake'])], [wrongly]]);
      },
      check: read,
    },
  ],
};

const slipNouns =
  'mistake | mistakes | oversight | slip | slip-up | typo | typos | blunder | carelessness | lapse | misconfiguration | misunderstanding | mix-up | mixup | misclick | negligence | inattention | confusion';

const phrases = compilePhrases({
  label:
    '(human | operator | user | manual | personnel | pilot | driver | copy-paste | typing | clerical | people | staff | <role>) (error | errors | mistake | mistakes | failure | oversight | misunderstanding | blunder | slip)',
  fatFinger: '(fat-finger | fat-fingers | fat-fingered | fat-fingering | pebkac | fat finger | fat fingered)',
  slipBy: `(${slipNouns} | error) [made | committed] (by | of | from | on the part of) {human}`,
  dueTo: `(due to | caused by | because of | result of | resulted from | traced [back] to | owing to | attributed to | down to | led to by) (a | an | some | simple | the) [simple | plain | silly | small | momentary] (${slipNouns})`,
  made: '{human} ~make [<determiner>] [<adjective>] (mistake | mistakes | error | typo | slip | blunder | wrong assumption)',
  ours: '((was | is) an oversight | oversight on our part | a lapse on our part | our (mistake | oversight | error))',
  possessive: `{human} 's (${slipNouns} | error)`,
  was: '(this | that | it | which) (was | is) (a | an) [<adjective>] (mistake | oversight | slip | typo | blunder)',
  lackOf:
    '(lack of | insufficient | not enough | no | too little) [due] (attention | care | diligence | discipline | attentiveness | knowledge | concentration | caution | vigilance | experience) ...2',
  state:
    '(loss of [situational | situation] awareness | operator fatigue | inattention | inattentiveness | carelessness | forgetfulness | absent-mindedness)',
  wasTired:
    '{human} (was | were) (distracted | tired | not attentive | not careful | not paying attention | inattentive | careless | confused | sloppy | in a hurry | unaware)',
  without:
    '{human} ...12 without (realizing | realising | noticing | checking | thinking | looking | verifying | reading)',
  byMistake:
    '(by mistake | by accident | in error | accidentally | inadvertently | mistakenly | unintentionally | unwittingly | erroneously)',
  accidental:
    '(accidental | inadvertent | unintentional | mistaken) (merge | execution | deletion | run | push | deploy | deployment | commit | release | change | removal | restart | shutdown | publication | <noun>)',
  doneBy: '(misconfigured | mistyped | mis-typed | misread | overlooked | forgotten | mixed up | missed) by {human}',
  wrongWas:
    '(wrong | incorrect) <noun> [<noun>] (was | were | had been | got) [<adverb>] (deleted | selected | entered | typed | pressed | chosen | picked | uploaded | pasted | copied | run | executed | pushed | unplugged | closed | opened | clicked)',
  leftBehind: '{human} left ...4 (open | on | off | behind | unlocked | unplugged | disabled | running | out)',
  wrongBy: '(wrong | incorrect | faulty | erroneous) <noun> [<noun>] [<participle>] (by | from) {human}',
  notDoing: '(down to | because of | due to) {human} not <ing>',
  lost: '{human} lost [situational | situation | their | his | her] (awareness | track | concentration)',
  category:
    '(cause category | root cause category | cause | category) : [people | human | user] (people | human error | person | user error | operator)',
});

/** Honest description more often than a verdict. */
const mild: ReadonlySet<string> = new Set([
  'byMistake',
  'accidental',
  'was',
  'ours',
  'without',
  'wrongWas',
  'leftBehind',
]);

function read({ analysis, place, headings }: Statement, report: (words: Words) => void): void {
  if (headings.some((heading) => heading.toLowerCase().includes('timeline'))) return;
  for (const sentence of analysis.sentences) {
    if (isQuestion(sentence) || rejects(sentence)) continue;
    const words = label(sentence, place) ?? slip(sentence);
    if (words) report(words);
  }
}

function isQuestion({ tokens }: Sentence): boolean {
  return tokens.at(-1)?.text === '?';
}

const refusing = new Set(
  `never not n't no nothing harder lucky luck prevent avoid prevents avoids avoiding preventing`.split(/\s+/),
);
const explaining = new Set(['never', 'nothing', 'explain', 'explains', 'reject', 'regard', 'harder', 'easier']);

/** "operator error is never a root cause", "harder to delete by accident". */
function rejects({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }) => explaining.has(lower));
}

function isRefused({ tokens }: Sentence, match: Match): boolean {
  return (
    match.name !== 'lackOf' &&
    tokens.slice(Math.max(0, match.start - 4), match.start).some(({ lower }) => refusing.has(lower))
  );
}

function label(sentence: Sentence, place: string): Words | null {
  const match = phrases.find(sentence).find((each) => fits(sentence, each));
  if (!match) return null;
  const words = { from: match.from, to: match.to };
  if (
    match.name === 'lackOf' &&
    place !== 'cause' &&
    !sentence.tokens.slice(match.start).some(({ classes }) => classes.has('role'))
  )
    return null;
  return mild.has(match.name) ? { ...words, severity: 'information' } : words;
}

const logged = new Set(
  `budget code codes message messages rate rates page pages log logs handler report reports handling`.split(/\s+/),
);

function fits(sentence: Sentence, match: Match): boolean {
  const { tokens, clauses } = sentence;
  const last = tokens[match.end - 1];
  if (isRefused(sentence, match)) return false;
  if (tokens[match.start]?.quoted || last?.quoted || logged.has(tokens[match.end]?.lower ?? '')) return false;
  if (match.name !== 'byMistake') return true;
  const clause = clauses.find(({ start, end }) => start <= match.start && end >= match.end);
  return clause === undefined || (isDoing(clause) && !seen.has(tokens[clause.verb ?? -1]?.lemma ?? ''));
}

/** Somebody did it, or it was done. */
function isDoing({ mood, subject, passive, tense }: Clause): boolean {
  return (
    mood !== 'imperative' &&
    mood !== 'gerund' &&
    (passive || isHuman(subject) || (subject === null && tense === 'past'))
  );
}

/** Found or noticed by accident: luck. */
const seen = new Set(['see', 'notice', 'find', 'discover', 'spot', 'catch', 'create', 'detect']);

const slips = new Set(['forget', 'overlook', 'confuse', 'botch', 'bungle', 'fumble', 'neglect']);

const misdoing =
  `misconfigure mistype misread misunderstand misjudge miscalculate mislabel misplace misinterpret mishear mishandle misdiagnose misremember
misspell misnumber misroute misdirect misapply misuse misname misreport misclick mis-click misfile misassign miscount mistime misdeploy misidentify
miscommunicate misalign misset mistake misinform miskey`.split(/\s+/);
const misdone: ReadonlySet<string> = new Set(misdoing.flatMap(formsOf));

/** "forgot", "mistyped", "misread". */
function isSlip({ lemma, lower }: Token): boolean {
  return slips.has(lemma) || misdone.has(lower);
}

/** "the clerk mistyped", "somebody deleted the wrong volume", "the installer skipped step 7". */
function slip(sentence: Sentence): Words | null {
  for (const clause of sentence.clauses) {
    if (clause.modal !== null || clause.negated || !isPerson(sentence.tokens, clause)) continue;
    const words = slipIn(sentence, clause);
    if (words) return words;
  }
  return null;
}

function slipIn(sentence: Sentence, clause: Clause): Words | null {
  const verb = verbOf(sentence, clause);
  if (!verb || verb.quoted) return null;
  if (isSlip(verb)) return { from: verb.from, to: verb.to };
  return clause.tense === 'past' ? wrongDoing(sentence, clause, verb) : null;
}

function wrongDoing(sentence: Sentence, clause: Clause, verb: Token): Words | null {
  const rest = restOf(sentence, clause);
  const wrong = doing.has(verb.lemma) ? rest.find(({ lower }) => lower === 'wrong') : undefined;
  if (wrong) return { from: verb.from, to: wrong.to };
  const before = sentence.tokens[(clause.verb ?? 0) - 1];
  if (verb.lemma === 'assume' && before && mistaken.has(before.lower)) return { from: before.from, to: verb.to };
  const isSkipped = verb.lemma === 'skip' && hasWord(rest, steps);
  return isSkipped || verb.lemma === 'mix' || verb.lemma === 'mistake' ? { from: verb.from, to: verb.to } : null;
}

const steps = new Set(['step', 'check', 'steps', 'checks']);
const doing = new Set(
  `run delete press type enter paste push deploy execute select choose pick use apply remove unplug drop close open
restart set upload send click copy pull plug order hit edit give connect install load book sign approve merge
configure call switch turn mark assign take put swap book write fill change start stop`.split(/\s+/),
);
const mistaken = new Set(['wrongly', 'incorrectly', 'mistakenly', 'falsely']);

function isPerson(tokens: Sentence['tokens'], { subject, passive }: Clause): boolean {
  if (!subject || passive) return false;
  const first = tokens[subject.start]?.lower ?? '';
  const isName =
    subject.kind === 'unknown' && tokens[subject.head]?.tag === 'name' && subject.end - subject.start === 1;
  return (isHuman(subject) && subject.kind !== 'you' && subject.kind !== 'nobody') || someone.has(first) || isName;
}

const someone = new Set(['someone', 'somebody', 'he', 'she', 'they']);
