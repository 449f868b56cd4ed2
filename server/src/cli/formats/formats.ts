import type { Report } from '../report.js';
import type { FormatName } from './format-names.js';
import { toGitHub } from './github.js';
import { toGitLab } from './gitlab.js';
import { toJson } from './json.js';
import { toJUnit } from './junit.js';
import { toMarkdown } from './markdown.js';
import type { Presentation } from './presentation.js';
import { toRdjson } from './rdjson.js';
import { toSarif } from './sarif.js';
import { toText } from './text.js';

/** How each format writes a report. */
export const formats: Readonly<Record<FormatName, (report: Report, presentation: Presentation) => string>> = {
  text: toText,
  json: toJson,
  sarif: toSarif,
  github: toGitHub,
  gitlab: toGitLab,
  junit: toJUnit,
  rdjson: toRdjson,
  markdown: toMarkdown,
};
