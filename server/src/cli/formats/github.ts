import type { Severity } from '../../core/vocabulary.js';
import { remarksOn, type Remark, type Report } from '../report.js';
import { visible } from '../terminal.js';

/** Workflow commands that become annotations in GitHub Actions. */
export function toGitHub({ files }: Report): string {
  return files.flatMap((file) => remarksOn(file).map((remark) => command(file.path, remark))).join('');
}

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

function command(path: string, { range, severity, name, message, question }: Remark): string {
  const { start, end } = range;
  const columns = start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {};
  const properties = { file: path, line: start.line + 1, endLine: end.line + 1, ...columns, title: `Debrief: ${name}` };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${levels[severity]} ${written.join(',')}::${escapeData([message, question].filter(Boolean).join(' '))}\n`;
}

function escapeData(text: string): string {
  return visible(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
