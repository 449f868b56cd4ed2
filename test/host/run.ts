import { rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { bundleSuite, suite } from './bundle.js';
import { copyOf, root, workspace } from './paths.js';
import { startServer, type Build } from './server.js';
import { workbenchUrl } from './workbench.js';

/*
 * Runs the suite inside a real extension host and writes the counts where scripts/test.mjs wants them.
 * `run.ts newest|oldest|installed|web`; a desktop VS Code is used instead where the environment names one.
 */

const patience = 240_000;

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface Setting {
  readonly build: Build;
  readonly extension: string;
  readonly extensions?: string;
  readonly web: boolean;
}

const counts = await runIn({
  build: process.argv[2] === 'oldest' ? 'oldest' : 'newest',
  extension: root,
  web: process.argv[2] === 'web',
});
const target = process.env['DEBRIEF_TEST_COUNTS'];
if (target !== undefined) writeFileSync(target, JSON.stringify(counts));
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;

async function runIn(setting: Setting): Promise<Counts> {
  await bundleSuite();
  const folder = copyOf(workspace);
  const server = await startServer({ build: setting.build, develops: true, settings: setting.web ? webOnly() : {} });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const url = workbenchUrl({
      port: server.port,
      folder,
      extension: setting.extension,
      tests: suite,
      web: setting.web,
    });
    return await watch(page, url);
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The workbench alone decides by this setting where an extension with both entries runs. */
function webOnly(): Record<string, unknown> {
  return { 'remote.extensionKind': { 'incident-debrief.incident-debrief': ['web'] } };
}

async function watch(page: Page, url: string): Promise<Counts> {
  let counts: Counts = { passed: 0, failed: 1 };
  const ended = new Promise<void>((resolve) => {
    void page.exposeFunction('codeAutomationExit', () => {
      resolve();
    });
    page.on('crash', () => {
      resolve();
    });
    AbortSignal.timeout(patience).addEventListener('abort', () => {
      console.error('The suite did not end in time.');
      resolve();
    });
  });
  await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
    if (process.env['VERBOSE']) console.log(args);
    const line = String(args[0]);
    const said = /^\[debrief-tests\] (.*)$/s.exec(line)?.[1];
    if (said?.startsWith('{')) counts = JSON.parse(said);
    else if (said !== undefined) console.log(said);
  });
  await page.goto(url);
  await ended;
  return counts;
}
