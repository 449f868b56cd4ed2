import { digest } from '../../core/fingerprint.js';
import type { Severity } from '../../core/vocabulary.js';
import { remarksOn, type Remark, type Report } from '../report.js';
import { toSafeJson } from './safe-json.js';

/** A Code Quality report for GitLab. */
export function toGitLab({ files }: Report): string {
  const issues = files.flatMap((file) => remarksOn(file).map((remark) => issue(file.path, remark)));
  return toSafeJson(issues);
}

const severities: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  information: 'info',
  hint: 'info',
};

function issue(path: string, { range, severity, name, message, question, fingerprint }: Remark): object {
  return {
    description: [message, question].filter(Boolean).join(' '),
    check_name: name,
    fingerprint: digest(`${path}\n${fingerprint}`),
    severity: severities[severity],
    location: { path, lines: { begin: range.start.line + 1, end: range.end.line + 1 } },
  };
}
