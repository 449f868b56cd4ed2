import type { Category, Change, Kind, Outcome, Status } from '../vocabulary.js';
import { categories, changes, kinds, outcomes, statuses } from '../vocabulary.js';
import { nameWords } from './field-names.js';
import { blankWords, categoryWords, kindWords, outcomeWords, statusSymbols, statusWords } from './value-words.js';

/** What a bare yes or no says in a column such as "Done". */
const answers: ReadonlyMap<string, Status> = new Map([
  ['yes', 'done'],
  ['y', 'done'],
  ['x', 'done'],
  ['true', 'done'],
  ['100', 'done'],
  ['no', 'open'],
  ['n', 'open'],
  ['false', 'open'],
  ['0', 'open'],
  ['not yet', 'open'],
]);

const statusByWords = index(statusWords, statuses);

/**
 * The status that a value stands for: a word, a symbol, or either with more after it
 * ("Done (2022-04-01)", "✅", "WIP: waiting for review"). `null` when it is none that we know.
 */
export function statusOf(text: string): Status | null {
  const plain = text.slice(0, 200).trim();
  return symbolStatus(plain) ?? leadingStatus(withoutMarks(plain));
}

/** The status that the whole of a text stands for, so that words of an action are not taken for one. */
export function exactStatusOf(text: string): Status | null {
  const words = nameWords(withoutMarks(text));
  return statusByWords.get(words) ?? (words === '' ? symbolStatus(text.trim()) : null);
}

function symbolStatus(text: string): Status | null {
  const start = text.slice(0, 40).toLowerCase();
  for (const [status, symbols] of statusSymbols) {
    if (symbols.some((symbol) => start.startsWith(symbol))) return status;
  }
  return null;
}

function leadingStatus(text: string): Status | null {
  const words = nameWords(text).split(' ');
  const answer = answers.get(words.join(' '));
  if (answer) return answer;
  for (let count = Math.min(words.length, 5); count > 0; count--) {
    const status = statusByWords.get(words.slice(0, count).join(' '));
    if (status) return status;
  }
  return null;
}

function withoutMarks(text: string): string {
  return text.replace(/^[\s*_~`([]+/u, '');
}

/** What a value of a kind, type or category field says; a template's "Type" column may say any of them. */
export interface Facets {
  readonly kind: Kind | null;
  readonly change: Change | null;
  readonly outcome: Outcome | null;
  readonly category: Category | null;
}

export const noFacets: Facets = { kind: null, change: null, outcome: null, category: null };

const kindByWords = index(kindWords, kinds);
const outcomeByWords = index(outcomeWords, outcomes);
const categoryByWords = index(categoryWords, categories);
const changeByWords: ReadonlyMap<string, Change> = new Map([
  ...changes.map((change): [string, Change] => [change, change]),
  ['new', 'create'],
  ['add', 'create'],
  ['establish', 'create'],
  ['introduce', 'create'],
  ['change', 'update'],
  ['revise', 'update'],
  ['improve', 'update'],
  ['remove', 'abolish'],
  ['drop', 'abolish'],
  ['delete', 'abolish'],
  ['retire', 'abolish'],
]);

/** The kind that a value names, with the change to a process where it says one ("process: create"). */
export function kindOf(text: string): Pick<Facets, 'kind' | 'change'> {
  const words = nameWords(text);
  const last = words.slice(words.lastIndexOf(' ') + 1);
  const change = words.includes(' ') ? changeOf(last) : null;
  const kind = kindByWords.get(words) ?? null;
  if (kind || !change) return { kind, change: null };
  const changed = kindByWords.get(words.slice(0, -last.length).trim()) ?? null;
  return changed === 'process' ? { kind: changed, change } : { kind: null, change: null };
}

/** What a process item does to the process. */
export function changeOf(text: string): Change | null {
  return changeByWords.get(nameWords(text)) ?? null;
}

/** The intended outcome that a value names. */
export function outcomeOf(text: string): Outcome | null {
  return outcomeByWords.get(nameWords(text)) ?? null;
}

/** One of the six categories or `none`; a team's own names are not known here. */
export function categoryOf(text: string): Category | null {
  return categoryByWords.get(nameWords(text)) ?? null;
}

/**
 * All that a template's type, a sub-heading ("Prevention", "Documentation improvements") or a mixed
 * category column says; several may be given ("Prevent / process").
 */
export function facetsOf(text: string): Facets {
  const whole = facetsOfPart(text);
  if (whole !== noFacets) return whole;
  return text
    .slice(0, 120)
    .split(/[/,;|&+]/u)
    .map(facetsOfPart)
    .reduce(merged, noFacets);
}

function facetsOfPart(text: string): Facets {
  const facets = { ...kindOf(text), outcome: outcomeOf(text), category: categoryOf(text) };
  const says = facets.kind ?? facets.outcome ?? facets.category;
  return says ? facets : noFacets;
}

function merged(a: Facets, b: Facets): Facets {
  return {
    kind: a.kind ?? b.kind,
    change: a.change ?? b.change,
    outcome: a.outcome ?? b.outcome,
    category: a.category ?? b.category,
  };
}

const blanks = new Set(['', ...blankWords]);

/** A value that gives nothing: empty, a dash, "TBD", "n/a", "unassigned" or template text (`{{ owner }}`). */
export function isBlank(text: string): boolean {
  const plain = text.trim();
  return blanks.has(nameWords(plain)) || /^(?:\{[{%].*[%}]\}|<[^<>@]*>|\$\{.*\})$/u.test(plain);
}

function index<T extends string>(
  table: readonly (readonly [T, readonly string[]])[],
  all: readonly T[],
): ReadonlyMap<string, T> {
  return new Map([
    ...table.flatMap(([value, words]) => words.map((word): [string, T] => [word, value])),
    ...all.map((value): [string, T] => [nameWords(value), value]),
  ]);
}
