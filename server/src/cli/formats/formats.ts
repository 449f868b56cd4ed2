import type { Report, Summary } from '../report.js';
import type { Look } from '../excerpt.js';
import { toJson } from './json.js';
import { toText } from './text.js';

export const formatNames = ['text', 'json'] as const;
export type FormatName = (typeof formatNames)[number];

/** How each format writes a report. */
export const formats: Readonly<Record<FormatName, (report: Report, summary: Summary, look: Look) => string>> = {
  text: toText,
  json: toJson,
};
