/** Where in YAML a place is, as far as the lines before it tell; the text need not be well formed. */
export interface YamlCursor {
  /** The keys around it, outermost first. */
  readonly path: readonly string[];
  /** The key whose value is being written, `null` where a key is. */
  readonly key: string | null;
  /** What has been written of the key or value so far. */
  readonly prefix: string;
  /** The column of the key, by which its siblings are known. */
  readonly column: number;
}

const keyLine = /^(\s*(?:- +)*)([\w-]+) *:(?: (.*))?$/u;
const flowLine = /^(\s*(?:- +)+)([{[].*)$/u;
const wordLine = /^(\s*(?:- +)*)([\w-]*)$/u;

/** The place at the end of a text; `null` where neither a key nor a value of a key can stand. */
export function yamlCursorAt(text: string): YamlCursor | null {
  const start = text.lastIndexOf('\n') + 1;
  const line = text.slice(start);
  const [word, before = '', prefix = ''] = wordLine.exec(line) ?? [];
  if (word !== undefined)
    return { path: keysAbove(text, start, before.length), key: null, prefix, column: before.length };
  const [, dashes = '', flow] = flowLine.exec(line) ?? [];
  if (flow !== undefined) return inFlow(flow, keysAbove(text, start, dashes.length));
  const [, indent = '', key, value = ''] = keyLine.exec(line) ?? [];
  if (key === undefined) return null;
  const path = keysAbove(text, start, indent.length);
  return inFlow(value, [...path, key]) ?? { path, key, prefix: value, column: indent.length };
}

/** The place within `{ … }` or `[ … ]` on one line; `path` leads to the outermost of them. */
function inFlow(value: string, path: readonly string[]): YamlCursor | null {
  const opens = unclosedIn(value);
  const open = opens.at(-1);
  if (open === undefined) return null;
  const names = opens.slice(1).flatMap((at) => /(?<![\w-])([\w-]+) *: *$/u.exec(value.slice(0, at))?.[1] ?? []);
  const inner = [...path, ...names];
  const last =
    value
      .slice(open + 1)
      .split(',')
      .at(-1)
      ?.trimStart() ?? '';
  if (value[open] === '[') return { path: inner.slice(0, -1), key: inner.at(-1) ?? null, prefix: last, column: -1 };
  const [, key, rest = ''] = /^([\w-]+) *:(.*)$/u.exec(last) ?? [];
  return { path: inner, key: key ?? null, prefix: key === undefined ? last : rest.trimStart(), column: -1 };
}

function unclosedIn(value: string): readonly number[] {
  const open: number[] = [];
  for (let at = 0; at < value.length; at++) {
    const sign = value[at];
    if (sign === '{' || sign === '[') open.push(at);
    if (sign === '}' || sign === ']') open.pop();
  }
  return open;
}

/** The keys that a column stands below, from the lines above. */
function keysAbove(text: string, start: number, column: number): readonly string[] {
  const path: string[] = [];
  let [end, within] = [start, column];
  while (end > 0 && within > 0) {
    const from = text.lastIndexOf('\n', end - 2) + 1;
    const line = keyOnLine(text.slice(from, end).trimEnd());
    if (line && line.column < within) path.unshift(line.key);
    if (line && line.dash < within && line.column <= within) within = line.dash;
    end = from;
  }
  return path;
}

/** The key that a line begins with, its column, and that of the dash before it where there is one. */
function keyOnLine(line: string): { readonly key: string; readonly column: number; readonly dash: number } | null {
  const [, indent = '', key] = keyLine.exec(line) ?? [];
  if (key === undefined) return null;
  const dash = indent.indexOf('-');
  return { key, column: indent.length, dash: dash < 0 ? indent.length : dash };
}
