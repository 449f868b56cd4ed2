import type { Lines, Position } from '../../core/lines.js';
import type { Severity } from '../../core/vocabulary.js';
import { remarksOn, type CheckedFile, type Remark, type Report } from '../report.js';
import { toSafeJson } from './safe-json.js';

/** Reviewdog's diagnostic format. */
export function toRdjson({ files }: Report): string {
  const diagnostics = files.flatMap((file) => remarksOn(file).map((remark) => diagnostic(file, remark)));
  return toSafeJson({ source: { name: 'debrief' }, diagnostics });
}

const severities: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  information: 'INFO',
  hint: 'INFO',
};

function diagnostic({ path, lines }: CheckedFile, { range, severity, name, message, question }: Remark): object {
  return {
    message: [message, question].filter(Boolean).join(' '),
    location: { path, range: { start: inBytes(range.start, lines), end: inBytes(range.end, lines) } },
    severity: severities[severity],
    code: { value: name },
  };
}

/** Columns are counted in bytes of UTF-8, from one. */
function inBytes({ line, character }: Position, lines: Lines): { readonly line: number; readonly column: number } {
  const before = lines.textOf(line).slice(0, character);
  return { line: line + 1, column: new TextEncoder().encode(before).length + 1 };
}
