import { readFileSync } from 'node:fs';
import { rulePage } from '../../server/src/core/docs/rule-page.js';
import { ruleTable } from '../../server/src/core/docs/rule-table.js';
import { rules } from '../../server/src/core/rules/index.js';
import { readMeasurements } from '../measure/measurements-file.js';
import type { Generated } from './generated.js';

const between = /(<!-- rules -->\n)[^]*(<!-- \/rules -->)/;

/** The page of each rule, and the README with its table of rules. */
export function rulePages(root: URL): readonly Generated[] {
  const measurements = readMeasurements();
  const pages = rules.map((rule) => ({ path: `docs/rules/${rule.name}.md`, text: rulePage(rule, measurements) }));
  const readme = readFileSync(new URL('README.md', root), 'utf8');
  const table = ruleTable(rules, measurements, 'docs/rules');
  const text = readme.replace(between, (_, start: string, end: string) => `${start}\n${table}\n${end}`);
  return [...pages, { path: 'README.md', text }];
}
