import type { Rule } from './rule.js';

/** All rules, in the order of the catalogue. */
export const rules: readonly Rule[] = [];
