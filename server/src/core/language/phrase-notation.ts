import { isSpace } from './token-kinds.js';

/** What a phrase asks of the text at one place. */
export type Atom =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'lemma'; readonly word: string }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'nominal'; readonly name: string }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

/** A phrase as it is written, taken apart. */
export type Node =
  | { readonly kind: 'atom'; readonly atom: Atom }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly parts: readonly Node[] }
  | { readonly kind: 'optional'; readonly part: Node }
  | { readonly kind: 'gap'; readonly most: number };

/** What is wrong with a phrase, and where in it. */
export interface PhraseProblem {
  readonly message: string;
  readonly from: number;
  readonly to: number;
}

export type ParsedPhrase =
  { readonly node: Node; readonly problem: null } | { readonly node: null; readonly problem: PhraseProblem };

/** The names that may stand between `<>` and between `{}`. */
export interface PhraseNames {
  readonly classes: ReadonlySet<string>;
  readonly nominals: ReadonlySet<string>;
}

const mostGap = 12;
const mostDepth = 20;

class Fault {
  constructor(readonly problem: PhraseProblem) {}
}

/**
 * Takes the notation of a phrase apart.
 *
 * - `word`: that word, in any case; also a single punctuation mark
 * - `~verb`: the word in any of its forms (`~make`: make, makes, made, making)
 * - `<class>`: one word of a lexicon class or a part of speech (`<comply>`, `<adjective>`)
 * - `{kind}`: a whole noun phrase (`{team}`, `{human}`, `{system}`, `{any}`)
 * - `(a | b c)`: one of several
 * - `[a b]`: may be missing
 * - `...` or `...3`: at most five, or that many, tokens of any sort
 * - `^` and `$`: the sentence's start, and its end but for closing punctuation
 */
export function parsePhrase(text: string, names: PhraseNames): ParsedPhrase {
  const parser = new Parser(text, names);
  const node = parser.choice(0);
  if (node instanceof Fault) return { node: null, problem: node.problem };
  const rest = parser.rest();
  if (rest) return { node: null, problem: rest.problem };
  if (isEmpty(node))
    return { node: null, problem: { message: 'The phrase matches nothing at all', from: 0, to: text.length } };
  return { node, problem: null };
}

class Parser {
  private at = 0;
  private readonly wordEnd = /[\s()[\]|]/g;

  constructor(
    private readonly text: string,
    private readonly names: PhraseNames,
  ) {}

  choice(depth: number): Node | Fault {
    if (depth > mostDepth) return this.fault('The phrase is nested too deeply', this.at, this.text.length);
    const parts: Node[] = [];
    for (;;) {
      const part = this.sequence(depth);
      if (part instanceof Fault) return part;
      parts.push(part);
      if (this.text.charAt(this.at) !== '|') break;
      this.at++;
    }
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: 'choice', parts };
  }

  /** What is left after a whole phrase was read: a closing bracket too many. */
  rest(): Fault | null {
    if (this.at >= this.text.length) return null;
    return this.fault(`"${this.text.charAt(this.at)}" closes nothing`, this.at, this.at + 1);
  }

  private sequence(depth: number): Node | Fault {
    const start = this.at;
    const parts: Node[] = [];
    while (!this.isPartOver()) {
      const part = this.part(depth);
      if (part instanceof Fault) return part;
      parts.push(part);
    }
    if (parts.length === 0) return this.fault('Words are missing here', start, Math.max(this.at, start + 1));
    return { kind: 'sequence', parts };
  }

  /** Skips white space; true at the end and before what closes a part. */
  private isPartOver(): boolean {
    this.space();
    return this.at >= this.text.length || ')]|'.includes(this.text.charAt(this.at));
  }

  private part(depth: number): Node | Fault {
    const char = this.text.charAt(this.at);
    if (char === '(') return this.group(')', depth);
    if (char === '[') return this.group(']', depth);
    if (char === '<') return this.named('>', this.names.classes, 'class');
    if (char === '{') return this.named('}', this.names.nominals, 'nominal');
    if (this.text.startsWith('...', this.at)) return this.gap();
    return this.word();
  }

  private group(close: ')' | ']', depth: number): Node | Fault {
    const start = this.at++;
    const inner = this.choice(depth + 1);
    if (inner instanceof Fault) return inner;
    if (this.text.charAt(this.at) !== close)
      return this.fault(`"${this.text.charAt(start)}" is never closed`, start, start + 1);
    this.at++;
    return close === ')' ? inner : { kind: 'optional', part: inner };
  }

  private named(close: string, names: ReadonlySet<string>, kind: 'class' | 'nominal'): Node | Fault {
    const start = this.at;
    const end = this.text.indexOf(close, start);
    if (end < 0) return this.fault(`"${this.text.charAt(start)}" is never closed`, start, start + 1);
    const name = this.text.slice(start + 1, end).trim();
    this.at = end + 1;
    if (!names.has(name))
      return this.fault(
        `"${name}" names no ${kind === 'class' ? 'class of words' : 'kind of noun phrase'}`,
        start,
        end + 1,
      );
    return { kind: 'atom', atom: { kind, name } };
  }

  private gap(): Node | Fault {
    const start = this.at;
    this.at += 3;
    const digits = this.digits();
    const most = digits === '' ? 5 : Number(digits);
    if (most < 1 || most > mostGap) return this.fault(`A gap is 1 to ${String(mostGap)} words long`, start, this.at);
    return { kind: 'gap', most };
  }

  private digits(): string {
    const start = this.at;
    while (isDigit(this.text.charCodeAt(this.at))) this.at++;
    return this.text.slice(start, this.at);
  }

  private word(): Node | Fault {
    const start = this.at;
    this.wordEnd.lastIndex = start;
    this.at = this.wordEnd.exec(this.text)?.index ?? this.text.length;
    const word = this.text.slice(start, this.at).toLowerCase().replaceAll('’', "'");
    if (word === '^') return { kind: 'atom', atom: { kind: 'start' } };
    if (word === '$') return { kind: 'atom', atom: { kind: 'end' } };
    if (word === '~') return this.fault('A word is missing after "~"', start, this.at);
    if (word.startsWith('~')) return { kind: 'atom', atom: { kind: 'lemma', word: word.slice(1) } };
    return pieces(word);
  }

  private space(): void {
    while (isSpace(this.text.charCodeAt(this.at))) this.at++;
  }

  private fault(message: string, from: number, to: number): Fault {
    return new Fault({ message, from, to: Math.min(Math.max(to, from), this.text.length) });
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const endings = ["n't", "'s", "'ll", "'re", "'ve", "'d", "'m"];

/** "don't" is two tokens of a text, so it is two atoms of a phrase. */
function pieces(word: string): Node {
  const ending = word.includes("'") && endings.find((each) => word.endsWith(each) && word.length > each.length);
  if (!ending) return { kind: 'atom', atom: { kind: 'word', word } };
  const parts = [word.slice(0, -ending.length), ending].map((each): Node => ({
    kind: 'atom',
    atom: { kind: 'word', word: each },
  }));
  return { kind: 'sequence', parts };
}

function isEmpty(node: Node): boolean {
  switch (node.kind) {
    case 'atom':
      return node.atom.kind === 'start' || node.atom.kind === 'end';
    case 'sequence':
      return node.parts.every(isEmpty);
    case 'choice':
      return node.parts.some(isEmpty);
    case 'gap':
    case 'optional':
      return true;
  }
}
