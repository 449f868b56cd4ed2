import type { Tag, Token } from './analysis.js';
import { can } from './can.js';
import { phrasalVerbs } from './lexicon/phrasal.js';
import type { Scene } from './scene.js';

/** A part of speech, or `null` where nothing is decided. */
export type Decision = Tag | null;
export type Decider = (scene: Scene, index: number) => Decision;

const phrasal: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(phrasalVerbs).map(([particle, verbs]) => [particle, new Set(verbs.split(' '))]),
);

/** Decides on words that need a look of their own: "that", "so", "more", "'s", "up". */
export function decideWord(scene: Scene, index: number): Decision {
  const word = scene.lower(index);
  const decider = deciders.get(word);
  if (decider) return decider(scene, index);
  return phrasal.has(word) ? particle(scene, index) : null;
}

/** Whether a word that may belong to a verb ("down") stands before a noun phrase. */
export function isParticle(scene: Scene, index: number): boolean {
  return phrasal.has(scene.lower(index)) && (scene.mayOpenNoun(index + 1) || scene.opensPhrase(index + 1));
}

/** "set up alerts" against "up the hill". */
function particle(scene: Scene, index: number): Decision {
  const before = scene.tokens[index - 1];
  if (before && belongs(scene.lower(index), before)) return 'adverb';
  if (scene.isOver(index + 1) && scene.before(index)?.tag === 'verb') return 'adverb';
  return scene.mayOpenNoun(index + 1) || scene.opensPhrase(index + 1) ? 'preposition' : 'adverb';
}

/** "set up", "now on" */
function belongs(word: string, { tag, lemma, classes }: Token): boolean {
  if (tag === 'adverb') return classes.has('time');
  return tag === 'verb' && phrasal.get(word)?.has(lemma) === true;
}

/** Opens a clause after a verb or an adjective and after a noun whose verb follows, else points. */
function that(scene: Scene, index: number): Decision {
  const tag = scene.before(index)?.tag ?? 'preposition';
  if (tag === 'preposition' || tag === 'conjunction') return scene.can(index + 1, can.noun) ? 'determiner' : 'pronoun';
  return scene.isOver(index + 1) || tag === 'punctuation' ? 'pronoun' : 'subordinator';
}

function demonstrative(scene: Scene, index: number): Decision {
  const next = index + 1;
  if (!scene.can(next, can.noun | can.adjective | can.number)) {
    return scene.can(next, can.participle) && scene.can(next + 1, can.noun) ? 'determiner' : 'pronoun';
  }
  return scene.can(next, can.s) && scene.opensPhrase(next + 1) ? 'pronoun' : 'determiner';
}

function so(scene: Scene, index: number): Decision {
  const next = index + 1;
  if (scene.lower(next) === 'that') return 'subordinator';
  if (scene.can(next, can.adjective) && !scene.can(next, can.determiner)) return 'adverb';
  return index > 0 && !scene.isOver(next) ? 'subordinator' : 'adverb';
}

function quantity(scene: Scene, index: number): Decision {
  const next = index + 1;
  if (scene.lower(next) === 'of') return 'pronoun';
  if (scene.lower(next) === 'longer' && scene.lower(index) === 'no') return 'negation';
  if (scene.can(next, can.noun | can.name | can.opaque | can.number)) return 'determiner';
  return scene.can(index, can.adverb) ? degree(scene, index) : number(scene, index);
}

/** "more": of what follows, or how. */
function degree(scene: Scene, index: number): Decision {
  if (scene.can(index + 1, can.adjective | can.adverb)) return 'adverb';
  if (scene.can(index + 1, can.determiner | can.ing | can.participle)) {
    return scene.can(index, can.determiner) ? 'determiner' : 'adverb';
  }
  return scene.before(index)?.tag === 'verb' ? 'adverb' : 'pronoun';
}

/** "several": of what follows, or alone. */
function number(scene: Scene, index: number): Decision {
  const openers = can.adjective | can.adverb | can.determiner | can.ing | can.participle;
  if (!scene.can(index + 1, openers)) return 'pronoun';
  return scene.can(index + 1, can.adjective | can.adverb) || scene.can(index, can.determiner) ? 'determiner' : 'adverb';
}

/** "the only key", but "only one key" and "only gets" */
function only(scene: Scene, index: number): Decision {
  return scene.tagAt(index - 1) === 'determiner' ? 'adjective' : 'adverb';
}

/** "must first post", "first check": before a verb it says when. */
function first(scene: Scene, index: number): Decision {
  const before = scene.tagAt(index - 1);
  if (before === 'modal' || before === 'to' || before === 'pronoun') return 'adverb';
  return before === 'determiner' || scene.can(index + 1, can.noun) ? null : 'adverb';
}

/** "in case the lease expires" opens a clause, "in this case" does not. */
function inCase(scene: Scene, index: number): Decision {
  const opens = scene.lower(index - 1) === 'in' && scene.raw[index + 1]?.kind === 'word';
  return opens && scene.lower(index + 1) !== 'of' ? 'subordinator' : 'noun';
}

/** "teams need to", "changes need an owner" */
function need(scene: Scene, index: number): Decision {
  if (index === 0 && scene.lower(1) === 'to') return 'verb';
  const before = scene.before(index);
  if (before?.tag !== 'noun' && before?.tag !== 'name') return null;
  const isPlural = before.tag === 'noun' && before.lemma !== before.lower;
  return scene.lower(index + 1) === 'to' || (isPlural && scene.lower(index) === 'need') ? 'verb' : null;
}

const contracting = new Set(['there', 'that', 'what']);

function clitic(scene: Scene, index: number): Decision {
  const before = scene.tokens[index - 1];
  if (before?.lemma === 'let') return 'pronoun';
  if (before && (before.tag === 'pronoun' || contracting.has(before.lower))) return 'auxiliary';
  return 'determiner';
}

function wh(scene: Scene, index: number): Decision {
  const before = scene.before(index);
  const describes = before !== null && (before.tag === 'noun' || before.tag === 'name' || before.text === ',');
  if (describes && scene.lower(index) !== 'what') return 'subordinator';
  const points = scene.can(index + 1, can.noun) && !scene.can(index + 1, can.determiner | can.s);
  return points ? 'determiner' : 'pronoun';
}

function her(scene: Scene, index: number): Decision {
  return scene.mayOpenNoun(index + 1) ? 'determiner' : 'pronoun';
}

function each(words: string, decider: Decider): readonly (readonly [string, Decider])[] {
  return words.split(' ').map((word) => [word, decider]);
}

const quantities =
  'all each both some any many few several most more less enough either neither another other half one no none';

const deciders: ReadonlyMap<string, Decider> = new Map([
  ...each('that', that),
  ...each('this these those such', demonstrative),
  ...each('so', so),
  ...each(quantities, quantity),
  ...each("'s", clitic),
  ...each('which what who whom whose', wh),
  ...each('only', only),
  ...each('first', first),
  ...each('case', inCase),
  ...each('need needs', need),
  ...each('her', her),
]);
