import { headingWords } from './headings.js';
import type { Part } from './sections.js';

/**
 * "What went wrong" as a heading of its own, without "What went well" and without a list, tells a story:
 * it is about causes then, not about lessons.
 */
export function demoteStories(parts: readonly Part[]): void {
  const stories = parts.filter(isStory);
  if (stories.length === 0 || parts.some(isPraise)) return;
  const demoted = new Set<Part>(stories);
  for (const part of parts) {
    const isBelow = part.parent !== null && demoted.has(part.parent) && part.sense === null;
    if (isBelow) demoted.add(part);
  }
  for (const part of demoted) {
    part.kind = 'narrative';
    part.topic = 'cause';
  }
}

function isStory({ kind, heading, parent, contents }: Part): boolean {
  if (kind !== 'learning' || !heading || parent?.kind === 'learning') return false;
  return (
    headingWords(heading.value).join(' ') === 'what went wrong' &&
    contents.every((content) => content.kind !== 'list' && content.kind !== 'table')
  );
}

function isPraise({ kind, heading }: Part): boolean {
  const words = kind === 'learning' && heading ? headingWords(heading.value) : [];
  return words.includes('well') || words.includes('lucky') || words.includes('lesson');
}
