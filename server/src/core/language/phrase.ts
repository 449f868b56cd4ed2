import { isHuman, tags, type Nominal, type Sentence, type Token } from './analysis.js';
import { classNames } from './lexicon.js';
import { parsePhrase, type Atom, type Node, type PhraseProblem } from './phrase-notation.js';

export type { PhraseProblem } from './phrase-notation.js';

/** Where a phrase stands in a sentence: token indexes, and offsets of the text. */
export interface Match {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Phrases compiled together: finding all of them costs one pass over the sentence. */
export interface Phrases {
  /** The matches in order, the longest of each phrase where several begin at the same token, none overlapping one of the same name. */
  find(sentence: Sentence): Match[];
  readonly problems: readonly (PhraseProblem & { readonly name: string })[];
}

/** The kinds that may stand between `{}`. */
export const nominalNames: ReadonlySet<string> = new Set([
  'person', 'role', 'team', 'we', 'you', 'everyone', 'nobody', 'pronoun', 'system', 'artefact', 'organization', 'unknown', 'human', 'others', 'thing', 'any',
]);

const phraseNames = { classes: new Set<string>([...tags, ...classNames, 'base', 'ing', 'participle', 'past', 's']), nominals: nominalNames };

/**
 * Compiles named phrases (see {@link parsePhrase} for the notation); one that cannot be read matches nothing and is in `problems`.
 * A sentence is read once with all positions that the phrases can be in, so the time grows with its length alone.
 */
export function compilePhrases(notations: Readonly<Record<string, string>>): Phrases {
  const machine = new Machine();
  const problems: (PhraseProblem & { name: string })[] = [];
  for (const [name, notation] of Object.entries(notations)) {
    const parsed = parsePhrase(notation, phraseNames);
    if (parsed.problem) problems.push({ ...parsed.problem, name });
    else machine.add(name, parsed.node);
  }
  machine.seal();
  return { find: (sentence) => machine.run(sentence), problems };
}

type Edge = { readonly atom: Atom | null; readonly to: number };

interface State {
  readonly free: number[];
  readonly edges: Edge[];
  accepts: string | null;
}

interface Thread {
  readonly state: number;
  readonly start: number;
}

class Machine {
  private readonly states: State[] = [];
  private readonly starts: number[] = [];
  /** Starting states by what their first token must be, so that most tokens start nothing. */
  private readonly byWord = new Map<string, number[]>();
  private readonly byLemma = new Map<string, number[]>();
  private readonly byClass = new Map<string, number[]>();
  private readonly always: number[] = [];

  add(name: string, node: Node): void {
    const first = this.state();
    const last = this.build(node, first);
    this.at(last).accepts = name;
    this.starts.push(first);
  }

  seal(): void {
    for (const start of this.starts) {
      for (const state of this.closure(start)) for (const edge of this.at(state).edges) this.index(start, edge);
    }
  }

  run(sentence: Sentence): Match[] {
    const run = new Run(sentence);
    const { length } = sentence.tokens;
    for (let position = 0; position <= length; position++) {
      const token = sentence.tokens[position];
      for (const start of this.startsAt(token, position)) this.enter(run, start, { position, start: position });
      for (const thread of run.threads(position)) this.step(run, thread, position);
    }
    return run.matches();
  }

  private startsAt(token: Token | undefined, position: number): Iterable<number> {
    if (!token) return [];
    const found = [...(this.byWord.get(token.lower) ?? none), ...(this.byLemma.get(token.lemma) ?? none), ...(this.byClass.get(token.tag) ?? none), ...this.always];
    if (token.form) found.push(...(this.byClass.get(token.form) ?? none));
    for (const name of token.classes) found.push(...(this.byClass.get(name) ?? none));
    if (position === 0) found.push(...(this.byClass.get('^') ?? none));
    return found;
  }

  private enter(run: Run, state: number, at: { readonly position: number; readonly start: number }): void {
    if (!run.put(state, at)) return;
    const { free, accepts } = this.at(state);
    if (accepts !== null) run.accept(accepts, at.start, at.position);
    for (const next of free) this.enter(run, next, at);
  }

  private step(run: Run, thread: Thread, position: number): void {
    for (const { atom, to } of this.at(thread.state).edges) {
      for (const next of run.after(atom, position)) this.enter(run, to, { position: next, start: thread.start });
    }
  }

  private index(start: number, { atom }: Edge): void {
    if (atom?.kind === 'word') push(this.byWord, atom.word, start);
    else if (atom?.kind === 'lemma') push(this.byLemma, atom.word, start);
    else if (atom?.kind === 'class') push(this.byClass, atom.name, start);
    else if (atom?.kind === 'start') push(this.byClass, '^', start);
    else if (!this.always.includes(start)) this.always.push(start);
  }

  private closure(state: number, seen = new Set<number>()): Set<number> {
    if (seen.has(state)) return seen;
    seen.add(state);
    for (const next of this.at(state).free) this.closure(next, seen);
    return seen;
  }

  private build(node: Node, from: number): number {
    switch (node.kind) {
      case 'atom':
        return this.edge(from, node.atom);
      case 'sequence':
        return node.parts.reduce((at, part) => this.build(part, at), from);
      case 'choice':
        return this.choice(node.parts, from);
      case 'optional':
        return this.optional(node.part, from);
      case 'gap':
        return this.gap(node.most, from);
    }
  }

  private edge(from: number, atom: Atom | null): number {
    const to = this.state();
    this.at(from).edges.push({ atom, to });
    return to;
  }

  private choice(parts: readonly Node[], from: number): number {
    const end = this.state();
    for (const part of parts) {
      const start = this.state();
      this.at(from).free.push(start);
      this.at(this.build(part, start)).free.push(end);
    }
    return end;
  }

  private optional(part: Node, from: number): number {
    const end = this.build(part, from);
    this.at(from).free.push(end);
    return end;
  }

  private gap(most: number, from: number): number {
    const end = this.state();
    let at = from;
    this.at(at).free.push(end);
    for (let step = 0; step < most; step++) {
      at = this.edge(at, null);
      this.at(at).free.push(end);
    }
    return end;
  }

  private state(): number {
    this.states.push({ free: [], edges: [], accepts: null });
    return this.states.length - 1;
  }

  private at(state: number): State {
    return this.states[state] ?? dead;
  }
}

const none: readonly number[] = [];
const dead: State = { free: [], edges: [], accepts: null };

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** One pass over one sentence: which states are reached at which token, each from its earliest start. */
class Run {
  private readonly reached: (Map<number, Thread> | undefined)[] = [];
  private readonly accepted: { readonly name: string; readonly start: number; readonly end: number }[] = [];
  private readonly nominals = new Map<number, Nominal[]>();

  constructor(private readonly sentence: Sentence) {
    for (const nominal of sentence.nominals) {
      const list = this.nominals.get(nominal.start);
      if (list) list.push(nominal);
      else this.nominals.set(nominal.start, [nominal]);
    }
  }

  /** False when the state was reached here already. */
  put(state: number, { position, start }: { readonly position: number; readonly start: number }): boolean {
    const here = (this.reached[position] ??= new Map<number, Thread>());
    if (here.has(state)) return false;
    here.set(state, { state, start });
    return true;
  }

  threads(position: number): Iterable<Thread> {
    return this.reached[position]?.values() ?? [];
  }

  accept(name: string, start: number, end: number): void {
    this.accepted.push({ name, start, end });
  }

  /** The positions behind what the atom takes at `position`, none if it does not fit. */
  after(atom: Atom | null, position: number): readonly number[] {
    const token = this.sentence.tokens[position];
    if (atom?.kind === 'start') return position === 0 ? [0] : none;
    if (atom?.kind === 'end') return this.isOver(position) ? [position] : none;
    if (!token) return none;
    if (atom?.kind === 'nominal') return (this.nominals.get(position) ?? []).filter((each) => isOfKind(each, atom.name)).map((each) => each.end);
    return atom === null || fits(atom, token) ? [position + 1] : none;
  }

  matches(): Match[] {
    const best: { readonly name: string; readonly start: number; readonly end: number }[] = [];
    const sorted = this.accepted.sort((a, b) => a.start - b.start || b.end - a.end);
    const ends = new Map<string, number>();
    for (const each of sorted) {
      if (each.start < (ends.get(each.name) ?? 0) || each.end === each.start) continue;
      ends.set(each.name, each.end);
      best.push(each);
    }
    return best.map((each) => ({ ...each, from: this.sentence.tokens[each.start]?.from ?? 0, to: this.sentence.tokens[each.end - 1]?.to ?? 0 }));
  }

  private isOver(position: number): boolean {
    for (let at = position; at < this.sentence.tokens.length; at++) if (this.sentence.tokens[at]?.tag !== 'punctuation') return false;
    return true;
  }
}

function fits(atom: Atom, token: Token): boolean {
  switch (atom.kind) {
    case 'word':
      return token.lower === atom.word;
    case 'lemma':
      return token.lemma === atom.word || token.lower === atom.word;
    case 'class':
      return token.tag === atom.name || token.form === atom.name || token.classes.has(atom.name);
    default:
      return false;
  }
}

function isOfKind(nominal: Nominal, name: string): boolean {
  if (name === 'any' || name === nominal.kind) return true;
  if (name === 'human') return isHuman(nominal);
  if (name === 'others') return isHuman(nominal) && nominal.kind !== 'we' && nominal.kind !== 'you';
  return name === 'thing' && (nominal.kind === 'system' || nominal.kind === 'artefact' || nominal.kind === 'unknown');
}
