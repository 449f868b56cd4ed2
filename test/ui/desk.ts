import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../host/browser.js';
import { copyOf, root, workspace } from '../host/paths.js';
import { installExtension, startServer, type Server } from '../host/server.js';
import { packageExtension } from '../host/vsix.js';
import { workbenchUrl } from '../host/workbench.js';

const patience = 30_000;

/** A VS Code with the packaged extension installed, and a browser to look at it. */
export class Room {
  private constructor(
    readonly extensions: string,
    readonly server: Server,
    readonly browser: Browser,
  ) {}

  static async open(settings: Readonly<Record<string, unknown>> = {}): Promise<Room> {
    execFileSync(process.execPath, [join(root, 'test/host/setup.mjs')], { stdio: 'inherit' });
    const extensions = mkdtempSync(join(tmpdir(), 'debrief-extensions-'));
    await installExtension('newest', packageExtension(), extensions);
    const server = await startServer({ build: 'newest', develops: false, extensions, settings });
    return new Room(extensions, server, await launchBrowser());
  }

  /** A workbench on a copy of a folder, with a state of its own. */
  async desk(folder = workspace): Promise<Desk> {
    const copy = copyOf(folder);
    const context = await this.browser.newContext({ viewport: { width: 1400, height: 900 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(workbenchUrl({ port: this.server.port, folder: copy }));
    await page.locator('.monaco-workbench .activitybar').waitFor();
    return new Desk(page, context, copy);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
    rmSync(this.extensions, { recursive: true, force: true });
  }
}

/** One workbench, worked with as people do: by mouse and keys. */
export class Desk {
  constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    readonly folder: string,
  ) {}

  get squiggles(): Locator {
    return this.page.locator('.squiggly-warning, .squiggly-info, .squiggly-hint');
  }

  get toasts(): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item');
  }

  /** Opens a file by its name. */
  async open(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.#answer(name);
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator('.monaco-editor .view-line').first().waitFor();
  }

  /** Runs a command from the palette. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-widget .monaco-list-row', { hasText: title }).first().click();
  }

  /** Fills in what is asked for. */
  async answer(prompt: string, text: string): Promise<void> {
    await this.page.locator(`.quick-input-widget input[placeholder*="${prompt}"]`).waitFor();
    await this.page.locator('.quick-input-widget input').first().fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Picks what is offered. */
  async pick(prompt: string, label: string): Promise<void> {
    await this.page.locator(`.quick-input-widget input[placeholder*="${prompt}"]`).waitFor();
    await this.page.locator('.quick-input-widget .monaco-list-row', { hasText: label }).first().click();
  }

  /** Opens the views. */
  async views(): Promise<void> {
    await this.page
      .locator('.activitybar .action-item', { has: this.page.locator('[aria-label^="Debrief"]') })
      .first()
      .click();
    await this.page.locator('.part.sidebar .composite.title', { hasText: 'Debrief' }).waitFor();
  }

  /** The row of a view by what a screen reader says of it. */
  row(spoken: string | RegExp): Locator {
    return this.page
      .locator('.pane .monaco-list-row[role="treeitem"]')
      .and(this.page.getByRole('treeitem', { name: spoken }))
      .first();
  }

  /** Saves all, and gives the text of a file once it is as wanted. */
  async saved(path: string, wanted: RegExp): Promise<string> {
    return this.eventually(`${path} to match ${String(wanted)}`, async () => {
      await this.page.keyboard.press('Control+K');
      await this.page.keyboard.press('s');
      const text = readFileSync(join(this.folder, path), 'utf8');
      return wanted.test(text) ? text : null;
    });
  }

  /** The first file of a folder whose name matches, once there is one. */
  async written(folder: string, name: RegExp): Promise<string> {
    return this.eventually(`a file ${String(name)}`, () => {
      const found = readdirSync(join(this.folder, folder)).find((each) => name.test(each));
      return Promise.resolve(found === undefined ? null : readFileSync(join(this.folder, folder, found), 'utf8'));
    });
  }

  /** The text in the clipboard once it is as wanted. */
  async copied(wanted: RegExp): Promise<string> {
    return this.eventually(`the clipboard to match ${String(wanted)}`, async () => {
      const text = String(await this.page.evaluate('navigator.clipboard.readText()'));
      return wanted.test(text) ? text : null;
    });
  }

  async eventually<T>(what: string, look: () => Promise<T | null>): Promise<T> {
    for (let turn = 0; turn < 60; turn += 1) {
      const found = await look();
      if (found !== null) return found;
      await this.page.waitForTimeout(250);
    }
    await this.picture('failure');
    throw new Error(`waited in vain for ${what}`);
  }

  /** Puts a picture of the page into `out/screenshots`. */
  async picture(name: string): Promise<void> {
    mkdirSync(join(root, 'out', 'screenshots'), { recursive: true });
    await this.page.screenshot({ path: join(root, 'out', 'screenshots', `${name}.png`) });
  }

  async leave(): Promise<void> {
    // A page that goes says so to its extension host; one that is closed does not, and the host waits for it.
    await this.page.goto('about:blank');
    await this.context.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #answer(text: string): Promise<void> {
    await this.page.locator('.quick-input-widget input').first().fill(text);
    await this.page.locator('.quick-input-widget .monaco-list-row', { hasText: text }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }
}
