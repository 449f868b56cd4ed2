import type { Field } from '../../review.js';
import type { Prose } from '../../text.js';

/** A name without the sign that makes it a handle. */
export function plainName(name: string): string {
  return name
    .replace(/(^|[\s,/])@/gu, '$1')
    .replace(/@(?=$|[\s,/])/gu, '')
    .trim();
}

/** The parts of a value that holds several, each with its place. */
export function partsOf(prose: Prose, inherited = false): readonly Field[] {
  const fields: Field[] = [];
  let from = 0;
  for (const end of [...prose.value.matchAll(/(?<!\s)\s*(?:[,;]|(?<=\s)&\s|\band\b)\s*/gu)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  )) {
    fields.push(...partField(prose, [from, end[0]], inherited));
    from = end[1];
  }
  fields.push(...partField(prose, [from, prose.value.length], inherited));
  return fields;
}

function partField(prose: Prose, [from, to]: readonly [number, number], inherited: boolean): readonly Field[] {
  const part = prose.slice(from, to).trim();
  return part.value === '' ? [] : [{ value: plainName(part.value), written: part.value, span: part.span, inherited }];
}

/** What follows "because", or the last bracket, colon or dash that is closed at the end if at all. */
export function reasonIn(value: string): string | null {
  const because = /\bbecause\b(.+)$/su.exec(value)?.[1];
  if (because !== undefined) return because.trim();
  const said = /[(:–—](.+)$/su.exec(value.slice(value.lastIndexOf(')', value.length - 2) + 1))?.[1];
  return said?.replace(/\)$/u, '').trim() ?? null;
}
