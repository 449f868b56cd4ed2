import type { Range } from '../../core/lines.js';
import type { Severity } from '../../core/vocabulary.js';
import { excerpt, type Look } from '../excerpt.js';
import type { CheckedFile, Report, Summary } from '../report.js';
import { visible, type Style } from '../terminal.js';

/** The report for people: each place with its words underlined, what stands there, and the question. */
export function toText({ files, hidden }: Report, summary: Summary, look: Look): string {
  return [...remarks(files, look), `${closing(files, summary, hidden)}\n`].join('\n');
}

/** A paragraph on each problem and finding. */
export function remarks(files: readonly CheckedFile[], look: Look): readonly string[] {
  return files.flatMap((file) => remarksOn(file).map((remark) => entryText(file, remark, look)));
}

interface Remark {
  readonly range: Range;
  readonly severity: Severity;
  readonly name: string;
  readonly message: string;
  readonly question: string | null;
}

/** Problems and findings, as they follow each other in the document. */
function remarksOn({ reviewed, problems, lines }: CheckedFile): readonly Remark[] {
  const findings = (reviewed?.findings ?? []).map(({ span, rule: name, ...finding }) => ({ ...finding, span, name }));
  const faults = problems.map(({ span, code: name, severity, message }) => ({
    span,
    name,
    severity,
    message,
    question: null,
  }));
  return [...faults, ...findings]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, severity, name, message, question }) => ({
      range: lines.rangeOf(span),
      severity,
      name,
      message,
      question,
    }));
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

function closing(files: readonly CheckedFile[], summary: Summary, hidden: number): string {
  const problems = files.reduce((sum, file) => sum + file.problems.length, 0);
  if (summary.reviews === 0)
    return `${noReview(summary.files)}${problems > 0 ? ` ${count(problems, 'problem')}.` : ''}`;
  const found = [
    summary.findings === 0 ? 'nothing to ask about' : `${count(summary.findings, 'finding')}${kindsOf(summary)}`,
    ...(problems > 0 ? [count(problems, 'problem')] : []),
  ];
  const more = hidden > 0 ? ` ${count(hidden, 'finding')} not shown.` : '';
  const help = summary.findings > 0 ? '\nWhy a finding is asked about: debrief explain RULE' : '';
  return `${count(summary.reviews, 'review')}, ${count(summary.items, 'action item')}: ${found.join(', ')}.${more}${help}`;
}

function noReview(files: number): string {
  if (files === 0) return 'No Markdown or YAML files here.';
  return `No incident review among ${count(files, 'file')}. With --all-files each is checked as one.`;
}

function kindsOf({ bySeverity }: Summary): string {
  const kinds = Object.entries(bySeverity).map(([severity, n]) => `${String(n)} ${severity}`);
  return kinds.length > 0 ? ` (${kinds.join(', ')})` : '';
}

/** A number of things, in words: "1 file", "2 files". */
export function count(n: number, thing: string): string {
  return `${String(n)} ${thing}${n === 1 ? '' : 's'}`;
}
