import type { Problem, Reading, Review } from '../review.js';
import type { Prose, Span } from '../text.js';
import { conflictMarkers } from '../yaml/conflicts.js';
import type { Placed } from './markdown/blocks.js';
import { spanOf } from './markdown/blocks.js';
import { documentOf } from './markdown/document.js';
import { readFrontMatter } from './markdown/front-matter.js';
import type { Gather } from './markdown/gather.js';
import { withHeader } from './markdown/header.js';
import { declaresReview, readKeeps } from './markdown/keeps.js';
import { looksLikeReview } from './markdown/likeness.js';
import { outline } from './markdown/outline.js';
import type { Parsed } from './markdown/parsed.js';
import { parseMarkdown } from './markdown/parsed.js';
import { readParts } from './markdown/part-memory.js';
import { PartReader } from './markdown/reader.js';
import { sectionsOf } from './markdown/section-build.js';
import type { Part } from './markdown/sections.js';
import { divide } from './markdown/sections.js';
import { noMeta, participantsOf, readMeta } from './review-meta.js';

export type { Parsed } from './markdown/parsed.js';

/** A reading that also knows what makes reading the next version of its document cheap. */
export interface MarkdownReading extends Reading {
  readonly parsed: Parsed;
}

/** Reads any text as a Markdown review. */
export function readMarkdown(source: string, previous?: Parsed): MarkdownReading {
  const front = readFrontMatter(source);
  const parsed = parseMarkdown(source, front.end, previous);
  const blocks = outline(parsed);
  const document = documentOf(parsed, blocks);
  const parts = divide(document, { start: front.end, end: source.length });
  const meta = withHeader(front.map ? readMeta(front.map, source) : noMeta, parts, document);
  const sections = sectionsOf(parts, parsed.memory.sections);
  const participants = participantsOf(meta);
  const hasTags = /\(insight\s*:/i.test(source);
  const gather = readParts(parts, {
    memory: parsed.memory.parts,
    around: JSON.stringify([[...participants], hasTags, document.linkKey]),
    sections,
    read: (part, into) => {
      new PartReader({ document, gather: into, sections, participants, hasTags }).read(part);
    },
  });
  const title = meta.title ?? titleOf(parts);
  const review: Review = {
    format: 'markdown',
    ...meta,
    declared: meta.declared || declaresReview(parsed),
    looksLikeReview: looksLikeReview(parts),
    title,
    noActions: meta.noActions ?? gather.noActions,
    sections: [...new Set(sections.values())].filter(
      (section) => section.heading !== null || section.span.end > section.span.start,
    ),
    ...found(gather),
    keeps: readKeeps(parsed, blocks),
  };
  const problems = [...front.problems, ...documentProblems(parsed, blocks, gather)];
  return { review, problems: problems.sort((a, b) => a.span.start - b.span.start), parsed };
}

/** The title, or a first line that stands as one. */
function titleOf(parts: readonly Part[]): Prose | null {
  const title = parts.find((part) => part.isTitle)?.heading;
  if (title) return title;
  const [before, first] = parts;
  const isLine = first && first.level >= 7 && !first.sense && before?.contents.length === 0;
  return isLine ? first.heading : null;
}

type Found = Pick<Review, 'items' | 'insights' | 'questions' | 'ideas' | 'passages' | 'placeholders' | 'fieldPlaces'>;

function found({ items, insights, questions, ideas, passages, placeholders, fieldPlaces }: Gather): Found {
  return { items, insights, questions, ideas, passages, placeholders, fieldPlaces };
}

function documentProblems(parsed: Parsed, blocks: readonly Placed[], gather: Gather): readonly Problem[] {
  const { source, base } = parsed;
  const [marker] = source.includes('<<<<<<<') ? conflictMarkers(source.slice(base)) : [];
  const conflict = marker
    ? [
        warning('merge-conflict', 'A merge conflict begins here, so both sides are read.', {
          start: marker.start + base,
          end: marker.end + base,
        }),
      ]
    : [];
  return [...conflict, ...unreadProblems(parsed, blocks), ...gather.problems];
}

/** Says once for each outermost block that part of it was too deep or too long to be read. */
function unreadProblems({ memory }: Parsed, blocks: readonly Placed[]): readonly Problem[] {
  return blocks.flatMap(({ block, at }) => {
    const unread = memory.unread.get(block);
    if (!unread) return [];
    const deep = unread.find(({ reason }) => reason === 'deep');
    const long = unread.find(({ reason }) => reason === 'long');
    return [
      ...(deep ? [warning('nested-too-deep', 'What is nested deeper than this is not read.', spanOf(deep, at))] : []),
      ...(long
        ? [warning('paragraph-too-long', 'This paragraph is too long to be searched for formatting.', spanOf(long, at))]
        : []),
    ];
  });
}

function warning(code: string, message: string, span: Span): Problem {
  return { code, severity: 'warning', message, span };
}
