import type { Rule } from '../rules/rule.js';
import { overall, percent, precisionOf, recallOf, type Measured, type Measurements } from './measurements.js';

/** The table of all rules for the README, in Markdown; `folder` leads to their pages. */
export function ruleTable(rules: readonly Rule[], measurements: Measurements, folder: string): string {
  const rows = rules.map((rule) => {
    const name = `[\`${rule.name}\`](${folder}/${rule.name}.md)`;
    const { reviews, sentences } = measurements;
    const level = rule.on ? rule.severity : 'off';
    return `| ${name} | ${rule.summary} | ${level} | ${shares(rule.name, reviews)} | ${shares(rule.name, sentences)} |`;
  });
  const head = ['| rule | what it sees | default | on reviews | on sentences |', '| --- | --- | --- | --- | --- |'];
  return `${[...head, ...rows].join('\n')}\n\n${summary(measurements)}\n`;
}

/** Precision and recall, and how many places the labels have. */
function shares(name: string, { rules }: Measured): string {
  const tally = rules[name];
  if (!tally) return '–';
  return `${percent(precisionOf(tally))} / ${percent(recallOf(tally))} (${tally.right + tally.missed})`;
}

function summary({ measured, reviews, sentences }: Measurements): string {
  const { median, percentile95 } = reviews.findings;
  return `Precision and recall, with the number of labels in brackets. Measured on ${measured}: over ${String(reviews.count)} labelled public reviews ${both(reviews)}, over ${String(sentences.count)} labelled sentences ${both(sentences)}. The median review gets ${String(median)} findings, 95 of 100 get at most ${String(percentile95)}.`;
}

function both(part: Measured): string {
  const tally = overall(part);
  return `precision ${percent(precisionOf(tally))} and recall ${percent(recallOf(tally))}`;
}
