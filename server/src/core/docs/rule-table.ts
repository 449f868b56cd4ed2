import type { Rule } from '../rules/rule.js';
import { overall, percent, precisionOf, recallOf, type Measured, type Measurements } from './measurements.js';

/** The table of all rules for the README, in Markdown; `folder` leads to their pages. */
export function ruleTable(rules: readonly Rule[], measurements: Measurements, folder: string): string {
  const rows = rules.map((rule) => {
    const name = `[\`${rule.name}\`](${folder}/${rule.name}.md)`;
    return `| ${name} | ${rule.summary} | ${rule.on ? rule.severity : 'off'} | ${shares(rule.name, measurements)} |`;
  });
  const head = ['| rule | what it sees | default | precision / recall |', '| --- | --- | --- | --- |'];
  return `${[...head, ...rows].join('\n')}\n\n${summary(measurements)}\n`;
}

/** Measured on reviews where the labels have it, else on sentences. */
function shares(name: string, { reviews, sentences }: Measurements): string {
  const tally = reviews.rules[name] ?? sentences.rules[name];
  return tally ? `${percent(precisionOf(tally))} / ${percent(recallOf(tally))}` : '–';
}

function summary({ measured, reviews, sentences }: Measurements): string {
  const { median, percentile95 } = reviews.findings;
  return `Measured on ${measured}: over ${String(reviews.count)} labelled public reviews ${both(reviews)}, over ${String(sentences.count)} labelled sentences ${both(sentences)}. The median review gets ${String(median)} findings, 95 of 100 get at most ${String(percentile95)}.`;
}

function both(part: Measured): string {
  const tally = overall(part);
  return `precision ${percent(precisionOf(tally))} and recall ${percent(recallOf(tally))}`;
}
