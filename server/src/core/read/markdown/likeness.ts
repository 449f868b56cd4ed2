import { headingWords } from './headings.js';
import type { Part } from './sections.js';

const telling = new Set(['postmortem', 'incident', 'outage', 'retrospective', 'retro', 'rca', 'coe']);

/** Whether the headings are those of a review: one that only reviews have, or two that they share with others. */
export function looksLikeReview(parts: readonly Part[]): boolean {
  let shared = 0;
  for (const { heading, sense, kind, topic, isTitle } of parts) {
    if (!heading) continue;
    const words = headingWords(heading.value);
    if (isTitle && words.some((word) => telling.has(word))) return true;
    if (!sense?.exact) continue;
    if (
      kind === 'learning' ||
      kind === 'lessons-and-actions' ||
      (topic === 'cause' && words.includes('cause')) ||
      (topic === 'cause' && words.includes('contribute'))
    )
      return true;
    if (
      kind === 'actions' &&
      words.some((word) => ['action', 'correct', 'prevent', 'remediate', 'followup', 'countermeasure'].includes(word))
    )
      return true;
    if (kind !== 'other') shared++;
  }
  return shared >= 2;
}
