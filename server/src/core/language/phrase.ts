import { tags, type Sentence } from './analysis.js';
import { classNames } from './lexicon.js';
import { anyWord, eitherOf, formsOf, keyOf, Sieve, type Needs } from './needs.js';
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
 */
export function compilePhrases(notations: Readonly<Record<string, string>>): Phrases {
  return new LazyPhrases(notations);
}

/** Most phrases are in no text of a run, so what takes time is done when it is asked for. */
class LazyPhrases implements Phrases {
  private known: readonly Parsed[] | null = null;
  private sieve: Sieve | null = null;
  private readonly machines: Machine[] = [];

  constructor(private readonly notations: Readonly<Record<string, string>>) {}

  find(sentence: Sentence): Match[] {
    this.sieve ??= new Sieve(this.parsed.map(({ needs }) => needs));
    const met = this.sieve.match(sentence.keys);
    return met.size === 0 ? [] : matchesOf(this.machinesAt(met), sentence);
  }

  get problems(): Phrases['problems'] {
    return this.parsed.flatMap(({ name, problem }) => (problem ? [{ ...problem, name }] : []));
  }

  get needs(): Needs {
    return eitherOf(...this.parsed.map(({ needs }) => needs));
  }

  /** In the order of the phrases. */
  private machinesAt(indices: ReadonlySet<number>): readonly Machine[] {
    return this.parsed.flatMap(({ name, node }, index) => {
      if (!node || !indices.has(index)) return [];
      return [(this.machines[index] ??= new Machine(name, node))];
    });
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
  return ways.some((sets) => sets.length === 0) ? null : ways.map((sets) => sets.map((words) => anyWord(words)));
}

const common = new Set(
  "is are was were be been not n't the a an to of in on for with and or it this that these those have has had did do does by at from as so if will we they he she no its which what our all any can could should would must one out up : ,".split(
    ' ',
  ),
);

function rarestFirst(sets: readonly ReadonlySet<string>[]): readonly ReadonlySet<string>[] {
  return [...sets].sort((a, b) => commonness(a) - commonness(b));
}

function commonness(words: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of words) sum += common.has(word) ? 1000 : 1;
  return sum;
}

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
  if (atom.kind === 'word') return keyOf(atom.word) === '' ? [] : [new Set([atom.word])];
  return atom.kind === 'lemma' ? [new Set(formsOf(atom.word))] : [];
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
