import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../host/browser.js';
import { demonstrate } from '../host/demonstration.js';
import { root } from '../host/paths.js';

/*
 * Takes the pictures of the README (`docs/images`), and one of each theme to look at (`out/screenshots`):
 * `npm run pictures`.
 */

const images = join(root, 'docs', 'images');
const screenshots = join(root, 'out', 'screenshots');
for (const folder of [images, screenshots]) mkdirSync(folder, { recursive: true });
execFileSync(process.execPath, [join(root, 'test/host/setup.mjs')], { stdio: 'inherit' });

const browser = await launchBrowser();
await withPage(browser, 'Default Light Modern', async (page) => {
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+End');
  await page.locator('.codelens-decoration').first().waitFor();
  await page.screenshot({ path: join(images, 'insights.png') });
  await page.keyboard.press('Control+Home');
  await page.locator('.squiggly-info').first().hover({ force: true });
  await page.locator('.monaco-hover:visible', { hasText: '?' }).waitFor();
  await page.screenshot({ path: join(images, 'question.png') });
  await page.mouse.move(5, 5);
  await shapeAnIdea(page);
  await page.screenshot({ path: join(images, 'shaping.png') });
});
for (const theme of ['Default Dark Modern', 'Default High Contrast', 'Default High Contrast Light']) {
  await withPage(browser, theme, async (page) => {
    await page.screenshot({ path: join(screenshots, `${theme}.png`) });
  });
}
await browser.close();

/** Takes pictures of the demonstration in a theme, once findings and rows are there. */
async function withPage(within: Browser, theme: string, take: (page: Page) => Promise<void>): Promise<void> {
  const look = { 'workbench.colorTheme': theme, 'window.commandCenter': false, 'editor.minimap.enabled': false };
  const demonstration = await demonstrate({ ...look, 'workbench.iconTheme': null });
  const page = await within.newPage({ viewport: { width: 1200, height: 760 } });
  try {
    await page.goto(demonstration.address);
    await page.locator('.squiggly-info, .squiggly-hint').first().waitFor();
    await page.getByRole('treeitem', { name: /^Interpret, / }).waitFor();
    await widenSidebar(page);
    await take(page);
  } finally {
    await page.goto('about:blank');
    await page.close();
    await demonstration.stop();
  }
}

async function widenSidebar(page: Page): Promise<void> {
  const sidebar = await page.locator('.part.sidebar').boundingBox();
  const edge = (sidebar?.x ?? 0) + (sidebar?.width ?? 0);
  await page.mouse.move(edge + 1, 300);
  await page.waitForTimeout(500);
  await page.mouse.down();
  await page.mouse.move(480, 300, { steps: 10 });
  await page.mouse.up();
  await page.mouse.move(800, 740);
}

async function shapeAnIdea(page: Page): Promise<void> {
  const idea = page.getByRole('treeitem', { name: /^Parked idea/ }).first();
  await idea.hover();
  await idea.getByRole('button', { name: 'Shape this idea' }).click();
  await page.locator('.quick-input-widget input').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Make it an action item' }).click();
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Gain insight' }).waitFor();
}
