import { fillers, headingPhrases, stems } from './heading-words.js';
import type { HeadingKind, HeadingTopic } from './heading-words.js';

export type { HeadingKind, HeadingTopic } from './heading-words.js';

/** What a heading's words say. */
export interface HeadingSense {
  readonly kind: HeadingKind;
  readonly topic: HeadingTopic;
  /** The words say nothing else: "Next steps", not "Next steps of the moon landing". */
  readonly exact: boolean;
}

const stemOf: ReadonlyMap<string, string> = new Map(
  stems
    .trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((word): [string, string] => [word, line.slice(0, line.search(/ |$/))])),
);

interface Phrase {
  readonly kind: HeadingKind;
  readonly topic: HeadingTopic;
  readonly words: readonly string[];
}

interface Ranked {
  readonly phrase: Phrase;
  readonly rank: number;
}

/** Phrases by their first word, so that a heading is compared with few of them. */
const phrases: readonly Phrase[] = headingPhrases.map(([kind, topic, text]) => ({
  kind,
  topic,
  words: text.split(' ').filter((word) => word === '^' || word === '$' || !fillers.has(word)),
}));

/** A phrase's rank is its place in the list: the first that fits counts. */
const byFirstWord: ReadonlyMap<string, readonly Ranked[]> = index();

const none: readonly Ranked[] = [];
const longest = 14;

/** What a heading's words say its section holds, `null` when they are none that reviews use. */
export function senseOf(heading: string): HeadingSense | null {
  return senseOfWords(headingWords(heading)) ?? (heading.includes('(') ? withoutRemark(heading) : null);
}

/** "Action items (each of them small enough for a week):" without what stands in the brackets. */
function withoutRemark(heading: string): HeadingSense | null {
  const open = heading.indexOf('(');
  const close = heading.indexOf(')', open);
  const rest = close < 0 ? heading.slice(0, open) : heading.slice(0, open) + heading.slice(close + 1);
  return senseOfWords(headingWords(rest));
}

function senseOfWords(words: readonly string[]): HeadingSense | null {
  const best = words.length > 0 && words.length <= longest ? bestMatch(words) : null;
  if (!best) return null;
  const { phrase, length } = best;
  const rest = words.length - length;
  const isQuestion = asking.has(words[0] ?? '');
  if (!isQuestion && isElsewhere(phrase, words, rest)) return null;
  const exact = rest <= 1 || (rest === 2 && length > 1) || (isQuestion && words.length <= 7);
  return { kind: phrase.kind, topic: phrase.topic, exact };
}

interface Match {
  readonly phrase: Phrase;
  readonly rank: number;
  readonly length: number;
}

function bestMatch(words: readonly string[]): Match | null {
  let best: Match | null = null;
  for (let at = 0; at < words.length; at++) {
    for (const { phrase, rank } of candidatesAt(words, at)) {
      if (best && rank >= best.rank) continue;
      const end = fits(phrase.words, words, at);
      if (end >= 0) best = { phrase, rank, length: end - at };
    }
  }
  return best;
}

function candidatesAt(words: readonly string[], at: number): readonly Ranked[] {
  const word = words[at] ?? '';
  const anywhere = byFirstWord.get(word) ?? none;
  return at === 0 ? [...(byFirstWord.get(`^ ${word}`) ?? none), ...anywhere] : anywhere;
}

const asking = new Set(['what', 'how', 'where', 'things']);

/** A long heading that only happens to have the words, or one that asks why. */
function isElsewhere(phrase: Phrase, words: readonly string[], rest: number): boolean {
  if (words[0] === 'why') return phrase.topic !== 'cause';
  if (phrase.kind === 'remedy' && phrase.words.length === 1 && words[0] !== phrase.words[0]) return rest > 1;
  return rest > 4 && phrase.words.length < 3;
}

/** The end of the phrase in the words, or -1. */
function fits(phrase: readonly string[], words: readonly string[], start: number): number {
  let at = start;
  for (let index = 0; index < phrase.length; index++) {
    const word = phrase[index];
    if (word === '^') {
      if (at !== 0) return -1;
    } else if (word === '$') {
      if (at !== words.length) return -1;
    } else if (word === '~') {
      const next = words.indexOf(phrase[index + 1] ?? '', at);
      if (next < 0 || next > at + 3) return -1;
      at = next;
    } else if (words[at++] !== word) return -1;
  }
  return at;
}

/** The stems of a heading without its number, its emoji, its anchor and small words. */
export function headingWords(heading: string): readonly string[] {
  const plain = withoutDecoration(heading.slice(0, 200));
  const words = joined(plain.match(/[\p{L}\p{N}]+/gu) ?? []);
  const first = words.findIndex((word) => !/^(?:\d+[a-z]?|[ivx]+)$/.test(word) && !(word.length === 1 && word !== 'a'));
  const numbered = /^[^\p{L}\p{N}]*(?:\d|[a-z][.)]|[ivx]+[.)])/u.test(plain) && !/^\W*\d whys/.test(plain);
  return (numbered && first > 0 ? words.slice(first) : words)
    .map((word) => stemOf.get(word) ?? word)
    .filter((word) => !fillers.has(word));
}

/** Small letters, without an anchor (`{#id}`) and emoji codes (`:bulb:`). */
function withoutDecoration(heading: string): string {
  let plain = heading.toLowerCase();
  if (plain.includes('{#')) plain = plain.replace(/\{#[^{}]*\}/g, ' ');
  if (plain.includes(':')) plain = plain.replace(/:[a-z0-9_+-]+:/g, ' ');
  return plain;
}

/** Two words that are also written as one: "follow ups", "to-do". */
const pairs: ReadonlyMap<string, string> = new Map([
  ['follow up', 'followup'],
  ['follow ups', 'followup'],
  ['follow on', 'followup'],
  ['follow ons', 'followup'],
  ['to do', 'todo'],
  ['to dos', 'todo'],
  ['post mortem', 'postmortem'],
  ['take away', 'takeaway'],
  ['take aways', 'takeaway'],
  ['work around', 'workaround'],
  ['work arounds', 'workaround'],
  ['re occur', 'reoccur'],
  ['re occurrence', 'reoccurrence'],
  ['tl dr', 'tldr'],
]);

function joined(words: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const pair = pairs.get(`${words[at] ?? ''} ${words[at + 1] ?? ''}`);
    found.push(pair ?? words[at] ?? '');
    if (pair) at++;
  }
  return found;
}

function index(): ReadonlyMap<string, readonly Ranked[]> {
  const map = new Map<string, { phrase: Phrase; rank: number }[]>();
  phrases.forEach((phrase, rank) => {
    const first = phrase.words[0] === '^' ? `^ ${phrase.words[1] ?? ''}` : (phrase.words[0] ?? '');
    const list = map.get(first);
    if (list) list.push({ phrase, rank });
    else map.set(first, [{ phrase, rank }]);
  });
  return map;
}
