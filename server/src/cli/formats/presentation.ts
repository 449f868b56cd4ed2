import type { Severity } from '../../core/vocabulary.js';
import type { Look } from '../excerpt.js';

/** What a format may want to know besides the report. */
export interface Presentation {
  readonly look: Look;
  readonly failOn: Severity | 'never';
  /** Debrief's version. */
  readonly version: string;
}
