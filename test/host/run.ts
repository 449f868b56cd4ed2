import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from './browser.js';
import { bundleSuite, suite } from './bundle.js';
import { runOnDesktop } from './desktop.js';
import { copyOf, root, workspace } from './paths.js';
import { installExtension, startServer, type Build } from './server.js';
import { runSuite, type Counts } from './suite-run.js';
import { packageExtension } from './vsix.js';
import { workbenchUrl } from './workbench.js';

/*
 * Runs the suite inside a real extension host and writes the counts where scripts/test.mjs wants them:
 * `run.ts newest|oldest|web|installed`. Where the environment names a desktop VS Code, that one is used.
 */

const setting = process.argv[2] ?? 'newest';
const folder = copyOf(workspace);
const extensions = mkdtempSync(join(tmpdir(), 'debrief-extensions-'));
try {
  await bundleSuite();
  const counts = await runIn(setting === 'oldest' ? 'oldest' : 'newest');
  const target = process.env['DEBRIEF_TEST_COUNTS'];
  if (target !== undefined) writeFileSync(target, JSON.stringify(counts));
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(extensions, { recursive: true, force: true });
}

async function runIn(build: Build): Promise<Counts> {
  if (process.env['VSCODE_EXECUTABLE_PATH'] ?? process.env['VSCODE_TEST_VERSION']) {
    return runOnDesktop({ extension: root, extensions, folder, tests: suite });
  }
  execFileSync(process.execPath, [join(import.meta.dirname, 'setup.mjs')], { stdio: 'inherit' });
  const extension = setting === 'installed' ? await installed(build) : root;
  const settings = setting === 'web' ? onlyWeb() : {};
  const server = await startServer({ build, develops: true, extensions, settings });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const web = setting === 'web';
    return await runSuite(page, workbenchUrl({ port: server.port, folder, extension, tests: suite, web }));
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Where an extension with both entries runs is decided by this setting alone. */
function onlyWeb(): Record<string, unknown> {
  return { 'remote.extensionKind': { 'incident-debrief.incident-debrief': ['web'] } };
}

/** Installs the packaged extension; a suite still needs some extension that runs from its folder. */
async function installed(build: Build): Promise<string> {
  await installExtension(build, packageExtension(), extensions);
  const dummy = join(extensions, 'nothing');
  mkdirSync(dummy, { recursive: true });
  const manifest = { name: 'nothing', publisher: 'debrief', version: '0.0.1', engines: { vscode: '*' } };
  writeFileSync(join(dummy, 'package.json'), JSON.stringify(manifest));
  return dummy;
}
