import { entriesOf } from './labels.js';
import type { Draft, Entry, FieldChange } from './entry-field.js';
import { readAgain } from './read-again.js';
import { says } from './says.js';
import { setField } from './set-field.js';
import { applyEdits, editBetween, type TextEdit } from './text-edit.js';

/** The edits that write one field of several entries; `null` where one of them cannot be written. */
export function setFields(draft: Draft, targets: readonly Entry[], change: FieldChange): readonly TextEdit[] | null {
  const apart = targets.map((target) => setField(draft, target, change));
  if (apart.some((edits) => edits === null)) return null;
  const edits = apart.flatMap((each) => each ?? []).sort((a, b) => a.span.start - b.span.start);
  if (targets.length === 1 || (areApart(edits) && allSay(draft, edits, { targets, change }))) return edits;
  return oneByOne(draft, targets, change);
}

/** Two rows of a table that gains a column cannot be written apart from one another. */
function oneByOne(draft: Draft, targets: readonly Entry[], change: FieldChange): readonly TextEdit[] | null {
  let now = draft;
  for (const index of indexesOf(draft, targets)) {
    const target = entriesOf(now)[index];
    const edits = target && setField(now, target, change);
    if (!edits) return null;
    const source = applyEdits(now.source, edits);
    now = { source, review: readAgain(draft.review, source) };
  }
  return [editBetween(draft.source, now.source)];
}

function areApart(edits: readonly TextEdit[]): boolean {
  return edits.every(({ span }, index) => index === 0 || span.start > (edits[index - 1]?.span.end ?? 0));
}

interface Wanted {
  readonly targets: readonly Entry[];
  readonly change: FieldChange;
}

function allSay(draft: Draft, edits: readonly TextEdit[], { targets, change }: Wanted): boolean {
  const source = applyEdits(draft.source, edits);
  const after = entriesOf({ source, review: readAgain(draft.review, source) });
  return indexesOf(draft, targets).every((index) => {
    const entry = after[index];
    return entry !== undefined && says(entry, change);
  });
}

function indexesOf(draft: Draft, targets: readonly Entry[]): readonly number[] {
  const entries = entriesOf(draft);
  return targets.map(({ entry }) => entries.findIndex((each) => each.entry === entry));
}
