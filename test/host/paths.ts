import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** The workspace that tests open. */
export const workspace = join(root, 'test', 'fixtures', 'workspace');

/** Where the bundled suites lie: inside the extension's folder, from where a web worker may fetch them. */
export const suites = join(root, 'out', 'host');

/** A copy that tests may change. */
export function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'debrief-workspace-'));
  cpSync(folder, copy, { recursive: true });
  return copy;
}
