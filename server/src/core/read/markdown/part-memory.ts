import type { Section } from '../../review.js';
import { Gather } from './gather.js';
import { append, moved } from './move.js';
import type { Content, Part } from './sections.js';

/** What parts of a document gave, by the first thing that stands in them. */
export type PartMemory = WeakMap<object, Remembered>;

interface Remembered {
  /** What the part was read with, and where its things stand from its beginning on. */
  readonly key: () => string;
  readonly things: readonly object[];
  readonly start: number;
  readonly section: Section;
  readonly gather: Gather;
}

/** How a part is read where it is not remembered. */
export interface Reading {
  readonly memory: PartMemory;
  /** Tells apart what the reading of any part depends on besides the part. */
  readonly around: string;
  readonly sections: ReadonlyMap<Part, Section>;
  read(part: Part, gather: Gather): void;
}

/** Reads the parts of a document; one that holds the same things as in the previous version is not read again. */
export function readParts(parts: readonly Part[], reading: Reading): Gather {
  const all = new Gather();
  for (const part of parts) {
    const section = reading.sections.get(part);
    if (section) append(all, gathered(part, section, reading));
  }
  return all;
}

/** What a part gives at its present place. */
function gathered(part: Part, section: Section, reading: Reading): Gather {
  const things = part.contents.map(thingOf);
  const key = once(() => keyOf(part, reading.around));
  const [first] = things;
  const known = first && reading.memory.get(first);
  if (known && isSame(known.things, things) && known.key() === key()) {
    if (known.start === part.start && known.section === section) return known.gather;
    const gather = moved(known.gather, { by: part.start - known.start, section });
    reading.memory.set(first, { key: known.key, things, start: part.start, section, gather });
    return gather;
  }
  const gather = new Gather();
  reading.read(part, gather);
  if (first) reading.memory.set(first, { key, things, start: part.start, section, gather });
  return gather;
}

/** Where there is no earlier version nobody asks. */
function once(make: () => string): () => string {
  let made: string | null = null;
  return () => (made ??= make());
}

/** What stays the same object while the source of the content does not change, wherever it moves. */
function thingOf(content: Content): object {
  switch (content.kind) {
    case 'text':
      return content.words.prose.content;
    case 'list':
      return content.list;
    case 'table':
      return content.table;
    case 'quote':
      return content.blocks[0]?.block ?? content;
    case 'opaque':
      return opaque;
  }
}

const opaque = {};

function keyOf(part: Part, around: string): string {
  const places = part.contents.map((content) => placeOf(content) - part.start);
  return JSON.stringify([
    around,
    part.kind,
    part.topic,
    part.level,
    part.isTitle,
    part.continues,
    headingsAbove(part),
    places,
  ]);
}

/** Names of the headings around, and where those stand that items inherit from. */
function headingsAbove(part: Part): readonly unknown[] {
  const found: unknown[] = [];
  for (let here: Part | null = part, gives = true; here; here = here.parent) {
    const { heading, kind } = here;
    if (here !== part && kind !== 'actions') gives = false;
    found.push(
      heading?.value ?? null,
      kind,
      gives && heading ? [heading.span.start - part.start, heading.span.end - part.start] : null,
    );
  }
  return found;
}

function placeOf(content: Content): number {
  if (content.kind === 'text' || content.kind === 'opaque') return content.block.start;
  return content.kind === 'quote' ? (content.blocks[0]?.at ?? 0) : content.at;
}

function isSame(a: readonly object[], b: readonly object[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
