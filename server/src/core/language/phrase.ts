import { tags, type Sentence } from './analysis.js';
import { classNames } from './lexicon.js';
import { anyWord, eitherOf, formsOf, type Needs } from './needs.js';
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
  const machines: Machine[] = [];
  const problems: (PhraseProblem & { name: string })[] = [];
  const needs: Needs[] = [];
  for (const [name, notation] of Object.entries(notations)) {
    const parsed = parsePhrase(notation, phraseNames);
    if (parsed.problem) problems.push({ ...parsed.problem, name });
    else {
      machines.push(new Machine(name, parsed.node));
      needs.push(needsOf(parsed.node));
    }
  }
  const candidates = chooser(machines, needs);
  return { find: (sentence) => matchesOf(candidates(sentence), sentence), problems, needs: eitherOf(...needs) };
}

function matchesOf(machines: readonly Machine[], sentence: Sentence): Match[] {
  if (machines.length === 0) return [];
  const run = new Run(sentence);
  for (const machine of machines) machine.run(run);
  return run.matches();
}

/** The sets of words, one of each of which the phrase cannot do without; the rarest first. */
function needsOf(node: Node): Needs {
  const sets = setsOf(node).sort((a, b) => commonness(a) - commonness(b));
  return sets.length === 0 ? null : [sets.slice(0, 3).map((words) => anyWord(words))];
}

const common = new Set(
  "is are was were be been not n't the a an to of in on for with and or it this that these those have has had did do does by at from as so if will we they he she no its which what our all any can could should would must one out up : ,".split(
    ' ',
  ),
);

function commonness(words: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of words) sum += common.has(word) ? 1000 : 1;
  return sum;
}

function setsOf(node: Node): ReadonlySet<string>[] {
  switch (node.kind) {
    case 'atom':
      return wordsOf(node.atom);
    case 'sequence':
      return node.parts.flatMap(setsOf);
    case 'choice':
      return choiceOf(node.parts.map(setsOf));
    case 'gap':
    case 'optional':
      return [];
  }
}

function wordsOf(atom: Atom): ReadonlySet<string>[] {
  if (atom.kind === 'word') return isSearchable(atom.word) ? [new Set([atom.word])] : [];
  return atom.kind === 'lemma' ? [new Set(formsOf(atom.word))] : [];
}

function isSearchable(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word);
}

/** A choice needs a word of one of its parts, if each part needs one. */
function choiceOf(parts: readonly ReadonlySet<string>[][]): ReadonlySet<string>[] {
  const words = new Set<string>();
  for (const sets of parts) {
    const smallest = sets.sort((a, b) => commonness(a) - commonness(b))[0];
    if (!smallest) return [];
    for (const word of smallest) words.add(word);
  }
  return [words];
}

/** The phrases that may be in a sentence: those with a word of their rarest set in it, and those that need none. */
function chooser(machines: readonly Machine[], needs: readonly Needs[]): (sentence: Sentence) => readonly Machine[] {
  const byWord = new Map<string, Machine[]>();
  const always: Machine[] = [];
  for (const [index, machine] of machines.entries()) {
    const words = needs[index]?.[0]?.[0];
    if (!words) always.push(machine);
    else for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), machine]);
  }
  const order = new Map(machines.map((machine, index) => [machine, index]));
  return ({ keys }) => {
    const chosen = new Set(always);
    for (const key of keys) for (const machine of byWord.get(key) ?? []) chosen.add(machine);
    return chosen.size === always.length
      ? always
      : [...chosen].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
}
