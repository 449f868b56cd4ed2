import type { Problem, Reading, Review } from '../review.js';
import { readYamlTree } from '../yaml/tree.js';
import type { YamlEntry, YamlMap, YamlValue } from '../yaml/value.js';
import { nameWords } from './field-names.js';
import { metaKeyOf, noMeta, participantsOf, readMeta, type ReviewMeta } from './review-meta.js';
import { senseOf } from './markdown/headings.js';
import { yamlKeeps } from './yaml-keeps.js';
import { YamlSections } from './yaml-sections.js';

/** What the reader must know of the team. */
export interface YamlOptions {
  /** Categories of the team's own, which are no slips. */
  readonly categories?: readonly string[];
}

/** Reads a review from YAML whatever it holds; never throws. */
export function readYaml(source: string, { categories = [] }: YamlOptions = {}): Reading {
  const { value, comments, problems } = readYamlTree(source);
  const root = value?.kind === 'map' ? innermost(value) : null;
  const meta = metaOf(value, root, source);
  const read = new YamlSections(source, { categories, participants: participantsOf(meta) });
  if (root) read.top(root);
  else if (value?.kind === 'list') read.untitled(value);
  const { sections, items, looksLikeReview } = read;
  const { insights, questions, ideas, passages, placeholders, fieldPlaces, noActions } = read.gather;
  const blocks = [...items, ...insights, ...ideas].map(({ block }) => block);
  const texts = [...passages.map(({ prose }) => prose), ...placeholders.map(({ text }) => text)];
  const entries = [...blocks, ...questions.map(({ span }) => span), ...texts.map(({ span }) => span)];
  const keeps = yamlKeeps(comments, source, { entries, sections: sections.map(({ span }) => span) });
  const review: Review = {
    ...meta,
    noActions: meta.noActions ?? noActions,
    format: 'yaml',
    looksLikeReview,
    sections,
    items,
    insights,
    questions,
    ideas,
    passages,
    placeholders,
    keeps,
    fieldPlaces,
  };
  const all = [...problems, ...read.gather.problems, ...notKeys(value)];
  return { review, problems: all.sort((a, b) => a.span.start - b.span.start) };
}

function metaOf(value: YamlValue | null, root: YamlMap | null, source: string): ReviewMeta {
  if (value?.kind !== 'map' || !root) return noMeta;
  const outer = readMeta(value, source);
  if (root === value) return outer;
  const inner = readMeta(root, source);
  return { ...inner, declared: outer.declared || inner.declared, title: inner.title ?? outer.title };
}

/** Exports wrap a review in one key (`postmortem:`, `data:`); what is inside it counts. */
function innermost(map: YamlMap): YamlMap {
  let root = map;
  for (let depth = 0; depth < 4 && !root.entries.some(saysSomething); depth++) {
    const inner = root.entries.flatMap(({ value }) =>
      value.kind === 'map' && value.entries.some(saysSomething) ? [value] : [],
    );
    const [only, other] = inner;
    if (!only || other) break;
    root = only;
  }
  return root;
}

function saysSomething(entry: YamlEntry): boolean {
  const name = metaKeyOf(entry);
  return (name !== null && name !== 'kind' && name !== 'title') || senseOf(nameWords(entry.key)) !== null;
}

function notKeys(value: YamlValue | null): readonly Problem[] {
  if (value === null || value.kind !== 'scalar') return [];
  const message = 'A review in YAML is keys with values, and this is text alone.';
  return [{ code: 'not-a-review', severity: 'information', message, span: value.span }];
}
