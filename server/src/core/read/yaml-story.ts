import { scalarText } from '../yaml/access.js';
import type { YamlEntry, YamlMap } from '../yaml/value.js';
import { type Place } from './yaml-place.js';
import { nameWords } from './field-names.js';
import { list } from './word-list.js';
import { senseOf } from './markdown/headings.js';

const headingKeys = list('heading, title, section, name, header');
const contentKeys = list(
  'content, contents, body, text, items, entries, points, paragraphs, markdown, answer, description, details, value',
);

/** `{ title: Root cause, content: … }` as the entry that it stands for, `null` for other mappings. */
export function spelledSection(map: YamlMap): YamlEntry | null {
  const heading = map.entries.find(({ key }) => headingKeys.includes(nameWords(key)));
  const content = map.entries.find(({ key }) => contentKeys.includes(nameWords(key)));
  const name = scalarText(heading?.value);
  if (!name || !content || heading === content || senseOf(name.text) === null) return null;
  return { key: name.text.trim(), keySpan: name.span, value: content.value, span: map.span };
}

const momentKeys = new Set(
  list(
    'at, time, date, timestamp, when, datetime, utc, time utc, start, end, ts, occurred at, duration, author, who, by, user, actor, link, url, source, id, type, kind, phase, status, severity, level, tz, timezone, created at',
  ),
);

/** The entries of a mapping that tell something; times, names and labels do not. */
export function tellingEntries(map: YamlMap): readonly YamlEntry[] {
  return map.entries.filter(({ key }) => !momentKeys.has(nameWords(key)));
}

/** Whether a value is more than a label: several words, or letters without spaces between words as in Chinese. */
export function tells(text: string): boolean {
  return (
    text.trim().split(/\s+/u).length > 2 || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u.test(text)
  );
}

/** `{ theme: Detection, actions: [ … ] }` as the entry that it stands for, `null` for other mappings. */
export function spelledGroup(map: YamlMap): YamlEntry | null {
  const name = map.entries.find(({ key, value }) => groupKeys.includes(nameWords(key)) && scalarText(value));
  const content = map.entries.find(({ value }) => value.kind === 'list');
  const scalar = scalarText(name?.value);
  return scalar && content
    ? { key: scalar.text.trim(), keySpan: scalar.span, value: content.value, span: map.span }
    : null;
}

/** Whether a key inside a section is a heading of its own. */
export function opensSection({ key, value }: YamlEntry, { kind }: Place): boolean {
  const sense = senseOf(nameWords(key));
  return sense !== null && (value.kind !== 'scalar' || sense.kind !== kind) && !isEventKey(key);
}

/** Keys that hold what a timeline's entry tells. */
export function isEventKey(key: string): boolean {
  return eventKeys.has(nameWords(key));
}

const groupKeys = list('theme, group, category, name, title, section, heading, type, area');
const eventKeys = new Set(
  list(
    'event, text, what, description, entry, note, notes, action, summary, message, details, update, body, comment, content, milestone',
  ),
);
