import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMarkdown } from '../../server/src/core/read/markdown.js';
import { readYaml } from '../../server/src/core/read/yaml.js';
import { readConfig } from '../../server/src/core/config/read-config.js';
import { debrief, repo } from '../support/command-line.js';
import { essence } from '../support/essence.js';
import { plainEngine } from '../support/examples.js';
import { generateReview, generateTwins } from '../support/generate-reviews.js';
import { isReadAlikeAfter, isReadWhole, isSaidAgain } from './checks.js';
import { anything, document, edit, markdown, mutated, review, yaml } from './documents.js';
import { isMendedByEachFix, isMendedOnce } from './fix-checks.js';

/** How much is tried. */
export interface Limits {
  readonly numRuns: number;
  readonly seed?: number;
  readonly interruptAfterTimeLimit?: number;
}

/** Something that holds for all inputs, and how many of them a short run tries. */
export interface Law {
  readonly name: string;
  readonly runs: number;
  /** Throws with a small example where it does not hold; answers how many inputs were tried. */
  readonly check: (limits: Limits) => Promise<number>;
}

const edits = fc.array(edit, { minLength: 1, maxLength: 6 });

export const laws: readonly Law[] = [
  law('anything can be read', 150, fc.property(document, isReadWhole)),
  law(
    'every beginning of a document can be read',
    25,
    fc.property(mutated, fc.double({ min: 0, max: 1, noNaN: true }), ({ path, source }, part) => {
      isReadWhole({ path, source: source.slice(0, Math.floor(part * source.length)) });
    }),
  ),
  law(
    'Markdown is read beside its last version as afresh',
    60,
    fc.property(markdown, edits, (source, all) => {
      isReadAlikeAfter(all, { path: 'a.md', source });
    }),
  ),
  law(
    'reviews are read beside their last version as afresh',
    40,
    fc.property(review, edits, (subject, all) => {
      isReadAlikeAfter(all, subject);
    }),
  ),
  law(
    'YAML is read after edits as afresh',
    30,
    fc.property(yaml, edits, (source, all) => {
      isReadAlikeAfter(all, { path: 'a.yaml', source });
    }),
  ),
  law('an engine says again what another said', 30, fc.property(mutated, isSaidAgain)),
  law('twins in Markdown and YAML are read and asked about alike', 40, fc.property(fc.nat(1_000_000), areAlike)),
  law(
    'each fix mends what it answers and nothing else',
    60,
    fc.property(review, (subject) => {
      isMendedByEachFix(subject);
    }),
  ),
  law('safe fixes of anything are done once', 60, fc.property(document, isMendedOnce)),
  law(
    'any config can be read',
    60,
    fc.property(fc.oneof(anything, yaml), (source) => {
      readConfig(source, []);
    }),
  ),
  law(
    'the order of files does not matter',
    8,
    fc.asyncProperty(fc.uniqueArray(fc.nat(100_000), { minLength: 2, maxLength: 6 }), isUnordered),
  ),
];

function law<T>(name: string, runs: number, property: fc.IAsyncProperty<T> | fc.IProperty<T>): Law {
  return {
    name,
    runs,
    async check(limits) {
      const details = await fc.check(property, limits);
      if (details.counterexample !== null) {
        throw new Error(await fc.asyncDefaultReportMessage(details), { cause: details.errorInstance });
      }
      return details.numRuns;
    },
  };
}

function areAlike(seed: number): void {
  const { markdown: first, yaml: second } = generateTwins(seed);
  const readings = [readMarkdown(first), readYaml(second)];
  const [a, b] = readings.map((reading) => {
    assert.deepEqual(reading.problems, []);
    const engine = plainEngine();
    const { findings } = engine.lint(reading.review, null);
    const said = [essence(reading.review), findings.map(({ rule, item }) => `${rule} ${String(item)}`).sort()];
    // What is code is marked in Markdown alone.
    return JSON.stringify(said, null, 1).replaceAll('`', '');
  });
  assert.deepEqual(b, a);
}

async function isUnordered(seeds: readonly number[]): Promise<void> {
  const reviews = seeds.map((seed) => generateReview(seed));
  const outputs = await Promise.all(
    [reviews, [...reviews].reverse()].map(async (order) => {
      const files = repo(Object.fromEntries(order.map(({ path, source }) => [path, source])));
      return debrief(`check --format json ${order.map(({ path }) => path).join(' ')}`, files);
    }),
  );
  const [a, b] = outputs.map(({ out }) => filesIn(out));
  assert.deepEqual(b, a);
}

function filesIn(output: string): readonly unknown[] {
  const report: unknown = JSON.parse(output);
  assert(typeof report === 'object' && report !== null && 'files' in report && Array.isArray(report.files));
  return report.files.map((file) => JSON.stringify(file)).sort();
}
