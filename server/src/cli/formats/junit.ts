import { isAsGrave, remarksOn, type CheckedFile, type Remark, type Report } from '../report.js';
import type { Presentation } from './presentation.js';

/**
 * A JUnit report with a suite for each review: what `--fail-on` makes fail is a failure, the rest is told in the
 * output of a case that passes.
 */
export function toJUnit({ files }: Report, { failOn }: Presentation): string {
  const shown = files.filter(({ reviewed, problems }) => reviewed !== null || problems.length > 0);
  const suites = shown.map((file) => suite(file, (remark) => failOn !== 'never' && isAsGrave(remark.severity, failOn)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="debrief">\n${suites.join('')}</testsuites>\n`;
}

type Fails = (remark: Remark) => boolean;

function suite(file: CheckedFile, fails: Fails): string {
  const remarks = remarksOn(file);
  const cases = remarks.length > 0 ? remarks.map((remark) => testCase(file.path, remark, fails)) : [passed(file.path)];
  const failures = remarks.filter(fails).length;
  const head = `name=${quoted(file.path)} tests="${String(cases.length)}" failures="${String(failures)}" errors="0"`;
  return ` <testsuite ${head}>\n${cases.join('')} </testsuite>\n`;
}

function testCase(path: string, remark: Remark, fails: Fails): string {
  const { line, character } = remark.range.start;
  const place = `${path}:${String(line + 1)}:${String(character + 1)}`;
  const said = [remark.message, remark.question].filter(Boolean).join(' ');
  const result = fails(remark)
    ? `<failure type=${quoted(remark.severity)} message=${quoted(remark.message)}>${escaped(`${place}\n${said}`)}</failure>`
    : `<system-out>${escaped(`${place} ${remark.severity}: ${said}`)}</system-out>`;
  return `  <testcase classname=${quoted(path)} name=${quoted(`${remark.name} (line ${String(line + 1)})`)}>${result}</testcase>\n`;
}

function passed(path: string): string {
  return `  <testcase classname=${quoted(path)} name="nothing to ask about"/>\n`;
}

function quoted(text: string): string {
  return `"${escaped(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')}"`;
}

/** What XML cannot hold at all becomes a replacement character. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
