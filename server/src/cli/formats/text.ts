import type { Severity } from '../../core/vocabulary.js';
import { excerpt, type Look } from '../excerpt.js';
import { remarksOn, type CheckedFile, type Remark, type Report, type Summary } from '../report.js';
import { visible, type Style } from '../terminal.js';
import type { Presentation } from './presentation.js';

/** The report for people: each place with its words underlined, what stands there, and the question. */
export function toText({ files, summary }: Report, { look }: Presentation): string {
  const help = summary.findings > 0 ? 'Why a finding is asked about: debrief explain RULE\n' : '';
  return [...remarks(files, look), `${totals(summary)}\n${help}`].join('\n');
}

/** A paragraph on each problem and finding. */
export function remarks(files: readonly CheckedFile[], look: Look): readonly string[] {
  return files.flatMap((file) => remarksOn(file).map((remark) => entryText(file, remark, look)));
}

const indent = '    ';

function entryText({ path, lines }: CheckedFile, remark: Remark, look: Look): string {
  const { style } = look;
  const { line, character } = remark.range.start;
  const place = style.strong(`${visible(path)}:${String(line + 1)}:${String(character + 1)}`);
  const words =
    lines.textOf(line) === '' ? [] : excerpt(remark.range, lines, { ...look, columns: look.columns - indent.length });
  const question = remark.question === null ? [] : [visible(remark.question)];
  return [
    `${place} ${severityText(remark.severity, style)} ${visible(remark.message)} ${style.faint(`[${visible(remark.name)}]`)}`,
    ...[...words, ...question].map((text) => indent + text),
    '',
  ].join('\n');
}

function severityText(severity: Severity, style: Style): string {
  if (severity === 'error') return style.error(`${severity}:`);
  return severity === 'warning' ? style.warning(`${severity}:`) : style.faint(`${severity}:`);
}

/** What was found over all, in a line. */
export function totals(summary: Summary): string {
  if (summary.reviews === 0) return [noReview(summary.files), ...problemsOf(summary)].join(' ');
  const head = `${count(summary.reviews, 'review')}, ${count(summary.items, 'action item')}:`;
  const found =
    summary.findings === 0 ? 'nothing to ask about.' : `${count(summary.findings, 'finding')} (${kindsOf(summary)}).`;
  const hidden = summary.hidden > 0 ? [`${count(summary.hidden, 'finding')} not shown.`] : [];
  const known = summary.known > 0 ? [`${count(summary.known, 'finding')} known from the baseline.`] : [];
  return [head, found, ...problemsOf(summary), ...hidden, ...known].join(' ');
}

function problemsOf({ problems }: Summary): readonly string[] {
  return problems > 0 ? [`${count(problems, 'problem')}.`] : [];
}

function noReview(files: number): string {
  if (files === 0) return 'No Markdown or YAML files here.';
  return `No incident review among ${count(files, 'file')}. With --all-files each is checked as one.`;
}

function kindsOf({ bySeverity }: Summary): string {
  return Object.entries(bySeverity)
    .map(([severity, n]) => `${String(n)} ${severity}`)
    .join(', ');
}

/** A number of things, in words: "1 file", "2 files". */
export function count(n: number, thing: string): string {
  return `${String(n)} ${thing}${n === 1 ? '' : 's'}`;
}
