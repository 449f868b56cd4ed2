import type { Analysis, Nominal, Sentence, Tag, Token } from '../language/analysis.js';
import { separateActions, type Action } from '../language/coordination.js';
import { compilePhrases } from '../language/phrase.js';
import { hasWord, isQuestion } from '../language/words.js';
import type { Prose } from '../text.js';
import type { Rule, Statement, Words } from './rule.js';

export const bundledItem: Rule = {
  name: 'bundled-item',
  severity: 'hint',
  on: true,
  points: ['S6'],
  concern: 'language',
  summary: 'Several actions share one item',
  message: 'Several actions stand in this item.',
  question: 'Could one part be finished, or dropped, while the other stays, and would the same people do both?',
  why: `
Two actions in one item share one owner, one date and one tick. The easy half gets done and the item stays open, or is
closed with the other half forgotten. Items are often more complex than a single ticket, and a line with three verbs is
where that shows.

Steps of one thing (find and fix, build and verify, write and announce) and several objects of one verb are left alone.
`,
  sources: ['seed', 'pagerdutyWriting', 'sreWorkbook', 'requirementsSmells'],
  disagreement: null,
  better: [
    {
      bad: 'Raise the pump limit; tell the pharmacies; order a spare',
      better: 'Raise the pump limit to 4 bar (three items, of which this is the first)',
    },
  ],
  bad: [
    `
## Action items

- Move the dump to the replica, and train two nurses on the new form
                                    ^^^^^ Several actions stand in this item.
`,
    `
## Action items

- (1) pin the driver (2) thin out the pager list
  ^^^ Several actions stand in this item.
`,
  ],
  good: [
    `
## Action items

- Find and remove the unused valve rules so that a leak is seen
- Document how to stop and drain the pump
- Find out how the night crew tells a leak from a full pipe
- Lower the batch size to 500 and watch the pressure for a day
`,
  ],
  beats: [],
  checks: [{ over: 'statements', places: ['item'], check: read }],
};

/** Words that begin something else. */
const joints = compilePhrases({
  also: `(and also | but also | as well as | along with | plus | and then | and finally | besides (this | that | ,) | additionally | also | in addition [to [this | that]]
    | while at the same time | (next to | on top of | apart from | aside from) (this | that) | while ...1 at it | furthermore | moreover) [,]`,
  then: ', (then | finally | afterwards)',
  break: '; | / | &',
});
/** What opens with what is done besides. */
const opening = compilePhrases({
  besides: '^ (besides | apart from | in addition to | as well as) <ing>',
  'not-only': '^ not only <base> ...12 but also',
});

function read({ analysis, prose }: Statement, report: (words: Words) => void): void {
  const sentences = hasTitle(prose, analysis) ? analysis.sentences.slice(1) : analysis.sentences;
  const words = numbered(prose.value) ?? across(sentences) ?? within(sentences);
  if (words) report(words);
}

/** "**Give it time.** Raise the timeout": the first sentence is only the item's name. */
function hasTitle({ marks: spans }: Prose, { sentences: [first] }: Analysis): boolean {
  return (
    first !== undefined && spans.some(({ kind, from, to }) => kind === 'strong' && from === 0 && to + 1 >= first.to)
  );
}

const marks = [/\(?\b1\)/, /\(?\b2\)/];
const letters = [/\(?\ba\)/, /\(?\bb\)/];

/** "(1) … (2) …", "a) … b) …". */
function numbered(text: string): Words | null {
  for (const [one, two] of [marks, letters]) {
    const first = one?.exec(text);
    if (first && two?.test(text.slice(first.index))) return { from: first.index, to: first.index + first[0].length };
  }
  return null;
}

/** Two actions in one sentence, of different kinds or on different things. */
function within(sentences: readonly Sentence[]): Words | null {
  for (const sentence of sentences) {
    if (isQuestion(sentence)) continue;
    const second = secondAction(sentence);
    if (second) return second;
  }
  return null;
}

function secondAction(sentence: Sentence): Words | null {
  const actions = separateActions(sentence).filter(({ verb }) => verb >= titleEnd(sentence));
  const [first] = actions;
  const second =
    first && !isProcedure(sentence) && actions.find((action) => action !== first && isApart(sentence, first, action));
  const token = second && sentence.tokens[second.verb];
  if (token) return { from: token.from, to: token.to };
  return joinedIn(sentence, first?.verb ?? sentence.tokens.length);
}

/** What a word such as "plus" or "also" adds, when it is an order of its own. */
function joinedIn(sentence: Sentence, first: number): Words | null {
  const { tokens } = sentence;
  for (const { start, end } of joints.find(sentence)) {
    if (start <= first || hasWord(tokens.slice(0, start), conditions) || isTight(tokens, start)) continue;
    const verb = orderAfter(tokens, end);
    if (verb) return { from: verb.from, to: verb.to };
  }
  const [match] = opening.find(sentence);
  return match ? { from: match.from, to: match.to } : null;
}

/** "start/stop" is one thing, "delete the cluster / move the records" are two. */
function isTight(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  return mark?.text === '/' && tokens[at - 1]?.to === mark.from;
}

const fillers = new Set(['let', 'us', "'s", 'we', 'please', 'should', 'need', 'to', 'also', 'finally', 'then']);

/** The verb that stands there with something of its own to work on, whatever its tag: "plus order a spare". */
function orderAfter(tokens: readonly Token[], from: number): Token | null {
  let at = from;
  while (fillers.has(tokens[at]?.lower ?? '')) at++;
  const verb = tokens[at];
  const next = tokens[at + 1];
  if (!verb || !next || owned.has(next.lower) || !isOrdered(verb, next)) return null;
  return goesOn(verb, next) ? verb : null;
}

function isOrdered({ tag, form, lower, lemma, quoted, text }: Token, next: Token): boolean {
  if (quoted || narrowing.has(lemma) || (thingWords.has(lower) && next.tag !== 'determiner') || /^\p{Lu}/u.test(text))
    return false;
  return tag === 'verb' ? form === 'base' || form === 'ing' : orders.has(lower) && openers.has(next.tag);
}

const openers: ReadonlySet<Tag> = new Set<Tag>(['determiner', 'adjective', 'name', 'number', 'noun', 'opaque']);

/** It has an object, or a particle of its own: "set up a list". */
function goesOn({ classes }: Token, { tag }: Token): boolean {
  if (following.some((name) => classes.has(name))) return false;
  return openers.has(tag) || tag === 'adverb';
}

/** Orders that look like nouns behind a joint. */
const orders = new Set(
  'order train rewrite archive book hire clean review audit upgrade move set document release rename rotate replace update'.split(
    ' ',
  ),
);

/** What stands before a colon is a title. */
function titleEnd({ tokens }: Sentence): number {
  return tokens.findIndex(({ text }) => text === ':') + 1;
}

const following = ['vigilance', 'monitor', 'communicate'];

/** The second action is joined by "and", a comma or a semicolon, is done to something of its own, and is not a step of the first. */
function isProcedure({ clauses, tokens }: Sentence): boolean {
  if (clauses[0]?.role === 'condition' || clauses[0]?.role === 'time') return true;
  return clauses.some(
    ({ object, role }) => role === 'coordinated' && object !== null && tokens[object.start]?.lower === 'it',
  );
}

const thingWords = new Set('snapshot quote index cache query log release build patch process'.split(' '));

/** "health and snapshot chain depth": a noun that only looks like an order. */
function isThingWord({ tokens }: Sentence, verb: number): boolean {
  return thingWords.has(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.tag === 'noun';
}

const back = new Set(['it', 'them']);

/** "… and deploy the site on it" */
function pointsBack({ clauses, tokens }: Sentence, { clause, verb }: Action): boolean {
  return hasWord(tokens.slice(verb, clauses[clause]?.end ?? verb), back);
}

function isApart(sentence: Sentence, first: Action, second: Action): boolean {
  const verb = sentence.tokens[second.verb];
  const before = sentence.tokens[second.verb - 1];
  if (!verb || !before || !second.object || !first.object || !joins(sentence, second)) return false;
  if (verb.classes.size === 0 || narrowing.has(verb.lemma) || following.some((name) => verb.classes.has(name)))
    return false;
  if (isThingWord(sentence, second.verb) || isOwned(sentence, second.object) || pointsBack(sentence, second))
    return false;
  return !shares(sentence, first, second) && !isSame(sentence, first, second);
}

/** What joins two names of one thing, or two ways of which one is enough. */
const choosing = new Set(['/', 'or']);

function joins({ tokens }: Sentence, { verb }: Action): boolean {
  const before = tokens[verb - 1];
  if (choosing.has(before?.lower ?? '')) return false;
  return isJoint(before) || (before?.tag === 'adverb' && isJoint(tokens[verb - 2]));
}

function isJoint(token: Token | undefined): boolean {
  return token?.tag === 'conjunction' || token?.text === ',' || token?.text === ';';
}

const owned = new Set(['its', 'their', 'it', 'them', 'this', 'that', 'these', 'those']);

function isOwned({ tokens }: Sentence, { start }: Nominal): boolean {
  return owned.has(tokens[start]?.lower ?? '');
}

function shares(sentence: Sentence, first: Action, second: Action): boolean {
  const known = new Set(nounsIn(sentence, first.verb, second.verb));
  return nounsIn(sentence, second.verb + 1, second.object?.end ?? second.verb + 1).some((noun) => known.has(noun));
}

/** "Rename the flag and remove the old name" */
function isSame({ tokens }: Sentence, first: Action, second: Action): boolean {
  const verb = tokens[first.verb]?.lemma ?? '';
  const head = second.object && tokens[second.object.head];
  return head !== null && head !== undefined && head.lemma.length > 3 && verb.endsWith(head.lemma);
}

function nounsIn({ tokens }: Sentence, start: number, end: number): string[] {
  return tokens
    .slice(start, end)
    .filter(({ tag }) => tag === 'noun' || tag === 'name')
    .map(({ lemma }) => lemma);
}

const conditions = new Set(['when', 'while', 'if', 'whenever', 'because', 'whether', 'how']);

/** An order in a later sentence that is about something else than the first. */
function across(sentences: readonly Sentence[]): Words | null {
  const [first, ...others] = sentences;
  const action = first && separateActions(first)[0];
  if (!first || !action?.object) return null;
  for (const sentence of others) {
    const next = separateActions(sentence)[0];
    const verb = next && sentence.tokens[next.verb];
    if (next && verb && isOrder(sentence, next) && !continues(first, sentence, next))
      return { from: verb.from, to: verb.to };
    const added = addedIn(sentence) ?? (adding.has(sentence.tokens[0]?.lower ?? '') ? verb : null);
    if (added) return { from: added.from, to: added.to };
  }
  return null;
}

/** "In addition, order two spare switches." */
function addedIn(sentence: Sentence): Token | null {
  const [joint] = joints.find(sentence);
  return joint?.start === 0 ? orderAfter(sentence.tokens, joint.end) : null;
}

const adding = new Set(['additionally', 'also', 'besides', 'furthermore', 'moreover']);

function isOrder({ clauses }: Sentence, { clause }: Action): boolean {
  const found = clauses[clause];
  return clause <= 1 && (found?.mood === 'imperative' || found?.modal === 'need to' || found?.modal === 'should');
}

const narrowing = new Set(
  `ensure see start use make include note consider verify check test allow help prevent do begin try wait link keep
happen plan decide apply release roll enable document refer read follow`.split(/\s+/),
);

/** The later sentence bounds or explains the first: it shares a noun, or its verb narrows. */
function continues(first: Sentence, sentence: Sentence, { verb, object }: Action): boolean {
  if (!object || narrowing.has(sentence.tokens[verb]?.lemma ?? '')) return true;
  const before = new Set(nouns(first));
  return nouns(sentence).some((noun) => before.has(noun));
}

function nouns(sentence: Sentence): string[] {
  return nounsIn(sentence, 0, sentence.tokens.length);
}
