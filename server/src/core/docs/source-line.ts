import { sources, type Source, type SourceKey } from '../sources.js';

/** A work as an entry of a list in Markdown. */
export function sourceLine(key: SourceKey): string {
  const { title, authors, year, url }: Source = sources[key];
  return `- ${authors}: ${url === null ? title : `[${title}](${url})`}${year === null ? '' : `, ${String(year)}`}`;
}
