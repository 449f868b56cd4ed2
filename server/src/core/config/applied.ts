import type { TeamWords } from '../language/language.js';
import { rules } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';
import type { Config } from './config.js';
import { toRule } from './own-rule.js';

/** All rules that there are for a team: Debrief's and its own. */
export function rulesOf({ ownRules }: Config): readonly Rule[] {
  return [...rules, ...ownRules.map(toRule)];
}

/** The names that the language layer learns from a config. */
export function teamWordsOf({ words }: Config): TeamWords {
  return { teams: words.teams, people: words.people, systems: [...words.systems, ...words.products] };
}
