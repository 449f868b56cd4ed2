import { isHuman, type Nominal, type Sentence, type Token } from './analysis.js';
import type { Atom, Node } from './phrase-notation.js';

/** Where a phrase stands in a sentence: token indexes, and offsets of the text. */
export interface Match {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

const none: readonly never[] = [];

type Edge = { readonly atom: Atom | null; readonly to: number };

interface State {
  readonly free: number[];
  readonly edges: Edge[];
  accepts: boolean;
}

interface Thread {
  readonly state: number;
  readonly start: number;
}

/** One phrase as the states it can be in. */
export class Machine {
  private readonly states: State[] = [];
  /** All that the phrase may begin with. */
  private readonly entries: readonly Edge[];

  constructor(
    private readonly name: string,
    node: Node,
  ) {
    const first = this.state();
    this.at(this.build(node, first)).accepts = true;
    this.entries = [...this.closure(first)].flatMap((state) => this.at(state).edges);
  }

  run(run: Run): void {
    run.begin();
    for (let position = 0; position <= run.length; position++) {
      run.position = position;
      for (const edge of this.entries) this.follow(run, edge, position);
      for (const { state, start } of run.threads()) {
        for (const edge of this.at(state).edges) this.follow(run, edge, start);
      }
    }
  }

  private follow(run: Run, { atom, to }: Edge, start: number): void {
    if (atom?.kind === 'nominal') {
      for (const position of run.endsOf(atom.name)) this.enter(run, to, { position, start });
      return;
    }
    const position = run.after(atom);
    if (position !== null) this.enter(run, to, { position, start });
  }

  private enter(run: Run, state: number, at: { readonly position: number; readonly start: number }): void {
    if (!run.put(state, at)) return;
    const { free, accepts } = this.at(state);
    if (accepts) run.accept(this.name, at.start, at.position);
    for (const next of free) this.enter(run, next, at);
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
    this.states.push({ free: [], edges: [], accepts: false });
    return this.states.length - 1;
  }

  private at(state: number): State {
    return this.states[state] ?? dead;
  }
}

const dead: State = { free: [], edges: [], accepts: false };

/** One pass over one sentence: which states are reached at which token, each from its earliest start. */
export class Run {
  private reached: (Map<number, Thread> | undefined)[] = [];
  private readonly accepted: { readonly name: string; readonly start: number; readonly end: number }[] = [];
  readonly length: number;
  /** The token that is looked at. */
  position = 0;

  constructor(private readonly sentence: Sentence) {
    this.length = sentence.tokens.length;
  }

  /** Forgets the states of the phrase before. */
  begin(): void {
    this.reached = [];
  }

  /** False when the state was reached here already. */
  put(state: number, { position, start }: { readonly position: number; readonly start: number }): boolean {
    const here = (this.reached[position] ??= new Map<number, Thread>());
    if (here.has(state)) return false;
    here.set(state, { state, start });
    return true;
  }

  /** The states that are reached here, those included that are reached meanwhile. */
  threads(): Iterable<Thread> {
    return this.reached[this.position]?.values() ?? none;
  }

  accept(name: string, start: number, end: number): void {
    this.accepted.push({ name, start, end });
  }

  /** The position behind what the atom takes here, `null` if it does not fit. */
  after(atom: Exclude<Atom, { kind: 'nominal' }> | null): number | null {
    if (atom?.kind === 'start') return this.position === 0 ? 0 : null;
    if (atom?.kind === 'end') return this.isOver(this.position) ? this.position : null;
    const token = this.sentence.tokens[this.position];
    return token && (atom === null || fits(atom, token)) ? this.position + 1 : null;
  }

  /** The positions behind the noun phrases of a kind that begin here. */
  endsOf(name: string): readonly number[] {
    return this.sentence.nominals
      .filter((each) => each.start === this.position && isOfKind(each, name))
      .map((each) => each.end);
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
    return best.map((each) => ({
      ...each,
      from: this.sentence.tokens[each.start]?.from ?? 0,
      to: this.sentence.tokens[each.end - 1]?.to ?? 0,
    }));
  }

  private isOver(position: number): boolean {
    for (let at = position; at < this.sentence.tokens.length; at++)
      if (this.sentence.tokens[at]?.tag !== 'punctuation') return false;
    return true;
  }
}

function fits(atom: Exclude<Atom, { kind: 'nominal' | 'start' | 'end' }>, token: Token): boolean {
  switch (atom.kind) {
    case 'word':
      return token.lower === atom.word;
    case 'lemma':
      return token.lemma === atom.word || token.lower === atom.word;
    case 'class':
      return token.tag === atom.name || token.form === atom.name || token.classes.has(atom.name);
  }
}

function isOfKind(nominal: Nominal, name: string): boolean {
  if (name === 'any' || name === nominal.kind) return true;
  if (name === 'human') return isHuman(nominal);
  if (name === 'others') return isHuman(nominal) && nominal.kind !== 'we' && nominal.kind !== 'you';
  return name === 'thing' && (nominal.kind === 'system' || nominal.kind === 'artefact' || nominal.kind === 'unknown');
}
