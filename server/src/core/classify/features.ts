import { indicesOf, mentionsOf, type Mention } from './concepts.js';
import { addDeed, type Add } from './deed.js';
import { stemOf, wordsOf, type Word } from './words.js';

/** What a scorer looks at: how strongly a feature is there, and the words (by index) it comes from. */
export interface Feature {
  readonly value: number;
  readonly from: readonly number[];
}

/** A text with its features by name. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly features: ReadonlyMap<string, Feature>;
}

/** Reads the features of a text; the same text always has the same ones. */
export function readFeatures(text: string): Reading {
  const words = wordsOf(text);
  const mentions = mentionsOf(words);
  const head = headOf(words, titleLength(text));
  const features = new Map<string, Feature>();
  const add = (name: string, value: number, from: readonly number[] = []): void => {
    if (!features.has(name)) features.set(name, { value, from });
  };
  add('bias', 1);
  addWords(words, add);
  addConcepts(mentions, add);
  addHead({ words, mentions, head }, add);
  addForm({ words, head, text }, add);
  addDeed({ words, mentions, head: head.at }, add);
  return { text, words, features };
}

/** The same reading for what depends on the kind of the action: the concepts once more, each together with the kind. */
export function withKind({ text, words, features }: Reading, kind: string): Reading {
  const more = new Map(features);
  more.set(`kind ${kind}`, { value: 1, from: [] });
  for (const [name, { from }] of features) {
    if (/^[A-Z]+$/.test(name)) more.set(`${kind} ${name}`, { value: 0.5, from });
  }
  return { text, words, features: more };
}

/** How the features of an action count for its kind: what is done to what counts most, and what is told later only half. */
export function asDeed(reading: Reading): Reading {
  const end = reading.words.findIndex(
    ({ close }, at) => at >= shortest && close !== undefined && '.;!'.includes(close),
  );
  const from = end < 0 ? deedLength : Math.min(end + 1, deedLength);
  return weighed(reading, (name, at) => (/^(?:first|does|object)/.test(name) ? 1.5 : 1) * (at < from ? 1 : 0.5));
}

/** Fewer words are a title rather than a sentence. */
const shortest = 3;

/** As many words as it mostly takes to say what is done. */
const deedLength = 9;

/** How the features of a lesson count: it says its point first, and what it goes on to tell only half as loud. */
export function asLesson(reading: Reading): Reading {
  return weighed(reading, (_, at) => (at < pointLength ? 1 : 0.5));
}

/** As many words as the point of a lesson mostly takes. */
const pointLength = 16;

/** The same reading with each feature as strong as its name and the place of its first word make it. */
function weighed({ text, words, features }: Reading, by: (name: string, at: number) => number): Reading {
  const more = new Map<string, Feature>();
  for (const [name, { value, from }] of features) more.set(name, { value: value * by(name, from[0] ?? 0), from });
  return { text, words, features: more };
}

interface Head {
  readonly at: number;
  /** The words that stand before it and say nothing of the action itself: "we should", "create a ticket to". */
  readonly opening: string | null;
}

function addWords(words: readonly Word[], add: Add): void {
  words.forEach((word, at) => {
    add(word.stem, 0.5, [at]);
    const next = words[at + 1];
    if (next) add(`${word.stem}_${next.stem}`, 0.5, [at, at + 1]);
  });
}

/** Concepts by themselves, and which follow each other. */
function addConcepts(mentions: readonly Mention[], add: Add): void {
  mentions.forEach((mention, index) => {
    add(mention.concept, 1, indicesOf(mention));
    for (const later of mentions.slice(index + 1, index + 9)) {
      if (later.start < mention.end || later.start - mention.end > 4) continue;
      add(`${mention.concept}>${later.concept}`, 0.6, [...indicesOf(mention), ...indicesOf(later)]);
    }
  });
}

/** What is done, and to what. */
function addHead(
  { words, mentions, head }: { words: readonly Word[]; mentions: readonly Mention[]; head: Head },
  add: Add,
): void {
  const word = words[head.at];
  if (!word) return;
  add(`first ${word.stem}`, 1, [head.at]);
  const firsts = mentions.filter(({ start, end }) => start <= head.at && end > head.at);
  for (const first of firsts) add(`first ${first.concept}`, 1.4, indicesOf(first));
}

function addForm({ words, head, text }: { words: readonly Word[]; head: Head; text: string }, add: Add): void {
  const first = words[head.at];
  if (head.opening) add(`opening ${head.opening}`, 0.7);
  if (text.trimEnd().endsWith('?')) add('is question', 1);
  if (first && questionWords.has(first.lower)) add('asks', 1, [head.at]);
  if (first?.lower.endsWith('ed')) add('first is past', 0.7, [head.at]);
  if (first?.lower.endsWith('ing')) add('first is gerund', 0.7, [head.at]);
  add(`length ${Math.min(Math.floor(words.length / 5), 5)}`, 0.4);
}

const questionWords = new Set(
  'why how what who which when where can could is are do does did should would was were has have will'.split(' '),
);

/** Finds the word that says what is done, behind titles and openings. */
function headOf(words: readonly Word[], title: number): Head {
  let at = words.length - title > 1 ? title : 0;
  let opening: string | null = null;
  while (at < words.length) {
    const possible = openings.get(words[at]?.stem ?? '') ?? [];
    const found = possible.find(({ stems }) => stems.every((stem, index) => words[at + index]?.stem === stem));
    if (!found) break;
    if (found.name) opening ??= found.name;
    at += found.stems.length;
  }
  return at < words.length ? { at, opening } : { at: 0, opening };
}

/** How many words stand before a colon that ends a short title, or in a bracket at the start. */
function titleLength(text: string): number {
  const bracket = /^\W{0,3}[(\[][^)\]]{0,40}[)\]]/.exec(text);
  if (bracket) return wordsOf(bracket[0]).length;
  const colon = /[:.](?=\s)/.exec(text.slice(0, 60));
  const words = colon ? wordsOf(text.slice(0, colon.index)).length : 0;
  return words <= 4 && text.charAt(colon?.index ?? 0) === ':' ? words : 0;
}

/** Phrases by what they make of the action; those without a name say nothing. */
const openingPhrases = Object.entries({
  '': `the-team the-teams we i also maybe perhaps please then and so next finally now team short-term long-term medium-term todo
    done currently already potentially possibly ideally probably p # the-foundation`,
  should: 'should need-to need must have-to ought-to would-like-to want-to could would can',
  will: 'will going-to are-going-to plan-to aim-to intend-to',
  be: 'are is be have has been',
  ensure: 'make-sure-that make-sure-to make-sure ensure-that ensure see-to-it-that',
  ticket: `create-a-ticket-to create-a-ticket-for create-ticket-to create-ticket-for raise-a-ticket-to create-an-issue-to
    create-an-issue-for create-a-story-to create-story-for create-a-ticket open-a-ticket-to file-a-ticket-to file-an-issue-to
    ticket-to ticket-raised-to`,
  try: 'try-to attempt-to',
})
  .flatMap(([name, phrases]) => phrases.split(/\s+/).map((phrase) => ({ name, stems: phrase.split('-').map(stemOf) })))
  .sort((a, b) => b.stems.length - a.stems.length);

/** The phrases by their first word, longest first. */
const openings: ReadonlyMap<string, typeof openingPhrases> = new Map(
  openingPhrases.map(({ stems: [first = ''] }) => [first, openingPhrases.filter(({ stems }) => stems[0] === first)]),
);
