import { changeChoices, kindChoices, outcomeChoices, statusChoices } from '../format/choices.js';
import { unknownValue, withSuggestion } from '../format/check.js';
import type { Choice } from '../format/key.js';
import type { Due, Field, FieldName, ItemFields, Problem } from '../review.js';
import { categories, type Outcome } from '../vocabulary.js';
import { isNothing, scalarText } from '../yaml/access.js';
import type { YamlMap, YamlScalar, YamlValue } from '../yaml/value.js';
import { isoDateOf } from './dates.js';
import { didYouMean } from './did-you-mean.js';
import { entryKeyOf, nameWords } from './field-names.js';
import type { EntryKey } from './field-words.js';
import {
  categoryOf,
  changeOf,
  facetsOf,
  isBlank,
  kindOf,
  noFacets,
  outcomeOf,
  statusOf,
  type Facets,
} from './field-values.js';
import { plainName } from './markdown/field-parts.js';
import { list } from './word-list.js';
import { fieldOf, fieldsOf, insideOf, namedScalar, scalarField } from './yaml-fields.js';

/** The fields of an action item, without its words and its place. */
export type Facts = Omit<ItemFields, 'id'>;

/** Facts with the fields that the document has a place for and what is odd in the values. */
export interface FactReading {
  readonly facts: Facts;
  readonly places: readonly FieldName[];
  readonly problems: readonly Problem[];
}

/** What the keys of an entry say of it; `own` are the team's own categories. */
export function readFacts(map: YamlMap, source: string, own: readonly string[]): FactReading {
  const reader = new FactReader(source, map);
  const facts: Facts = { ...peopleFacts(reader), ...workFacts(reader), ...facetFacts(reader, own) };
  return { facts, places: reader.places(), problems: reader.problems };
}

type PeopleFacts = Pick<Facts, 'owner' | 'createdBy' | 'acceptedBy' | 'due' | 'dueReason' | 'created' | 'updated'>;

function peopleFacts(reader: FactReader): PeopleFacts {
  return {
    owner: reader.person('owner'),
    createdBy: reader.person('created-by'),
    acceptedBy: reader.person('accepted-by'),
    due: reader.due(),
    dueReason: reader.field('due-reason') ?? reader.inside('due', ['reason', 'why']),
    created: reader.field('created'),
    updated: reader.field('updated'),
  };
}

type WorkFacts = Pick<Facts, 'status' | 'reason' | 'ticket' | 'plan' | 'addresses'>;

function workFacts(reader: FactReader): WorkFacts {
  return {
    status: reader.known('status', statusOf, statusChoices) ?? reader.doneAt(),
    reason: reader.field('reason'),
    ticket: reader.field('ticket'),
    plan: reader.field('plan'),
    addresses: reader.fields('addresses'),
  };
}

type FacetFacts = Pick<Facts, 'outcome' | 'outcomeText' | 'kind' | 'change' | 'category'>;

/** A template's type may say any facet, and it may call its type a kind: "Prevention" there is an outcome. */
function facetFacts(reader: FactReader, own: readonly string[]): FacetFacts {
  const type = reader.facets('type');
  const named = reader.facets('kind');
  const isOutcome = named.kind === null && named.outcome !== null;
  const kind = isOutcome ? null : reader.known('kind', (text) => kindOf(text).kind, kindChoices);
  return {
    outcome: reader.outcome() ?? type.outcome ?? (isOutcome ? named.outcome : null),
    outcomeText: outcomeText(reader),
    kind: kind ?? type.kind,
    change: reader.known('change', changeOf, changeChoices) ?? named.change,
    category: reader.category(own) ?? type.category,
  };
}

function outcomeText(reader: FactReader): Field | null {
  return reader.field('outcome-text') ?? reader.inside('outcome', ['text', 'description']) ?? reader.outcomeWords();
}

/** Tools that export a moment instead of a status: the item is done when there is one. */
const doneKeys: ReadonlySet<string> = new Set(
  list('completed at, completed on, closed at, closed on, resolved at, done at, done on, finished at'),
);

type FacetFields = { readonly [Name in keyof Facets]: Field<NonNullable<Facets[Name]>> | null };

/** Reads the fields of one entry, and keeps what is odd in them. */
class FactReader {
  readonly problems: Problem[] = [];
  private readonly values = new Map<EntryKey, YamlValue>();

  constructor(
    private readonly source: string,
    private readonly map: YamlMap,
  ) {
    for (const { key, value } of map.entries) {
      const name = entryKeyOf(key);
      const before = name ? this.values.get(name) : undefined;
      if (name && (!before || isNothing(before))) this.values.set(name, value);
    }
  }

  field(name: EntryKey): Field | null {
    const value = this.values.get(name);
    return value ? fieldOf(value, this.source) : null;
  }

  /** A name without the sign that makes it a handle. */
  person(name: EntryKey): Field | null {
    const field = this.field(name);
    return field && { ...field, value: plainName(field.value) };
  }

  fields(name: EntryKey): readonly Field[] {
    const value = this.values.get(name);
    return value ? fieldsOf(value, this.source) : [];
  }

  /** A field of an object that stands at a key: the reason in `due: { date, reason }`. */
  inside(name: EntryKey, keys: readonly string[]): Field | null {
    const value = this.values.get(name);
    const entry = value?.kind === 'map' ? value.entries.find(({ key }) => keys.includes(nameWords(key))) : undefined;
    return entry ? fieldOf(entry.value, this.source) : null;
  }

  due(): Field<Due> | null {
    const field = this.inside('due', ['date', 'on', 'by']) ?? this.field('due');
    return field && { ...field, value: { text: field.value, date: isoDateOf(field.value) } };
  }

  /** A value that must be one of the choices; another one is read as unstated and pointed out. */
  known<T>(name: EntryKey, read: (text: string) => T | null, choices: readonly Choice[]): Field<T> | null {
    const scalar = this.scalar(name);
    if (!scalar) return null;
    const value = read(scalar.text);
    if (value !== null) return { ...scalarField(scalar, this.source), value };
    if (!isBlank(scalar.text)) this.unknown({ text: scalar.text, span: insideOf(scalar) }, choices);
    return null;
  }

  doneAt(): Field<'done'> | null {
    const entry = this.map.entries.find(({ key, value }) => doneKeys.has(nameWords(key)) && !isNothing(value));
    const scalar = scalarText(entry?.value);
    return scalar && !isBlank(scalar.text) ? { ...scalarField(scalar, this.source), value: 'done' } : null;
  }

  /** What a template's type says, each part of it as a field of its own. */
  facets(name: EntryKey): FacetFields {
    const scalar = this.scalar(name);
    const facets = scalar ? facetsOf(scalar.text) : noFacets;
    const field = <T>(value: T | null): Field<T> | null =>
      scalar && value !== null ? { ...scalarField(scalar, this.source), value } : null;
    return {
      kind: field(facets.kind),
      change: field(facets.change),
      outcome: field(facets.outcome),
      category: field(facets.category),
    };
  }

  outcome(): Field<Outcome> | null {
    const inside = this.inside('outcome', ['kind', 'value', 'type', 'outcome']);
    if (inside) {
      const value = outcomeOf(inside.value);
      if (!value) this.unknown({ text: inside.value, span: inside.span }, outcomeChoices);
      return value && { ...inside, value };
    }
    return this.isTold() ? null : this.known('outcome', outcomeOf, outcomeChoices);
  }

  /** An outcome told in words instead of named. */
  outcomeWords(): Field | null {
    return this.isTold() ? this.field('outcome') : null;
  }

  category(own: readonly string[]): Field | null {
    const scalar = this.scalar('category');
    if (!scalar || isBlank(scalar.text.replace(/^none$/iu, 'no category'))) return null;
    const field = scalarField(scalar, this.source);
    const value = own.find((id) => nameWords(id) === nameWords(field.value)) ?? categoryOf(field.value);
    const meant = value === null ? didYouMean(field.value, [...categories, ...own]) : null;
    if (meant !== null) {
      const message = `"${field.value}" is no insight category that is known here.`;
      this.problems.push(
        withSuggestion({ code: 'unknown-category', severity: 'information', message, span: field.span }, meant),
      );
    }
    return { ...field, value: value ?? field.value };
  }

  places(): readonly FieldName[] {
    const isPlace = (key: EntryKey): key is FieldName => !['text', 'id', 'type', 'outcome-text'].includes(key);
    return [...this.values.keys()].filter(isPlace);
  }

  /** Whether the outcome is told in words. */
  private isTold(): boolean {
    const text = this.scalar('outcome')?.text ?? '';
    return outcomeOf(text) === null && nameWords(text).split(' ').length > 2;
  }

  private scalar(name: EntryKey): YamlScalar | null {
    const value = this.values.get(name);
    return value?.kind === 'map' ? namedScalar(value) : scalarText(value);
  }

  private unknown({ text, span }: Pick<YamlScalar, 'text' | 'span'>, choices: readonly Choice[]): void {
    this.problems.push({ ...unknownValue({ written: text, span }, choices), severity: 'information' });
  }
}
