import { plainLine } from '../one-line.js';
import { nameFrom, type NewFile } from './new-file.js';
import { atlassian } from './templates/atlassian.js';
import { awsCoe } from './templates/aws-coe.js';
import { debrief } from './templates/debrief.js';
import { etsy } from './templates/etsy.js';
import { googleSre } from './templates/google-sre.js';
import { howie } from './templates/howie.js';
import { pagerduty } from './templates/pagerduty.js';
import type { Facts, Template } from './templates/template.js';

/** The outlines to choose from; the first is the product's own. */
export const templates: readonly Template[] = [debrief, googleSre, pagerduty, atlassian, howie, etsy, awsCoe];

/** What a new review is made from. */
export interface Wanted extends Facts {
  /** The id of a template. */
  readonly template: string;
  readonly format: 'markdown' | 'yaml';
}

/** A new review, `null` where there is no such template, or none in that format. */
export function newReview({ template, format, title, date, facilitator }: Wanted): NewFile | null {
  const chosen = templates.find(({ id }) => id === template);
  const write = chosen?.[format];
  if (!write) return null;
  const name = plainLine(facilitator ?? '').replace(/^@/, '');
  const facts = {
    title: plainLine(title) || 'Untitled',
    date: plainLine(date),
    facilitator: name === '' ? null : name,
  };
  const extension = format === 'yaml' ? '.review.yaml' : '.md';
  return { name: nameFrom(facts.date, facts.title) + extension, text: write(facts) };
}
