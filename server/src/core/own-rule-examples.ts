import type { OwnExample, OwnRule } from './config/config.js';
import type { Analysis } from './language/analysis.js';
import { toRule } from './own-rule.js';
import type { Problem } from './review.js';
import type { ActiveRule, Place, Words } from './rules/rule.js';
import { plainProse, type Prose } from './text.js';

/** Tries a rule on the examples that the config gives for it, and says where it does otherwise than they ask. */
export function tryExamples(own: OwnRule, analyze: (prose: Prose) => Analysis): readonly Problem[] {
  const rule = toRule(own);
  const reports = ({ text }: OwnExample): boolean => reportsOn(rule, plainProse(text, 0), analyze);
  const silent = own.bad.filter((example) => !reports(example));
  const loud = own.good.filter(reports);
  return [
    ...silent.map(({ span }) => problem(`The rule "${own.name}" does not report this example.`, span)),
    ...loud.map(({ span }) => problem(`The rule "${own.name}" reports this example.`, span)),
  ];
}

function reportsOn(rule: ActiveRule, prose: Prose, analyze: (prose: Prose) => Analysis): boolean {
  const found: Words[] = [];
  for (const check of rule.checks) {
    if (check.over !== 'statements') continue;
    const place: Place = check.places[0] ?? 'item';
    check.check({ place, prose, analysis: analyze(prose), headings: [], parent: null }, (words) => found.push(words));
  }
  return found.length > 0;
}

function problem(message: string, span: Problem['span']): Problem {
  return { code: 'example', severity: 'warning', message, span };
}
