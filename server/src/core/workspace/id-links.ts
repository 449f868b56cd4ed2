import type { Range } from '../lines.js';
import type { Span } from '../text.js';
import { isSameId, type IdUse } from './id-uses.js';

/** A place where an id stands, in some document. */
export interface IdPlace extends IdUse {
  readonly path: string;
  readonly range: Range;
}

/** The ids of a document. */
export interface IdPage {
  readonly path: string;
  readonly ids: readonly (IdUse & { readonly range: Range })[];
}

/** The id at an offset of a document. */
export function idAt(at: number, { path, ids }: IdPage): IdPlace | null {
  const found = ids.find(({ span }) => holdsPlace(span, at));
  return found ? { ...found, path } : null;
}

/**
 * Where an id is given to something. A document's own entries come first: only what it does not name itself is
 * looked for elsewhere.
 */
export function namesOf(id: string, path: string, pages: Iterable<IdPage>): readonly IdPlace[] {
  const all = placesOf(id, pages).filter(({ role }) => role === 'names');
  const own = all.filter((place) => place.path === path);
  return own.length > 0 ? own : all;
}

/** All places that mean the same as an id in a document: there, and where other documents can mean nothing else. */
export function usesOf(id: string, path: string, pages: Iterable<IdPage>): readonly IdPlace[] {
  const all = placesOf(id, pages);
  const naming = new Set(all.filter(({ role }) => role === 'names').map((place) => place.path));
  const [home] = naming.has(path) ? [path] : naming;
  const isMeant = (place: IdPlace): boolean => place.path === home || (!naming.has(place.path) && naming.size <= 1);
  return all.filter((place) => isMeant(place) || place.path === path);
}

/** Whether a text can be an id: one word of letters, digits and a few marks between them. */
export function isIdText(text: string): boolean {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N}]|[-_.](?=[\p{L}\p{N}]))*$/u.test(text) && text.length <= 40;
}

function placesOf(id: string, pages: Iterable<IdPage>): readonly IdPlace[] {
  const found: IdPlace[] = [];
  for (const { path, ids } of pages) {
    for (const use of ids) if (isSameId(use.id, id)) found.push({ ...use, path });
  }
  return found;
}

function holdsPlace({ start, end }: Span, at: number): boolean {
  return start <= at && at <= end;
}
