const mostAlternatives = 64;
const longest = 1_000;

/**
 * Whether a path (`/` between its parts) fits a pattern: `*` and `?` stay within a part, `**` spans any number
 * of parts, `{a,b}` is one of several. A pattern without a slash fits at any depth. Linear in each part; a pattern of more
 * than a thousand characters fits nothing.
 */
export function matchesGlob(path: string, glob: string): boolean {
  if (glob.length > longest) return false;
  const parts = path.replace(/^\.?\//u, '').split('/');
  return alternatives(glob.replace(/^\.?\//u, '')).some((pattern) => {
    const wanted = pattern.endsWith('/') ? `${pattern}**` : pattern;
    return partsMatch(parts, wanted.includes('/') ? wanted.split('/') : ['**', wanted]);
  });
}

/** The patterns that braces stand for, the first ones only where there are very many. */
function alternatives(glob: string): readonly string[] {
  let open: readonly string[] = [glob];
  for (let round = 0; round < 8; round++) {
    const next = open.flatMap(expandFirst).slice(0, mostAlternatives);
    if (next.length === open.length) return next;
    open = next;
  }
  return open;
}

function expandFirst(glob: string): readonly string[] {
  const start = glob.indexOf('{');
  const end = glob.indexOf('}', start);
  if (start < 0 || end < 0) return [glob];
  return glob
    .slice(start + 1, end)
    .split(',')
    .map((choice) => `${glob.slice(0, start)}${choice}${glob.slice(end + 1)}`);
}

/** Walks all positions in the pattern at once, so that many `**` cost no more than one. */
function partsMatch(parts: readonly string[], wanted: readonly string[]): boolean {
  let states: ReadonlySet<number> = afterSpans(new Set([0]), wanted);
  for (const part of parts) {
    const next = new Set<number>();
    for (const state of states) {
      const pattern = wanted[state];
      if (pattern === '**') next.add(state);
      else if (pattern !== undefined && partMatches(part, pattern)) next.add(state + 1);
    }
    states = afterSpans(next, wanted);
  }
  return states.has(wanted.length);
}

function afterSpans(states: Set<number>, wanted: readonly string[]): ReadonlySet<number> {
  for (const state of states) if (wanted[state] === '**') states.add(state + 1);
  return states;
}

function partMatches(text: string, pattern: string): boolean {
  let [at, from, star, mark] = [0, 0, -1, 0];
  while (at < text.length) {
    if (pattern[from] === '*') [star, mark, from] = [from, at, from + 1];
    else if (pattern[from] === '?' || pattern[from] === text[at]) [at, from] = [at + 1, from + 1];
    else if (star >= 0) [mark, at, from] = [mark + 1, mark + 1, star + 1];
    else return false;
  }
  return /^\**$/u.test(pattern.slice(from));
}
