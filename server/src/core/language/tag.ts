import type { Tag, Token, VerbForm } from './analysis.js';
import { can } from './can.js';
import { guess } from './guess.js';
import { plainReading, type Lexicon, type Reading } from './lexicon.js';
import { Scene } from './scene.js';
import { asksForBase, inComplement, isPredicate, nameLike, places } from './tag-places.js';
import { decideWord } from './tag-words.js';
import type { RawToken } from './tokenize.js';

/** Chooses for each token of a sentence what part of speech it is there. */
export function tagSentence(raw: readonly RawToken[], lexicon: Lexicon): Token[] {
  const scene = new Scene(
    raw,
    raw.map((token, index) => candidates(token, index, lexicon)),
  );
  for (const [index, token] of raw.entries()) scene.add(settle(scene, token, index));
  return scene.tokens;
}

const punctuation = [plainReading('punctuation', '')];
const opaque = [plainReading('opaque', '')];
const number = [plainReading('number', '')];
const department = [plainReading('noun', 'it')];
const mention = [{ tag: 'name', lemma: '', form: null, classes: new Set(['person', 'mention']) } as const];

function candidates(token: RawToken, index: number, lexicon: Lexicon): readonly Reading[] {
  switch (token.kind) {
    case 'word':
      return readWord(token, index, lexicon);
    case 'punctuation':
    case 'symbol':
      return lexicon.get(token.lower) ?? punctuation;
    case 'number':
      return number;
    case 'mention':
      return mention;
    case 'code':
    case 'id':
    case 'link':
      return opaque;
  }
}

function readWord(token: RawToken, index: number, lexicon: Lexicon): readonly Reading[] {
  if (token.text === 'IT') return department;
  return lexicon.get(token.lower) ?? guess(token, index === 0, lexicon);
}

function settle(scene: Scene, raw: RawToken, index: number): Token {
  const readings = scene.readings[index] ?? punctuation;
  const [first] = readings;
  const tag = first && isSingle(readings) ? onlyOne(scene, index, first.tag) : decide(scene, index);
  const { lemma, form, classes } = pick(scene, index, tag);
  const { text, lower, kind, from, to, quoted } = raw;
  return { text, lower, lemma: lemma || lower, kind, tag, form, from, to, classes, quoted };
}

function isSingle(readings: readonly Reading[]): boolean {
  return readings.every((reading) => reading.tag === readings[0]?.tag);
}

function onlyOne(scene: Scene, index: number, tag: Tag): Tag {
  if (tag === 'verb' && scene.can(index, can.base | can.s) && isUsedAsNoun(scene, index)) return 'noun';
  return nameLike(scene, index) ?? tag;
}

/** A word that is listed as a verb only may still be used as a noun: "the redirect page". */
function isUsedAsNoun(scene: Scene, index: number): boolean {
  const before = scene.tokens[index - 1];
  if (!before || before.lower === 'that') return false;
  if (before.tag === 'determiner' || before.tag === 'preposition') return true;
  if (before.tag === 'adjective') return !isPredicate(scene, index - 1);
  const compound = (before.tag === 'noun' || before.tag === 'name') && scene.verbSeen && scene.can(index, can.s);
  return compound && !inComplement(scene, index);
}

function decide(scene: Scene, index: number): Tag {
  let found = decideWord(scene, index);
  for (let at = 0; found === null && at < places.length; at++) found = places[at]?.(scene, index) ?? null;
  if (found && (found === 'noun' || found === 'name' || scene.can(index, can[found]))) return found;
  return fallback(scene, index);
}

const likeliest: readonly Tag[] = [
  'pronoun',
  'determiner',
  'auxiliary',
  'modal',
  'preposition',
  'subordinator',
  'adjective',
  'noun',
  'verb',
  'adverb',
  'conjunction',
  'name',
];

function fallback(scene: Scene, index: number): Tag {
  if (scene.can(index, can.adjective) && scene.can(index, can.noun | can.verb)) {
    if (scene.mayOpenNoun(index + 1)) return 'adjective';
    return scene.can(index, can.noun) ? 'noun' : 'verb';
  }
  return likeliest.find((tag) => scene.can(index, can[tag])) ?? 'noun';
}

/** Among readings of the chosen part of speech, the form that fits. */
function pick(scene: Scene, index: number, tag: Tag): Reading {
  const fitting = (scene.readings[index] ?? punctuation).filter((reading) => reading.tag === tag);
  const first = fitting[0] ?? plainReading(tag, scene.lower(index));
  if (fitting.length < 2) return first;
  if (tag !== 'verb') return fitting.find((reading) => reading.lemma === scene.lower(index)) ?? first;
  const wanted = wantedForm(scene, index);
  return fitting.find((reading) => reading.form === wanted) ?? first;
}

const participleHelpers = new Set(['have', 'be', 'get']);
const describable: ReadonlySet<Tag> = new Set<Tag>(['noun', 'opaque', 'name', 'verb']);

function wantedForm(scene: Scene, index: number): VerbForm {
  const before = scene.before(index);
  if (before && asksForBase(before)) return 'base';
  if (before && participleHelpers.has(before.lemma)) return 'participle';
  if (scene.can(index, can.base)) return 'base';
  return scene.verbSeen && before && describable.has(before.tag) ? 'participle' : 'past';
}
