import assert from 'node:assert/strict';
import { defaultConfig } from '../../server/src/core/config/config.js';
import { applyEdits } from '../../server/src/core/edit/text-edit.js';
import { createEngine, type Engine } from '../../server/src/core/engine.js';
import type { Linting } from '../../server/src/core/lint.js';
import { readReview } from '../../server/src/core/read/read.js';
import type { Reading } from '../../server/src/core/review.js';
import { Prose, type Span } from '../../server/src/core/text.js';
import { RecentHits } from '../../server/src/lsp/recent-hits.js';
import { exampleDay, plainEngine } from '../support/examples.js';

/** A document at a path. */
export interface Subject {
  readonly path: string;
  readonly source: string;
}

/** Replaces `remove` characters, at so much of the length, with a text. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const engine = plainEngine();

/** Reading and linting end, all places lie in the document, and what is reported stands in its order. */
export function isReadWhole({ path, source }: Subject): void {
  const reading = engine.read(source, path);
  const linting = engine.lint(reading.review, null);
  const findings = [...linting.findings, ...linting.held];
  for (const span of spansIn([reading.review, reading.problems, findings, linting.problems])) {
    assert(
      0 <= span.start && span.start <= span.end && span.end <= source.length,
      `${JSON.stringify(span)} of ${String(source.length)} in ${path}`,
    );
  }
  for (const list of [reading.problems, linting.findings, linting.held]) isInOrder(list.map(({ span }) => span.start));
  isInOrder(reading.review.items.map(({ index }) => index));
  for (const { item } of findings) assert(item === null || reading.review.items[item] !== undefined);
}

/** After any edits, what is read and found beside the version before is what is read and found afresh. */
export function isReadAlikeAfter(edits: readonly Edit[], { path, source }: Subject): void {
  const remembering = createEngine({
    config: defaultConfig,
    only: null,
    today: exampleDay,
    statements: new RecentHits(),
    onFault: fail,
  });
  let text = source;
  let reading = remembering.read(text, path);
  remembering.lint(reading.review, null);
  for (const edit of edits) {
    text = edited(text, edit);
    reading = remembering.read(text, path, reading);
    const linting = remembering.lint(reading.review, null);
    const fresh = engine.read(text, path);
    assert.equal(shown(reading), shown(fresh));
    assert.deepEqual(linting, engine.lint(fresh.review, null));
  }
}

/** Another engine, which has seen nothing yet, says the same. */
export function isSaidAgain({ path, source }: Subject): void {
  const [once, again] = [engine, plainEngine()].map((each) => lintedBy(each, { path, source }));
  assert.deepEqual(again, once);
}

/** What a text becomes. */
export function edited(source: string, { at, remove, insert }: Edit): string {
  const start = Math.floor(at * source.length);
  return applyEdits(source, [{ span: { start, end: Math.min(start + remove, source.length) }, newText: insert }]);
}

/** All of a reading as text: proses as the words they show and where these come from. */
export function shown({ review, problems }: Pick<Reading, 'review' | 'problems'>): string {
  return JSON.stringify([review, problems], (_key, value: unknown) => {
    if (value instanceof Prose) return [value.value, value.marks, placesOf(value)];
    if (value instanceof Map) return [...value].map(([section, places]: [unknown, unknown]) => [section, places]);
    return value instanceof Set ? [...value] : value;
  });
}

function placesOf(prose: Prose): readonly Span[] {
  return [...prose.value].map((_, at) => prose.spanOf(at, at + 1));
}

function lintedBy(each: Engine, { path, source }: Subject): Linting {
  return each.lint(readReview(source, path).review, null);
}

function isInOrder(numbers: readonly number[]): void {
  assert.deepEqual(
    [...numbers].sort((a, b) => a - b),
    numbers,
  );
}

function fail(rule: string, error: unknown): never {
  throw new Error(`${rule} failed`, { cause: error });
}

/** Every span anywhere in a value, and those of all words. */
function spansIn(value: unknown): readonly Span[] {
  const found: Span[] = [];
  const seen = new Set<unknown>();
  const visit = (each: unknown): void => {
    if (typeof each !== 'object' || each === null || seen.has(each)) return;
    seen.add(each);
    if (each instanceof Prose) found.push(each.span, ...placesOf(each));
    else if (isSpan(each)) found.push(each);
    else if (each instanceof Map || each instanceof Set) for (const inner of each) visit(inner);
    else for (const inner of Object.values(each)) visit(inner);
  };
  visit(value);
  return found;
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}
