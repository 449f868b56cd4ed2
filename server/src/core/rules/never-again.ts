import { clauseAt, offsetsOf, type Clause, type Nominal, type Sentence, type Token } from '../language/analysis.js';
import { formsOfClass } from '../language/lexicon.js';
import { anyForm, anyWord, eitherOf } from '../language/needs.js';
import { compilePhrases, type Match } from '../language/phrase.js';
import type { Rule, Statement, Words } from './rule.js';

export const neverAgain: Rule = {
  name: 'never-again',
  severity: 'information',
  on: true,
  points: ['S10'],
  concern: 'language',
  summary: 'The goal is that the incident, or any incident, never happens again',
  message: 'This promises that an incident will not happen again.',
  question: 'Which risk would this reduce, and if another incident with the same impact came, what from this one would help?',
  why: `
After an incident people want it never to happen again. This exact one will hardly return, whatever is done, and the
next will come by another way. A specific path can be closed by a technical change; "no such incident" cannot be
reached, checked or owned, and it crowds out what was learned for the next one.

Closing a named path is left alone ("prevent two schedulers from holding one lease"), and so is noticing it sooner.
`,
  sources: ['seed', 'hochsteinActions', 'etsy', 'pagerdutyWriting', 'shorrockNever', 'cook', 'howie'],
  disagreement: `
In messages to customers the promise is a convention; sections for them are not read. Some teams want the pledge in
the summary as an expression of concern: quote it, or keep it.
`,
  better: [
    { bad: 'Make sure this never happens again', better: 'Lower the risk that one full disk stops all consumers: give each broker its own volume' },
    { bad: 'Add tests to prevent similar incidents', better: 'Add a test that fails when a migration locks the bookings table for more than a second' },
  ],
  bad: [
    `
## Action items

- Review the import scripts so that this can never happen again
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ This promises that an incident will not happen again.
- Add tests to prevent similar incidents
               ^^^^^^^^^^^^^^^^^^^^^^^^^ This promises that an incident will not happen again.
`,
    `
## Summary

We are working on measures that rule out any recurrence.
                                ^^^^^^^^^^^^^^^^^^^^^^^ This promises that an incident will not happen again.
`,
  ],
  good: [
    `
## Action items

- Prevent two schedulers from holding one lease by fencing the older one
- Catch future instances of this problem within five minutes: alert on the age of the lease

## Summary

We will probably see this again. The renewal never ran again after the node was replaced.
`,
  ],
  beats: ['missing-intended-outcome'],
  checks: [
    {
      over: 'statements',
      places: ['item', 'outcome', 'narrative', 'lesson', 'other'],
      get needs() {
        const returning = [anyForm(['come', 'take', ...formsOfClass('happen')]), anyWord(['not', 't', 'never', 'no', 'nothing', 'nor', 'neither', 'cannot'])];
        return eitherOf(phrases.needs, patients.needs, [returning]);
      },
      check: read,
    },
  ],
};

const phrases = compilePhrases({
  prevent: `(~prevent | ~avoid | ~eliminate | ~stop | ~preclude | ~avert | ~eradicate | ~exclude | ~rule out | ~guard ...2 against | ~protect ...3 (against | from) | ~safeguard ...3 against | (safeguard | safeguards | measures | controls | protection | insurance) ...2 against)
    ...5 (<incident> | incidents | recurrence | recurrences | recurring | reoccurring)`,
  immune: 'immune (to | against) ...4 (<incident> | incidents)',
  let: 'never let (this | it | that | such ...2 | something like this) happen',
  object: '(~prevent | ~avoid | ~stop | ~keep) ...4 from (happening | occurring | recurring | repeating | reoccurring | arising) [again]',
  from: '(~prevent | ~avoid | ~stop | ~keep | ~preclude) ...3 (this | that | it | these | those | them | such ...1 | similar ...1) [from] [ever] (happening | occurring | recurring | repeating | reoccurring | arising)',
  permanently: '(permanently | finally | definitively | completely | fully) (prevent | eliminate | avoid | solve | stop | exclude | rule out) ...3 (<incident> | incidents)',
  noun: '(prevention | avoidance | elimination) of (<incident> | ...3 <incident>)',
  zero: '(zero | no more | no further | no future | no new) ...2 (incidents | incident | outages | outage | downtime | failures | accidents | disruptions | breaches)',
  'no-repeat': 'no (repeat | recurrence | repetition | reoccurrence)',
  'no-more-failed': 'no more failed <noun>',
  good: 'once and for all | ~eradicate ...5 for good | (not | n\'t | never) ...4 a second time | put an end to ...4 (<incident> | incidents | outages)',
  last: '(~be | was) the last time',
  ever: '(no | not | n\'t | never) ...7 ever again | never again | nothing (like | of the sort ...3 again) (this | that | it | the)  | no ...4 (is | are | be | will be) ever <participle>',
  perfect: '(guarantee | ensure | achieve | target | reach) ...2 100 [%] [<noun>] | guarantee ...1 100% ...2 | 100% (uptime | availability)',
  past: 'a thing of the past | (stays | remains | stay | remain) a one-off',
  forever: '(solve | fix | eliminate | remove | end) ...4 (forever | for good | for all time)',
  again: '(~prevent | ~avoid | ~keep) ...8 again',
  impact: '(ensure | guarantee | achieve) zero ...3',
  free: '(incident-free | outage-free | error-free | accident-free)',
  impossible: '(incident | outage | failure | event | this | it | recurrence | repeat) ...7 impossible | impossible for (this | it | such | these)',
});

function read({ analysis, place }: Statement, report: (words: Words) => void): void {
  const told = place !== 'item' && place !== 'outcome';
  for (const sentence of analysis.sentences) {
    if (isDoubted(sentence)) continue;
    const found = recurrenceIn(sentence, told) ?? phraseIn(sentence, told) ?? againIn(sentence);
    if (found) return void report(found);
  }
}

/** "Can we prevent …?", "we do not think that it can be ruled out" */
function isDoubted({ tokens, clauses }: Sentence): boolean {
  return tokens.at(-1)?.text === '?' || (clauses[0]?.negated === true && clauses[0].verb !== null && tokens[clauses[0].verb]?.classes.has('perceive') === true);
}

/** "this does not happen again", "so that it never recurs" */
function recurrenceIn(sentence: Sentence, told: boolean): Words | null {
  for (const clause of sentence.clauses) {
    if (clause.verb === null || !isRecurrence(clause, sentence) || (told && !isPledge(clause, sentence))) continue;
    const start = clause.subject?.start ?? clause.start;
    const end = ending(clause.verb + 1, sentence.tokens);
    return offsetsOf(sentence, Math.min(start, clause.verb), end);
  }
  return null;
}

function isRecurrence(clause: Clause, { tokens }: Sentence): boolean {
  const verb = tokens[clause.verb ?? -1];
  if (!verb || verb.quoted || clause.tense === 'past' || clause.perfect) return false;
  const returns = verb.classes.has('happen') || (verb.lemma === 'come' && tokens[(clause.verb ?? 0) + 1]?.lower === 'back')  || (verb.lemma === 'take' && tokens[(clause.verb ?? 0) + 1]?.lower === 'place');
  if (!returns && !isGoingTo(clause, tokens)) return false;
  if (clause.subject === null || !isIncident(clause.subject, tokens)) return false;
  return clause.negated || tokens[clause.subject.start]?.lower === 'nothing';
}

const pledges = new Set(['will', 'shall', 'must', 'can', 'be to']);

/** A promise, and not how things stand ("this does not happen on staging") or should have stood. */
function isPledge(clause: Clause, { tokens, clauses }: Sentence): boolean {
  const verb = clause.verb ?? 0;
  if (tokens.slice(verb).some((token) => token.lower === 'again' || token.lower === 'future' || token.lower === 'anymore')) return true;
  if (clause.modal !== null) return pledges.has(clause.modal);
  const parent = clause.parent === null ? undefined : clauses[clause.parent];
  const aim = parent && parent.verb !== null ? tokens[parent.verb] : undefined;
  return clause.role === 'purpose' || aim?.classes.has('ensure') === true || aim?.lemma === 'make' || tokens[verb]?.lemma.startsWith('re') === true;
}

/** "is not going to happen" */
function isGoingTo(clause: Clause, tokens: readonly Token[]): boolean {
  const at = clause.verb ?? 0;
  return tokens[at]?.lemma === 'go' && tokens[at + 1]?.lower === 'to' && tokens[at + 2]?.classes.has('happen') === true;
}

const pointing = new Set(['this', 'that', 'it', 'these', 'those', 'such', 'they']);

function isIncident(subject: Nominal, tokens: readonly Token[]): boolean {
  const head = tokens[subject.head];
  if (!head) return false;
  if (pointing.has(head.lower) || head.lower === 'something' || head.lower === 'nothing' || head.lower === 'anything') return true;
  return head.classes.has('incident');
}

const pledged = new Set(['prevent', 'noun', 'from', 'object', 'good', 'let', 'past', 'again']);

function phraseIn(sentence: Sentence, told: boolean): Words | null {
  for (const match of phrases.find(sentence)) {
    if (told && !(pledged.has(match.name) ? isPromised(match, sentence) : hasAim(sentence))) continue;
    if ((match.name === 'again' || match.name === 'impossible') && isMechanism(match, sentence)) continue;
    if (match.name === 'object' && !hasIncident(match, sentence)) continue;
    if (sentence.tokens[match.start]?.quoted || !isGoal(match, sentence)) continue;
    if ((match.name === 'prevent' || match.name === 'noun') && !isAnyIncident(match, sentence)) continue;
    return offsetsOf(sentence, match.start, ending(match.end, sentence.tokens));
  }
  return null;
}

/** "avoid a second start again", "impossible to delete a bucket": a path that is closed. */
function isMechanism(match: Match, { tokens, nominals }: Sentence): boolean {
  if (match.name === 'impossible') return tokens[match.end]?.lower === 'to' && tokens[match.end + 1]?.classes.has('happen') !== true;
  return nominals.some((nominal) => nominal.start > match.start && nominal.start < match.end && nominal.kind === 'system');
}

function hasIncident(match: Match, { tokens }: Sentence): boolean {
  return tokens.slice(match.start, match.end).some((token) => token.classes.has('incident') && token.tag === 'noun');
}

const aims = new Set(['ensure', 'guarantee', 'promise', 'commit', 'goal', 'aim', 'target', 'want', 'will', 'must', 'need', 'sure', 'plan', 'shall', 'ambition', 'objective', 'intention', 'intend', 'assure']);

function hasAim({ tokens }: Sentence): boolean {
  return tokens.some((token) => aims.has(token.lemma));
}

/** Not what was done that night, nor a purpose whose means the sentence names. */
function isPromised(match: Match, sentence: Sentence): boolean {
  const { tokens } = sentence;
  if (tokens.slice(match.start, match.end).some((token) => token.lower === 'further' || token.lower === 'more')) return false;
  const strong = tokens.slice(match.start, match.end + 4).some((token) => token.lower === 'again' || token.lower === 'never' || token.lower === 'ever');
  return strong || !isExplained(match, sentence);
}

const vagueMeans = new Set(['measure', 'step', 'change', 'improvement', 'action', 'effort', 'test', 'check', 'control', 'process', 'procedure', 'work', 'solution', 'mechanism', 'safeguard', 'plan', 'practice', 'everything', 'something', 'it', 'this', 'they', 'them', 'case', 'coordination', 'communication', 'way', 'all']);

/** "To prevent recurrence, the old path was removed": what is done stands beside what it is for. */
function isExplained(match: Match, sentence: Sentence): boolean {
  return sentence.clauses.some((clause) => {
    const verb = clause.verb === null ? undefined : sentence.tokens[clause.verb];
    if (!verb || clause.verb === null || (clause.verb >= match.start && clause.verb < match.end)) return false;
    const thing = clause.passive ? clause.subject : clause.object;
    const head = thing ? sentence.tokens[thing.head] : undefined;
    const acts = verb.classes.has('build') || verb.classes.has('change') || verb.classes.has('remove') || verb.classes.has('forbid') || verb.classes.has('improve') || verb.classes.has('operate');
    return acts && head !== undefined && !vagueMeans.has(head.lemma);
  });
}

/** Not what happened, nor what somebody failed to do. */
function isGoal(match: Match, sentence: Sentence): boolean {
  const clause = clauseAt(sentence, match.start);
  if (!clause || match.name === 'last') return true;
  if (clause.verb !== null && clause.verb >= match.start && clause.verb < match.end && (clause.tense === 'past' || clause.negated)) return match.name === 'ever' || match.name === 'good' || match.name === 'let';
  return true;
}

const unspecific = new Set(['this', 'that', 'these', 'those', 'such', 'similar', 'any', 'all', 'future', 'further', 'another', 'same', 'like', 'new', 'its', 'more', 'every', 'comparable', 'kind', 'sort', 'related', 'us']);
const kinds = new Set(['kind', 'sort', 'type', 'repeat', 'repetition', 'recurrence', 'form', 'occurrence', 'event', 'class', 'possibility', 'chance']);
const returns = new Set(['recurrence', 'reoccurrence', 'repeat', 'repetition', 'recurring', 'reoccurring', 'recurrences', 'occurrence']);

/** "such incidents", "this from happening", "a recurrence": not "the outage of one broker from stopping all". */
function isAnyIncident(match: Match, sentence: Sentence): boolean {
  const words = sentence.tokens.slice(match.start + 1, match.end);
  const last = words.at(-1);
  if (!last) return false;
  if (words.some((token) => returns.has(token.lower) || returns.has(token.lemma))) return isWhole(match, sentence);
  if (!words.some((token) => unspecific.has(token.lower)) && !isLikeThis(match, sentence)) return false;
  if (words.some((token, index) => token.lower === 'of' && words[index - 1]?.tag === 'noun' && !kinds.has(words[index - 1]?.lemma ?? ''))) return false;
  return isWhole(match, sentence) && !words.slice(0, -1).some((token) => token.tag === 'preposition' && token.lower !== 'of' && token.lower !== 'against' && token.lower !== 'from' && token.lower !== 'like');
}

const like = compilePhrases({ like: '(like | such as) (this | that | these | those) | of (this | that) (kind | type | sort | nature) | in [the] future' });

/** "outages like this one" */
function isLikeThis(match: Match, sentence: Sentence): boolean {
  return like.find(sentence).some((each) => each.start === match.end);
}

/** The object is the incident, not a thing named after it ("this error page", "such outage windows"). */
function isWhole(match: Match, { tokens }: Sentence): boolean {
  const next = tokens[match.end];
  return !(next?.tag === 'noun' && next.from - (tokens[match.end - 1]?.to ?? 0) <= 1);
}

const patients = compilePhrases({ never: '(never | not | n\'t | no | {nobody}) ...8 again' });

/** "passengers never face this again": a promise to people, or of the thing itself. */
function againIn(sentence: Sentence): Words | null {
  const match = patients.find(sentence)[0];
  const clause = match ? clauseAt(sentence, match.start) : null;
  if (!match || !clause?.subject || clause.tense === 'past' || clause.perfect || sentence.tokens[match.start]?.quoted) return null;
  const { subject } = clause;
  const isOfPeople = sentence.tokens[subject.head]?.classes.has('outsider') === true || subject.kind === 'nobody';
  const isNone = sentence.tokens[subject.start]?.lower === 'no' && clause.role !== 'main';
  if (!isOfPeople && !isNone && !isBreakdown(clause, sentence) && subject.kind !== 'we' && subject.kind !== 'you' && !isIncident(subject, sentence.tokens) && !sentence.tokens.some((token, index) => token.lower === 'like' && pointing.has(sentence.tokens[index + 1]?.lower ?? ''))) return null;
  return offsetsOf(sentence, Math.min(subject.start, match.start), match.end);
}

/** Takes in "again", "in the future" and "from happening". */
function ending(from: number, tokens: readonly Token[]): number {
  let end = from;
  while (end < tokens.length && end - from < 7) {
    const token = tokens[end];
    if (token?.lower === 'again' || token?.lower === 'future') return end + 1;
    if (token?.tag === 'punctuation' || token?.tag === 'conjunction' || token?.tag === 'subordinator') break;
    if (token?.classes.has('happen') === true && from === end - 1) return ending(end + 1, tokens);
    end++;
  }
  return from;
}

const breakdowns = new Set(['fail', 'crash', 'break', 'die', 'collapse', 'go']);

/** "so the site never goes down again" */
function isBreakdown({ verb, role }: Clause, { tokens }: Sentence): boolean {
  const token = verb === null ? undefined : tokens[verb];
  if (!token || !breakdowns.has(token.lemma) || role === 'main') return false;
  return token.lemma !== 'go' || tokens[(verb ?? 0) + 1]?.lower === 'down';
}
