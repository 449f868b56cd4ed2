import type { Choice } from '../format/key.js';
import type { Span } from '../text.js';

/** Something that may be written at a place. */
export interface Suggestion {
  readonly label: string;
  readonly kind: 'field' | 'value' | 'person' | 'id' | 'rule' | 'heading';
  /** What is written in its stead, where that is more than the label. */
  readonly insert?: string;
  /** What it replaces. */
  readonly span: Span;
  /** One sentence beside the label. */
  readonly detail: string;
}

/** Names and ids that the workspace and the config know. */
export interface Known {
  readonly people: readonly string[];
  readonly teams: readonly string[];
  readonly services: readonly string[];
  /** The insights of the document that have an id, with their words. */
  readonly insights: readonly Choice[];
  readonly categories: readonly Choice[];
  readonly rules: readonly Choice[];
}

/** Choices as suggestions that replace a stretch. */
export function suggestChoices(
  choices: readonly Choice[],
  kind: Suggestion['kind'],
  span: Span,
): readonly Suggestion[] {
  return choices.map(({ value, description }) => ({ label: value, kind, span, detail: description }));
}

/** Names as suggestions that replace a stretch. */
export function suggestNames(names: readonly string[], kind: Suggestion['kind'], span: Span): readonly Suggestion[] {
  return names.map((label) => ({ label, kind, span, detail: '' }));
}
