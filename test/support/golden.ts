import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../fixtures/golden/', import.meta.url));

/** Compares a whole output with a file in `test/fixtures/golden`; `UPDATE=1` writes the file instead. */
export function assertGolden(actual: string, name: string): void {
  const file = join(folder, name);
  if (process.env['UPDATE'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  assert.equal(actual, readFileSync(file, 'utf8'), `${name} is not as it was; UPDATE=1 rewrites it`);
}
