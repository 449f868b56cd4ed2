import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { allGenerated } from '../../scripts/generate/all.js';

const root = new URL('../../', import.meta.url);

describe('generated files', () => {
  for (const { path, text } of allGenerated(root)) {
    it(`are fresh: ${path}`, () => {
      const file = new URL(path, root);
      const found = existsSync(file) ? readFileSync(file, 'utf8') : '';
      assert.ok(found === text, `${path} is stale: run "npm run generate"`);
    });
  }
});
