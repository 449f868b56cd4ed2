import type { Problem } from '../../review.js';
import { readYamlTree } from '../../yaml/tree.js';
import type { YamlMap } from '../../yaml/value.js';

/** The YAML that a document begins with. */
export interface FrontMatter {
  /** `null` where there is none, or none that has keys. */
  readonly map: YamlMap | null;
  /** Where the Markdown begins. */
  readonly end: number;
  readonly problems: readonly Problem[];
}

/** Longer front matter is text that begins with a rule. */
const longest = 100_000;

/** Reads the front matter of a document; without any the Markdown begins after the byte order mark. */
export function readFrontMatter(source: string): FrontMatter {
  const start = source.startsWith('\uFEFF') ? 1 : 0;
  const none = { map: null, end: start, problems: [] };
  if (!source.startsWith('---', start)) return none;
  const head = source.slice(start, start + longest);
  const first = /^---[ \t]*(?:\r\n|\r|\n)/.exec(head);
  if (!first) return none;
  const last = /(?:^|\r\n|\r|\n)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/.exec(head.slice(first[0].length));
  if (!last) return none;
  const from = start + first[0].length;
  const span = { start: from, end: from + last.index };
  const { value, problems } = readYamlTree(source, span);
  if (value !== null && value.kind !== 'map') return none;
  return { map: value, end: from + last.index + last[0].length, problems };
}
