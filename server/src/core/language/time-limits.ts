import type { Token } from './analysis.js';

/** A stretch of tokens, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const units = new Set(['day', 'week', 'month', 'quarter', 'sprint', 'fortnight', 'iteration']);
const kindsOfDay = new Set(['business', 'working', 'calendar']);
const smallNumbers = new Set([
  'a',
  'an',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'ten',
  'the',
  'this',
  'next',
]);

const months = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** Where a limit stands: "within 30 days", "by the end of the sprint", "before the next release". */
export function limitIn(tokens: readonly Token[]): Range | null {
  for (const [index, token] of tokens.entries()) {
    if (token.lower === 'within' || token.lower === 'in') {
      const time = durationIn(tokens.slice(index + 1, index + 6));
      if (time && time.start <= 2) return { start: index, end: index + 1 + time.end };
    }
    const end = endOfPeriod(tokens, index);
    if (end !== null) return { start: index, end };
  }
  return null;
}

/** "30 days", "five business days", "a quarter", "28d". */
export function durationIn(tokens: readonly Token[]): Range | null {
  for (const [index, token] of tokens.entries()) {
    if (/^\d+[dw]$/.test(token.lower)) return { start: index, end: index + 1 };
    const isNumber = /^\d+$/.test(token.lower) || smallNumbers.has(token.lower);
    const skip = kindsOfDay.has(tokens[index + 1]?.lower ?? '') ? 2 : 1;
    const unit = tokens[index + skip];
    if (isNumber && unit && units.has(unit.lemma)) return { start: index, end: index + skip + 1 };
  }
  return null;
}

/** "31 March", "2024-06-14". */
export function dateIn(tokens: readonly Token[]): Range | null {
  for (const [index, token] of tokens.entries()) {
    if (/^\d{4}-\d\d-\d\d$/.test(token.lower)) return { start: index, end: index + 1 };
    const isDay = /^\d{1,2}(st|nd|rd|th)?$/.test(token.lower);
    if (isDay && months.test(tokens[index + 1]?.lower ?? '')) return { start: index, end: index + 2 };
  }
  return null;
}

function endOfPeriod(tokens: readonly Token[], index: number): number | null {
  const word = tokens[index]?.lower;
  if (word !== 'by' && word !== 'before') return null;
  const stretch = tokens.slice(index + 1, index + 7);
  const period = stretch.findIndex(
    (token) => units.has(token.lemma) || token.lemma === 'release' || token.lemma === 'year',
  );
  const isPeriod = stretch
    .slice(0, period)
    .some((token) => token.lower === 'end' || token.lower === 'next' || token.lower === 'close');
  return period > 0 && isPeriod ? index + 2 + period : null;
}
