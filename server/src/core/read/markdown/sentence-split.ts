import { splitSentences } from '../../language/sentences.js';
import { tokenize } from '../../language/tokenize.js';
import type { Prose } from '../../text.js';

/** The sentences of a text, each with its place. */
export function sentencesOf(prose: Prose): readonly Prose[] {
  const tokens = tokenize(prose);
  return splitSentences(tokens, prose.value).flatMap((sentence) => {
    const [first] = sentence;
    const last = sentence.at(-1);
    return first && last ? [prose.slice(first.from, last.to)] : [];
  });
}
