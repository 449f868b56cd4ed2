import type { Analysis, Sentence, Token } from './analysis.js';
import { anyWord, type Needs } from './needs.js';
import { dateIn, durationIn, limitIn } from './time-limits.js';

/** The words that decide, in offsets of the text. */
export interface LimitWords {
  readonly from: number;
  readonly to: number;
}

const times = [
  'day',
  'week',
  'month',
  'quarter',
  'sprint',
  'year',
  'release',
  'fortnight',
  'iteration',
  'deadline',
  'sla',
  'slo',
  'due',
];
const shortTimes = Array.from({ length: 120 }, (_, count) => [`${String(count)}d`, `${String(count)}w`]).flat();
const subjects = [
  'action',
  'item',
  'follow',
  'followup',
  'remediation',
  'due',
  'deadline',
  'sla',
  'slo',
  'limit',
  'p',
  'critical',
  'high',
  'medium',
  'low',
  'major',
  'minor',
  'urgent',
];
const shortLevels = Array.from({ length: 6 }, (_, level) => [
  `p${String(level)}`,
  `s${String(level)}`,
  `sev${String(level)}`,
]).flat();

/** Without a time and something that it is for, a text sets no limit and need not be looked at. */
export const limitNeeds: Needs = [
  [
    anyWord([...times.flatMap((word) => [word, `${word}s`]), ...shortTimes]),
    anyWord([...subjects.flatMap((word) => [word, `${word}s`]), ...shortLevels, 'sev']),
  ],
];

/** Sentences that set one time limit for action items in general: a rule, an SLA, or a ladder of levels and times. */
export function limitsOnItems(analysis: Analysis, headings: readonly string[]): readonly LimitWords[] {
  const ladder = ladderIn(analysis, headings);
  if (ladder) return [ladder];
  return analysis.sentences.flatMap((sentence) => limitOnAll(sentence) ?? limitByName(sentence) ?? []);
}

/** "Every follow-up must be closed within 30 days": items in general, an end, a limit. */
function limitOnAll({ tokens }: Sentence): LimitWords | null {
  const work = tokens.findIndex((_, index) => isWork(tokens, index) && isGeneral(tokens, index));
  const limit = limitIn(tokens);
  const end = tokens.findIndex((token) => isEnd(token));
  if (work < 0 || !limit || end < 0 || limit.start < end || isTold(tokens)) return null;
  return between(tokens, Math.min(generalStart(tokens, work), end), limit.end);
}

/** "SLA for follow-ups: 14 days": a limit by its name, of items. */
function limitByName({ tokens }: Sentence): LimitWords | null {
  const name = tokens.findIndex((token, index) => isNameOfLimit(token, tokens[index + 1]));
  const duration = durationIn(tokens) ?? dateIn(tokens);
  const work = tokens.findIndex((_, index) => isWork(tokens, index));
  const isDefault = tokens.some((token) => token.lower === 'default');
  if (name < 0 || !duration || (work < 0 && !isDefault)) return null;
  return between(tokens, Math.min(name, work < 0 ? name : work, duration.start), Math.max(duration.end, name + 1));
}

/** "P1: 14 days, P2: 28 days": two levels or more, each with its time, about items. */
function ladderIn(analysis: Analysis, headings: readonly string[]): LimitWords | null {
  const tokens = analysis.sentences.flatMap((sentence) => sentence.tokens);
  const steps = tokens.flatMap((token, index) => {
    const time = isLevel(token) ? durationIn(tokens.slice(index + 1, index + 7)) : null;
    return time ? [{ start: index, end: index + 1 + time.end }] : [];
  });
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last || steps.length < 2 || tokens.some(isOfService)) return null;
  const isAboutItems = tokens.some((token, index) => isWork(tokens, index) || token.lower === 'due');
  return isAboutItems || headings.some(isAboutActions) ? between(tokens, first.start, last.end) : null;
}

const workNouns = new Set(['action', 'follow-up', 'followup', 'remediation']);
const ofPlace = new Set(['in', 'of', 'on', 'from']);

/** An action item by any of its names; an item of a cart or a queue is none. */
function isWork(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.tag === 'verb') return false;
  if (token.lemma === 'item') return !ofPlace.has(lowerAt(tokens, index + 1));
  return workNouns.has(token.lemma) || (token.lower === 'follow' && isUp(tokens, index + 1));
}

function isUp(tokens: readonly Token[], index: number): boolean {
  return lowerAt(tokens, index) === '-' && /^ups?$/.test(lowerAt(tokens, index + 1));
}

function lowerAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? '';
}

const generalWords = new Set(['all', 'every', 'each', 'any', 'our', 'no']);
const certainWords = new Set(['the', 'this', 'these', 'that', 'those', 'a', 'an', 'one', 'two', 'three']);

/** All items, or items as such: quantified, or a bare plural. */
function isGeneral(tokens: readonly Token[], work: number): boolean {
  const before = tokens.slice(Math.max(work - 4, 0), work).map((token) => token.lower);
  if (before.some((word) => generalWords.has(word))) return true;
  const noun = tokens[work];
  const isPlural = noun !== undefined && (noun.lower.endsWith('s') || tokens[work + 1]?.lower === 'items');
  return isPlural && !before.some((word) => certainWords.has(word));
}

function generalStart(tokens: readonly Token[], work: number): number {
  const earliest = Math.max(work - 4, 0);
  const first = tokens.slice(earliest, work).findIndex((token) => generalWords.has(token.lower));
  if (first >= 0) return earliest + first;
  return tokens[work - 1]?.tag === 'adjective' ? work - 1 : work;
}

const ends = new Set([
  'complete',
  'close',
  'finish',
  'do',
  'resolve',
  'deliver',
  'address',
  'implement',
  'ship',
  'land',
  'due',
]);

function isEnd(token: Token): boolean {
  return ends.has(token.lemma) || token.lower === 'done' || token.lower === 'due';
}

/** It tells how things went instead of setting a rule. */
function isTold(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, index) => {
    if (lower === 'was' || lower === 'were' || lower === 'had') return true;
    return (lower === 'has' || lower === 'have') && tokens[index + 1]?.lower !== 'to';
  });
}

function isNameOfLimit(token: Token, next: Token | undefined): boolean {
  if (['sla', 'slas', 'slo', 'deadline', 'deadlines'].includes(token.lower)) return true;
  return (token.lower === 'due' && next?.lemma === 'date') || (token.lower === 'time' && next?.lemma === 'limit');
}

const levels = /^(p[0-5]|sev-?[0-5]|s[0-4]|critical|urgent|high|medium|low|major|minor)$/;

function isLevel(token: Token): boolean {
  return levels.test(token.lower);
}

const ofService = new Set([
  'respond',
  'response',
  'acknowledge',
  'uptime',
  'availability',
  'retention',
  'latency',
  'answer',
]);

function isOfService(token: Token): boolean {
  return ofService.has(token.lemma);
}

function isAboutActions(heading: string): boolean {
  return /action|follow|remediat|due/i.test(heading);
}

function between(tokens: readonly Token[], start: number, end: number): LimitWords {
  return { from: tokens[start]?.from ?? 0, to: tokens[Math.min(end, tokens.length) - 1]?.to ?? 0 };
}
