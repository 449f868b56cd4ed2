import type { TextEdit } from '../edit/text-edit.js';
import type { Span } from '../text.js';

/** A change that answers a finding or a problem. */
export interface Fix {
  /** What happens, in a few words. */
  readonly title: string;
  /** Names the fix among those for one place, so that it can be worked out later. */
  readonly id: string;
  readonly kind: 'quickfix' | 'rewrite';
  /** The finding or problem that it answers; `null` for what can be done any time. */
  readonly answers: { readonly code: string; readonly span: Span } | null;
  /** The one that is meant where there are several. */
  readonly isPreferred: boolean;
  /** Works the edits out; `null` where it turns out that the document has no place for them. */
  edits(): readonly PlaceholderEdit[] | null;
}

/** An edit whose words may hold a place that the writer fills in. */
export interface PlaceholderEdit extends TextEdit {
  /** A part of the new text that is to be replaced. */
  readonly placeholder?: string;
}
