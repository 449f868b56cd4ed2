import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

const root = join(import.meta.dirname, '../..');

/** All that the extension may hold: what runs, what it shows, and what people read about it. */
const allowed = [
  /^dist\/(?:extension|server)\.cjs$/,
  /^server\/schemas\/(?:config|review)\.schema\.json$/,
  /^client\/(?:media|samples|walkthrough)\/[\w./-]+\.(?:svg|png|md|yaml)$/,
  /^client\/samples\/(?:[\w-]+\/)*\.debrief\.yaml$/,
  /^l10n\/[\w.-]+\.json$/,
  /^(?:snippets|syntaxes)\/[\w.-]+$/,
  /^(?:package|package\.nls)\.json$/,
  /^(?:README|CHANGELOG)\.md$/,
  /^LICENSE(?:\.txt)?$/,
];

describe('the package of the extension', () => {
  it('holds what it needs and nothing else', () => {
    const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
    const { stdout, stderr } = spawnSync(process.execPath, [vsce, 'ls', '--no-dependencies'], {
      cwd: root,
      encoding: 'utf8',
    });
    const files = stdout.split('\n').filter(Boolean);
    assert(files.includes('dist/extension.cjs') && files.includes('dist/server.cjs'), stderr);
    assert.deepEqual(
      files.filter((file) => !allowed.some((pattern) => pattern.test(file))),
      [],
    );
  }).timeout(180_000);

  it('brings no packages along, so that none of them can be unsafe', () => {
    const manifest = parseDocument(readFileSync(join(root, 'package.json'), 'utf8'));
    assert.equal(manifest.get('dependencies'), undefined);
    assert.equal(manifest.get('optionalDependencies'), undefined);
    for (const hook of ['preinstall', 'install', 'postinstall', 'prepare'])
      assert.equal(manifest.getIn(['scripts', hook]), undefined);
  });
});
