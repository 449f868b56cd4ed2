import {
  clauseAt,
  isHuman,
  parentOf,
  verbOf,
  type Clause,
  type Nominal,
  type Sentence,
  type Token,
} from '../language/analysis.js';
import { formsOfClass } from '../language/lexicon.js';
import { anyWord, eitherOf } from '../language/needs.js';
import { compilePhrases, type Match } from '../language/phrase.js';
import type { Rule, RuleSeverity, Statement, Words } from './rule.js';

export const blameLanguage: Rule = {
  name: 'blame-language',
  severity: 'warning',
  on: true,
  points: [],
  concern: 'language',
  summary: 'Words grade people or lay fault on them',
  message: 'These words grade what people did.',
  question: 'What were they seeing, trying to do and weighing up at that moment?',
  why: `
"Careless", "should know better", "once again that team" measure people against a norm that was chosen afterwards. The
reader learns what the writer thinks of them and nothing of what they saw. People who expect such words tell less, and
the next review has less to go by. Experiments show that wording alone moves how much blame and how high a penalty
readers hand out.

Words that grade people are a warning; verbs that can be plain description (skipped, bypassed, rushed) are information.
Technical senses (a skipped test, a bad gateway, fault tolerance, \`git blame\`) are left alone.
`,
  sources: ['sreWorkbook', 'dekker', 'microsoftTraps', 'bergstrom', 'pagerdutyBlameless', 'fausey', 'howie'],
  disagreement: null,
  better: [
    {
      bad: 'The contractor carelessly closed the wrong valve',
      better: 'The contractor closed valve 7; the label of valve 1 had faded to the same shape',
    },
    {
      bad: 'Dispatch ignored the alarm as usual',
      better: 'Dispatch silenced the alarm; it had rung eleven times that week without a fault',
    },
  ],
  bad: [
    `
## What happened

The contractor carelessly closed valve 7.
               ^^^^^^^^^^ These words grade what people did.
`,
    `
## What went badly

- Once again the tariff team left us in the dark
  ^^^^^^^^^^ These words grade what people did.
- The dispatcher skipped the brake test
                 ^^^^^^^ These words grade what people did.
`,
  ],
  good: [
    `
## What happened

Two tests were skipped on ARM boards, the proxy ignored the header, and the request ended in a 502 Bad Gateway.
The pump is responsible for the east wing; according to \`git blame\` its limit dates from 2014.
`,
  ],
  beats: [],
  checks: [
    {
      over: 'statements',
      places: ['narrative', 'cause', 'lesson', 'other', 'item', 'heading'],
      bySentence: true,
      get needs() {
        return eitherOf(phrases.needs, [[anyWord([...moral, ...grading, '!'])], [anyWord(formsOfClass('slight'))]]);
      },
      check: read,
    },
  ],
};

/** Words that grade whoever they are about. */
const moral = new Set(
  `careless carelessly carelessness reckless recklessly recklessness negligent negligently negligence laziness clumsy clumsily sloppy sloppily sloppiness
incompetent incompetence incompetently irresponsible irresponsibly complacent complacency ignorance unprofessional unprofessionally amateurish
amateurishly inexcusable inexcusably unforgivable unacceptable ridiculous ridiculously embarrassing embarrassingly stupid stupidly stupidity idiotic moronic foolish
foolishly thoughtless thoughtlessly shameful disgraceful absurd laughable pathetic clueless brainless irresponsibility lackadaisical slapdash shoddy
half-hearted half-heartedly incompetents unthinkingly mindlessly cavalier cavalierly indefensible appalling outrageous heedless heedlessly scandalous
half-asleep oblivious arrogant arrogance arrogantly ignorant indifference apathy apathetic inept ineptly ineptitude feckless bungling harebrained
hare-brained boneheaded bone-headed brain-dead idiot idiots idiocy moron morons fools amateurs unconscionable unpardonable derelict dereliction
shame shameless shamefully disgrace farcical ludicrous preposterous deplorable lamentable pitiful woeful woefully culpable blameworthy
reprehensible undisciplined indiscipline nonchalant nonchalantly nonchalance blithely cluelessness hubris flippant flippantly thoughtlessness
mindless slipshod slovenly unthinking blatant blatantly flagrant flagrantly wilful willful wilfully willfully stubbornly mediocre
imbecilic dilettantish dimwitted`.split(/\s+/),
);

/** Adverbs that grade an act when a person did it. */
const grading = new Set(
  'blindly hastily naively wrongly improperly inadequately deliberately obviously clearly inexplicably needlessly rashly knowingly lazily unwisely conveniently haphazardly lightly'.split(
    ' ',
  ),
);

const crowd = '({human} | {organization} | he | she | they | who | whoever | people | somebody | someone)';

const phrases = compilePhrases({
  fault:
    '(guilty party | to blame | (our | their | his | her | my | your | whose) [own] (fault | negligence) | fault of ({human} | {organization} | the ...2 (group | unit | division | board)) | guilty of | ~blame (lies | lie | falls | rests | is | goes) (with | on))',
  atFault: "{human} (is | are | was | were) [<adverb>] at fault | (<role> | <team> | <organization> | <name>) 's fault",
  lies: '(fault | blame | responsibility) [for ...6] (lies | lay | rests | falls | is) [<adverb>] (with | on | at) ({human} | {organization} | the ...2 (group | unit | division | board))',
  accountable:
    '~hold {human} (accountable | responsible) | {human} (must | should | has to | will) be held (accountable | responsible)',
  culprit: 'culprit (is | was) {human}',
  job: "{human} did (not | n't) do (his | her | their | its) (job | homework | duty)",
  lazy: `(lazy ({human} | workaround | shortcut | fix | attitude | work | engineering) | {human} (is | are | was | were | being) [<adverb>] (lazy | clueless | naive | useless | hopeless | gullible | overconfident | in over (his | her | their) heads) | too (lazy | proud | arrogant | stubborn | comfortable | greedy | important) to | too much of a hurry to)`,
  typical: '^ typical ...2 <team> | true to form',
  neverCares:
    '({human} | guys | folks | people) never (listens | listen | cares | care | reads | read | answers | answer | learns | learn)',
  noCare:
    "(not caring | (he | she | they | {team} | {role} | {person}) (did | does | do | could) (not | n't) [really | even] (care | bother | be bothered) | bad engineering | poor engineering | sheer luck and)",
  again:
    '(once again | yet again | as usual | as always | once more | as so often | as ever | again it was) ...1 ({human} | {organization} | the ...2 (people | guys | folks))',
  asUsual: '{human} ...8 (as usual | as always | once again | yet again | as so often)',
  notFirst: '(not the first time | for the [<adjective>] (third | fourth | fifth | umpteenth | nth) time) ...5 {human}',
  knowBetter: '(should have known better | should know better | ought to know better | ought to have known)',
  commonSense:
    "(common sense | basic hygiene | any [<adjective>] (engineer | developer | person | professional | adult | admin) (would | knows | should) | (child | toddler | student | beginner | novice | first-year) (would | could | knows | would n't | could n't) | with half a brain | how hard can it be | too much to ask)",
  botched: `${crowd} ...3 (screwed up | screwed it up | messed up | messed it up | dropped the ball | cut corners | broke the rules | fell asleep | failed in (his | her | their) duty) | ${crowd} ...2 (messed | screwed) ...4 up`,
  deceit:
    '({human} | {organization}) [<adverb>] (lied | cheated | covered up | misled | deceived | pretended) | (nobody | no one) [on ...3 | in ...3] (takes | took | feels | felt) (ownership | responsibility | responsible)',
  idiom:
    "(asleep at the (wheel | switch) | let us down | let everyone down | could not be bothered | couldn't be bothered | could not care less | couldn't care less | {human} (sat | sits) on (it | the (request | ticket | report | warning | patch | news | information) | our (request | ticket | report)) | did not bother | didn't bother | ~take the easy way out | (drag | dragged | drags | dragging) (his | her | its | their | our) (feet | heels) | ~turn a (blind eye | deaf ear) | ~look the other way | ~pass the buck | ~sit on (his | her | its | their) hands | under the (rug | carpet) | ~play fast and loose | ~get away with (<ing> | <adjective>) | ~make (a mess | a hash) of | (wash | washed | washes) (his | her | its | their) hands of | (left | leave | leaving) (us | everyone) (in the dark | hanging | high and dry) | cobbled together | bull in a china shop | own goal)",
  excuse:
    '(no excuse for | there is no excuse | without so much as | without bothering to | against better judgment | against better judgement | in (blatant | clear | open | complete) (violation | breach | disregard) of | with no regard for | without [any] regard for)',
  duty: '(lack of | lacking | lacked [of] | no | without any | zero) [<adjective>] (professionalism | respect | discipline | sense of (duty | urgency | responsibility | ownership) | common sense | critical thinking | integrity | work ethic | commitment | seriousness)',
  belief:
    '(beggars belief | beyond belief | defies belief | mind-boggling | boggles the mind | beyond me | words fail)',
  fedUp: '(fed up with | sick of | sick and tired of | ~have enough of | tired of) ...3 (<noun> | {human})',
  others:
    '(some people | certain people | certain (teams | colleagues) | those (guys | people | folks) | these (guys | people | folks) | so-called (expert | experts | engineer | engineers | professional | professionals | specialist | specialists | admin | admins | support | team))',
  rookie:
    '(rookie | amateur | beginner | novice | schoolboy | elementary) (error | errors | mistake | mistakes) | amateur hour',
  judgment:
    '(poor | bad | terrible | lousy | awful | appalling) (judgment | judgement | discipline | attitude | workmanship | conduct | behavior | behaviour | work ethic)',
  shame: '(shame on | ashamed of | be ashamed)',
  neverWe:
    '(we would never | typical of {human} | typical for {human} | bad apple | bad apples | cowboy | no clue | had no idea what)',
  alwaysThey: '(he | she | {team}) always <verb>',
  forgot: '{human} (simply | just | plainly) (forgot | ignored | forget)',
  wrongCall:
    '((wrong | bad | poor | dangerous | terrible | dumb | questionable) (call | decision | idea | choice) | significant miss | oops | our bad | my bad)',
  whoOnEarth:
    "(who on earth | what were (they | you) thinking | i can not believe | i ca n't believe | i can't believe)",
  notPrioritizing:
    "{team} (is | are) (not | n't) [<adverb>] (prioritizing | prioritising | monitoring | maintaining | taking)",
  clearly: `${crowd} ...6 (clearly | obviously | apparently) ...2 (understand | understood | know | knew | think | thinks | thought | care | cares | cared | bother)`,
});

const mild: ReadonlySet<string> = new Set([
  'clearly',
  'wrongCall',
  'alwaysThey',
  'notFirst',
  'notPrioritizing',
  'neverWe',
  'asUsual',
]);

function read({ analysis, place }: Statement, report: (words: Words) => void): void {
  for (const sentence of analysis.sentences) {
    const words = grade(sentence);
    if (words && (place !== 'item' || words.severity === undefined)) report(words);
  }
}

function grade(sentence: Sentence): Words | null {
  return moralWord(sentence) ?? phrase(sentence) ?? gradedAct(sentence) ?? outrage(sentence);
}

function moralWord(sentence: Sentence): Words | null {
  const { tokens } = sentence;
  const index = tokens.findIndex((token) => moral.has(token.lower) && !token.quoted && token.kind === 'word');
  const word = tokens[index];
  return word && !isTold(sentence, index) ? { from: word.from, to: word.to } : null;
}

/** "people told us that it feels reckless": what others said. */
function isTold(sentence: Sentence, index: number): boolean {
  const clause = clauseAt(sentence, index);
  const parent = clause?.role === 'complement' ? parentOf(clause, sentence) : null;
  return parent?.tense === 'past' && verbOf(parent, sentence)?.classes.has('communicate') === true;
}

function phrase(sentence: Sentence): Words | null {
  const match = phrases
    .find(sentence)
    .find((each) => !isNeutral(sentence, each.start, each.end) && (tests[each.name]?.(sentence, each) ?? true));
  if (!match) return null;
  const { from, to, name } = shortened(sentence, match);
  return mild.has(name) ? lowered({ from, to }, 'information') : { from, to };
}

type Place = Pick<Match, 'start' | 'end'>;

/** What must hold besides the words. */
const tests: Readonly<Record<string, (sentence: Sentence, place: Place) => boolean>> = {
  asUsual: (sentence, place) => !isCalm(sentence) && isOfOthers(sentence, place),
  again: isOfOthers,
  accountable: ({ tokens }, { start, end }) => !tokens.slice(start, end).some(({ lower }) => lower === 'us'),
  duty: ({ tokens }, { end }) => tokens[end]?.tag !== 'noun',
  others: ({ tokens }, { start }) => tokens[start - 1]?.lower !== 'of',
  judgment: isOfPeople,
};

/** "poor judgment", "bad behavior from the crowd", and not "a bad behavior of the script" */
function isOfPeople({ tokens, nominals }: Sentence, { end }: Place): boolean {
  if (!/^behaviou?r$/.test(tokens[end - 1]?.lower ?? '') || tokens[end]?.lower === 'from') return true;
  const owner = nominals.find(({ start }) => start === end + 1);
  if (tokens[end]?.lower === 'of') return owner !== undefined && isHuman(owner);
  return nominals.some(isHuman);
}

/** "once again, I …" is how a speaker goes on. */
function isOfOthers({ tokens }: Sentence, { start, end }: Place): boolean {
  return !tokens.slice(start, end).some(({ lower }) => lower === 'i');
}

/** Only the words that say it, without the people they are said of. */
function shortened(
  { tokens }: Sentence,
  match: { readonly name: string; readonly start: number; readonly from: number; readonly to: number },
): {
  readonly from: number;
  readonly to: number;
  readonly name: string;
} {
  if (match.name !== 'again') return match;
  return { name: match.name, from: match.from, to: tokens[match.start + 1]?.to ?? match.to };
}

const soothing = new Set(['without', 'not', "n't", 'no', 'never', 'nobody', 'avoid', 'instead']);

/** "without looking for anyone to blame". */
function isNeutral({ tokens }: Sentence, start: number, end: number): boolean {
  const before = tokens.slice(Math.max(0, start - 6), start);
  return (
    tokens[start]?.quoted === true ||
    tokens[end - 1]?.quoted === true ||
    before.some(({ lower }) => soothing.has(lower))
  );
}

const calming = new Set(['well', 'calmly', 'quickly', 'smoothly', 'great', 'kindly']);

function isCalm({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }) => calming.has(lower));
}

/** "the dispatcher skipped the brake test", "whoever set this clearly did not understand". */
function gradedAct(sentence: Sentence): Words | null {
  const { tokens, clauses } = sentence;
  for (const clause of clauses) {
    if (clause.passive || clause.modal !== null || clause.tense !== 'past' || !isPeople(tokens, clause.subject))
      continue;
    const word = gradedIn(tokens, clause);
    if (word && !word.quoted) return lowered({ from: word.from, to: word.to }, 'information');
  }
  return null;
}

function gradedIn(tokens: Sentence['tokens'], { start, end, verb, negated }: Clause): Token | undefined {
  const adverb = tokens.slice(start, end).find(({ lower }) => grading.has(lower));
  if (adverb) return adverb;
  const token = verb === null || negated ? undefined : tokens[verb];
  return token?.classes.has('slight') ? token : undefined;
}

/** Roles that machines have as often. */
const machines = new Set(['controller', 'agent', 'driver', 'reader', 'writer', 'consumer', 'producer']);
const pronouns = new Set(['he', 'she', 'they', 'whoever', 'who']);

function isPeople(tokens: Sentence['tokens'], subject: Nominal | null): boolean {
  if (!subject || subject.kind === 'we' || subject.kind === 'nobody') return false;
  if (machines.has(tokens[subject.head]?.lemma ?? '')) return false;
  return isHuman(subject) || subject.kind === 'organization' || pronouns.has(tokens[subject.start]?.lower ?? '');
}

/** Two marks of exclamation and more behind what is said of somebody; at the start they mark a box. */
function outrage({ tokens, nominals }: Sentence): Words | null {
  const index = tokens.findIndex(
    ({ text }, at) => (text === '!' && tokens[at + 1]?.text === '!') || /^!!+$|^\?!+$/.test(text),
  );
  const token = index > 0 ? tokens[index] : undefined;
  if (!token || token.quoted || !tokens.slice(index).every(({ tag }) => tag === 'punctuation')) return null;
  if (!nominals.some((each) => isHuman(each) || each.kind === 'pronoun')) return null;
  return lowered({ from: token.from, to: tokens.at(-1)?.to ?? token.to }, 'information');
}

function lowered(words: Words, severity: RuleSeverity): Words {
  return { ...words, severity };
}
