import type { ScalarStyle, YamlList, YamlValue } from '../yaml/value.js';

/** Fields that hold several values. */
export const listFields: ReadonlySet<string> = new Set(['addresses', 'stakeholders']);

/** Whether a value is spelled as in JSON, with quotation marks around all keys and words. */
export function isQuoted(source: string, value: YamlValue): boolean {
  if (value.kind === 'map') return value.entries.every(({ keySpan }) => source.charAt(keySpan.start) === '"');
  return value.kind === 'scalar' && value.style === 'double';
}

/** The keys of all mappings in a list. */
export function keysWithin(list: YamlList | null): readonly string[] {
  return (list?.items ?? []).flatMap(({ value }) => (value.kind === 'map' ? value.entries.map(({ key }) => key) : []));
}

/** Text as a YAML scalar on one line: in the style asked for where that can hold it, else in double quotation marks. */
export function spellScalar(text: string, style: ScalarStyle, inFlow: boolean): string {
  if (style === 'single' && isPrintable(text)) return `'${text.replaceAll("'", "''")}'`;
  const isPlain = style !== 'double' && canBePlain(text) && !(inFlow && /[,[\]{}]/u.test(text));
  return isPlain ? text : JSON.stringify(text);
}

/** A key in the way that the keys beside it are spelled: `due-reason`, `dueReason`, `due_reason`. */
export function spellKey(name: string, beside: readonly string[]): string {
  if (beside.some((key) => /^\p{Ll}+_\p{Ll}/u.test(key))) return name.replaceAll('-', '_');
  if (beside.some((key) => /^\p{Ll}+\p{Lu}/u.test(key)))
    return name.replace(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
  return name;
}

const reserved = /^(?:null|true|false|yes|no|on|off|y|n|~|-|\.inf|\.nan)$/iu;
const numeric = /^[-+]?(?:\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|\.\d+)$/iu;

/** Whether the text means itself without quotation marks, to readers that know numbers and booleans too. */
function canBePlain(text: string): boolean {
  if (text !== text.trim() || !/^[\p{L}\p{N}(./\\_+$^~=…–—“‘’;<¿¡]|^-[^\s-]/u.test(text) || !isPrintable(text))
    return false;
  return !/:(?:\s|$)|\s#/u.test(text) && !reserved.test(text) && !numeric.test(text) && !/^(?:---|\.\.\.)/u.test(text);
}

function isPrintable(text: string): boolean {
  return /^[^\p{Cc}\p{Cs}\u2028\u2029\uFEFF]*$/u.test(text);
}
