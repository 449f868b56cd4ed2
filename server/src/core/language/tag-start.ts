import type { Token } from './analysis.js';
import { can } from './can.js';
import { verbFirst } from './lexicon/verbs.js';
import type { Scene } from './scene.js';
import type { Decision } from './tag-words.js';

const firstVerbs: ReadonlySet<string> = new Set(verbFirst.split(/\s+/));

/** Words that open a noun phrase rather than an order, though they are verbs too. */
const firstNouns = new Set(
  `access support need issue result cause impact process lack risk problem change lead leads owner code data cost hope demand traffic guard sign
concern interest benefit damage power value version package network interface file part place point order state right`.split(
    /\s+/,
  ),
);

/** A verb that is hardly ever a noun. */
export function isVerbFirst(word: string): boolean {
  return firstVerbs.has(word);
}

/** An order opens with the verb; "check jobs fail" and "alert volume is high" do not. */
export function opensWithVerb(scene: Scene, index: number): Decision {
  if (!isStart(scene, index)) return null;
  if (scene.can(index, can.ing)) return opensGerund(scene, index);
  if (!scene.can(index, can.base)) return scene.can(index, can.past) ? opensPast(scene, index) : null;
  if (scene.isOver(index + 1) || opensOrder(scene, index)) return 'verb';
  return scene.can(index, can.noun) ? 'noun' : null;
}

function isStart(scene: Scene, index: number): boolean {
  if (index === 0 || index === scene.restart) return true;
  const before = scene.tokens[index - 1];
  if (before?.tag === 'punctuation') return before.text !== ',' || startsWithAdverb(scene, index - 1);
  return before?.tag === 'adverb' && index <= 2 && isStart(scene, index - 1);
}

const fronts = new Set(['next', 'each', 'every']);

/** "Then, …", "Next time, …", "On Fridays, …" */
function startsWithAdverb(scene: Scene, comma: number): boolean {
  const front = scene.tokens.slice(0, comma);
  if (front.every(({ tag }) => tag === 'adverb' || tag === 'punctuation')) return true;
  return front.length <= 5 && opensTime(front[0]) && front.every(({ tag }) => tag !== 'verb' && tag !== 'auxiliary');
}

function opensTime(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'preposition' || fronts.has(token.lower));
}

function opensGerund(scene: Scene, index: number): Decision {
  if (scene.opensPhrase(index + 1) || !scene.can(index, can.noun)) return 'verb';
  return scene.mayOpenNoun(index + 1) && !scene.can(index + 1, can.verb) ? 'verb' : 'noun';
}

function opensPast(scene: Scene, index: number): Decision {
  return scene.can(index, can.adjective) && !scene.can(index + 1, can.determiner) ? 'adjective' : 'verb';
}

function opensOrder(scene: Scene, index: number): boolean {
  const next = index + 1;
  const word = scene.lower(index);
  if (needsSubject(scene, next)) return false;
  if (isVerbFirst(word)) return !isFinite(scene, next);
  if (scene.can(next, can.determiner | can.pronoun | can.opaque)) return true;
  if (firstNouns.has(word)) return false;
  if (!scene.can(index, can.listedVerb)) return particles.has(scene.lower(next)) && scene.can(next + 1, can.determiner);
  if (!scene.can(index, can.noun) || scene.can(next, can.preposition | can.to)) return true;
  return !runsIntoVerb(scene, next);
}

/** What stands behind a verb and hardly ever behind a noun: "fence off the cluster". */
const particles = new Set(['up', 'off', 'out', 'down', 'away', 'back']);

/** "of", a modal or a helper behind a word makes it a noun. */
function needsSubject(scene: Scene, next: number): boolean {
  const word = scene.lower(next);
  if (word === 'of' || scene.can(next, can.modal)) return true;
  return scene.can(next, can.auxiliary) && !scene.can(next, can.pronoun) && !word.endsWith('ing');
}

function isFinite(scene: Scene, index: number): boolean {
  return scene.can(index, can.modal) || (scene.can(index, can.auxiliary) && !scene.can(index, can.verb));
}

/** Nouns, then at once a verb that needs a subject: the first word was part of that subject. */
function runsIntoVerb(scene: Scene, index: number): boolean {
  let at = index;
  while (scene.can(at, can.noun | can.adjective)) at++;
  if (isFinite(scene, at)) return true;
  return at > index && !scene.can(at, can.noun) && scene.can(at, can.s | can.past);
}
