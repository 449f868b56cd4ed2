import type { Span } from '../text.js';

/** The marker lines of unresolved merge conflicts; none unless a conflict has its beginning and its end. */
export function conflictMarkers(text: string): readonly Span[] {
  if (!text.includes('<<<<<<<') || !text.includes('>>>>>>>')) return [];
  const lines = text.matchAll(/^(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|$).*/gmu);
  const markers = [...lines].map((match) => ({ start: match.index, end: match.index + match[0].trimEnd().length }));
  return markers.some((marker) => text[marker.start] === '<') && markers.some((marker) => text[marker.start] === '>')
    ? markers
    : [];
}

/** The text with each marker made a comment, so that both sides can be read; no offset changes. */
export function hideMarkers(text: string, markers: readonly Span[]): string {
  let at = 0;
  const parts = markers.map(({ start }) => {
    const part = `${text.slice(at, start)}#`;
    at = start + 1;
    return part;
  });
  return [...parts, text.slice(at)].join('');
}
