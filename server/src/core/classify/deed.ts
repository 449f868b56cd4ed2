import { indicesOf, type Mention } from './concepts.js';
import { stemOf, type Word } from './words.js';

/** Takes a feature: its name, how strongly it is there, and the words (by index) it comes from. */
export type Add = (name: string, value: number, from?: readonly number[]) => void;

/** A text with its concepts and the index of the word that says what is done. */
export interface Clause {
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly head: number;
}

/** Adds what a text tells of the deed itself: to what it is done, what its subject will do, and whether it forbids. */
export function addDeed(clause: Clause, add: Add): void {
  addObject(clause, add);
  addPredicate(clause, add);
  if (forbids(clause)) add('forbids', 1.4, [clause.head]);
}

/** The last word before the first preposition or the like is what the deed is done to: "update the CODE to …". */
function addObject(clause: Clause, add: Add): void {
  const { words, mentions, head } = clause;
  const at = objectOf(clause);
  if (at === head) return;
  add(`object ${words[at]?.stem ?? ''}`, 0.7, [at]);
  const verbs = mentions.filter((mention) => covers(mention, head));
  for (const object of mentions.filter((mention) => mention.start > head && covers(mention, at))) {
    add(`object ${object.concept}`, 1, indicesOf(object));
    for (const verb of verbs) add(`${verb.concept}~${object.concept}`, 0.8, [...indicesOf(verb), ...indicesOf(object)]);
  }
}

/** As many words as an object may take. */
const farthest = 8;

function objectOf({ words, head }: Clause): number {
  const close = words.findIndex(({ close }, at) => at >= head && close);
  const boundary = words.findIndex(({ stem }, at) => at > head && boundaries.has(stem));
  const last = Math.min(close < 0 ? Infinity : close, boundary < 0 ? Infinity : boundary - 1);
  return Math.min(last, words.length - 1, head + farthest);
}

/** What the subject of a sentence does or is done to it: "the handbook will be EXTENDED". */
function addPredicate({ words, mentions, head }: Clause, add: Add): void {
  const modal = modalOf(words, head);
  if (modal < 0) return;
  const isPassive = words.slice(modal + 1, modal + 3).some(({ stem }) => stem === 'be');
  const verb = words.findIndex(({ stem }, at) => at > modal && !betweens.has(stem));
  if (verb < 0) return;
  add(`says ${words[modal]?.stem ?? ''}${isPassive ? ' be' : ''}`, 0.7, [modal]);
  add(`does ${words[verb]?.stem ?? ''}`, 0.7, [verb]);
  for (const mention of mentions) {
    if (covers(mention, verb)) add(`does ${mention.concept}`, 1, indicesOf(mention));
    if (mention.end === modal) add(`subject ${mention.concept}`, 1, indicesOf(mention));
  }
}

/** The first modal behind the head, not far from it and in the same sentence. */
function modalOf(words: readonly Word[], head: number): number {
  const found = words.findIndex(({ stem }, at) => at > head && modals.has(stem));
  const isFar = found > head + farthestModal || found >= words.length - 1;
  return isFar || words.slice(head, Math.max(found, head)).some(({ close }) => close && close !== ',') ? -1 : found;
}

/** As many words as the subject of a sentence may take. */
const farthestModal = 12;

/** Whether the deed is not to do something. */
function forbids({ words, head }: Clause): boolean {
  const first = words[head]?.lower ?? '';
  return prohibitions.has(first) || (first === 'do' && words[head + 1]?.stem === 'not');
}

const prohibitions: ReadonlySet<string> = new Set(['avoid', 'never', 'refrain', 'nobody', 'no', 'dont']);

const boundaries = stemsOf(
  `to for so that which who when if in of on with by from into at as between after before during until because since than via
  per about against across through is be will should must can where why how what whether while without`,
);

const modals = stemsOf('should must will need can shall could has');

/** Words that stand between a modal and its verb. */
const betweens = stemsOf('be not never always also only have been to');

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(stemOf));
}

function covers({ start, end }: Mention, at: number): boolean {
  return start <= at && at < end;
}
