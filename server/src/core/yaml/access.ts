import type { YamlScalar, YamlValue } from './value.js';

/** Whether nothing stands there: an empty value, `null` or `~`. */
export function isNothing(value: YamlValue): boolean {
  return value.kind === 'scalar' && (value.text.trim() === '' || isNull(value));
}

/** The text of a scalar that says something, `null` for anything else. */
export function scalarText(value: YamlValue | undefined): YamlScalar | null {
  return value?.kind === 'scalar' && !isNothing(value) ? value : null;
}

/** The values of a list, or the value itself as the only one. */
export function valuesOf(value: YamlValue): readonly YamlValue[] {
  if (value.kind === 'list') return value.items.map((item) => item.value);
  return isNothing(value) ? [] : [value];
}

function isNull({ text, style }: YamlScalar): boolean {
  return style === 'plain' && ['null', 'Null', 'NULL', '~'].includes(text);
}
