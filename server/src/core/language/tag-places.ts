import type { Tag, Token } from './analysis.js';
import { can } from './can.js';
import type { Scene } from './scene.js';
import { isParticle, type Decider, type Decision } from './tag-words.js';
import { isVerbFirst, opensWithVerb } from './tag-start.js';

/** What stands before a word, and at the sentence's start, in the order in which it decides. */
export const places: readonly Decider[] = [
  comparison,
  nameLike,
  afterDeterminer,
  afterAuxiliary,
  afterPronoun,
  afterPreposition,
  opensWithVerb,
  afterConjunction,
  afterNoun,
];

const copulas = new Set(['be', 'make', 'get']);
const described: ReadonlySet<Tag> = new Set<Tag>(['verb', 'noun', 'opaque', 'pronoun']);

/** "escalate faster" and "should better guard" say how, "a faster disk" and "it is faster" say what. */
function comparison(scene: Scene, index: number): Decision {
  if (!scene.can(index, can.adjective) || !scene.can(index, can.adverb)) return null;
  if (scene.tagAt(index - 1) === 'modal' && scene.can(index + 1, can.base)) return 'adverb';
  if (scene.mayOpenNoun(index + 1) && scene.lower(index - 1) !== 'no') return null;
  const before = scene.tagAt(index - 1) ?? 'punctuation';
  if (before === 'negation') return 'adverb';
  if (copulas.has(scene.lemmaAt(index - 1))) return 'adjective';
  return described.has(before) ? 'adverb' : null;
}

/** "Tell Mobile to …": a capital inside the sentence, where no noun follows. */
export function nameLike(scene: Scene, index: number): Decision {
  if (index === 0 || !scene.can(index, can.adjective) || scene.can(index, can.noun)) return null;
  if (scene.mayOpenNoun(index + 1) || scene.tagAt(index - 1) !== 'verb') return null;
  return /^\p{Lu}/u.test(scene.raw[index]?.text ?? '') ? 'name' : null;
}

function afterDeterminer(scene: Scene, index: number): Decision {
  const before = scene.tokens[index - 1];
  if (!before || !isAttributive(scene, before, index - 1)) return null;
  if (scene.can(index, can.adjective) && scene.mayOpenNoun(index + 1)) return 'adjective';
  if (scene.can(index, can.noun)) return 'noun';
  if (scene.can(index, can.adjective)) return 'adjective';
  return before.tag === 'adjective' || before.lower === 'that' || !scene.can(index, can.base) ? null : 'noun';
}

/** Whether a token asks for a noun: an article, a number, an adjective that is no predicate. */
function isAttributive(scene: Scene, { tag }: Token, index: number): boolean {
  return tag === 'determiner' || tag === 'number' || (tag === 'adjective' && !isPredicate(scene, index));
}

const predicateSkips: ReadonlySet<Tag> = new Set<Tag>(['adverb', 'negation', 'adjective']);

/** "the job is slow", "make it slow" */
export function isPredicate(scene: Scene, index: number): boolean {
  let at = index - 1;
  while (at >= 0 && predicateSkips.has(scene.tagAt(at) ?? 'noun')) at--;
  const token = scene.tokens[at];
  return token !== undefined && (token.tag === 'auxiliary' || token.lemma === 'make' || token.lemma === 'get');
}

function afterAuxiliary(scene: Scene, index: number): Decision {
  const before = scene.before(index);
  if (!before) return null;
  if (asksForBase(before)) return bareVerb(scene, index);
  if (before.lemma === 'have' && scene.can(index, can.participle)) return 'verb';
  if (before.lemma === 'be' && before.tag === 'auxiliary') return afterBe(scene, index);
  return scene.lower(index - 1) === 'please' && scene.can(index, can.base) ? 'verb' : null;
}

/** "must", "to" and "do" */
export function asksForBase({ tag, lemma }: Token): boolean {
  return tag === 'modal' || tag === 'to' || lemma === 'do';
}

function bareVerb(scene: Scene, index: number): Decision {
  if (scene.can(index, can.auxiliary)) return 'auxiliary';
  return scene.can(index, can.base) ? 'verb' : null;
}

function afterBe(scene: Scene, index: number): Decision {
  if (scene.lower(index + 1) === 'to' && scene.can(index, can.participle)) return 'verb';
  if (scene.can(index, can.adjective)) return 'adjective';
  if (scene.can(index, can.ing | can.participle)) return 'verb';
  return scene.can(index, can.noun) ? 'noun' : null;
}

const subjects = new Set(
  'we you i they he she it who which that everyone everybody nobody noone no-one someone somebody anyone anybody whoever'.split(
    ' ',
  ),
);

function afterPronoun(scene: Scene, index: number): Decision {
  const before = scene.before(index);
  if (!before || !isSubject(before) || !scene.can(index, can.verb)) return null;
  return before.lower === 'that' && scene.can(index, can.noun) ? afterThat(scene, index) : 'verb';
}

function isSubject({ tag, lower, classes }: Token): boolean {
  if (tag === 'subordinator') return classes.has('relative') || lower === 'that';
  return tag === 'pronoun' && subjects.has(lower);
}

/** "teams that use it" describes, "ensure that logs are kept" tells. */
function afterThat(scene: Scene, index: number): Decision {
  if (isPlural(scene.tokens[index - 2]) && scene.can(index, can.base) && scene.opensPhrase(index + 1)) return 'verb';
  return !scene.can(index, can.s) || scene.tagAt(index - 2) === 'verb' ? 'noun' : 'verb';
}

function isPlural(token: Token | undefined): boolean {
  return token?.tag === 'noun' && token.lemma !== token.lower;
}

function afterPreposition(scene: Scene, index: number): Decision {
  if (scene.before(index)?.tag !== 'preposition') return null;
  if (scene.can(index, can.ing)) {
    const acts = scene.opensPhrase(index + 1) || isParticle(scene, index + 1) || !scene.can(index, can.noun);
    return acts ? 'verb' : 'noun';
  }
  if (scene.can(index, can.adjective) && scene.mayOpenNoun(index + 1)) return 'adjective';
  return scene.can(index, can.noun) ? 'noun' : null;
}

function afterConjunction(scene: Scene, index: number): Decision {
  if (scene.tagAt(index - 1) !== 'conjunction' && scene.lower(index - 1) !== ',') return null;
  const before = scene.tokens[index - 2];
  if (before && isLike(scene, index, before)) return before.tag;
  if (goesOnOrdering(scene, index)) return 'verb';
  return scene.can(index, can.noun) && scene.can(index, can.verb) && !scene.opensPhrase(index + 1) ? 'noun' : null;
}

/** "find and fix", "slow and noisy" */
function isLike(scene: Scene, index: number, { tag, form }: Token): boolean {
  if (tag === 'adjective') return scene.can(index, can.adjective);
  return tag === 'verb' && form !== null && scene.can(index, can[form]);
}

/** "check the lease and restart the broker" */
function goesOnOrdering(scene: Scene, index: number): boolean {
  if (!scene.ordered || !scene.can(index, can.base)) return false;
  if (scene.opensPhrase(index + 1) || !scene.can(index, can.noun) || isVerbFirst(scene.lower(index))) return true;
  return isParticle(scene, index + 1) && (scene.opensPhrase(index + 2) || scene.mayOpenNoun(index + 2));
}

const nominals: ReadonlySet<Tag> = new Set<Tag>([
  'noun',
  'name',
  'opaque',
  'number',
  'adjective',
  'determiner',
  'pronoun',
]);

function afterNoun(scene: Scene, index: number): Decision {
  const before = scene.before(index);
  if (!before || !nominals.has(before.tag)) return afterVerb(scene, index);
  if (scene.can(index, can.ing)) return scene.can(index, can.noun) && !scene.opensPhrase(index + 1) ? 'noun' : 'verb';
  if (scene.can(index, can.past) && !scene.can(index, can.base)) return participle(scene, index);
  if (scene.can(index, can.verb) && scene.can(index, can.noun)) return finiteOrNoun(scene, index, before);
  return null;
}

function participle(scene: Scene, index: number): Decision {
  const describes = scene.verbSeen && scene.can(index, can.adjective) && scene.mayOpenNoun(index + 1);
  return describes ? 'adjective' : 'verb';
}

/** "every service checks its peers" has its verb, "add service checks" has it already. */
function finiteOrNoun(scene: Scene, index: number, before: Token): Decision {
  if (scene.verbSeen && !inComplement(scene, index) && !isBrought(scene, before)) return 'noun';
  const plural = before.lemma !== before.lower || before.classes.has('everyone');
  return scene.can(index, plural ? can.base : can.s) && goesOn(scene, index + 1) ? 'verb' : 'noun';
}

const bringing = new Set(['let', 'make', 'have']);

/** "Let the auditors check the list", "make people read it" */
function isBrought({ tokens }: Scene, { lemma, lower, classes }: Token): boolean {
  const isPeople = classes.has('role') || classes.has('team') || classes.has('outsider') || classes.has('everyone');
  return isPeople && (lemma !== lower || classes.has('everyone')) && bringing.has(tokens[0]?.lemma ?? '');
}

const continuations = can.preposition | can.subordinator | can.adverb | can.negation;

/** Whether what follows can follow a verb. */
function goesOn(scene: Scene, next: number): boolean {
  if (scene.opensPhrase(next) || scene.can(next, continuations)) return true;
  if (!scene.subordinate) return false;
  return scene.isOver(next) || scene.raw[next]?.kind === 'punctuation' || scene.can(next, can.adjective | can.to);
}

/** After "make sure" and "ensure" a clause with a verb of its own follows. */
export function inComplement(scene: Scene, index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const token = scene.tokens[at];
    if (!token || token.tag === 'punctuation') return false;
    if (token.tag === 'verb' || token.tag === 'adjective') return token.lower === 'sure' || token.classes.has('ensure');
  }
  return false;
}

function afterVerb(scene: Scene, index: number): Decision {
  const before = scene.before(index)?.tag;
  if (before !== 'verb' && before !== 'to') return null;
  if (scene.can(index, can.adjective) && scene.mayOpenNoun(index + 1)) return 'adjective';
  return scene.can(index, can.noun) ? 'noun' : null;
}
