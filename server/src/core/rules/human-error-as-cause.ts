import { clauseAt, isHuman, verbOf, type Clause, type Sentence } from '../language/analysis.js';
import { anyForm, anyWord, eitherOf } from '../language/needs.js';
import { compilePhrases, type Match } from '../language/phrase.js';
import { slipIn, slipVerbs, slipWords } from '../language/slips.js';
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
        return eitherOf(phrases.needs, [[anyForm(slipVerbs)], [anyWord(slipWords)]]);
      },
      check: read,
    },
  ],
};

const slipNouns =
  'mistake | mistakes | oversight | slip | slip-up | typo | typos | blunder | carelessness | lapse | misconfiguration | misunderstanding | mix-up | mixup | misclick | negligence | inattention | confusion | inattentiveness | forgetfulness | miscommunication | misjudgment | misjudgement | miscalculation';
const errors =
  '(error | errors | mistake | mistakes | failure | oversight | misunderstanding | blunder | slip | lapse | negligence | inattention | inattentiveness | carelessness | confusion)';
const handled =
  '(deleted | selected | entered | typed | pressed | chosen | picked | uploaded | pasted | copied | run | executed | pushed | unplugged | closed | opened | clicked | pulled | cut | connected | ticked | flipped)';

const phrases = compilePhrases({
  label: `(human | operator | user | manual | personnel | pilot | driver | copy-paste | copy-and-paste | cut-and-paste | typing | clerical | people | staff | crew | handling | operating | keying | data-entry | rookie | beginner | administrative | judgment | judgement | <role>) ${errors} | data entry ${errors} | human factor`,
  errorOf:
    '(error | errors | lapse | lapses) (of | in) (judgment | judgement | attention | concentration | memory | discipline) | (poor | bad | faulty) (judgment | judgement) (by | of | on the part of) | slip of the (finger | pen | keyboard | hand) | finger trouble | brain fart | layer 8 | (user | people) problem',
  fatFinger:
    '(fat-finger | fat-fingers | fat-fingered | fat-fingering | pebkac | picnic error | id-10-t | fat finger | fat fingered)',
  slipBy: `(${slipNouns} | error) [made | committed] (by | of | from | on the part of) {human}`,
  dueTo: `(due to | caused by | because of | result of | resulted from | traced [back] to | owing to | attributed to | down to | led to by | attributable to | stems from | stemmed from | put down to) (a | an | some | simple | the | pure | sheer) [simple | plain | silly | small | momentary | human] (${slipNouns})`,
  alone: `^ [just | only | simply] (a | an | simple | pure | plain | sheer) [<adjective>] (oversight | slip | slip-up | lapse | mistake | blunder | mix-up | mixup | misclick | carelessness | inattention | negligence | forgetfulness)`,
  made: '{human} ~make [<determiner>] [<adjective>] (mistake | mistakes | error | typo | slip | blunder | wrong assumption)',
  mixed:
    '{human} [had] [<adverb>] (mixed up | messed up | slipped up | screwed up | goofed | erred | blundered) | {human} [had] [<adverb>] mixed ...4 up',
  ours: '((was | is) an oversight | oversight on our part | a lapse on our part | our (mistake | oversight | error))',
  possessive: `(<role> | <name>) 's (${slipNouns} | error)`,
  was: '(this | that | it | which) (was | is) (a | an) [<adjective>] (mistake | oversight | slip | typo | blunder)',
  lackOf:
    '(lack of | insufficient | not enough | no | too little) [due] (attention | care | diligence | discipline | attentiveness | knowledge | concentration | caution | vigilance | experience) ...2',
  state:
    '(loss of [situational | situation] awareness | operator fatigue | inattention | inattentiveness | carelessness | forgetfulness | absent-mindedness)',
  wasTired:
    "{human} (was | were) (distracted | tired | not attentive | not careful | not paying [enough] attention | inattentive | careless | confused | sloppy | in a hurry | unaware | forgetful | absent-minded) | {human} (wasn't | weren't) paying [enough] attention",
  without:
    '{human} ...12 without (realizing | realising | noticing | checking | thinking | looking | verifying | reading)',
  byMistake: '(by mistake | by accident)',
  unmeant: '(accidentally | inadvertently | mistakenly | unintentionally | unwittingly | erroneously)',
  accidental:
    '(accidental | inadvertent | unintentional | mistaken) (merge | execution | deletion | run | push | deploy | deployment | commit | release | change | removal | restart | shutdown | publication | <noun>)',
  doneBy: '(misconfigured | mistyped | mis-typed | misread | overlooked | forgotten | mixed up | missed) by {human}',
  wrongWas: `(wrong | incorrect) <noun> [<noun>] (was | were | had been | got) [<adverb>] ${handled}`,
  leftBehind: '{human} left ...4 (open | on | off | behind | unlocked | unplugged | disabled | running | out)',
  wrongBy: '(wrong | incorrect | faulty | erroneous) ...3 [was | were] [<participle>] [in ...4] (by | from) {human}',
  wrongDone: `^ (wrong | incorrect) <noun> ${handled}`,
  keyed: '(mistyped | mis-typed | miskeyed | mis-keyed | misread | misheard | miscounted | misremembered) <noun>',
  inWrong: '{human} (was | were) ...5 (in | into | on | to | at) the wrong <noun>',
  misread: '<role> [<adverb>] (misread | mis-read | misset)',
  notDoing: '(down to | because of | due to) {human} not <ing>',
  lost: '{human} lost [situational | situation | their | his | her] (awareness | track | concentration)',
  category:
    '(cause | cause category | category | cause code | factor | reason code) ...3 : [people | human | user] (people | human | human error | personnel | staff | person | user error | operator)',
});

const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));
/** Honest description more often than a verdict. */
const mild = named('byMistake unmeant accidental was ours without wrongWas leftBehind');
/** What tells of a slip only where causes are told. */
const causal = named('unmeant accidental without wrongWas leftBehind alone wrongDone keyed category wrongBy');
const summing = ['summary', 'cause', 'trigger', 'overview'];

function read({ analysis, place, headings }: Statement, report: (words: Words) => void): void {
  const names = headings.map((heading) => heading.toLowerCase());
  if (names.some((name) => name.includes('timeline'))) return;
  const isCause = place === 'cause' || place === 'heading' || summing.some((word) => names.at(-1)?.includes(word));
  for (const sentence of analysis.sentences) {
    if (sentence.tokens.at(-1)?.text === '?' || rejects(sentence)) continue;
    const words = label(sentence, place, isCause) ?? slipIn(sentence, isCause);
    if (words) report(words);
  }
}

const refusing = new Set(
  `never not n't no nothing harder lucky luck prevent avoid prevents avoids avoiding preventing`.split(/\s+/),
);
const explaining = new Set([
  'never',
  'nothing',
  'explain',
  'explains',
  'reject',
  'regard',
  'harder',
  'easier',
  'accept',
]);

/** "operator error is never a root cause", "harder to delete by accident". */
function rejects({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ lower }, index) => explaining.has(lower) && !(lower === 'nothing' && tokens[index + 1]?.lower === 'more'),
  );
}

function isRefused({ tokens }: Sentence, match: Match): boolean {
  return (
    match.name !== 'lackOf' &&
    tokens.slice(Math.max(0, match.start - 6), match.start).some(({ lower }) => refusing.has(lower))
  );
}

function label(sentence: Sentence, place: string, isCause: boolean): Words | null {
  const match = phrases.find(sentence).find((each) => (isCause || !causal.has(each.name)) && fits(sentence, each));
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
  `budget code codes message messages rate rates page pages log logs handler report reports handling http response
responses count counts metric metrics status`.split(/\s+/),
);

function fits(sentence: Sentence, match: Match): boolean {
  const { tokens } = sentence;
  if (isRefused(sentence, match) || tokens[match.start]?.quoted || tokens[match.end - 1]?.quoted) return false;
  if (tokens.slice(match.end, match.end + 2).some(({ lower }) => logged.has(lower))) return false;
  if (mild.has(match.name) && isExplained(sentence, match)) return false;
  return tests[match.name]?.(sentence, match) ?? true;
}

/** "by accident, because both keys carry one label": something stands behind it. */
function isExplained({ tokens }: Sentence, { end }: Match): boolean {
  return tokens.slice(end).some(({ lower }, index, rest) => lower === 'because' && rest[index + 1]?.lower !== 'of');
}

const tests: Readonly<Record<string, (sentence: Sentence, match: Match) => boolean>> = {
  dueTo: ({ tokens }, { end }) => tokens[end]?.tag !== 'noun',
  misread: ({ tokens }, { start }) => !reading.has(tokens[start]?.lemma ?? ''),
  label: ({ tokens }, { start }) => tokens[start]?.classes.has('doubtful') !== true,
  without: ({ clauses }, { start }) => clauses.some(({ subject }) => subject?.start === start),
  accidental: ({ tokens }, { end }) => !lucky.has(tokens[end - 1]?.lemma ?? ''),
  byMistake: isDeed,
  unmeant: isDeed,
};

/** What reads and is no person. */
const reading = new Set(['reader', 'controller', 'agent', 'driver', 'consumer', 'client', 'writer']);
const lucky = new Set('complexity discovery find success finding coverage'.split(' '));

/** Not what was seen by accident. */
function isDeed(sentence: Sentence, { start }: Match): boolean {
  const clause = clauseAt(sentence, start);
  if (!clause) return true;
  const verb = verbOf(clause, sentence);
  if (clause.passive && isByMachine(sentence, clause)) return false;
  return isDoing(clause) && !seen.has(verb?.lemma ?? '') && verb?.classes.has('perceive') !== true;
}

/** "were counted twice by the report" */
function isByMachine({ tokens, nominals }: Sentence, { verb, end }: Clause): boolean {
  const agent = nominals.find(({ start }) => start > (verb ?? 0) && start < end && tokens[start - 1]?.lower === 'by');
  return agent?.kind === 'system' || agent?.kind === 'artefact';
}

/** Somebody did it, or it was done. */
function isDoing({ mood, subject, passive, tense }: Clause): boolean {
  return (
    mood !== 'imperative' &&
    mood !== 'gerund' &&
    (passive || isHuman(subject) || (subject === null && tense === 'past'))
  );
}

/** Found or noticed by accident, or marked so by what watches. */
const seen = new Set('see notice find discover spot catch create detect mark flag report identify classify'.split(' '));
