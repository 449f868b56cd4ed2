import type { Mark, Prose } from '../../text.js';

/** Words before a full stop that ends no sentence. */
const shortened = new Set(
  'e.g i.e eg ie vs approx no nos fig dr mr mrs ms st inc ltd corp dept est ca cf al resp incl excl max min jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** The sentences of a text, each with its place. */
export function sentencesOf(prose: Prose): readonly Prose[] {
  const { value, marks } = prose;
  const codes = marks.filter((mark) => mark.kind === 'code' || mark.kind === 'link' || mark.kind === 'placeholder');
  const sentences: Prose[] = [];
  let from = 0;
  for (const match of value.matchAll(/[.!?\u2026]["\u201d\u2019')\]*_]*\s+/g)) {
    const end = match.index + match[0].trimEnd().length;
    const next = match.index + match[0].length;
    if (!endsSentence(value, match.index, next) || isInside(codes, match.index)) continue;
    sentences.push(prose.slice(from, end));
    from = next;
  }
  if (from === 0) return value === '' ? [] : [prose];
  if (from < value.length) sentences.push(prose.slice(from, value.length));
  return sentences;
}

function endsSentence(text: string, stop: number, next: number): boolean {
  if (next >= text.length || /^\p{Ll}/u.test(text.slice(next, next + 2))) return false;
  if (text.charCodeAt(stop) !== 46) return true;
  const word = /[\p{L}.]{0,12}$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[0] ?? '';
  const isInitial = /^\p{Lu}$/u.test(word);
  return !isInitial && !shortened.has(word.toLowerCase());
}

function isInside(marks: readonly Mark[], at: number): boolean {
  return marks.some((mark) => mark.from <= at && mark.to > at + 1);
}
