import type { Choice } from '../format/key.js';
import { suggestChoices, type Suggestion } from './suggestion.js';

/** The names of rules where a keep comment is being written at the end of a text; `null` elsewhere. */
export function suggestRules(text: string, rules: readonly Choice[]): readonly Suggestion[] | null {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const [, prefix] = /debrief: ?keep(?:-file)? ([\w-]*)$/u.exec(line) ?? [];
  if (prefix === undefined) return null;
  return suggestChoices(rules, 'rule', { start: text.length - prefix.length, end: text.length });
}
