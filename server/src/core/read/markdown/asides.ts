import type { Section } from '../../review.js';
import type { Prose } from '../../text.js';
import type { MarkdownDocument } from './document.js';
import { isUnfilled } from './empty-words.js';
import type { Gather } from './gather.js';
import { wordCount } from './grammar.js';
import { readIdea } from './ideas.js';
import type { Participants } from './people.js';
import type { Content } from './sections.js';
import { sentencesOf } from './sentence-split.js';

interface Tools {
  readonly document: MarkdownDocument;
  readonly gather: Gather;
  readonly participants: Participants;
}

/** Reads what is asked in a section for open questions; `false` where its content can hold none. */
export function readQuestions(content: Content, section: Section, { gather, document }: Tools): boolean {
  const add = (prose: Prose): void => {
    if (!isUnfilled(prose) && wordCount(prose.value) > 1)
      gather.questions.push({ text: prose, span: prose.span, section });
  };
  if (content.kind === 'list') {
    for (const entry of content.list.entries) if (entry.text) add(document.words(entry.text, content.at).prose);
    return true;
  }
  if (content.kind === 'text')
    for (const sentence of sentencesOf(content.words.prose)) if (sentence.value.endsWith('?')) add(sentence);
  return content.kind === 'text';
}

/** Reads the parked ideas of a section; `false` where its content can hold none. */
export function readIdeas(content: Content, section: Section, tools: Tools): boolean {
  if (content.kind !== 'list') return false;
  for (const entry of content.list.entries) {
    const words = entry.text ? tools.document.words(entry.text, content.at) : null;
    if (words && !isUnfilled(words.prose))
      tools.gather.ideas.push(readIdea(entry, words, { ...tools, at: content.at, section }));
  }
  return true;
}
