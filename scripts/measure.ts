import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultConfig } from '../server/src/core/config/config.js';
import type { Measured, Measurements } from '../server/src/core/docs/measurements.js';
import { createEngine } from '../server/src/core/engine.js';
import { otherOf, ReviewIndex } from '../server/src/core/others.js';
import { rules } from '../server/src/core/rules/index.js';
import { readReviews, readSentences, type GoldReview, type GoldSentence } from './measure/gold.js';
import { measurementsFile } from './measure/measurements-file.js';
import { compareReview } from './measure/reviews.js';
import { compareSentences } from './measure/sentences.js';
import type { Checked } from './measure/sides.js';
import { insteadOf, Tallies } from './measure/tallies.js';

const usage = `Measures the rules against labels, and writes docs/rules/measurements.json.

  npx tsx scripts/measure.ts REVIEWS.jsonl FOLDER SENTENCES.jsonl

REVIEWS.jsonl has a labelled review a line, FOLDER the reviews themselves, SENTENCES.jsonl a labelled sentence a line.
`;

const today = new Date().toISOString().slice(0, 10);
const [reviews, folder, sentences] = process.argv.slice(2);

if (reviews === undefined || folder === undefined || sentences === undefined) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  const measurements: Measurements = {
    measured: today,
    reviews: measureReviews(readReviews(reviews), folder, rulesOf(readSentences(sentences))),
    sentences: measureSentences(readSentences(sentences)),
  };
  writeFileSync(measurementsFile, `${JSON.stringify(measurements, null, 2)}\n`);
}

function measureReviews(
  gold: readonly GoldReview[],
  from: string,
  words: ReadonlySet<string>,
): Measurements['reviews'] {
  const engine = newEngine();
  const read = gold.map((labels) => {
    const source = readFileSync(join(from, labels.file), 'utf8');
    const { review } = engine.read(source, labels.file);
    return { labels, source, path: labels.file, review };
  });
  const others = new ReviewIndex();
  for (const { path, review } of read) others.put(otherOf(path, review, engine.classify));
  const tallies = new Tallies();
  const counts = read.map(({ labels, source, path, review }) => {
    const { findings } = engine.lint(review, { path, others });
    compareReview(
      {
        gold: labels,
        checked: { source, review, findings },
        rules: { words, documents: new Set(gold.flatMap(({ labels }) => labels)) },
        instead: insteadOf(rules),
      },
      tallies,
    );
    return findings.length;
  });
  counts.sort((a, b) => a - b);
  const findings = {
    median: counts[counts.length >> 1] ?? 0,
    percentile95: counts[Math.floor(counts.length * 0.95)] ?? 0,
  };
  return { count: gold.length, rules: tallies.toRecord(), findings };
}

/** The rules over words that the labels know; those of reviews speak of items and sentences, and a placeholder is neither. */
function rulesOf(gold: readonly GoldSentence[]): ReadonlySet<string> {
  return new Set(gold.map(({ rule }) => rule).filter((rule) => rule !== 'placeholder-item'));
}

function measureSentences(gold: readonly GoldSentence[]): Measured {
  const engine = newEngine();
  const check = (source: string, path: string): Checked => {
    const { review } = engine.read(source, path);
    return { source, review, findings: engine.lint(review, { path, others: new ReviewIndex() }).findings };
  };
  const tallies = new Tallies();
  compareSentences(gold, check, { tallies, instead: insteadOf(rules) });
  return { count: gold.length, rules: tallies.toRecord() };
}

function newEngine(): ReturnType<typeof createEngine> {
  const onFault = (rule: string, error: unknown): void => {
    throw new Error(`the rule ${rule} failed`, { cause: error });
  };
  return createEngine({ config: defaultConfig, only: null, today, onFault });
}
