import { incidentKeys } from '../../format/entry-format.js';
import { keyNames } from '../../format/names.js';
import { reviewKeys } from '../../format/review-format.js';
import type { Field } from '../../review.js';
import type { Prose } from '../../text.js';
import { isBlank } from '../field-values.js';
import type { ReviewMeta } from '../review-meta.js';
import { partsOf, plainName } from './field-parts.js';
import type { MarkdownDocument } from './document.js';
import { labelOf } from './labels.js';
import type { Content, Part } from './sections.js';

const reviewKeyOf = keyNames(reviewKeys);
const incidentKeyOf = keyNames(incidentKeys);
const wanted = new Set([
  'facilitator',
  'participants',
  'review-meeting',
  'follow-up-meeting',
  'date',
  'severity',
  'services',
  'teams',
]);

/** Adds what the head of a document says about itself in lines, lists and tables to what its front matter says. */
export function withHeader(meta: ReviewMeta, parts: readonly Part[], document: MarkdownDocument): ReviewMeta {
  const found = headerValues(parts, document);
  const one = (name: string, known: Field | null): Field | null => known ?? fieldOf(found.get(name));
  const many = (name: string, known: readonly Field[]): readonly Field[] => {
    const value = found.get(name);
    return known.length > 0 || !value
      ? known
      : partsOf(value)
          .filter((field) => !isBlank(field.value))
          .slice(0, 100);
  };
  const people = many('participants', meta.participants);
  return {
    ...meta,
    incident: {
      date: one('date', meta.incident.date),
      severity: one('severity', meta.incident.severity),
      services: many('services', meta.incident.services),
      teams: many('teams', meta.incident.teams),
    },
    facilitator: one('facilitator', meta.facilitator),
    participants: people.length > 0 ? people : peopleOf(parts, document),
    reviewMeeting: one('review-meeting', meta.reviewMeeting),
    followUpMeeting: one('follow-up-meeting', meta.followUpMeeting),
  };
}

function fieldOf(prose: Prose | undefined): Field | null {
  if (!prose || isBlank(prose.value)) return null;
  return { value: plainName(prose.value), written: prose.value, span: prose.span, inherited: false };
}

function headerValues(parts: readonly Part[], document: MarkdownDocument): ReadonlyMap<string, Prose> {
  const found = new Map<string, Prose>();
  const offer = (name: Prose, value: Prose): void => {
    const key = keyOf(name.value);
    if (key && value.value !== '' && value.value.length < 300 && !found.has(key)) found.set(key, value);
  };
  for (const part of parts) {
    if (part.heading) offerHeading(part, offer);
    if (part.heading && !part.isTitle && part.level < 7) continue;
    for (const content of part.contents) offerContent(content, document, offer);
    if (part.kind === 'actions' || part.kind === 'learning') break;
  }
  return found;
}

type Offer = (name: Prose, value: Prose) => void;

/** "## Date: 2024-05-01", or a heading "Date" with a line below it. */
function offerHeading(part: Part, offer: Offer): void {
  const { heading, contents } = part;
  if (!heading) return;
  const label = labelOf(heading);
  if (label) offer(label.name, label.rest);
  const [first] = contents;
  if (first?.kind === 'text' && contents.length === 1) offer(heading, first.words.prose);
}

function offerContent(content: Content, document: MarkdownDocument, offer: Offer): void {
  if (content.kind === 'text') {
    const { prose, breaks } = content.words;
    const ends = [...breaks, prose.value.length];
    ends.forEach((end, index) => {
      offerLine(prose.slice(index === 0 ? 0 : (ends[index - 1] ?? 0), end).trim(), offer);
    });
  } else if (content.kind === 'list') {
    for (const entry of content.list.entries)
      if (entry.text) offerLine(document.words(entry.text, content.at).prose, offer);
  } else if (content.kind === 'table') {
    for (const row of [content.table.header, ...content.table.rows]) {
      const [name, value] = row.cells.map((cell) => (cell ? document.words(cell, content.at).prose : null));
      if (name && value && row.cells.length === 2) offer(name, value);
    }
  }
}

function offerLine(line: Prose, offer: Offer): void {
  const label = labelOf(line);
  if (label) offer(label.name, label.rest);
}

function keyOf(name: string): string | null {
  const key = reviewKeyOf(name) ?? incidentKeyOf(name);
  return key !== null && wanted.has(key) ? key : null;
}

/** People listed below a heading such as "Attendees", or by name below "Thanks". */
function peopleOf(parts: readonly Part[], document: MarkdownDocument): readonly Field[] {
  return parts
    .flatMap((part) => {
      const heading = part.heading?.value.trim() ?? '';
      if (part.kind === 'people') return /^(?:authors?)?$/iu.test(heading) ? [] : namesIn(part, document);
      return /^thanks\W*$/iu.test(heading) ? namesIn(part, document).filter(isName) : [];
    })
    .filter((field) => field.value.length < 60 && !isBlank(field.value))
    .slice(0, 100);
}

function namesIn({ contents }: Part, document: MarkdownDocument): readonly Field[] {
  return contents.flatMap((content) => {
    if (content.kind === 'text') return partsOf(content.words.prose);
    if (content.kind !== 'list') return [];
    return content.list.entries.flatMap((entry) =>
      entry.text ? partsOf(document.words(entry.text, content.at).prose) : [],
    );
  });
}

function isName({ value }: Field): boolean {
  return value.split(' ').length < 3;
}
