import { isoDateOf } from '../dates.js';

/** Where a text says by when. */
export interface DueAt {
  readonly from: number;
  readonly to: number;
  /** Where the words of the date itself begin: "by Friday" → "Friday". */
  readonly value: number;
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const unit = '(?:business |working )?(?:days?|weeks?|months?|quarters?|sprints?|years?|hours?|iterations?)';
const day = `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?:,? \\d{4})?|${month}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|${month} \\d{4}|q[1-4](?:[ /-]?(?:fy)?'?\\d{2,4})?|h[12](?:[ /-]?\\d{2,4})?|\\d{4}[ -]?q[1-4])`;
const relative = `(?:(?:the )?(?:end|middle|beginning|start|close) of (?:the |this |next )?(?:${unit}|${month}|q[1-4](?: \\d{4})?|\\d{4}|year)|eo[dwmqy]|cob|tomorrow|today|tonight|(?:this|next|the next|the coming|coming) (?:${unit}|${weekday}|${month}|release)|${weekday}|${month}|year[- ]end)`;
const when = `(?:${day}|${relative})`;
const lead =
  '(?:to be (?:completed|done|finished|delivered) )?(?:by|before|until|no later than|due(?: date)?(?: on| by)?:?|deadline:?|eta:?|target(?: date)?:?|targeted for|planned for|scheduled for|estimated(?: completion)?:?|expected(?: by)?:?) ';
/** A preposition that makes a time a deadline. */
const deadline = new RegExp(`${lead}${when}(?![\\p{L}\\p{N}-])`, 'iuy');
/** A span of time in which something is to be done. */
const span = new RegExp(
  `(?:within (?:the (?:next|coming) )?(?:\\d+|a|an|one|two|three|four|five|six|few|couple of)? ?${unit}|(?:in|over|during) the (?:coming|next|following)(?: (?:\\d+|few|couple of|two|three|four|six))? ${unit}|(?:this|next|early next|later this) (?:week|month|quarter|sprint|year))(?![\\p{L}\\p{N}-])`,
  'iuy',
);
const leadAlone = new RegExp(`^${lead}`, 'iu');

/** The words that deadlines begin with, and those that spans of time begin with. */
const deadlineStarts =
  /\b(?:to be (?:completed|done|finished|delivered)|by|before|until|no later|due|deadline|eta|target|targeted|planned|scheduled|estimated|expected)\b/gi;
const spanStarts = /\b(?:within|in the|over the|during the|this|next|early next|later this)\b/gi;

/** The first place where a text says by when something is due. */
export function dueIn(text: string): DueAt | null {
  const found = first(deadlineStarts, deadline, text) ?? first(spanStarts, span, text);
  if (!found) return null;
  const before = leadAlone.exec(found[0])?.[0].length ?? 0;
  return { from: found.index, to: found.index + found[0].length, value: found.index + before };
}

/** Whether the whole of a text says when: a date, a quarter, "end of May", "next sprint". */
export function isWhen(text: string): boolean {
  const plain = text.trim().replace(/[.)]$/u, '');
  if (plain === '' || plain.length > 60 || !timeHint.test(plain)) return false;
  return isoDateOf(plain) !== null || whole.test(plain) || isWholly(deadline, plain) || isWholly(span, plain);
}

/** A cheap look: a number, or the name of a time. */
const timeHint =
  /\d|\b(?:days?|weeks?|months?|quarters?|sprints?|years?|hours?|iterations?|release|eo[dwmqy]|cob|today|tomorrow|tonight|mon|tue|wed|thu|fri|sat|sun|\w+day|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\b/i;
const whole = new RegExp(`^${when}$`, 'iu');

function isWholly(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.[0].length === text.length;
}

/** The first match of a pattern where one of its starting words stands. */
function first(starts: RegExp, pattern: RegExp, text: string): RegExpExecArray | null {
  for (const start of text.matchAll(starts)) {
    pattern.lastIndex = start.index;
    const found = text[start.index - 1] === '-' ? null : pattern.exec(text);
    if (found) return found;
  }
  return null;
}
