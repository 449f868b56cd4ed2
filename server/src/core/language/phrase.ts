import { tags, type Sentence } from './analysis.js';
import { classNames } from './lexicon.js';
import { once } from '../once.js';
import { anyForm, anyWord, eitherOf, keyOf, Sieve, type Needs } from './needs.js';
import { Machine, Run, type Match } from './phrase-machine.js';
import { parsePhrase, type Atom, type Node, type PhraseProblem } from './phrase-notation.js';

export type { Match } from './phrase-machine.js';
export type { PhraseProblem } from './phrase-notation.js';

/** Phrases compiled together: finding all of them costs one pass over the sentence. */
export interface Phrases {
  /** The matches in order, the longest of each phrase where several begin at the same token, none overlapping one of the same name. */
  find(sentence: Sentence): Match[];
  readonly problems: readonly (PhraseProblem & { readonly name: string })[];
  /** The words without which none of them is in a text. */
  readonly needs: Needs;
}

/** The kinds that may stand between `{}`. */
export const nominalNames: ReadonlySet<string> = new Set([
  'person',
  'role',
  'team',
  'we',
  'you',
  'everyone',
  'nobody',
  'pronoun',
  'system',
  'artefact',
  'organization',
  'unknown',
  'human',
  'others',
  'thing',
  'any',
]);

const phraseNames = {
  classes: new Set<string>([...tags, ...classNames, 'base', 'ing', 'participle', 'past', 's']),
  nominals: nominalNames,
};

/**
 * Compiles named phrases (see {@link parsePhrase} for the notation); one that cannot be read matches nothing and is in `problems`.
 * A sentence is read once for each phrase that may be in it, with all positions that the phrase can be in, so the time grows with its length alone.
 * Phrases that come and go, as those of a config do, have a shelf of their own.
 */
export function compilePhrases(notations: Readonly<Record<string, string>>, shelf = lasting): Phrases {
  const phrases = new LazyPhrases(notations, shelf);
  shelf.add(phrases);
  return phrases;
}

/** Phrases that are looked for together: one look at a sentence's words tells which of them may be in it. */
export class Shelf {
  private readonly all: LazyPhrases[] = [];
  /** Made when the first sentence is looked at: by then all modules have compiled theirs. */
  private meet: ((sentence: Sentence) => Met) | null = null;

  add(phrases: LazyPhrases): void {
    this.all.push(phrases);
    this.meet = null;
  }

  met(sentence: Sentence): Met {
    return (this.meet ??= meetingOf(this.all))(sentence);
  }
}

/** The indices of the phrases that a sentence has the words for; those that need none are left out. */
type Met = ReadonlyMap<LazyPhrases, ReadonlySet<number>>;

function meetingOf(all: readonly LazyPhrases[]): (sentence: Sentence) => Met {
  const places = all.flatMap((phrases) => phrases.eachNeeds().map((needs, index) => ({ phrases, index, needs })));
  const sieve = new Sieve(places.map(({ needs }) => needs));
  return once(({ keys }) => {
    const met = new Map<LazyPhrases, Set<number>>();
    for (const need of sieve.askedFor(keys)) {
      const place = places[need];
      if (place) met.set(place.phrases, (met.get(place.phrases) ?? new Set()).add(place.index));
    }
    return met;
  });
}

/** For the phrases that modules compile once and for all. */
const lasting = new Shelf();

/** Most phrases are in no text of a run, so what takes time is done when it is asked for. */
class LazyPhrases implements Phrases {
  private known: readonly Parsed[] | null = null;
  private knownFree: readonly number[] | null = null;
  private readonly machines: Machine[] = [];

  constructor(
    private readonly notations: Readonly<Record<string, string>>,
    private readonly shelf: Shelf,
  ) {}

  find(sentence: Sentence): Match[] {
    const met = this.shelf.met(sentence).get(this);
    return met || this.free.length > 0 ? matchesOf(this.machinesAt(met ?? none), sentence) : [];
  }

  /** What each of the phrases needs, in their order. */
  eachNeeds(): readonly Needs[] {
    return this.parsed.map(({ needs }) => needs);
  }

  get problems(): Phrases['problems'] {
    return this.parsed.flatMap(({ name, problem }) => (problem ? [{ ...problem, name }] : []));
  }

  get needs(): Needs {
    return eitherOf(...this.parsed.map(({ needs }) => needs));
  }

  private machinesAt(indices: Iterable<number>): readonly Machine[] {
    return [...this.free, ...indices].sort((a, b) => a - b).flatMap((index) => this.machineAt(index) ?? []);
  }

  private machineAt(index: number): Machine | null {
    const known = this.machines[index];
    if (known) return known;
    const { name, node } = this.parsed[index] ?? {};
    return name === undefined || !node ? null : (this.machines[index] = new Machine(name, node));
  }

  /** The indices of the phrases that need no word. */
  private get free(): readonly number[] {
    return (this.knownFree ??= this.parsed.flatMap(({ needs }, index) => (needs === null ? [index] : [])));
  }

  private get parsed(): readonly Parsed[] {
    return (this.known ??= Object.entries(this.notations).map(([name, notation]) => parsedOf(name, notation)));
  }
}

/** A phrase as it was read; one that cannot be read has a problem, and is in no text. */
interface Parsed {
  readonly name: string;
  readonly node: Node | null;
  readonly needs: Needs;
  readonly problem: PhraseProblem | null;
}

function parsedOf(name: string, notation: string): Parsed {
  const { node, problem } = parsePhrase(notation, phraseNames);
  return problem ? { name, node: null, needs: [], problem } : { name, node, needs: needsOf(node), problem: null };
}

const none: readonly never[] = [];

function matchesOf(machines: readonly Machine[], sentence: Sentence): Match[] {
  const run = new Run(sentence);
  for (const machine of machines) machine.run(run);
  return run.matches();
}

/** Sets of words that a phrase needs one of each of; there may be several ways to meet it. */
type Ways = readonly (readonly ReadonlySet<string>[])[];

/** For each way to say the phrase, the words that it cannot do without; the rarest first. */
function needsOf(node: Node): Needs {
  const ways = waysOf(node).map((sets) => rarestFirst(sets).slice(0, 3));
  return ways.some((sets) => sets.length === 0) ? null : ways;
}

const common = new Set(
  'is are was were be been not n the a an to of in on for with and or it this that these those have has had did do does by at from as so if will we they he she no its which what our all any can could should would must one out up'.split(
    ' ',
  ),
);

function rarestFirst(sets: readonly ReadonlySet<string>[]): readonly ReadonlySet<string>[] {
  return [...sets].sort((a, b) => commonness(a) - commonness(b));
}

const commonness = once((words: ReadonlySet<string>): number => {
  let sum = 0;
  for (const word of words) sum += common.has(word) ? 1000 : 1;
  return sum;
});

const anyWay: Ways = [[]];

function waysOf(node: Node): Ways {
  switch (node.kind) {
    case 'atom':
      return [wordsOf(node.atom)];
    case 'sequence':
      return node.parts.map(waysOf).reduce(both, anyWay);
    case 'choice':
      return either(node.parts.flatMap(waysOf));
    case 'gap':
    case 'optional':
      return anyWay;
  }
}

function wordsOf(atom: Atom): ReadonlySet<string>[] {
  if (atom.kind === 'word') return keyOf(atom.word) === '' ? [] : [anyWord([atom.word])];
  return atom.kind === 'lemma' ? [anyForm([atom.word])] : [];
}

/** What needs one word needs one of all such words; a way that needs nothing leaves nothing to need. */
function either(ways: Ways): Ways {
  if (ways.some((sets) => sets.length === 0)) return anyWay;
  const single = ways.flatMap((sets) => (sets.length === 1 ? sets : []));
  const longer = ways.filter((sets) => sets.length > 1);
  return single.length === 0 ? longer : [[union(single)], ...longer];
}

const mostWays = 12;

/** What needs both; too many ways are told by their rarest words alone. */
function both(one: Ways, other: Ways): Ways {
  if (one.length * other.length <= mostWays) return one.flatMap((sets) => other.map((more) => [...sets, ...more]));
  return both(inShort(one), inShort(other));
}

function inShort(ways: Ways): Ways {
  return ways.length === 1 ? ways : [[union(ways.flatMap((sets) => rarestFirst(sets).slice(0, 1)))]];
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((words) => [...words]));
}
