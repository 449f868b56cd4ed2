import { Composer, isMap, Parser } from 'yaml';
import type { Document } from 'yaml';
import type { Problem } from '../review.js';
import type { Span } from '../text.js';
import { buildValue } from './build.js';
import { conflictMarkers, hideMarkers } from './conflicts.js';
import { deepest, tokenFacts } from './tokens.js';
import type { YamlComment, YamlValue } from './value.js';

/** What a YAML text says, as far as it can be read. */
export interface YamlTree {
  /** The first document that is a mapping, else the first; `null` when there is none. */
  readonly value: YamlValue | null;
  /** In the order of the source. */
  readonly comments: readonly YamlComment[];
  readonly problems: readonly Problem[];
}

const mostProblems = 20;
/** The parser repeats itself, so that more of its errors are looked at than are told. */
const manyErrors = 1000;
const syntaxCode = 'yaml-syntax';

/**
 * Reads YAML whatever it is: broken, hostile or several documents. Positions are those of `source`,
 * of which `within` (all of it by default) is read.
 */
export function readYamlTree(source: string, within: Span = { start: 0, end: source.length }): YamlTree {
  const text = source.slice(within.start, within.end);
  const markers = conflictMarkers(text);
  const tree = parse(hideMarkers(text, markers), { source, base: within.start });
  const [marker] = markers;
  const problems = marker
    ? [conflictProblem(marker), ...tree.problems.filter(({ code }) => code !== syntaxCode)]
    : once(tree.problems);
  return {
    value: tree.value,
    comments: tree.comments.map((comment) => moved(comment, within.start)),
    problems: problems.slice(0, mostProblems).map((problem) => moved(problem, within.start)),
  };
}

/** Positions of what it returns are those of `text`, but for the values, which stand in the whole source. */
function parse(text: string, place: { readonly source: string; readonly base: number }): YamlTree {
  try {
    const tokens = [...new Parser().parse(text)];
    const { comments, tooDeep } = tokenFacts(tokens);
    const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, strict: false, prettyErrors: false });
    const documents = [...composer.compose(tokens, true, text.length)];
    const main = mainDocument(documents);
    const { value, problems } = buildValue(main?.contents ?? null, place);
    const all = [
      ...depthProblems(tooDeep),
      ...documents.flatMap((document) => syntaxProblems(document, text.length)),
      ...problems,
      ...otherDocuments(documents, main),
    ];
    return { value, comments, problems: all };
  } catch {
    // The parser's generators call themselves: a document made to exhaust the stack ends here.
    return {
      value: null,
      comments: [],
      problems: [problemAt(syntaxCode, 'This YAML is nested too deeply to be read.', { start: 0, end: 0 })],
    };
  }
}

function mainDocument(documents: readonly Document.Parsed[]): Document.Parsed | undefined {
  return documents.find(({ contents }) => isMap(contents)) ?? documents.find(({ contents }) => contents !== null);
}

function syntaxProblems({ errors }: Document.Parsed, length: number): readonly Problem[] {
  return errors.slice(0, manyErrors).map(({ message, pos: [start, end] }) => {
    const [line = ''] = message.split('\n', 1);
    const from = Math.min(start, length);
    return problemAt(syntaxCode, `The YAML cannot be read here: ${line}.`, {
      start: from,
      end: Math.min(Math.max(from, end), length),
    });
  });
}

/** One problem of a sort at one place; where a flow collection never ends, the parser says so for each that stands around it. */
function once(problems: readonly Problem[]): readonly Problem[] {
  const known = new Set<string>();
  return problems.filter(({ code, span: { start } }) => {
    const key = `${code} ${String(start)}`;
    return !known.has(key) && known.add(key);
  });
}

function depthProblems(tooDeep: readonly number[]): readonly Problem[] {
  const message = `What is nested more than ${String(deepest)} levels deep is not read.`;
  return tooDeep.slice(0, 1).map((start) => problemAt('yaml-depth', message, { start, end: start + 1 }));
}

function otherDocuments(documents: readonly Document.Parsed[], main: Document.Parsed | undefined): readonly Problem[] {
  const others = documents.filter((document) => document !== main && document.contents !== null);
  const message = 'The file holds more than one YAML document, and only one of them is read as the review.';
  return others.slice(0, 1).map(({ contents }) => {
    const [start, end] = contents?.range ?? [0, 0];
    return { ...problemAt('yaml-documents', message, { start, end }), severity: 'information' };
  });
}

function conflictProblem(marker: Span): Problem {
  return problemAt('merge-conflict', 'A merge conflict stands here that is not resolved; both sides are read.', marker);
}

function problemAt(code: string, message: string, span: Span): Problem {
  return { code, severity: 'error', message, span };
}

function moved<T extends { readonly span: Span }>(piece: T, by: number): T {
  return { ...piece, span: { start: piece.span.start + by, end: piece.span.end + by } };
}
