import { clauseAt, isHuman, isOver, type Clause, type Sentence, type Token } from './analysis.js';
import type { Stretch } from './comparative.js';
import { isAmongPeople, isHandwork, isHandworkWord, isSetting } from './handwork.js';
import { compilePhrases, type Match } from './phrase.js';
import { isStanding } from './standing.js';

const phrases = compilePhrases({
  curfew:
    '(introduce | impose | declare | institute | set | establish | announce | adopt | enforce | instate | agree on | have | need) ...3 (cut-off | cutoff | curfew | freeze | moratorium | embargo | blackout | ban | quiet period | quiet hours | lockdown | two-person ...1 | four-eyes ...1)',
  pause:
    '(pause | hold | suspend | halt | freeze | postpone) [all | any | further | <determiner>] [<adjective>] (deploys | deployments | releases | changes | merges | rollouts | migrations | restarts)',
  'hands-off':
    '^ [<adverb>] [keep [your | our]] hands off | (stay | keep) (away from | out of | clear of) {any} | steer clear of',
  sanction:
    'disciplinary (action | actions | measure | measures | matter | offence | offense | consequences | procedure) | (grounds for | subject to) (dismissal | discipline | a warning)',
  loss: '(lose | loses | forfeit | forfeits) ...2 (access | rights | privileges | permissions)',
  shame:
    '(is | are | becomes | become | be) [now | henceforth | from now on] [a | an | considered] (no-go | no-no | taboo | offence | firing offence | (breach | violation) of <noun> | unacceptable | out of the question | (thing | things) of the past | strictly off)',
  'not-ok':
    "(is | are | be) (not | n't | no longer | never) (ok | okay | fine | acceptable | legitimate | an option) (to <verb> | for {human} | anymore | any more | any longer)",
  reserved:
    '(is | are | be | stays | remains | stay | remain) [now] (reserved for | the preserve of | restricted to | confined to | closed to) {human}',
  hours:
    '^ (restrict | limit | confine | move) ...5 to [the] [<adjective>] (office hours | business hours | working hours | weekdays | mornings | quiet hours | maintenance windows | working days)',
  'only-use':
    '^ [please] use ...6 only (after | during | when | if | with | (in [an] (emergency | emergencies)) | as a last resort) | ^ [please] (deploy | merge | edit | touch | release | push | change | restart | upgrade | migrate | ship | approve) ...6 only (in | with | after | during | when | if | for | from | on | by) | ^ only (deploy | merge | edit | touch | release | push | change | upgrade | migrate | ship | approve) ',
  'no-doing':
    '(^ | :) no [<adverb>] [more | further] (<ing> | testing | sharing | building | hosting | routing) ...4 (on | in | during | after | before | until | outside | at | from | with | by | by hand | anymore | $)',
  'no-without': '(^ | :) no ...4 without',
  bar: '^ (bar | exclude | lock | shut | keep) {human} (from | out of | off | away from)',
  presence:
    'there (must | has to | have to | should | needs to) [always] be ...2 (people | persons | engineers | operators | adults | eyes | witnesses | {human}) (in | at | on | present | for | when | whenever)',
  'never-again': '(must | may | shall | should | will) never again be <participle>',
  pledge:
    '(commit | agree | decide | decided | agreed | promise | pledge | resolve | resolved) [that we] [will] (to not | not to | to never | never to | to no longer | to only | never) <verb>',
});

/** A rule that is laid down for a house without saying who must: a freeze, a sanction, "no … without …"; `null` where there is none. */
export function houseRuleIn(sentence: Sentence, isLesson: boolean): Stretch | null {
  const found = phrases.find(sentence).find((match) => stands(match, sentence, isLesson));
  if (found) return found;
  return isLesson ? null : titledIn(sentence);
}

function stands(match: Match, sentence: Sentence, isLesson: boolean): boolean {
  const clause = clauseAt(sentence, match.start);
  if (sentence.tokens[match.start]?.quoted || isOver(clause) || clause?.role === 'condition') return false;
  if (isLesson && telling.has(match.name)) return false;
  return tests[match.name]?.(match, sentence, clause) ?? true;
}

/** Phrases that in a lesson tell how things are. */
const telling = new Set(['curfew', 'pause', 'shame', 'reserved', 'sanction', 'no-doing', 'no-without']);

type Test = (match: Match, sentence: Sentence, clause: Clause | null) => boolean;

const tests: Readonly<Record<string, Test>> = {
  curfew: isOfPeople,
  pause: (_match, sentence) => isStanding(sentence),
  shame: (_match, sentence, clause) => isDone(sentence, clause),
  'hands-off': ({ start }, { clauses }) => clauses[0]?.verb === null || start <= (clauses[0]?.verb ?? 0),
  reserved: (_match, sentence, clause) => isHandwork(clause?.subject ?? null, sentence) || isAmongPeople(sentence),
  hours: (_match, { tokens }) => tokens.some(isHandworkWord),
  'only-use': (match, { tokens }) => !tokens.slice(match.start, match.end).some(({ kind }) => kind === 'code'),
  'no-doing': isKept,
  'no-without': isKept,
};

/** "a freeze on releases", "a cut-off: nothing ships after four", not "a cut-off of 5 MB". */
function isOfPeople({ start, end }: Match, sentence: Sentence): boolean {
  if (isSetting(end - 1, sentence)) return false;
  return sentence.tokens.some((token, index) => index > start && (index < end - 1 || index >= end) && isOfHands(token));
}

function isOfHands(token: Token): boolean {
  return isHandworkWord(token) || token.lower === 'nobody' || token.lower === 'nothing' || token.lower === 'two-person';
}

/** What one does: "running it by hand is a no-go". */
function isDone(sentence: Sentence, clause: Clause | null): boolean {
  const [first] = sentence.clauses;
  return isHandwork(clause?.subject ?? null, sentence) || first?.mood === 'gerund' || isAmongPeople(sentence);
}

/** By people: no system is named that keeps it. */
function isKept(_match: Match, { nominals, tokens }: Sentence): boolean {
  return !nominals.some(({ kind, start }) => kind === 'system' && tokens[start - 1]?.lower === 'by');
}

const titles = new Set(
  `rule policy principle directive instruction commandment guideline handbook manual guide charter contract circular memo edict sop
agreement conduct regulation bylaw order requirement clause`.split(/\s+/),
);
const binding = new Set(
  `no not n't never only must always nobody without may unless whoever anyone forbidden prohibited mandatory exclusively exception
exceptions`.split(/\s+/),
);

/** "Rule 12 for validators: two keys are never …", "Put it in the guide: tags are pushed only after …" */
function titledIn(sentence: Sentence): Stretch | null {
  const { tokens } = sentence;
  const colon = tokens.findIndex(({ text }) => text === ':');
  const at = tokens.findIndex((token, index) => index < colon && isTitle(token) && !isSetting(index, sentence));
  if (at < 0 || colon > 12 || !tokens.slice(colon).some(({ lower }) => binding.has(lower))) return null;
  return isAboutPeople(sentence, colon) ? { start: 0, end: at + 1 } : null;
}

function isTitle({ lemma, lower, quoted }: Token): boolean {
  return !quoted && (titles.has(lemma) || titles.has(lower));
}

const asking = new Set(['how', 'what', 'why', 'where', 'when', 'who', 'which', 'whether']);

/** Somebody is named behind the colon, or something is done by hand or left. */
function isAboutPeople(sentence: Sentence, colon: number): boolean {
  const rest = sentence.clauses.filter(({ start, verb }) => start >= colon && verb !== null);
  if (asking.has(sentence.tokens[colon + 1]?.lower ?? '')) return false;
  return rest.some(
    (clause) =>
      isHuman(clause.subject) || clause.passive || clause.mood === 'imperative' || clause.subject?.kind !== 'system',
  );
}
