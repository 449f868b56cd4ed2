import { ideaKeys } from '../../format/entry-format.js';
import { keyNames } from '../../format/names.js';
import type { Field, Idea, Section } from '../../review.js';
import type { Prose } from '../../text.js';
import type { Entry } from './blocks.js';
import { spanOf } from './blocks.js';
import { Collector } from './collector.js';
import { partsOf, plainName } from './field-parts.js';
import type { MarkdownDocument } from './document.js';
import { readEntryFields } from './entry-reader.js';
import { readFieldLines } from './list-items.js';
import type { EntryContext } from './loose-field.js';
import type { Participants } from './people.js';
import type { Words } from './words.js';

/** Where an idea stands and what reading it needs. */
export interface IdeaPlace {
  readonly at: number;
  readonly section: Section;
  readonly document: MarkdownDocument;
  readonly participants: Participants;
}

const ideaKeyOf = keyNames(ideaKeys);

/** Reads a parked idea with its own fields: who raised it, who convenes, who else has a stake. */
export function readIdea(entry: Entry, words: Words, { at, section, document, participants }: IdeaPlace): Idea {
  const given = new Map<string, Prose>();
  const otherKey = (name: string, value: Prose): (() => void) | null => {
    const key = ideaKeyOf(name);
    return key === null || key === 'id' ? null : () => void given.set(key, given.get(key) ?? value);
  };
  const context: EntryContext = { participants, otherKey };
  const collector = new Collector();
  for (const block of entry.blocks) {
    if (block.kind !== 'list') continue;
    for (const child of block.entries)
      if (child.text) readFieldLines(document.words(child.text, at), collector, context);
  }
  const text = readEntryFields(words, collector, context);
  const one = (key: string): Field | null => {
    const value = given.get(key);
    return value ? { value: plainName(value.value), written: value.value, span: value.span, inherited: false } : null;
  };
  const stakeholders = given.get('stakeholders');
  return {
    id: collector.fields.id,
    text,
    raisedBy: one('raised-by') ?? collector.fields.createdBy,
    raisedOn: one('raised-on') ?? collector.fields.created,
    convener: one('convener') ?? collector.fields.owner,
    stakeholders: stakeholders ? partsOf(stakeholders) : [],
    from: one('from'),
    span: text.span,
    block: spanOf(entry, at),
    section,
  };
}
