import { defaultConfig } from '../../server/src/core/config/config.js';
import { createEngine, type Engine } from '../../server/src/core/engine.js';
import type { Finding } from '../../server/src/core/finding.js';
import { otherOf, ReviewIndex, type OtherReview } from '../../server/src/core/others.js';
import { readMarks, writeMarks } from './marks.js';

/** The day on which all examples are looked at. */
export const exampleDay = '2024-06-03';

/** An engine as it is without a config, for the given rules or for all. */
export function plainEngine(only: readonly string[] | null = null): Engine {
  return createEngine({
    config: defaultConfig,
    only: only ? new Set(only) : null,
    today: exampleDay,
    onFault: (rule, error) => {
      throw new Error(`${rule} failed`, { cause: error });
    },
  });
}

/** A picture of what the rules report in an example, other reviews left as they are. */
export function pictureOf(example: string, engine: Engine): string {
  const [own = '', ...rest] = example.split(nextDocument);
  const { source } = readMarks(own);
  const findings = findingsIn(example, engine);
  const drawn = writeMarks(
    source,
    findings.map(({ span, message }) => ({ span, message })),
  );
  return [drawn, ...rest].join('');
}

/** What the rules report in an example; text below a line `=== name` is another review. */
export function findingsIn(example: string, engine: Engine): readonly Finding[] {
  const [own = '', ...rest] = example.split(nextDocument);
  const path = pathFor(own);
  const { review } = engine.read(readMarks(own).source, path);
  const others = new ReviewIndex();
  for (const text of rest) others.put(otherIn(text, engine));
  return engine.lint(review, { path, others }).findings;
}

const nextDocument = /(?=^=== )/m;

function otherIn(text: string, engine: Engine): OtherReview {
  const [name = '', ...lines] = text.split('\n');
  const path = name.replace('=== ', '');
  return otherOf(path, engine.read(lines.join('\n'), path).review, engine.classify);
}

/** Examples in YAML begin with a key. */
function pathFor(text: string): string {
  return /^\s*[\w-]+:/.test(text) ? 'example.yaml' : 'example.md';
}
