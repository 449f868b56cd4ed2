import { nameWords } from '../read/field-names.js';
import type { Choice, Key, Shape } from './key.js';

/** A JSON Schema (draft 7), or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: Json;
}

type Json = string | number | boolean | null | readonly Json[] | JsonSchema;

/** How strictly documents are held to the definition. */
export interface Strictness {
  /** Other keys and values are refused; where not, known ones are offered and others are let through. */
  readonly closed: boolean;
}

/** The JSON Schema of documents with these keys at the top. */
export function schemaOf(
  keys: readonly Key[],
  about: { readonly title: string; readonly description: string },
  strictness: Strictness,
): JsonSchema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...about, ...mapSchema(keys, strictness) };
}

function mapSchema(keys: readonly Key[], strictness: Strictness): JsonSchema {
  const schemas = keys.map((key) => ({
    key,
    schema: { description: key.description, ...shapeSchema(key.shape, strictness) },
  }));
  const required = keys.filter((key) => key.required).map(({ name }) => name);
  const others = keys.flatMap((key) => spellings(key).map((pattern): [string, JsonSchema] => [pattern, {}]));
  return {
    type: 'object',
    properties: Object.fromEntries(schemas.map(({ key, schema }) => [key.name, schema])),
    ...(others.length > 0 && { patternProperties: Object.fromEntries(others) }),
    ...(required.length > 0 && strictness.closed && { required }),
    ...(strictness.closed && { additionalProperties: false }),
  };
}

function shapeSchema(shape: Shape, strictness: Strictness): JsonSchema {
  switch (shape.is) {
    case 'text':
    case 'date':
    case 'name':
      return { type: ['string', 'number', 'null'] };
    case 'choice':
      return choiceSchema(shape.choices, strictness.closed && !shape.open);
    case 'map':
      return shape.short
        ? anyOf([mapSchema(shape.keys, strictness), shapeSchema(shape.short, strictness)])
        : mapSchema(shape.keys, strictness);
    case 'record':
      return recordSchema(shape.names, shapeSchema(shape.value, strictness));
    case 'list':
      return listSchema(shapeSchema(shape.of, strictness), shape.alone);
  }
}

function choiceSchema(choices: readonly Choice[], closed: boolean): JsonSchema {
  const known = {
    enum: choices.map(({ value }) => value),
    markdownEnumDescriptions: choices.map(({ description }) => description),
  };
  return closed ? known : anyOf([known, { type: ['string', 'number', 'null'] }]);
}

function recordSchema(names: readonly Choice[] | null, value: JsonSchema): JsonSchema {
  if (names === null) return { type: 'object', additionalProperties: value };
  const properties = Object.fromEntries(names.map((name) => [name.value, { description: name.description }]));
  return { type: 'object', properties, patternProperties: { '': value } };
}

function listSchema(of: JsonSchema, alone: boolean): JsonSchema {
  const list = { type: ['array', 'null'], items: of };
  return alone ? anyOf([list, of]) : list;
}

function anyOf(schemas: readonly JsonSchema[]): JsonSchema {
  return { anyOf: schemas };
}

/** `camelCase` and `snake_case` as patterns, which editors let through and do not offer. */
function spellings({ name }: Key): readonly string[] {
  const words = nameWords(name).split(' ');
  if (words.length === 1) return [];
  const camel = words
    .map((word, index) => (index === 0 ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`))
    .join('');
  return [`^(${camel}|${words.join('_')})$`];
}
