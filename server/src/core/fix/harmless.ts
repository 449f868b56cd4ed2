import { oneLine } from '../one-line.js';
import { applyEdits, type TextEdit } from '../edit/text-edit.js';
import type { Field, Problem, Review } from '../review.js';
import type { Fixable } from './fixes.js';

type Edits = readonly TextEdit[];

/**
 * Those of some edits, given in their order, after which the document reads as before. A comment may be all that
 * keeps two paragraphs, or two lines of broken YAML, apart.
 */
export function harmless(page: Fixable, edits: Edits, taken: Edits = []): Edits {
  if (edits.length === 0) return taken;
  const all = [...taken, ...edits];
  if (readsAsBefore(page, all)) return all;
  if (edits.length === 1) return taken;
  const middle = edits.length >> 1;
  return harmless(page, edits.slice(middle), harmless(page, edits.slice(0, middle), taken));
}

/** The same words as the same parts, and nothing more that is odd. */
function readsAsBefore({ source, path, review, problems, engine }: Fixable, edits: Edits): boolean {
  const after = engine.read(applyEdits(source, edits), path);
  const [were, are] = [saidIn(review), saidIn(after.review)];
  const isSame = were.length === are.length && were.every((words, index) => words === are[index]);
  const codes = new Set(after.problems.map(({ code }) => code));
  return isSame && [...codes].every((code) => countOf(code, after.problems) <= countOf(code, problems));
}

function countOf(code: string, problems: readonly Problem[]): number {
  return problems.filter((problem) => problem.code === code).length;
}

function saidIn(review: Review): readonly string[] {
  const { declared, title, incident, sections, items, insights, ideas, questions, placeholders, passages } = review;
  const parts = [
    [declared, title?.value, ...fieldsOf(review), ...fieldsOf(incident)],
    ...sections.map(({ role, level, heading }) => [role, level, heading?.value]),
    ...[...items, ...insights, ...ideas].map((entry) => [entry.section.role, entry.text.value, ...fieldsOf(entry)]),
    ...[...questions, ...placeholders].map(({ section, text }) => [section.role, text.value]),
    ...passages.map(({ section, shape, prose }) => [section.role, shape, prose.value]),
  ];
  return parts.map((part) => oneLine(part.join(' ')));
}

function fieldsOf(entry: object): readonly string[] {
  return Object.values(entry)
    .flat()
    .flatMap((value: unknown) => (isField(value) && !value.inherited ? [JSON.stringify(value.value)] : []));
}

function isField(value: unknown): value is Field<unknown> {
  return typeof value === 'object' && value !== null && 'inherited' in value && 'value' in value;
}
