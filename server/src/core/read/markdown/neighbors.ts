import { wordCount } from './grammar.js';
import { leadsToFacts } from './lead-in.js';
import type { Around } from './paragraph-items.js';
import type { Content, Part } from './sections.js';
import { sentencesOf } from './sentence-split.js';

/** What a paragraph of an actions section stands in. */
export function aroundOf({ contents, level }: Part, index: number, hasItems: boolean): Around {
  const next = contents[index + 1];
  const isShown = next?.kind === 'opaque' && next.what === 'code';
  return { hasItems, isAlone: contents.length === 1 && level < 7, isShown, isAnswered: isAnswer(next) };
}

/** Whether the text before a list says that facts follow. */
export function followsFacts(before: Content | undefined): boolean {
  return before?.kind === 'text' && leadsToFacts(before.words.prose);
}

function isAnswer(next: Content | undefined): boolean {
  return next?.kind === 'text' && /^(?:no|yes)\b[,.:]/iu.test(next.words.prose.value);
}

export function isAnnounced(before: Content | undefined): boolean {
  return before?.kind === 'text' && wordCount(before.words.prose.value) > 4;
}

/** A list that goes on with a sentence of the prose before it: "the only safe way would be:". */
export function isContinuation(contents: readonly Content[], index: number): boolean {
  const before = contents[index - 1];
  if (before?.kind === 'text' && /\bfor example[,:]?\s*$/iu.test(before.words.prose.value))
    return contents.slice(Math.max(0, index - 20), index - 1).some((content) => content.kind === 'list');
  if (before?.kind !== 'text' || !/[\p{L}\p{N})"”]:?$/u.test(before.words.prose.value)) return false;
  return wordCount(before.words.prose.value) > 4 && hasSentences(contents, index);
}

/** Whether more than one sentence stands before a content of a part. */
function hasSentences(contents: readonly Content[], index: number): boolean {
  let count = 0;
  for (let at = index - 1; at >= Math.max(0, index - 20) && count < 2; at--) {
    const content = contents[at];
    if (content?.kind === 'text') count += sentencesOf(content.words.prose).length;
  }
  return count > 1;
}
