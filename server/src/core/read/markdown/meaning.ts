import type { HeadingKind, HeadingSense, HeadingTopic } from './headings.js';

/** What a heading stands below, as far as its meaning goes. */
export interface Above {
  readonly kind: HeadingKind;
  readonly topic: HeadingTopic;
}

/** What a heading means where it stands: "Detection" below "Action items" is a group of items. */
export function meaning(
  sense: HeadingSense | null,
  parent: Above | null,
): { readonly kind: HeadingKind; readonly topic: HeadingTopic } {
  if (!parent) return { kind: 'other', topic: null };
  const above = { kind: parent.kind, topic: parent.topic };
  if (!sense || above.kind === 'exempt') return above;
  const own = { kind: sense.kind, topic: sense.topic };
  if (above.kind === 'learning' && own.kind === 'actions' && !sense.exact) return above;
  if (above.kind === 'actions' || above.kind === 'learning') return isDifferent(sense, above.kind) ? own : above;
  if (above.kind === 'lessons-and-actions' && own.kind !== 'actions' && own.kind !== 'learning') return above;
  return own;
}

/** Whether a heading ends what an actions or learning heading above it began. */
export function isDifferent(sense: HeadingSense, here: HeadingKind): boolean {
  if (sense.kind === here) return false;
  if (here === 'learning' && sense.kind === 'narrative') return sense.topic === 'timeline' || sense.topic === 'summary';
  if (sense.kind === 'remedy' || sense.kind === 'response') return false;
  if (sense.kind === 'narrative') return sense.topic !== null;
  return sense.kind !== 'other';
}

/** Whether a line below another that stands as a heading only groups what that one holds. */
export function isGroupIn(above: Above, sense: HeadingSense | null): boolean {
  if (!sense) return above.kind === 'actions' || above.kind === 'learning';
  return above.kind === 'actions' && !isDifferent(sense, 'actions') && sense.kind !== 'actions';
}

/** Kinds whose names stand alone on a line without being marked as headings. */
export function isStrong(sense: HeadingSense | null): boolean {
  return (
    sense !== null &&
    (sense.kind === 'actions' || sense.kind === 'learning' || sense.kind === 'parking' || sense.kind === 'questions')
  );
}
