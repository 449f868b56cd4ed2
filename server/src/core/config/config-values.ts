import { nameWords } from '../read/field-names.js';
import { insideOf } from '../read/yaml-fields.js';
import type { Span } from '../text.js';
import { scalarText, valuesOf } from '../yaml/access.js';
import type { YamlMap, YamlValue } from '../yaml/value.js';

/** A value and where it stands. */
export interface Written {
  readonly text: string;
  readonly span: Span;
}

/** What stands at a key, in any spelling of it. */
export function valueAt(map: YamlMap | null, key: string): YamlValue | null {
  const wanted = nameWords(key);
  return map?.entries.find((entry) => nameWords(entry.key) === wanted)?.value ?? null;
}

/** The mapping at a key, `null` when something else or nothing stands there. */
export function mapAt(map: YamlMap | null, key: string): YamlMap | null {
  const value = valueAt(map, key);
  return value?.kind === 'map' ? value : null;
}

/** The text at a key, `null` when none stands there. */
export function textAt(map: YamlMap | null, key: string): string | null {
  return scalarText(valueAt(map, key) ?? undefined)?.text.trim() ?? null;
}

/** The texts at a key: a list, or one alone. */
export function textsAt(map: YamlMap | null, key: string): readonly string[] {
  return writtenAt(map, key).map(({ text }) => text);
}

/** The texts at a key and where they stand. */
export function writtenAt(map: YamlMap | null, key: string): readonly Written[] {
  const value = valueAt(map, key);
  if (!value) return [];
  return valuesOf(value).flatMap((part) => {
    const scalar = scalarText(part);
    return scalar ? [{ text: scalar.text.trim(), span: insideOf(scalar) }] : [];
  });
}

/** The one of several values that a text spells, `null` when none. */
export function oneOf<T extends string>(text: string | null, values: readonly T[]): T | null {
  return values.find((value) => text !== null && nameWords(value) === nameWords(text)) ?? null;
}
