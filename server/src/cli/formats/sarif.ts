import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Range } from '../../core/lines.js';
import { rules } from '../../core/rules/index.js';
import type { Severity } from '../../core/vocabulary.js';
import { allRemarksOn, type Remark, type Report } from '../report.js';
import type { Presentation } from './presentation.js';
import { toSafeJson } from './safe-json.js';

/** A log in the Static Analysis Results Interchange Format; findings of the baseline are in it, and marked. */
export function toSarif({ files, hasBaseline }: Report, { version }: Presentation): string {
  const placed = files.flatMap((file) => allRemarksOn(file).map((remark) => ({ path: file.path, remark })));
  const names = [...new Set(placed.map(({ remark }) => remark.name))].sort();
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Debrief', semanticVersion: version, rules: names.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        results: placed.map(({ path, remark }) => ({
          ...result(path, remark),
          ruleIndex: names.indexOf(remark.name),
          ...(hasBaseline && { baselineState: remark.isKnown ? 'unchanged' : 'new' }),
        })),
      },
    ],
  };
  return toSafeJson(log);
}

type Level = 'error' | 'warning' | 'note';

const levels: Readonly<Record<Severity, Level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** What SARIF says of a rule; of problems, and of a team's own rules, the name is all there is. */
function descriptor(name: string): ReportingDescriptor {
  const rule = rules.find((each) => each.name === name);
  if (!rule) return { id: name };
  return {
    id: name,
    shortDescription: { text: text(`${rule.summary}.`) },
    help: { text: text(`${rule.message} ${rule.question}\n\n${rule.why.trim()}`), markdown: rule.why.trim() },
    defaultConfiguration: { level: levels[rule.severity], enabled: rule.on },
  };
}

function result(path: string, { name, severity, message, question, range, fingerprint }: Remark): Result {
  return {
    ruleId: name,
    level: levels[severity],
    message: { text: text([message, question].filter(Boolean).join(' ')) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: region(range) } }],
    partialFingerprints: { 'debriefFinding/v1': fingerprint },
  };
}

function region({ start, end }: Range): object {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** Brackets would make a link of a document's words. */
function text(plain: string): string {
  return plain.replace(/[\\[\]]/g, (character) => `\\${character}`);
}
