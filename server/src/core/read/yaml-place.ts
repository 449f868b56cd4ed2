import type { Section } from '../review.js';
import { plainProse, type Prose } from '../text.js';
import type { YamlEntry, YamlValue } from '../yaml/value.js';
import { nameWords } from './field-names.js';
import { roleOf } from './heading-roles.js';
import type { HeadingKind, HeadingSense, HeadingTopic } from './markdown/headings.js';
import { senseOf } from './markdown/headings.js';
import { list } from './word-list.js';

/** Where in the review a value stands. */
export interface Place {
  readonly section: Section;
  readonly kind: HeadingKind;
  /** The key over it inside the actions. */
  readonly group: Prose | null;
}

/** The section that an entry's key opens: its words decide as a heading's do, else those of the key around it. */
export function placeOf(entry: YamlEntry, parent: Place | null, source: string): Place {
  const sense = senseOf(nameWords(entry.key));
  const topic = sense ? sense.topic : null;
  const kind = kindOf(sense, entry.value, parent);
  const heading = headingOf(entry, source);
  const around = parent?.section ?? null;
  const section: Section = {
    heading,
    level: (around?.level ?? 0) + 1,
    role: roleOf(kind),
    topic: inheritedTopic(kind, parent) ?? topic,
    parent: around,
    span: entry.span,
  };
  return { section, kind, group: parent?.kind === 'actions' && kind === 'actions' ? heading : null };
}

function inheritedTopic(kind: HeadingKind, parent: Place | null): HeadingTopic {
  return parent !== null && kind === parent.kind ? parent.section.topic : null;
}

const changing: ReadonlySet<HeadingKind> = new Set<HeadingKind>(['actions', 'learning', 'questions', 'parking']);

/** Below a key that says what its section holds, words such as "description" or "monitoring" change nothing. */
function kindOf(sense: HeadingSense | null, value: YamlValue, parent: Place | null): HeadingKind {
  const said = sense?.kind ?? 'other';
  const own = said === 'remedy' && value.kind !== 'scalar' ? 'actions' : said;
  const isFree = parent === null || parent.kind === 'other';
  return isFree || changing.has(own) ? own : parent.kind;
}

function headingOf({ keySpan, key }: YamlEntry, source: string): Prose {
  const quoted = /^["']/u.test(source.charAt(keySpan.start));
  return plainProse(key, keySpan.start + (quoted ? 1 : 0));
}

const generic = new Set(
  list(
    'actions, action, tasks, steps, plan, todo, to do, improvements, next steps, findings, insights, questions, ideas, fixes, trigger, causes, cause, lucky',
  ),
);

/** Whether only reviews have such a key. */
export function isReviewKey(key: string): boolean {
  const words = nameWords(key);
  const sense = senseOf(words);
  if (/\bpost ?mortem\b|\bretrospective\b/u.test(words)) return true;
  if (sense === null || generic.has(words)) return false;
  return sense.kind === 'actions' || sense.topic === 'cause' || sense.topic === 'lessons';
}
