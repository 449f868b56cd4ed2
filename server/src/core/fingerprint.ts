import type { Finding } from './finding.js';
import type { Problem, Review } from './review.js';
import type { Span } from './text.js';

/** What is named by a fingerprint: a rule or problem, and the words that it is about. */
interface Mark {
  readonly name: string;
  readonly words: string;
}

/**
 * A name for each finding that stays the same while its words do: moving a paragraph, editing around it or filling in
 * an item's fields changes nothing. Equal findings of one document are numbered.
 */
export function fingerprintFindings(findings: readonly Finding[], review: Review, source: string): readonly string[] {
  return numbered(
    findings.map(({ rule, item, span }) => {
      const text = item === null ? null : review.items[item]?.text.value;
      return { name: rule, words: text ?? sentenceAround(source, span) };
    }),
  );
}

/** The same for problems. */
export function fingerprintProblems(problems: readonly Problem[], source: string): readonly string[] {
  return numbered(problems.map(({ code, span }) => ({ name: code, words: sentenceAround(source, span) })));
}

/** 64 bits of a text in hexadecimal. */
export function digest(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return hex(a) + hex(b);
}

function numbered(marks: readonly Mark[]): readonly string[] {
  const counts = new Map<string, number>();
  return marks.map(({ name, words }) => {
    const fingerprint = digest(`${name}\n${plain(words)}`);
    const count = (counts.get(fingerprint) ?? 0) + 1;
    counts.set(fingerprint, count);
    return count === 1 ? fingerprint : `${fingerprint}-${String(count)}`;
  });
}

const farthest = 500;
const boundary = /[.!?:|]\s|\n[ \t]*(?:[\r\n]|[-*+>#|]|\d{1,3}[.)] )/g;

/** The words of a span with the sentence or entry that they stand in. */
function sentenceAround(source: string, { start, end }: Span): string {
  const before = source.slice(Math.max(start - farthest, 0), start);
  const after = source.slice(end, end + farthest);
  const last = [...before.matchAll(boundary)].at(-1);
  const next = after.search(boundary);
  const lead = last ? before.slice(last.index + last[0].length) : before;
  return lead + source.slice(start, end) + (next < 0 ? after : after.slice(0, next));
}

/** Wrapping, markup and case do not count. */
function plain(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu);
  return words?.join(' ') ?? '';
}

function hex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}
