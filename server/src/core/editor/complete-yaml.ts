import type { Key, Shape } from '../format/key.js';
import { keyNames } from '../format/names.js';
import { suggestRules } from './complete-keep.js';
import { keysIn, suggestValues } from './suggest-values.js';
import { suggestChoices, type Known, type Suggestion } from './suggestion.js';
import { yamlCursorAt } from './yaml-cursor.js';

/** What completing YAML takes besides the place. */
export interface YamlAsk {
  readonly source: string;
  /** What the document may say at its top. */
  readonly keys: readonly Key[];
  readonly known: Known;
  /** Whether to offer keys, which other YAML servers do as well. */
  readonly offersKeys: boolean;
}

/** What may be written at a place of a YAML review or config. */
export function completeYaml(at: number, { source, keys, known, offersKeys }: YamlAsk): readonly Suggestion[] {
  const text = source.slice(0, at);
  const kept = suggestRules(text, known.rules);
  if (kept) return kept;
  const cursor = yamlCursorAt(text);
  const shape = cursor && shapeAt(cursor.path, keys);
  if (!cursor || !shape) return [];
  const span = { start: at - cursor.prefix.length, end: at };
  if (cursor.key !== null) {
    const found = shapeAt([...cursor.path, cursor.key], keys);
    return found ? suggestValues(found, known, span) : [];
  }
  const listed = suggestValues(shape, known, span);
  if (cursor.column > 0 && listed.length > 0) return listed;
  return offersKeys ? keySuggestions(shape, span) : [];
}

function keySuggestions(shape: Shape, span: Suggestion['span']): readonly Suggestion[] {
  const choices = keysIn(shape).map(({ name, description }) => ({ value: name, description }));
  return suggestChoices(choices, 'field', span).map((each) => ({ ...each, insert: `${each.label}: ` }));
}

function shapeAt(path: readonly string[], keys: readonly Key[]): Shape | null {
  let shape: Shape | null = { is: 'map', keys, short: null };
  for (const name of path) {
    const inner: readonly Key[] = shape ? keysIn(shape) : [];
    const found = keyNames(inner)(name);
    shape = inner.find((key) => key.name === found)?.shape ?? anyIn(shape);
  }
  return shape;
}

/** Below a record with names of one's own, any name leads on. */
function anyIn(shape: Shape | null): Shape | null {
  return shape?.is === 'record' && shape.names === null ? shape.value : null;
}
