import type { Choice } from '../format/key.js';
import { rules } from '../rules/index.js';

/** The names of all rules, for the config reader, the schema and completion. */
export const ruleChoices: readonly Choice[] = rules.map(({ name, summary }) => ({
  value: name,
  description: `${summary}.`,
}));
