import type { YamlEntry, YamlMap, YamlValue } from '../yaml/value.js';
import {
  columnAt,
  indentAt,
  insertion,
  lineAt,
  lineBreakOf,
  lineRemoval,
  removal,
  type TextEdit,
} from './text-edit.js';
import { isQuoted, spellKey, spellScalar } from './yaml-spelling.js';

/** What a key is to hold: text, or a list of texts. */
export type NewValue = string | readonly string[];

/** A new value, and whether it stands in flow style, where commas and brackets mean something. */
interface Replacement {
  readonly text: NewValue;
  readonly inFlow: boolean;
}

/** Writes a value over the one that stands at a key, in its quotation marks where it has some. */
export function replaceValue(
  source: string,
  { keySpan, value, span }: YamlEntry,
  { text, inFlow }: Replacement,
): TextEdit {
  const written = spellValue(text, value, inFlow);
  const isHere = value.span.start >= keySpan.end && value.span.end <= span.end;
  const isBeside =
    isHere && value.span.end > value.span.start && !/[\r\n]/u.test(source.slice(keySpan.end, value.span.start));
  if (isBeside) return { span: value.span, newText: written };
  const colon = source.indexOf(':', keySpan.end);
  return { span: { start: colon + 1, end: Math.max(span.end, colon + 1) }, newText: ` ${written}` };
}

/** Adds a key at the end of a mapping, spelled as the keys beside it. */
export function addKey(
  source: string,
  map: YamlMap,
  { name, text }: { readonly name: string; readonly text: NewValue },
): TextEdit {
  const last = map.entries.at(-1);
  const key = spellKey(
    name,
    map.entries.map((entry) => entry.key),
  );
  const quoted = map.flow && last !== undefined && isQuoted(source, map);
  const written = spellPair(key, text, { inFlow: map.flow, quoted });
  if (!last) return { span: map.span, newText: `{ ${written} }` };
  if (map.flow) return insertion(last.span.end, `, ${written}`);
  const { end } = lineAt(source, Math.max(last.span.end, last.keySpan.end));
  return insertion(end, `${lineBreakOf(source)}${columnOf(source, map)}${written}`);
}

/** Takes a key out of a mapping; a comment behind its value stays. `null` where it is the only one. */
export function removeKey(source: string, map: YamlMap, entry: YamlEntry): TextEdit | null {
  const index = map.entries.indexOf(entry);
  const next = map.entries[index + 1];
  const before = map.entries[index - 1];
  if (!next && !before) return null;
  if (map.flow)
    return next
      ? removal(entry.span.start, next.span.start)
      : removal(before?.span.end ?? entry.span.start, entry.span.end);
  const line = lineAt(source, entry.span.end);
  const isFirst = source.slice(lineAt(source, entry.span.start).start, entry.span.start).trim() !== '';
  if (source.slice(entry.span.end, line.end).trim() !== '')
    return removal(entry.span.start, entry.span.end + blanks(source, entry.span.end));
  if (isFirst) return next ? removal(entry.span.start, next.span.start) : null;
  return lineRemoval(source, entry.span.start, entry.span.end);
}

/** The white space before the keys of a block mapping; a dash before the first key counts as two blanks. */
function columnOf(source: string, map: YamlMap): string {
  const start = map.entries[0]?.keySpan.start ?? map.span.start;
  const isFirst = source.slice(lineAt(source, start).start, start).trim() === '';
  return isFirst ? indentAt(source, start) : columnAt(source, start);
}

/** A key with its value; with quotation marks where the document is JSON. */
export function spellPair(
  key: string,
  value: NewValue,
  { inFlow, quoted }: { readonly inFlow: boolean; readonly quoted: boolean },
): string {
  if (!quoted) return `${key}: ${spellValue(value, null, inFlow)}`;
  const spelled =
    typeof value === 'string' ? JSON.stringify(value) : `[${value.map((each) => JSON.stringify(each)).join(', ')}]`;
  return `${JSON.stringify(key)}: ${spelled}`;
}

const answers = /^(?:yes|no|true|false)$/iu;

/** A value on one line, in the quotation marks of the old one. */
function spellValue(text: NewValue, old: YamlValue | null, inFlow: boolean): string {
  if (typeof text !== 'string') return `[${text.map((each) => spellScalar(each, 'plain', true)).join(', ')}]`;
  const style = old?.kind === 'scalar' ? old.style : 'plain';
  if (style === 'single' || style === 'double') return spellScalar(text, style, inFlow);
  return isAnswer(old) && answers.test(text) ? text : spellScalar(text, 'plain', inFlow);
}

function isAnswer(value: YamlValue | null): boolean {
  return value?.kind === 'scalar' && answers.test(value.text);
}

function blanks(source: string, at: number): number {
  return /^[ \t]*/u.exec(source.slice(at, at + 200))?.[0].length ?? 0;
}
