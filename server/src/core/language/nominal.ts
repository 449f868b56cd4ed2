import type { NominalKind, Token } from './analysis.js';

/** What a noun phrase from `start` to `end` stands for, by its head and what stands around the head. */
export function kindOfNominal(tokens: readonly Token[], start: number, phrase: { readonly end: number; readonly head: number }): NominalKind {
  const head = tokens[phrase.head];
  if (!head) return 'unknown';
  if (head.tag === 'pronoun') return pronounKind(head);
  if (head.tag === 'opaque' || head.tag === 'number') return 'artefact';
  if (head.tag === 'name') return titles.has(tokens[phrase.head - 1]?.lower ?? '') ? 'person' : nameKind(head);
  return nounKind(tokens, start, phrase.head);
}

const titles = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'dr', 'dr.', 'prof', 'prof.', 'sir', 'madam', 'herr', 'frau']);

const pronounKinds: readonly (readonly [string, NominalKind])[] = [
  ['we', 'we'],
  ['i', 'we'],
  ['you', 'you'],
  ['everyone', 'everyone'],
  ['nobody', 'nobody'],
  ['someone', 'person'],
];

function pronounKind(head: Token): NominalKind {
  return pronounKinds.find(([name]) => head.classes.has(name))?.[1] ?? 'pronoun';
}

/** A name is a person's, a team's or a system's only where a list or an @ says so. */
function nameKind(head: Token | undefined): NominalKind {
  const classes = head?.classes;
  if (classes?.has('person')) return 'person';
  if (classes?.has('team')) return 'team';
  if (classes?.has('system')) return 'system';
  return 'unknown';
}

function nounKind(tokens: readonly Token[], start: number, at: number): NominalKind {
  const head = tokens[at];
  if (!head) return 'unknown';
  const { classes } = head;
  if (head.lower === 'one' && tokens[at - 1]?.lower === 'no') return 'nobody';
  const universal = tokens.slice(start, at).some((token) => token.classes.has('universal') && token.tag === 'determiner');
  if (classes.has('doubtful') && !looksHuman(tokens, start, at)) return thingKind(classes);
  if (classes.has('everyone') || (universal && isPeople(classes))) return 'everyone';
  if (classes.has('nobody') || (tokens[start]?.classes.has('no') === true && isPeople(classes))) return 'nobody';
  if (classes.has('someone')) return 'person';
  if (classes.has('team')) return 'team';
  if (classes.has('role') || classes.has('outsider')) return 'role';
  if (classes.has('organization')) return 'organization';
  return thingKind(classes);
}

function isPeople(classes: ReadonlySet<string>): boolean {
  return classes.has('team') || classes.has('role') || classes.has('outsider');
}

function thingKind(classes: ReadonlySet<string>): NominalKind {
  if (classes.has('system')) return 'system';
  return classes.has('artefact') ? 'artefact' : 'unknown';
}

/** Roles that software has too: "the USB driver", "the log reader". */
const machineRoles = new Set(['driver', 'agent', 'controller', 'consumer', 'producer', 'reader', 'writer', 'holder', 'dispatcher', 'caller', 'observer', 'editor', 'operator', 'steward']);
const vehicles = new Set(['bus', 'truck', 'ferry', 'taxi', 'crane', 'train', 'forklift', 'tram', 'van', 'lorry', 'traffic', 'plant', 'duty']);

function isTechnical(before: Token | undefined, inside: boolean): boolean {
  return inside && (before?.tag === 'noun' || before?.tag === 'name' || before?.tag === 'opaque') && !vehicles.has(before.lower);
}

const turns = new Set(['night', 'day', 'early', 'late', 'morning', 'evening', 'first', 'second', 'next', 'each', 'every', 'both', 'whole', 'weekend']);

/** "Security", "the SRE", "every lead": a doubtful word stands for people when it is capitalized inside a sentence or pointed at. */
function looksHuman(tokens: readonly Token[], start: number, at: number): boolean {
  const head = tokens[at];
  if (!head) return false;
  if (/^\p{Lu}/u.test(head.text) && (at === start || tokens[at - 1]?.tag === 'determiner')) return true;
  if (head.lemma === 'shift') return tokens.slice(start, at).some((token) => turns.has(token.lower));
  if (machineRoles.has(head.lemma) && isTechnical(tokens[at - 1], at > start)) return false;
  if (head.classes.has('role') && at > start) return tokens[start]?.tag === 'determiner' || head.lemma !== head.lower;
  return head.lemma !== head.lower && head.classes.has('role') && !head.classes.has('system');
}
