import { groupBy } from './group-by.js';
import type { ActionItem, FieldName, Review, Section } from './review.js';
import type { Span } from './text.js';

/** The items below one heading, whatever sub-headings stand between. */
export interface ItemGroup {
  readonly section: Section;
  /** Its heading, or the first item where it has none. */
  readonly span: Span;
  readonly items: readonly ActionItem[];
}

/** The items by the outermost section that holds actions, in document order. */
export function groupsOf(items: readonly ActionItem[]): readonly ItemGroup[] {
  const groups = groupBy(items, ({ section }) => outermost(section));
  return [...groups].map(([section, group]) => ({ section, items: group, span: headOf(section, group) }));
}

/** Accepted and not yet ended; what says nothing of its status counts. */
export function isOpen(item: ActionItem): boolean {
  const status = item.status?.value ?? 'open';
  return status === 'open' || status === 'in-progress';
}

/** Neither ended nor dropped; ideas and proposals count. */
export function isAlive(item: ActionItem): boolean {
  return isOpen(item) || item.status?.value === 'idea' || item.status?.value === 'proposed';
}

/** Whether the document can say such a thing of the item: a column, a field that others have, or the product's own form. */
export function hasPlaceFor(field: FieldName, item: ActionItem, review: Review): boolean {
  return review.declared || (review.fieldPlaces.get(item.section)?.has(field) ?? false);
}

/** Written today or yesterday; such an item gets a day before its missing fields are mentioned. */
export function isFresh(item: ActionItem, today: string | null): boolean {
  const age = daysBetween(item.created?.value ?? null, today);
  return age !== null && age <= 1;
}

/** Whole days from one ISO date to the other, `null` where either cannot be read. */
export function daysBetween(from: string | null, to: string | null): number | null {
  const start = from === null || to === null ? null : dayOf(from);
  const end = start === null ? null : dayOf(to);
  return start === null || end === null ? null : end - start;
}

function dayOf(date: string | null): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '') ?? [];
  if (!year) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Math.round(time / 86_400_000);
}

function outermost(section: Section): Section {
  return section.parent?.role === 'actions' ? outermost(section.parent) : section;
}

function headOf(section: Section, items: readonly ActionItem[]): Span {
  return section.heading?.span ?? items[0]?.span ?? section.span;
}
