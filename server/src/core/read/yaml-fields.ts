import type { Field } from '../review.js';
import type { Span } from '../text.js';
import { isNothing, scalarText, valuesOf } from '../yaml/access.js';
import type { YamlEntry, YamlMap, YamlScalar, YamlValue } from '../yaml/value.js';
import { nameWords } from './field-names.js';
import { isBlank } from './field-values.js';

/** Where exports of tools keep the name of a person, team or other thing. */
const nameKeys = [
  'name',
  'display name',
  'full name',
  'username',
  'user name',
  'login',
  'handle',
  'email',
  'slug',
  'key',
  'issue name',
  'value',
  'label',
  'title',
  'id',
  'url',
  'permalink',
  'issue permalink',
  'href',
  'text',
  'user',
  'team',
  'team name',
];

/** The value that a scalar, a list of them or an object with a name gives; `null` for nothing and for "TBD". */
export function fieldOf(value: YamlValue, source: string): Field | null {
  if (value.kind === 'list')
    return listField(
      value.items.map((item) => item.value),
      source,
    );
  const scalar = value.kind === 'map' ? namedScalar(value) : scalarText(value);
  return scalar && !isBlank(scalar.text) ? scalarField(scalar, source) : null;
}

/** One field for each entry that gives a value; a scalar may list several, with commas. */
export function fieldsOf(value: YamlValue, source: string): readonly Field[] {
  return valuesOf(value).flatMap((part) => {
    const field = fieldOf(part, source);
    return field && part.kind === 'scalar' ? listed(part, field) : field ? [field] : [];
  });
}

/** A scalar as a field, whatever it says. */
export function scalarField(scalar: YamlScalar, source: string): Field {
  const span = insideOf(scalar);
  const value = scalar.text.trim();
  return { value, written: source.slice(span.start, span.end), span, inherited: false };
}

/** A scalar's span without its quotation marks or block header. */
export function insideOf({ pieces, span }: YamlScalar): Span {
  return { start: pieces[0]?.span.start ?? span.start, end: pieces.at(-1)?.span.end ?? span.end };
}

/** The scalar that names an object, looked for at most two levels down. */
export function namedScalar(map: YamlMap, depth = 0): YamlScalar | null {
  return nameIn(namingEntry(map, depth)?.value, depth);
}

/** The entry of an object that holds its name, or could hold it. */
export function namingEntry(map: YamlMap, depth = 0): YamlEntry | null {
  const entries = nameKeys.flatMap((name) => map.entries.find(({ key }) => nameWords(key) === name) ?? []);
  return entries.find(({ value }) => nameIn(value, depth) !== null) ?? entries[0] ?? null;
}

function nameIn(value: YamlValue | undefined, depth: number): YamlScalar | null {
  return value?.kind === 'map' && depth < 2 ? namedScalar(value, depth + 1) : scalarText(value);
}

function listField(values: readonly YamlValue[], source: string): Field | null {
  const fields = values
    .slice(0, 50)
    .flatMap((value) => (value.kind === 'list' || isNothing(value) ? [] : (fieldOf(value, source) ?? [])));
  const [first] = fields;
  const last = fields.at(-1);
  if (!first || !last) return null;
  const span = { start: first.span.start, end: Math.max(first.span.end, last.span.end) };
  return {
    value: fields.map((field) => field.value).join(', '),
    written: source.slice(span.start, span.end),
    span,
    inherited: false,
  };
}

/** `ann, bob and carl` as three; only where each part is short, as names are. */
function listed(scalar: YamlScalar, field: Field): readonly Field[] {
  const parts = field.written.split(/,| and |;/u);
  const isList =
    scalar.pieces.length === 1 && parts.length > 1 && parts.every((part) => part.trim().length > 0 && part.length < 40);
  if (!isList) return [field];
  let at = field.span.start;
  return parts.map((part) => {
    const start = field.written.indexOf(part, at - field.span.start) + field.span.start;
    at = start + part.length;
    const from = start + part.length - part.trimStart().length;
    return {
      value: part.trim(),
      written: part.trim(),
      span: { start: from, end: from + part.trim().length },
      inherited: false,
    };
  });
}
