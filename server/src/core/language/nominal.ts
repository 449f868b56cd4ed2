import type { NominalKind, Token } from './analysis.js';

/** What the noun phrase from `start` with the given head stands for, by the head and what stands around it. */
export function kindOfNominal(tokens: readonly Token[], start: number, at: number): NominalKind {
  const head = tokens[at];
  if (!head) return 'unknown';
  if (head.tag === 'pronoun') return pronounKind(head);
  if (head.tag === 'opaque' || head.tag === 'number') return 'artefact';
  if (head.tag !== 'name') return nounKind(tokens, start, at);
  return titles.has(tokens[at - 1]?.lower ?? '') ? 'person' : kindOf(head, nameKinds);
}

type Kinds = readonly (readonly [string, NominalKind])[];

const titles = new Set('mr mr. mrs mrs. ms ms. dr dr. prof prof. sir madam herr frau'.split(' '));

const pronounKinds: Kinds = [
  ['we', 'we'],
  ['i', 'we'],
  ['you', 'you'],
  ['everyone', 'everyone'],
  ['nobody', 'nobody'],
  ['someone', 'person'],
];

/** A name is a person's, a team's or a system's only where a list or an @ says so. */
const nameKinds: Kinds = [
  ['person', 'person'],
  ['team', 'team'],
  ['system', 'system'],
];

const peopleKinds: Kinds = [
  ['someone', 'person'],
  ['team', 'team'],
  ['role', 'role'],
  ['outsider', 'role'],
  ['organization', 'organization'],
];

const thingKinds: Kinds = [
  ['system', 'system'],
  ['artefact', 'artefact'],
];

function kindOf({ classes }: Token, kinds: Kinds): NominalKind {
  return kinds.find(([name]) => classes.has(name))?.[1] ?? 'unknown';
}

function pronounKind(head: Token): NominalKind {
  const kind = kindOf(head, pronounKinds);
  return kind === 'unknown' ? 'pronoun' : kind;
}

function nounKind(tokens: readonly Token[], start: number, at: number): NominalKind {
  const head = tokens[at];
  if (!head) return 'unknown';
  if (head.lower === 'one' && tokens[at - 1]?.lower === 'no') return 'nobody';
  if (managing.test(head.lower)) return 'system';
  if (head.classes.has('doubtful') && !looksHuman(tokens, start, at)) {
    return isDriver(head, tokens[at - 1]) ? 'system' : kindOf(head, thingKinds);
  }
  const people = (isPeople(head) ? crowdKind(tokens.slice(start, at)) : null) ?? kindOf(head, peopleKinds);
  return people === 'unknown' ? kindOf(head, thingKinds) : people;
}

/** Software called like somebody who manages: "the worker-manager". */
const managing =
  /^(?:worker|session|queue|state|node|cluster|lock|task|process|file|memory|cert|connection|config|container|package|password|secret|device)-managers?$/;

/** "no engineer", "every engineer" */
function crowdKind(before: readonly Token[]): NominalKind | null {
  if (before[0]?.classes.has('no') === true) return 'nobody';
  return isUniversal(before) ? 'everyone' : null;
}

function isPeople({ classes }: Token): boolean {
  return classes.has('team') || classes.has('role') || classes.has('outsider');
}

/** "every", "all", "each" */
function isUniversal(before: readonly Token[]): boolean {
  return before.some(({ tag, classes }) => tag === 'determiner' && classes.has('universal'));
}

/** Roles that software has too: "the USB driver", "the log reader". */
const machineRoles = new Set(
  'driver agent controller consumer producer reader writer holder dispatcher caller observer editor operator steward'.split(
    ' ',
  ),
);
const drivers = new Set(['driver', 'agent', 'controller', 'consumer', 'producer', 'reader', 'writer']);
const vehicles = new Set('bus truck ferry taxi crane train forklift tram van lorry traffic plant duty'.split(' '));
const turns = new Set(
  'night day early late morning evening first second next each every both whole weekend'.split(' '),
);

/** "Security", "the SRE", "every lead": a doubtful word stands for people when it is capitalized inside a sentence or pointed at. */
function looksHuman(tokens: readonly Token[], start: number, at: number): boolean {
  const head = tokens[at];
  if (!head) return false;
  const before = at === start ? undefined : tokens[at - 1];
  if (isCapitalized(head) && (before === undefined || before.tag === 'determiner')) return true;
  if (head.lemma === 'shift') return tokens.slice(start, at).some((token) => turns.has(token.lower));
  if (!head.classes.has('role')) return false;
  if (before === undefined) return isPlural(head) && !head.classes.has('system');
  if (machineRoles.has(head.lemma) && isThing(before)) return false;
  return isPlural(head) || tokens[start]?.tag === 'determiner';
}

/** Software called like a role, by the thing it works on. */
function isDriver({ lemma }: Token, before: Token | undefined): boolean {
  return drivers.has(lemma) && before !== undefined && isThing(before);
}

function isPlural({ lemma, lower }: Token): boolean {
  return lemma !== lower;
}

function isCapitalized({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}

/** A noun before a role says what it drives, reads or holds. */
function isThing({ tag, lower }: Token): boolean {
  return (tag === 'noun' || tag === 'name' || tag === 'opaque') && !vehicles.has(lower);
}
