import { irregularPlurals, irregularVerbs, doublingVerbs } from './lexicon/irregular.js';

/** The forms of a verb; the third person is `s`. */
export interface Inflections {
  readonly base: string;
  readonly s: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  irregularVerbs.map(([base, past, participle]) => [base, [past, participle]]),
);
const plurals: ReadonlyMap<string, string> = new Map(irregularPlurals);
const doubling: ReadonlySet<string> = new Set(doublingVerbs);
const prefixes = ['double-', 'over', 'under', 'mis', 're-', 're', 'un', 'with', 'be', 'for'];

/** Spells the forms of a verb given in its base form. */
export function inflect(base: string): Inflections {
  const [past, participle] = irregularForms(base) ?? [regularPast(base), regularPast(base)];
  return { base, s: sForm(base), past: past ?? base, participle: participle ?? base, ing: ingForm(base) };
}

/** Spells the plural of a noun. */
export function pluralOf(noun: string): string {
  return plurals.get(noun) ?? sForm(noun);
}

function irregularForms(base: string): readonly string[] | undefined {
  const own = irregular.get(base);
  if (own) return own;
  const prefix = prefixes.find((each) => base.startsWith(each) && irregular.has(base.slice(each.length)));
  return prefix === undefined ? undefined : irregular.get(base.slice(prefix.length))?.map((form) => prefix + form);
}

function sForm(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubles(base) ? `${base}${base.at(-1) ?? ''}ed` : `${base}ed`;
}

function ingForm(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^aeoiy]e$/.test(base) && base.length > 2) return `${base.slice(0, -1)}ing`;
  return doubles(base) ? `${base}${base.at(-1) ?? ''}ing` : `${base}ing`;
}

/** "stop" and "commit" double their last letter, "check" and "format" do not. */
function doubles(base: string): boolean {
  return doubling.has(base) || /^[^aeiou]{1,3}[aeiou][^aeiouwxy]$/.test(base);
}
