import type { Entry, IdeaEntry, Note } from '../../server/src/protocol/entries.js';
import type { Place, Target } from '../../server/src/protocol/plain.js';
import type { Translate } from './words.js';

/** A row of a view, as plain data. */
export interface TreeNode {
  /** Stable while other rows change. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Markdown without commands. */
  readonly tooltip: string;
  /** The name of a codicon. */
  readonly icon: string;
  readonly context: 'group' | 'earlier' | 'item' | 'insight' | 'idea' | 'review' | 'fact';
  /** What a screen reader says. */
  readonly spoken: string;
  readonly expanded: boolean;
  readonly children: readonly TreeNode[];
  readonly checked?: boolean;
  /** What a click opens. */
  readonly place?: Place;
  readonly target?: Target;
  /** The value that a group stands for; `null` for the group of those that state none. */
  readonly value?: string | null;
  /** The rules that ask about it, for *Explain finding*. */
  readonly rules?: readonly string[];
}

/** An id that an entry keeps whatever group it stands in. */
export function entryId({ uri, id }: Target): string {
  return `${uri}#${id}`;
}

/** Words of a document as Markdown that shows nothing but them. */
export function asMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&$:@]/g, String.raw`\$&`).replaceAll('\n', ' ');
}

/** The questions that findings raise, one paragraph each. */
export function notesMarkdown(notes: readonly Note[]): readonly string[] {
  return notes.map(({ message, question }) => `${asMarkdown(message)} *${asMarkdown(question)}*`);
}

/** `1 question`, or an empty text where nothing is asked. */
export function questionCount({ notes }: Entry | IdeaEntry, t: Translate): string {
  if (notes.length === 0) return '';
  return notes.length === 1 ? t('1 question') : t('{0} questions', notes.length);
}

/** What there is of the parts, with a dot between them. */
export function dotted(parts: readonly (string | null)[]): string {
  return present(parts).join(' · ');
}

/** What there is of the parts, as one spoken phrase. */
export function spokenPhrase(parts: readonly (string | null)[]): string {
  return present(parts).join(', ');
}

function present(parts: readonly (string | null)[]): readonly string[] {
  return parts.filter((part): part is string => part !== null && part !== '');
}
