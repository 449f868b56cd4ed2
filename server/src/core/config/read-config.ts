import { checkKeys, withSuggestion } from '../format/check.js';
import { configKeys } from '../format/config-format.js';
import type { Choice } from '../format/key.js';
import { didYouMean } from '../read/did-you-mean.js';
import { nameWords } from '../read/field-names.js';
import type { Problem } from '../review.js';
import type { Stances } from '../rules/rule.js';
import { categories } from '../vocabulary.js';
import { valuesOf } from '../yaml/access.js';
import { readYamlTree } from '../yaml/tree.js';
import type { YamlMap, YamlValue } from '../yaml/value.js';
import type { Level, OwnCategory, OwnRule, TicketLink, Words } from './config.js';
import { mapAt, oneOf, textAt, textsAt, valueAt, writtenAt, type Written } from './config-values.js';
import { readOwnRules } from './own-rules.js';
import { faultOfPattern } from './tickets.js';

/** What one config file says; what it does not speak of is empty, so that it can be put over others. */
export interface ConfigPart {
  readonly extends: readonly Written[];
  readonly reviews: readonly string[];
  readonly levels: ReadonlyMap<string, Level>;
  readonly stances: Partial<Stances>;
  readonly categories: readonly OwnCategory[];
  readonly words: Words;
  readonly tickets: readonly TicketLink[];
  readonly ownRules: readonly OwnRule[];
  /** As written; at most one. */
  readonly baseline: Written | null;
}

/** A config and what is wrong with it; problems of severity `error` mean that it could not be parsed. */
export interface ConfigReading {
  readonly config: ConfigPart;
  readonly problems: readonly Problem[];
}

/** Reads a config whatever it holds; `rules` are the names of the rules that there are. */
export function readConfig(source: string, rules: readonly Choice[]): ConfigReading {
  const tree = readYamlTree(source);
  const root: YamlMap =
    tree.value?.kind === 'map'
      ? tree.value
      : { kind: 'map', entries: [], flow: false, span: { start: 0, end: 0 }, size: 1 };
  const notKeys = tree.value === null || tree.value.kind === 'map' ? [] : [notAConfig(tree.value)];
  const own = readOwnRules(valueAt(root, 'own-rules'));
  const ownNames = own.rules.map(({ name }) => ({ value: name, description: '' }));
  return {
    config: { ...partOf(root), ownRules: own.rules },
    problems: [
      ...tree.problems,
      ...notKeys,
      ...checkKeys(root, configKeys([...rules, ...ownNames])),
      ...own.problems,
      ...clashes(own.rules, rules, root),
      ...categoryProblems(root),
      ...ticketProblems(root),
    ],
  };
}

function partOf(root: YamlMap): Omit<ConfigPart, 'ownRules'> {
  const words = mapAt(root, 'words');
  return {
    extends: writtenAt(root, 'extends'),
    reviews: textsAt(root, 'reviews'),
    levels: levelsOf(mapAt(root, 'rules')),
    stances: stancesOf(mapAt(root, 'stances')),
    categories: categoriesOf(mapAt(root, 'categories')),
    words: {
      teams: textsAt(words, 'teams'),
      people: textsAt(words, 'people'),
      systems: [...textsAt(words, 'systems'), ...textsAt(words, 'products')],
    },
    tickets: ticketMaps(root).flatMap((map) => ticketOf(map) ?? []),
    baseline: writtenAt(root, 'baseline')[0] ?? null,
  };
}

const levels: readonly Level[] = ['off', 'on', 'hint', 'information', 'warning'];

function levelsOf(rules: YamlMap | null): ReadonlyMap<string, Level> {
  const read = (rules?.entries ?? []).flatMap(({ key, value }): [string, Level][] => {
    const text = value.kind === 'scalar' ? value.text.trim() : null;
    const level = oneOf(text, levels);
    return level ? [[ruleName(key), level]] : [];
  });
  return new Map(read);
}

function ruleName(key: string): string {
  return nameWords(key).replaceAll(' ', '-');
}

function stancesOf(stances: YamlMap | null): Partial<Stances> {
  const dates = oneOf(textAt(stances, 'due-dates'), ['per-item', 'policy'] as const);
  const style = oneOf(textAt(stances, 'review-style'), ['separate', 'last-section', 'combined'] as const);
  return { ...(dates && { 'due-dates': dates }), ...(style && { 'review-style': style }) };
}

function categoriesOf(map: YamlMap | null): readonly OwnCategory[] {
  return (map?.entries ?? []).map(({ key, value }) => {
    const inner = value.kind === 'map' ? value : null;
    const name = value.kind === 'scalar' && value.text.trim() !== '' ? value.text.trim() : textAt(inner, 'name');
    return { id: key, name: name ?? key, description: textAt(inner, 'description'), words: textsAt(inner, 'words') };
  });
}

/** A category of the team's own whose name is nearly a known one is more likely a slip. */
function categoryProblems(root: YamlMap): readonly Problem[] {
  return (mapAt(root, 'categories')?.entries ?? []).flatMap(({ key, keySpan }) => {
    const known: readonly string[] = categories;
    const meant = known.includes(key) ? null : didYouMean(key, known);
    if (meant === null) return [];
    const message = `"${key}" becomes a category of your own here.`;
    return [withSuggestion({ code: 'near-category', severity: 'information', message, span: keySpan }, meant)];
  });
}

function ticketMaps(root: YamlMap): readonly YamlMap[] {
  const value = valueAt(root, 'tickets');
  return (value ? valuesOf(value) : []).flatMap((part) => (part.kind === 'map' ? [part] : []));
}

function ticketOf(map: YamlMap): TicketLink | null {
  const pattern = textAt(map, 'pattern');
  const link = textAt(map, 'link');
  return pattern && link && faultOfPattern(pattern) === null ? { pattern, link } : null;
}

function ticketProblems(root: YamlMap): readonly Problem[] {
  return ticketMaps(root)
    .flatMap((map) => writtenAt(map, 'pattern'))
    .flatMap(({ text, span }) => {
      const fault = faultOfPattern(text);
      return fault ? [{ code: 'ticket-pattern', severity: 'warning' as const, message: fault, span }] : [];
    });
}

function clashes(own: readonly OwnRule[], rules: readonly Choice[], root: YamlMap): readonly Problem[] {
  const entries = mapAt(root, 'own-rules')?.entries ?? [];
  return own
    .filter(({ name }) => rules.some(({ value }) => value === name))
    .map(({ name }) => ({
      code: 'rule-name-taken',
      severity: 'warning' as const,
      message: `There is a rule "${name}" already, and this one is not run beside it.`,
      span: entries.find(({ key }) => ruleName(key) === name)?.keySpan ?? root.span,
    }));
}

function notAConfig({ span }: YamlValue): Problem {
  return {
    code: 'not-a-config',
    severity: 'error',
    message: 'A config is keys with values, and this is something else.',
    span,
  };
}
