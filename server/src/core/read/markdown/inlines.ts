import type { TreeCursor } from '@lezer/common';
import type { Inline, InlineKind } from './blocks.js';
import { byNodeId, tooLong } from './parser.js';

/** The text that inline nodes stand in, and where its outermost block begins. */
export interface Ground {
  readonly text: string;
  readonly origin: number;
}

/** The formatting below the node at the cursor, in the order of the source. */
export function readInlines(cursor: TreeCursor, ground: Ground): readonly Inline[] {
  if (!cursor.firstChild()) return nothing;
  const found: Inline[] = [];
  readSiblings(cursor, ground, found);
  cursor.parent();
  return found;
}

const nothing: readonly Inline[] = [];

const simple: Readonly<Record<string, InlineKind>> = {
  Emphasis: 'emphasis',
  StrongEmphasis: 'strong',
  Strikethrough: 'strike',
  InlineCode: 'code',
  EmphasisMark: 'hidden',
  StrikethroughMark: 'hidden',
  CodeMark: 'hidden',
  HeaderMark: 'hidden',
  QuoteMark: 'hidden',
  LinkMark: 'hidden',
  LinkTitle: 'hidden',
  LinkLabel: 'hidden',
  TaskMarker: 'hidden',
  Comment: 'hidden',
  ProcessingInstruction: 'hidden',
  Image: 'hidden',
  HardBreak: 'space',
  [tooLong]: 'unread',
};
const kindOf = byNodeId(simple);

function isMarking(kind: InlineKind): boolean {
  return kind === 'emphasis' || kind === 'strong' || kind === 'strike' || kind === 'code';
}

function readSiblings(cursor: TreeCursor, ground: Ground, found: Inline[]): void {
  do {
    const kind = kindOf[cursor.type.id];
    if (kind) {
      found.push({ kind, ...extent(cursor, ground) });
      if (isMarking(kind)) readChildren(cursor, ground, found);
    } else readSpecial(cursor, ground, found);
  } while (cursor.nextSibling());
}

function readChildren(cursor: TreeCursor, ground: Ground, found: Inline[]): void {
  if (!cursor.firstChild()) return;
  readSiblings(cursor, ground, found);
  cursor.parent();
}

function readSpecial(cursor: TreeCursor, ground: Ground, found: Inline[]): void {
  const place = extent(cursor, ground);
  const written = ground.text.slice(cursor.from, cursor.to);
  switch (cursor.name) {
    case 'Escape':
      found.push({ kind: 'spelled', ...place, target: written.slice(1) });
      break;
    case 'Entity':
      found.push({ kind: 'spelled', ...place, target: entityOf(written) });
      break;
    case 'HTMLTag':
      found.push({ kind: tagKind(written), ...place });
      break;
    case 'URL':
      found.push({ kind: 'link', ...place, target: written });
      break;
    case 'Autolink':
      readAutolink(written, place, found);
      break;
    case 'Link':
      readLink(cursor, ground, found);
      break;
    default:
  }
}

function readAutolink(written: string, place: { from: number; to: number }, found: Inline[]): void {
  found.push({ kind: 'link', ...place, target: written.slice(1, -1) });
  found.push({ kind: 'hidden', from: place.from, to: place.from + 1 });
  found.push({ kind: 'hidden', from: place.to - 1, to: place.to });
}

/** A link with a target, or a reference that leads somewhere only if the document defines its label. */
function readLink(cursor: TreeCursor, ground: Ground, found: Inline[]): void {
  const place = extent(cursor, ground);
  const inner: Inline[] = [];
  const ends = { target: '', label: '', marks: 0 };
  if (!cursor.firstChild()) return;
  do readLinkPart(cursor, ground, { inner, ends });
  while (cursor.nextSibling());
  cursor.parent();
  const isLink = ends.target !== '' || ground.text.charAt(cursor.to - 1) === ')';
  const label = ends.label || ground.text.slice(cursor.from + 1, closing(inner, ground) - 1);
  if (!isLink && label.startsWith('^')) {
    found.push({ kind: 'hidden', ...place });
    return;
  }
  found.push({ kind: isLink ? 'link' : 'reference', ...place, target: isLink ? ends.target : label });
  for (const each of inner) found.push(finished(each, isLink, label));
}

interface LinkParts {
  readonly inner: Inline[];
  readonly ends: { target: string; label: string; marks: number };
}

function readLinkPart(cursor: TreeCursor, ground: Ground, { inner, ends }: LinkParts): void {
  if (cursor.name === 'LinkMark') {
    ends.marks++;
    inner.push({ kind: 'bracket', ...extent(cursor, ground) });
  } else if (cursor.name === 'URL' && ends.marks > 1) {
    ends.target = ground.text.slice(cursor.from, cursor.to);
    inner.push({ kind: 'hidden', ...extent(cursor, ground) });
  } else if (cursor.name === 'LinkLabel') {
    ends.label = ground.text.slice(cursor.from + 1, cursor.to - 1);
    inner.push({ kind: 'bracket', ...extent(cursor, ground) });
  } else readOne(cursor, ground, inner);
}

function readOne(cursor: TreeCursor, ground: Ground, found: Inline[]): void {
  const kind = kindOf[cursor.type.id];
  if (!kind) {
    if (cursor.name !== 'URL') readSpecial(cursor, ground, found);
    return;
  }
  found.push({ kind, ...extent(cursor, ground) });
  if (isMarking(kind)) readChildren(cursor, ground, found);
}

function closing(inner: readonly Inline[], { origin }: Ground): number {
  const marks = inner.filter((each) => each.kind === 'bracket');
  return (marks[1]?.to ?? marks[0]?.to ?? 0) + origin;
}

function finished(inline: Inline, isLink: boolean, label: string): Inline {
  if (inline.kind !== 'bracket') return inline;
  return isLink ? { ...inline, kind: 'hidden' } : { ...inline, target: label };
}

function tagKind(written: string): InlineKind {
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(written)?.[1]?.toLowerCase() ?? '';
  if (name === 'br') return 'space';
  return htmlNames.has(name) || name.includes('-') || /[="]/.test(written) || written.startsWith('</')
    ? 'hidden'
    : 'placeholder';
}

const htmlNames = new Set(
  'a abbr acronym b bdi bdo big br button center cite code data dd del details dfn div dl dt em figure figcaption font h1 h2 h3 h4 h5 h6 hr i iframe img input ins kbd label li mark nobr ol p picture pre q s samp section small source span strike strong sub summary sup svg table tbody td th thead time tr tt u ul var video wbr'.split(
    ' ',
  ),
);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  rarr: '→',
  larr: '←',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  times: '×',
  deg: '°',
  ensp: ' ',
  emsp: ' ',
};

function entityOf(written: string): string {
  const name = written.slice(1, -1);
  const number = /^#x([0-9a-f]{1,6})$/i.exec(name)?.[1];
  if (number) return character(parseInt(number, 16), written);
  const decimal = /^#(\d{1,7})$/.exec(name)?.[1];
  if (decimal) return character(Number(decimal), written);
  return Object.hasOwn(entities, name) ? (entities[name] ?? written) : written;
}

function character(code: number, written: string): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : written;
}

function extent(cursor: TreeCursor, { origin }: Ground): { from: number; to: number } {
  return { from: cursor.from - origin, to: cursor.to - origin };
}
