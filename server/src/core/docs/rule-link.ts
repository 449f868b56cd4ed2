import { rules } from '../rules/index.js';
import { sources } from '../sources.js';

/** Where more can be read about what a rule asks: the first of its sources that is on the web; `null` for other names. */
export function linkToRule(name: string): string | null {
  const rule = rules.find((each) => each.name === name);
  const urls = rule?.sources.map((key) => sources[key].url) ?? [];
  return urls.find((url) => url !== null) ?? null;
}
