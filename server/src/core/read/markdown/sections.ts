import type { Prose, Span } from '../../text.js';
import { plainProse } from '../../text.js';
import type { Entry, ListBlock, Placed, TableBlock } from './blocks.js';
import { spanOf } from './blocks.js';
import type { MarkdownDocument } from './document.js';
import type { HeadingKind, HeadingSense, HeadingTopic } from './headings.js';
import { senseOf } from './headings.js';
import type { Label } from './labels.js';
import { areOrders, boldLabel, boldLine, labelOf, labelSense, namedLine, namedStart } from './labels.js';
import { isPlainText, senseIfExact, senseOfName, withoutAnchor } from './heading-text.js';
import { isDifferent, isGroupIn, isStrong, meaning } from './meaning.js';
import { demoteStories } from './stories.js';
import type { Words } from './words.js';

/** What stands in a section, in the order of the source. */
export type Content =
  | { readonly kind: 'text'; readonly words: Words; readonly block: Span }
  | { readonly kind: 'list'; readonly list: ListBlock; readonly at: number }
  | { readonly kind: 'table'; readonly table: TableBlock; readonly at: number }
  | { readonly kind: 'quote'; readonly blocks: readonly Placed[] }
  | { readonly kind: 'opaque'; readonly what: 'code' | 'html' | 'comment' | 'rule' | 'unread'; readonly block: Span };

/** A heading of any shape and what stands below it up to the next heading. */
export interface Part {
  readonly heading: Prose | null;
  readonly level: number;
  readonly sense: HeadingSense | null;
  readonly parent: Part | null;
  readonly isTitle: boolean;
  /** It goes on with its parent after a folded part. */
  readonly continues: boolean;
  readonly contents: Content[];
  readonly start: number;
  /** Where the next heading of its level stands; set when it is reached. */
  end: number;
  kind: HeadingKind;
  topic: HeadingTopic;
}

/** Bold lines, groups below them, and list entries that act as headings. */
const lineLevel = 7;
const groupLevel = 8;
const labelLevel = 9;

/** Divides a document at its headings, whatever their shape. */
export function divide(document: MarkdownDocument, extent: Span): readonly Part[] {
  const divider = new Divider(document, extent);
  document.blocks.forEach((placed, index) => {
    divider.add(placed, document.blocks[index + 1]);
  });
  return divider.done(extent.end);
}

class Divider {
  private readonly parts: Part[];
  private readonly open: Part[] = [];
  private current: Part;
  private hasTitle = false;

  constructor(
    private readonly document: MarkdownDocument,
    { start }: Span,
  ) {
    const none = { heading: null, sense: null, parent: null, isTitle: false, continues: false, contents: [] };
    this.current = { ...none, level: 0, start, end: start, kind: 'other', topic: null };
    this.parts = [this.current];
  }

  done(end: number): readonly Part[] {
    for (const part of this.parts.length === 1 ? this.parts : this.open) part.end = end;
    demoteStories(this.parts);
    return this.parts;
  }

  add(placed: Placed, next: Placed | undefined): void {
    const { block, at } = placed;
    switch (block.kind) {
      case 'heading':
        this.heading(this.document.words(block.text, at).prose, block.level, at + block.from);
        break;
      case 'paragraph':
        this.paragraph(this.document.words(block.text, at), spanOf(block, at), next);
        break;
      case 'list':
        this.list(block, at);
        break;
      case 'table':
        this.current.contents.push({ kind: 'table', table: block, at });
        break;
      case 'quote':
        this.quote(block.blocks.map((inner) => ({ block: inner, at })));
        break;
      case 'definition':
        break;
      case 'html':
        this.html(spanOf(block, at));
        break;
      default:
        this.current.contents.push({ kind: 'opaque', what: block.kind, block: spanOf(block, at) });
    }
  }

  private heading(prose: Prose, level: number, start: number): void {
    const heading = withoutAnchor(prose);
    const sense = senseOfName(heading);
    const isTitle = !this.hasTitle && this.parts.length === 1 && !(sense?.exact && level > 1);
    this.begin({
      heading,
      level,
      sense: isTitle && !sense?.exact ? null : sense,
      start,
      isTitle: isTitle && !sense?.exact,
    });
    this.hasTitle = true;
  }

  /** Notes (`> [!NOTE]`) are text like any other; other quotes are somebody else's words, or a template's. */
  private quote(blocks: readonly Placed[]): void {
    const [first] = blocks;
    const isNote =
      first?.block.kind === 'paragraph' && this.document.words(first.block.text, first.at).prose.value.startsWith('[!');
    if (isNote) for (const inner of blocks) this.inner(inner);
    else this.current.contents.push({ kind: 'quote', blocks });
  }

  /** The one part of HTML that divides a document: its headings and the summaries of folded parts. */
  private html(block: Span): void {
    const html = this.document.raw(block);
    for (const match of html.matchAll(/<(?:summary|h[1-6])\b[^<>]*>\s*(?:<[a-z]+>\s*)*([^<>\n]{2,100})/giu)) {
      const [whole, name = ''] = match;
      this.line(plainProse(name.trimEnd(), block.start + match.index + whole.length - name.length), block.start);
    }
    if (/<\/details>/iu.test(html) && !html.includes('<summary')) this.resume(block.end);
    this.current.contents.push({ kind: 'opaque', what: 'html', block });
  }

  /** What follows a folded part belongs to the section around it. */
  private resume(start: number): void {
    const around = [...this.open].reverse().find((part) => part.level < lineLevel);
    if (this.current.level >= lineLevel && around)
      this.begin({ heading: around.heading, level: lineLevel, sense: null, start, continues: true });
  }

  private paragraph(words: Words, block: Span, next: Placed | undefined): void {
    const { prose } = words;
    const label = this.lineHeading(words, next);
    if (!label) {
      this.current.contents.push({ kind: 'text', words, block });
      return;
    }
    this.line(label.name, prose.span.start);
    if (label.rest.value === '') return;
    const cut = prose.value.length - label.rest.value.length;
    const breaks = words.breaks.filter((at) => at > cut).map((at) => at - cut);
    this.current.contents.push({ kind: 'text', words: { ...words, prose: label.rest, breaks }, block });
  }

  /** A paragraph that is a heading in all but name, or begins with one. */
  private lineHeading(words: Words, next: Placed | undefined): Label | null {
    const { prose } = words;
    if (isPlainText(prose, words.breaks)) return null;
    const bold = boldLabel(prose);
    if (bold) return bold.rest.value === '' || this.opensSection(labelSense(bold)) ? bold : null;
    const boldStart = boldLine(words);
    if (boldStart && labelSense(boldStart)) return boldStart;
    const line = prose.slice(0, (words.breaks[0] ?? prose.value.length + 1) - 1);
    const label = namedLine(prose, line) ?? namedStart(prose);
    if (label && this.opensSection(labelSense(label))) return label;
    const isLine =
      words.breaks.length === 0 && next !== undefined && next.block.kind !== 'paragraph' && line.value.length < 60;
    return isLine && isStrong(senseIfExact(line)) ? { name: line, rest: prose.slice(0, 0), bold: false } : null;
  }

  /** Below an actions or learning heading a label is a group or a title unless it says that something else begins. */
  private opensSection(sense: HeadingSense | null): boolean {
    if (!sense) return false;
    const here = this.kindHere();
    if (here !== 'actions' && here !== 'learning') return true;
    return this.current.level >= lineLevel
      ? sense.kind !== here || sense.kind === 'learning'
      : isDifferent(sense, here);
  }

  /** A bold line is a heading of its own, or a group below another bold line. */
  private line(name: Prose, start: number): void {
    const sense = senseIfExact(name) ?? senseOf(name.value);
    const above = [...this.open].reverse().find((part) => part.level === lineLevel);
    const isGroup = above !== undefined && isGroupIn(above, sense);
    this.begin({ heading: name, level: isGroup ? groupLevel : lineLevel, sense, start });
  }

  private list(list: ListBlock, at: number): void {
    if (!this.mayHoldHeadings(list, at)) {
      this.current.contents.push({ kind: 'list', list, at });
      return;
    }
    const labels = list.entries.map((entry) => this.entryLabel(entry, at));
    if (!this.areHeadings(labels)) {
      this.current.contents.push({ kind: 'list', list, at });
      return;
    }
    list.entries.forEach((entry, index) => {
      const label = labels[index];
      if (label) this.labelled(entry, label, at);
      else this.current.contents.push({ kind: 'list', list: { ...list, entries: [entry] }, at });
    });
  }

  /** Whether as many as half of the entries begin with a label, and one of these names a section. */
  private mayHoldHeadings(list: ListBlock, at: number): boolean {
    const known = holdsHeadings.get(list);
    if (known !== undefined) return known;
    const labels = list.entries.map((entry) => this.entryLabel(entry, at));
    const named = labels.filter((label) => label !== null);
    const may = named.length >= labels.length / 2 && named.some((label) => labelSense(label) !== null);
    holdsHeadings.set(list, may);
    return may;
  }

  private entryLabel(entry: Entry, at: number): Label | null {
    return entry.text && entry.task === null ? labelOf(this.document.words(entry.text, at).prose) : null;
  }

  private areHeadings(labels: readonly (Label | null)[]): boolean {
    if (labels.filter((label) => label !== null).length < labels.length / 2) return false;
    if (this.kindHere() === 'actions' && areOrders(labels)) return false;
    const senses = labels.map((label) => label && labelSense(label));
    const known = senses.filter((sense) => this.opensEntries(sense)).length;
    if (known === 0) return false;
    const bold = labels.filter((label) => label?.bold).length;
    return bold >= labels.length * 0.8 || (known >= labels.length / 2 && senses.some(isStrong));
  }

  private opensEntries(sense: HeadingSense | null): boolean {
    if (!sense) return false;
    const here = this.kindHere();
    if (this.current.level === labelLevel || (here !== 'actions' && here !== 'learning')) return true;
    return isDifferent(sense, here);
  }

  private labelled(entry: Entry, { name, rest }: Label, at: number): void {
    this.begin({ heading: name, level: labelLevel, sense: senseIfExact(name), start: at + entry.from });
    const block = spanOf(entry, at);
    if (rest.value !== '')
      this.current.contents.push({ kind: 'text', words: { prose: rest, breaks: [], unread: false }, block });
    for (const inner of entry.blocks) this.inner({ block: inner, at });
  }

  /** Blocks below a list entry that acts as a heading. */
  private inner(placed: Placed): void {
    const { block, at } = placed;
    if (block.kind === 'list') this.current.contents.push({ kind: 'list', list: block, at });
    else if (block.kind === 'paragraph') {
      this.current.contents.push({
        kind: 'text',
        words: this.document.words(block.text, at),
        block: spanOf(block, at),
      });
    } else if (block.kind !== 'heading') this.add(placed, undefined);
  }

  private begin({ heading, level, sense, start, isTitle = false, continues = false }: Beginning): void {
    for (let last = this.open.at(-1); last && last.level >= level; last = this.open.at(-1)) {
      last.end = start;
      this.open.pop();
    }
    const [before] = this.parts;
    if (before && this.parts.length === 1) before.end = start;
    const parent = this.open.at(-1) ?? before ?? null;
    const { kind, topic } = meaning(sense, parent);
    this.current = { heading, level, sense, parent, isTitle, continues, contents: [], start, end: start, kind, topic };
    this.parts.push(this.current);
    this.open.push(this.current);
  }

  private kindHere(): HeadingKind {
    return this.current.kind;
  }
}

/** What was found of lists; a list stays as it is while its text does. */
const holdsHeadings = new WeakMap<ListBlock, boolean>();

interface Beginning {
  readonly heading: Prose | null;
  readonly level: number;
  readonly sense: HeadingSense | null;
  readonly start: number;
  readonly isTitle?: boolean;
  readonly continues?: boolean;
}
