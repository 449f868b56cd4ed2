import { formatOf } from '../document.js';
import type { Reading } from '../review.js';
import type { MarkdownReading, Parsed } from './markdown.js';
import { readMarkdown } from './markdown.js';
import { readYaml } from './yaml.js';

/** What a reader may know besides the document. */
export interface ReadOptions {
  /** What was read of the document's previous version: makes reading this one cheap. */
  readonly previous?: Reading | undefined;
  /** The team's own insight categories. */
  readonly categories?: readonly string[];
}

/** Reads any text as a review: YAML where the path says so, else Markdown. */
export function readReview(source: string, path: string, { previous, categories = [] }: ReadOptions = {}): Reading {
  if (formatOf(path) === 'yaml') return readYaml(source, { categories });
  return readMarkdown(source, previous && parsedOf(previous));
}

function parsedOf(reading: Reading): Parsed | undefined {
  return isMarkdown(reading) ? reading.parsed : undefined;
}

function isMarkdown(reading: Reading): reading is MarkdownReading {
  return 'parsed' in reading;
}
