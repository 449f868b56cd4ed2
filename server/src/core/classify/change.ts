import type { Change } from '../vocabulary.js';
import { mentionsOf } from './concepts.js';
import { wordsOf } from './words.js';

/** Whether a way of working is set up, altered or given up. */
export function changeOf(text: string): Change {
  const early = mentionsOf(wordsOf(text)).filter(({ start }) => start < 4);
  if (early.some(({ concept }) => concept === 'ABOLISH')) return 'abolish';
  if (early.some(({ concept, start }) => concept === 'AMEND' && start < 2)) return 'update';
  return 'create';
}
