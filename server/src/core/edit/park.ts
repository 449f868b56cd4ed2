import type { Engine } from '../engine.js';
import type { Passage, Review, Section } from '../review.js';
import type { Span } from '../text.js';
import { addEntry, addInsteadOf, type NewEntry } from './add-entry.js';
import type { Draft } from './entry-field.js';
import { lineAt, lineRemoval, removal, type TextEdit } from './text-edit.js';

/** Where in a review something came up, in words: the time of a timeline's entry, or the name of the section. */
export function originOf({ source, review }: Draft, at: number): string | null {
  const section = sectionAt(review, at);
  const line = lineAt(source, at);
  const time = /\b(?:[01]?\d|2[0-3]):[0-5]\d\b/u.exec(source.slice(line.start, line.end))?.[0];
  if (section?.topic === 'timeline' && time !== undefined) return `timeline ${time}`;
  const name = section?.heading?.value
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[(),:]/gu, '')
    .toLowerCase();
  return name === undefined || name === '' ? null : name;
}

/** The edits that add an idea and take its words out of the story; `null` where the document cannot hold it. */
export function parkEdits(draft: Draft, idea: NewEntry, taken: TextEdit | null): readonly TextEdit[] | null {
  return taken ? addInsteadOf(draft, taken, idea) : addEntry(draft, idea);
}

/** Takes whole sentences, or a whole paragraph or list entry, out of the story; `null` for anything less. */
export function sentenceRemoval(
  { source, review }: Draft,
  stretch: Span,
  engine: Pick<Engine, 'analyze'>,
): TextEdit | null {
  const passage = review.passages.find(
    ({ prose }) => prose.span.start <= stretch.start && stretch.end <= prose.span.end,
  );
  if (!passage || passage.shape === 'heading') return null;
  const { start, end } = trimmed(source, stretch);
  if (start === passage.prose.span.start && end === passage.prose.span.end)
    return wholeRemoval(source, passage, review);
  const sentences = engine.analyze(passage.prose).sentences.map(({ from, to }) => passage.prose.spanOf(from, to));
  const begins = sentences.some((sentence) => sentence.start === start);
  const ends = sentences.some((sentence) => sentence.end === end);
  if (!begins || !ends) return null;
  return removal(start, end + spaceAt(source, end));
}

function wholeRemoval(source: string, { prose, shape }: Passage, { format }: Review): TextEdit {
  if (format === 'yaml' || shape === 'cell') return removal(prose.span.start, prose.span.end);
  const line = lineAt(source, prose.span.start);
  const before = source.slice(line.start, prose.span.start);
  const after = source.slice(prose.span.end, lineAt(source, prose.span.end).end);
  const isFirst = shape === 'bullet' ? /^\s*(?:[-*+]|\d+[.)])\s+[*_]*$/u.test(before) : before.trim() === '';
  if (isFirst && /^[*_\s]*$/u.test(after)) return lineRemoval(source, line.start, prose.span.end);
  return removal(prose.span.start, prose.span.end + spaceAt(source, prose.span.end));
}

function spaceAt(source: string, offset: number): number {
  return /^[ \t]+/u.exec(source.slice(offset))?.[0].length ?? 0;
}

function trimmed(source: string, { start, end }: Span): Span {
  const text = source.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: end - (text.length - text.trimEnd().length) };
}

/** The innermost section around a place. */
function sectionAt({ sections }: Review, at: number): Section | null {
  return sections.reduce<Section | null>((best, section) => {
    const isAround = section.span.start <= at && at <= section.span.end;
    return isAround && section.level >= (best?.level ?? 0) ? section : best;
  }, null);
}
