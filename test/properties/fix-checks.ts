import assert from 'node:assert/strict';
import { defaultConfig } from '../../server/src/core/config/config.js';
import { applyEdits, type TextEdit } from '../../server/src/core/edit/text-edit.js';
import type { Fix } from '../../server/src/core/fix/fix.js';
import type { Finding } from '../../server/src/core/finding.js';
import { fixesIn, safeEdits, type Fixable } from '../../server/src/core/fix/fixes.js';
import type { Linting } from '../../server/src/core/lint.js';
import { rules } from '../../server/src/core/rules/index.js';
import type { Span } from '../../server/src/core/text.js';
import { plainEngine } from '../support/examples.js';
import type { Subject } from './checks.js';

const engine = plainEngine();

type Checked = Fixable & Pick<Linting, 'held'>;

/** How many fixes a document offered, and how many of them had a place to be written at. */
export interface Tally {
  readonly offered: number;
  readonly applied: number;
}

/**
 * Each fix of a document, on its own, leaves a document whose edits lie in it and apart from one another, which touch
 * no line beyond the blocks that they are about, and after which what it answers is gone and nothing else has come.
 */
export function isMendedByEachFix(subject: Subject, onFault: (error: unknown) => void = fail): Tally {
  const page = pageOf(subject);
  const places = [...page.findings, ...page.problems].map(({ span }) => span);
  const fixes = new Map(
    places.flatMap((span) => fixesIn(span, page)).map((fix) => [`${fix.id} ${JSON.stringify(fix.answers)}`, fix]),
  );
  const applied = [...fixes.values()].filter((fix) => {
    try {
      return isMended(fix, page);
    } catch (error) {
      onFault(error);
      return false;
    }
  });
  return { offered: fixes.size, applied: applied.length };
}

function fail(error: unknown): never {
  throw error;
}

/** All safe fixes together leave nothing for a second time. */
export function isMendedOnce(subject: Subject): void {
  const page = pageOf(subject);
  const source = applied(page.source, safeEdits(page));
  const after = pageOf({ ...subject, source });
  assert.deepEqual(safeEdits(after), [], source);
  assert.deepEqual(newIn(after, page), []);
}

function isMended(fix: Fix, page: Checked): boolean {
  const edits = fix.edits();
  if (edits === null) return false;
  const source = applied(page.source, edits);
  const told = `${fix.id} for ${JSON.stringify(fix.answers)} of ${page.path}\n--- before\n${page.source}\n--- after\n${source}`;
  const after = pageOf({ path: page.path, source });
  assert.deepEqual(
    newIn(after, page).filter((code) => !isExpected(code, fix, { page, after })),
    [],
    told,
  );
  assert(touchesLittle(edits, fix, page), told);
  assert.deepEqual(wordsLost(page.source, source), [], told);
  assert(fix.answers === null || isAnswered(fix.answers.code, fix, { page, after }), told);
  return true;
}

/** A document before a fix and after it. */
interface Mending {
  readonly page: Fixable;
  readonly after: Fixable;
}

/** One finding may list many items: the fix is for one of them. */
function isAnswered(code: string, { id, answers }: Fix, { page, after }: Mending): boolean {
  const words = page.source.slice(answers?.span.start, answers?.span.end);
  if (id === 'park') return toldInStory(code, words, after) < toldInStory(code, words, page);
  return countOf(code, after) < countOf(code, page) || listedFor(code, after) < listedFor(code, page);
}

/** A rule may come to speak of what is left of the story, and of what was parked in its new place. */
function toldInStory(code: string, words: string, page: Fixable): number {
  const parked = inIdeas(code, page);
  const isMeant = ({ rule, span }: Finding): boolean =>
    rule === code && page.source.slice(span.start, span.end) === words;
  return page.findings.filter((finding) => isMeant(finding) && !parked.includes(finding)).length;
}

function listedFor(code: string, { findings }: Fixable): number {
  return findings.filter(({ rule }) => rule === code).reduce((sum, { related }) => sum + related.length, 0);
}

function inIdeas(code: string, { findings, review }: Fixable): readonly Finding[] {
  const isInIdea = (span: Span): boolean => review.ideas.some((idea) => meets(idea.span, span));
  return findings.filter(({ rule, span }) => rule === code && isInIdea(span));
}

/**
 * An order that is a question now may lack what questions need, and a story without an idea may lack insights.
 * Of two items made of one, a rule may speak where a finding about the other half outdid it before.
 */
function isExpected(code: string, fix: Fix, { page, after }: Mending): boolean {
  if (fix.id === 'question') return facts.has(code);
  if (fix.id === 'split') return isOutdone(code, fix, page);
  return fix.id === 'park' && (inIdeas(code, after).length > 0 || code === 'remediation-only-review');
}

function isOutdone(code: string, { answers }: Fix, { findings }: Fixable): boolean {
  const split = findings.find(({ rule, span }) => rule === answers?.code && span.start === answers.span.start);
  const spoke = new Set(findings.filter(({ item }) => item === split?.item).map(({ rule }) => rule));
  return rules.some(
    ({ name, beats }) =>
      spoke.has(name) && beats.some((each) => (typeof each === 'string' ? each : each.rule) === code),
  );
}

/** Only the words that make an order of an idea may go, as may "and" between two items, and a time that is kept. */
function wordsLost(before: string, after: string): readonly string[] {
  const left = wordsIn(after);
  return [...wordsIn(before)].flatMap(([word, count]) =>
    count > (left.get(word) ?? 0) && !joints.has(word) ? [word] : [],
  );
}

const joints = new Set(
  'and also then plus as well along with we they the team should must need to have ought debrief keep tbd'.split(' '),
);

function wordsIn(source: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of source.toLowerCase().matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const facts = new Set(rules.filter(({ concern }) => concern !== 'language').map(({ name }) => name));

/** Which rules and problems report more often than before; a finding beyond three of an item was there, if not shown. */
function newIn(after: Fixable, before: Checked): readonly string[] {
  const codes = new Set([...after.findings.map(({ rule }) => rule), ...after.problems.map(({ code }) => code)]);
  const all = { ...before, findings: [...before.findings, ...before.held] };
  return [...codes].filter((code) => countOf(code, after) > countOf(code, all));
}

function countOf(code: string, { findings, problems }: Fixable): number {
  return (
    findings.filter(({ rule }) => rule === code).length + problems.filter((problem) => problem.code === code).length
  );
}

/** Edits in order that lie in the document and do not overlap, applied. */
function applied(source: string, edits: readonly TextEdit[]): string {
  const spans = edits.map(({ span }) => span).sort((a, b) => a.start - b.start || a.end - b.end);
  for (const [index, { start, end }] of spans.entries()) {
    assert(0 <= start && start <= end && end <= source.length, `an edit at ${String(start)}`);
    assert((spans[index - 1]?.end ?? 0) <= start, `edits overlap at ${String(start)}`);
  }
  return applyEdits(source, edits);
}

/** What is taken away or replaced lies in the lines of what the fix is about; the rest is only put in. */
function touchesLittle(edits: readonly TextEdit[], { answers }: Fix, { source, review, findings }: Fixable): boolean {
  const about = findings.filter(({ rule, span }) => rule === answers?.code && span.start === answers.span.start);
  const related = about.flatMap((finding) => [...finding.related, finding.span]);
  const blocks = [...review.items, ...review.insights]
    .map(({ block }) => block)
    .filter((block) => related.some((span) => meets(block, span)));
  const passages = review.passages
    .map(({ prose }) => prose.span)
    .filter((span) => related.some((each) => meets(span, each)));
  const places = [...related, ...blocks, ...passages, ...(answers ? [answers.span] : [])].map((span) =>
    linesAround(source, span),
  );
  return edits
    .filter(({ span }) => span.end > span.start)
    .every(({ span }) => places.some((place) => place.start <= span.start && span.end <= place.end));
}

function meets(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function linesAround(source: string, { start, end }: Span): Span {
  const next = source.indexOf('\n', end);
  return { start: source.lastIndexOf('\n', start - 1), end: next < 0 ? source.length : next + 1 };
}

function pageOf({ path, source }: Subject): Checked {
  const { review, problems } = engine.read(source, path);
  const linting = engine.lint(review, null);
  return {
    path,
    source,
    review,
    findings: linting.findings,
    held: linting.held,
    problems: [...problems, ...linting.problems],
    engine,
    config: defaultConfig,
  };
}
