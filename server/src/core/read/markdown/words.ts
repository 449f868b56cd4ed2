import type { Mark, MarkKind, Piece } from '../../text.js';
import { Prose } from '../../text.js';
import type { Inline, Leaf } from './blocks.js';

/** The visible words of a leaf on one line. */
export interface Words {
  readonly prose: Prose;
  /** Offsets in the visible text at which a line of the source begins. */
  readonly breaks: readonly number[];
  /** Some of it was left unread because it is too long. */
  readonly unread: boolean;
}

/** The targets of the document's link definitions by label. */
export type Links = ReadonlyMap<string, string>;

/** How labels of definitions are compared. */
export function linkLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Reads the visible words of a leaf; `text` is its outermost block's, so that positions count from there. */
export function wordsOf(leaf: Leaf, text: string, links: Links): Words {
  return new WordReader(text, links).read(leaf);
}

const marked: Partial<Record<Inline['kind'], MarkKind>> = {
  code: 'code',
  strong: 'strong',
  emphasis: 'emphasis',
  strike: 'strike',
  link: 'link',
  placeholder: 'placeholder',
};

interface OpenMark {
  readonly kind: MarkKind;
  readonly from: number;
  readonly end: number;
  readonly target: string | undefined;
}

class WordReader {
  private readonly pieces: Piece[] = [];
  private readonly marks: Mark[] = [];
  private readonly breaks: number[] = [];
  private readonly open: OpenMark[] = [];
  private length = 0;
  private at = 0;
  private endsInSpace = true;
  private unread = false;

  constructor(
    private readonly text: string,
    private readonly links: Links,
  ) {}

  read(leaf: Leaf): Words {
    this.at = leaf.from;
    for (const inline of this.inlinesOf(leaf)) this.inline(inline);
    this.advance(leaf.to);
    this.closeMarks(Infinity);
    const whole = new Prose(this.pieces, [...this.marks, ...this.templates()], leaf.from);
    const prose = whole.trim();
    const before = prose === whole ? 0 : whole.value.length - whole.value.trimStart().length;
    return { prose, breaks: before ? this.breaks.map((at) => at - before) : this.breaks, unread: this.unread };
  }

  private inlinesOf(leaf: Leaf): readonly Inline[] {
    const comments = this.comments(leaf);
    return comments.length > 0 ? [...leaf.inlines, ...comments].sort((a, b) => a.from - b.from) : leaf.inlines;
  }

  /** Comments that only templates and MDX have. */
  private comments(leaf: Leaf): readonly Inline[] {
    const raw = this.text.slice(leaf.from, leaf.to);
    if (!raw.includes('{/*') && !raw.includes('{#') && !raw.includes('<%#')) return [];
    return [...raw.matchAll(/\{\/\*[^*{]{0,1000}\*\/\}|\{#[^{}#]{0,300}#?\}|<%#[^%<]{0,1000}%>/g)].map((match) => ({
      kind: 'hidden',
      from: leaf.from + match.index,
      to: leaf.from + match.index + match[0].length,
    }));
  }

  private inline(inline: Inline): void {
    if (inline.from < this.at) return;
    this.advance(inline.from);
    switch (inline.kind) {
      case 'hidden':
        this.at = inline.to;
        break;
      case 'bracket':
        if (this.links.has(linkLabel(inline.target ?? ''))) this.at = inline.to;
        break;
      case 'space':
        this.space(inline.from, inline.to);
        break;
      case 'spelled':
        this.push(inline.target ?? '', inline.from, inline.to);
        this.at = inline.to;
        break;
      case 'unread':
        this.unread = true;
        break;
      default:
        this.openMark(inline);
    }
  }

  private openMark({ kind, to, target }: Inline): void {
    const where = kind === 'reference' ? this.links.get(linkLabel(target ?? '')) : target;
    const name = kind === 'reference' ? 'link' : marked[kind];
    if (name && !(kind === 'reference' && where === undefined)) {
      this.open.push({ kind: name, from: this.length, end: to, target: where });
    }
  }

  /** Emits what stands before `to`, closing marks on the way. */
  private advance(to: number): void {
    let next = this.nextEnd();
    while (next <= to) {
      this.emit(next);
      this.closeMarks(next);
      next = this.nextEnd();
    }
    this.emit(to);
  }

  private nextEnd(): number {
    return this.open.reduce((least, mark) => Math.min(least, mark.end), Infinity);
  }

  private closeMarks(end: number): void {
    for (let index = this.open.length - 1; index >= 0; index--) {
      const mark = this.open[index];
      if (!mark || mark.end > end) continue;
      this.open.splice(index, 1);
      const { kind, from, target } = mark;
      if (this.length > from) this.marks.push({ kind, from, to: this.length, ...(target ? { target } : {}) });
    }
  }

  /** Plain text up to `to`: a line's end and the white space around it read as one space. */
  private emit(to: number): void {
    while (this.at < to) {
      const end = this.text.indexOf('\n', this.at);
      if (end < 0 || end >= to) return void this.run(to);
      let before = end;
      while (before > this.at && isBlank(this.text.charCodeAt(before - 1))) before--;
      this.run(before);
      let after = end + 1;
      while (after < to && isBlank(this.text.charCodeAt(after))) after++;
      this.space(before, after);
      this.breaks.push(this.length);
    }
  }

  private run(to: number): void {
    if (this.endsInSpace) while (this.at < to && this.text.charCodeAt(this.at) === 32) this.at++;
    if (to > this.at) this.push(this.text.slice(this.at, to), this.at, to);
    this.at = Math.max(this.at, to);
  }

  private space(from: number, to: number): void {
    if (!this.endsInSpace) this.push(' ', from, to);
    this.at = to;
  }

  private push(text: string, from: number, to: number): void {
    if (text === '') return;
    this.pieces.push({ text, span: { start: from, end: to } });
    this.length += text.length;
    this.endsInSpace = text.endsWith(' ');
  }

  private hasLink(from: number, to: number): boolean {
    return this.marks.some((mark) => mark.kind === 'link' && mark.from >= from && mark.to <= to);
  }

  /** `{{ … }}`, `{% … %}` and `<% … %>` are filled in elsewhere. */
  private templates(): readonly Mark[] {
    const value =
      this.pieces.length === 1 ? (this.pieces[0]?.text ?? '') : this.pieces.map((piece) => piece.text).join('');
    if (!value.includes('{{') && !value.includes('{%') && !value.includes('<%')) return [];
    const filledElsewhere = [...value.matchAll(/\{\{[^{}]{0,300}\}\}\}?|\{%[^%{]{0,300}%\}|<%[^%<]{0,300}%>/g)].filter(
      (match) => !isFilledIn(match[0]) && !this.hasLink(match.index, match.index + match[0].length),
    );
    return filledElsewhere.map((match) => ({
      kind: 'placeholder',
      from: match.index,
      to: match.index + match[0].length,
    }));
  }
}

/** Words that stand in the braces of a template instead of a name: "{{ Add a test for the importer }}". */
function isFilledIn(text: string): boolean {
  return (
    text.startsWith('{{') &&
    text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 3 &&
    !/[|()=%<>"]/.test(text)
  );
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 11 || code === 12;
}
