import type { Rule } from '../rules/rule.js';
import { sources } from '../sources.js';
import { percent, precisionOf, recallOf, type Measured, type Measurements } from './measurements.js';
import { sourceLine } from './source-line.js';

/** The page of a rule, in Markdown. */
export function rulePage(rule: Rule, measurements: Measurements): string {
  const parts = [
    `# ${rule.name}\n\n${rule.summary}.\n\n> ${rule.message}\n> ${rule.question}`,
    defaults(rule),
    `## Why it asks\n\n${rule.why.trim()}`,
    `## Who says so\n\n${rule.sources.map(sourceLine).join('\n')}\n\n${origin(rule)}`,
    `## Who disagrees\n\n${rule.disagreement?.trim() ?? 'We know of nobody who does.'}`,
    `## Better wordings\n\n${wordings(rule)}`,
    `## Examples that are reported\n\n${rule.bad.map(fenced).join('\n\n')}`,
    `## Examples that are not\n\n${rule.good.map(fenced).join('\n\n')}`,
    `## How it measures\n\n${measured(rule, measurements)}`,
    `## Keep it, or turn it off\n\n${keeping(rule.name)}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function defaults({ on, severity, concern }: Rule): string {
  const state = on ? 'on' : 'off until a config turns it on';
  const when = concern === 'language' ? 'while preparing and shaping a review' : 'while shaping a review';
  return `Default: ${state}; severity \`${severity}\`; it speaks ${when}.`;
}

function origin({ points }: Rule): string {
  const article = `"${sources.seed.title}", the article that Debrief starts from`;
  return points.length > 0
    ? `The rule serves a point of ${article}.`
    : `The rule comes from the wider literature, in the spirit of ${article}.`;
}

function wordings({ better }: Rule): string {
  const rows = better.map((each) => `| ${cell(each.bad)} | ${cell(each.better)} |`);
  return ['| instead of | perhaps |', '| --- | --- |', ...rows].join('\n');
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}

function fenced(example: string): string {
  return `\`\`\`\`text\n${example.replace(/^\n/, '').trimEnd()}\n\`\`\`\``;
}

function measured({ name }: Rule, { measured: date, reviews, sentences }: Measurements): string {
  const rows = [row('real reviews', name, reviews), row('single sentences', name, sentences)].filter(
    (each) => each !== null,
  );
  if (rows.length === 0) return 'It was not measured: the labels say nothing about it. Its examples above are tests.';
  const table = [
    '| measured on | right | wrong | missed | precision | recall |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
  const size = `${String(reviews.count)} labelled public reviews and ${String(sentences.count)} labelled sentences`;
  return `${table}\n\nOver ${size}, on ${date}. *Precision* is the share of its findings that the labels agree with, *recall* the share of labels that it finds.`;
}

function row(title: string, name: string, { rules }: Measured): string | null {
  const tally = rules[name];
  if (!tally) return null;
  const { right, wrong, missed } = tally;
  const cells = [title, right, wrong, missed, percent(precisionOf(tally)), percent(recallOf(tally))];
  return `| ${cells.join(' | ')} |`;
}

function keeping(name: string): string {
  return `There may be a good reason for what it asks about. Write the reason down, on the line or on a line of its own above the block:

\`\`\`markdown
<!-- debrief: keep ${name}: the reason -->
\`\`\`

In YAML it is \`# debrief: keep ${name}: the reason\`, in MDX \`{/* debrief: keep ${name}: the reason */}\`; \`keep-file\` instead of \`keep\` speaks for the whole document. A team turns the rule off, or changes its severity, in \`.debrief.yaml\`:

\`\`\`yaml
rules:
  ${name}: off
\`\`\``;
}
