// Runs the test suites (all, or those named as arguments) and ends with one line that adds them up.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';
import { suites } from './suites.mjs';

prepare();
const folder = mkdtempSync(join(tmpdir(), 'debrief-test-'));
const counts = chosen(process.argv.slice(2)).map(run);
rmSync(folder, { recursive: true });
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** @param {readonly string[]} names */
function chosen(names) {
  const unknown = names.filter((wanted) => !suites.some(({ name }) => name === wanted));
  if (unknown.length > 0)
    console.error(
      `No suite is called ${unknown.join(' or ')}: there are ${suites.map(({ name }) => name).join(', ')}.`,
    );
  return names.length === 0 ? suites : suites.filter(({ name }) => names.includes(name));
}

/** @param {(typeof suites)[number]} suite */
function run({ name, args }) {
  const file = join(folder, `${name}.json`);
  console.log(`# ${name}`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, DEBRIEF_TEST_COUNTS: file },
  });
  const { passed, failed } = countsIn(file);
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

/**
 * A suite that ended without counts has failed.
 * @param {string} file
 * @returns {{ passed: number, failed: number }}
 */
function countsIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
}
