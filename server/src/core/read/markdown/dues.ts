import { isoDateOf } from '../dates.js';

/** Where a text says by when. */
export interface DueAt {
  readonly from: number;
  readonly to: number;
  /** Where the words of the date itself begin: "by Friday" → "Friday". */
  readonly value: number;
}

const month = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const unit = '(?:business |working )?(?:days?|weeks?|months?|quarters?|sprints?|years?|hours?|iterations?)';
const day = `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?:,? \\d{4})?|${month}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|${month} \\d{4}|q[1-4](?:[ /-]?(?:fy)?'?\\d{2,4})?|h[12](?:[ /-]?\\d{2,4})?|\\d{4}[ -]?q[1-4])`;
const relative = `(?:(?:the )?(?:end|middle|beginning|start|close) of (?:the |this |next )?(?:${unit}|${month}|q[1-4](?: \\d{4})?|\\d{4}|year)|eo[dwmqy]|cob|tomorrow|today|tonight|(?:this|next|the next|the coming|coming) (?:${unit}|${weekday}|${month}|release)|${weekday}|${month}|year[- ]end)`;
const when = `(?:${day}|${relative})`;
/** A preposition that makes a time a deadline. */
const deadline = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:to be (?:completed|done|finished|delivered) )?(?:by|before|until|no later than|due(?: date)?(?: on| by)?:?|deadline:?|eta:?|target(?: date)?:?|targeted for|planned for|scheduled for|estimated(?: completion)?:?|expected(?: by)?:?)) ${when}(?![\\p{L}\\p{N}-])`,
  'giu',
);
/** A span of time in which something is to be done. */
const span = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:within (?:the (?:next|coming) )?(?:\\d+|a|an|one|two|three|four|five|six|few|couple of)? ?${unit}|(?:in|over|during) the (?:coming|next|following)(?: (?:\\d+|few|couple of|two|three|four|six))? ${unit}|(?:this|next|early next|later this) (?:week|month|quarter|sprint|year))(?![\\p{L}\\p{N}-])`,
  'giu',
);

/** A cheap look before the long one. */
const hint = /\b(?:by|before|until|later than|due|deadline|eta|target|targeted|planned|scheduled|estimated|expected|within|coming|next|following|this)\b/i;

/** The first place where a text says by when something is due. */
export function dueIn(text: string): DueAt | null {
  if (!hint.test(text)) return null;
  const found = first(deadline, text) ?? first(span, text);
  if (!found) return null;
  const lead = /^(?:(?:to be )?(?:completed|done|finished|delivered)? ?(?:by|before|until|no later than|due(?: date)?(?: on| by)?:?|deadline:?|eta:?|target(?: date)?:?|targeted for|planned for|scheduled for|estimated(?: completion)?:?|expected(?: by)?:?)) /iu.exec(found[0]);
  return { from: found.index, to: found.index + found[0].length, value: found.index + (lead?.[0].length ?? 0) };
}

/** Whether the whole of a text says when: a date, a quarter, "end of May", "next sprint". */
export function isWhen(text: string): boolean {
  const plain = text.trim().replace(/[.)]$/u, '');
  if (plain === '' || plain.length > 60) return false;
  return isoDateOf(plain) !== null || whole.test(plain) || wholeDeadline.test(plain);
}

const whole = new RegExp(`^${when}$`, 'iu');
const wholeDeadline = new RegExp(`^(?:${deadline.source}|${span.source})$`, 'iu');

function first(pattern: RegExp, text: string): RegExpExecArray | null {
  const [match] = text.matchAll(pattern);
  return match ?? null;
}
