import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyOf, root } from './paths.js';
import { installExtension, startServer } from './server.js';
import { packageExtension, packageFolder } from './vsix.js';

/** A VS Code with the packaged extension and the sample reviews, for people to look at. */
export interface Demonstration {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Packages and installs the extension and starts a VS Code that opens with the sample review and the Insights view. */
export async function demonstrate(settings: Readonly<Record<string, unknown>> = {}): Promise<Demonstration> {
  const extensions = mkdtempSync(join(tmpdir(), 'debrief-extensions-'));
  const folder = copyOf(join(root, 'client', 'samples'));
  await installExtension('newest', packageExtension(), extensions);
  await installExtension('newest', packageFolder(join(import.meta.dirname, 'opener'), 'opener'), extensions);
  const server = await startServer({ build: 'newest', develops: false, extensions, settings });
  const query = new URLSearchParams({ folder, payload: JSON.stringify([['skipWelcome', 'true']]) });
  return {
    address: `http://127.0.0.1:${String(server.port)}/?${query.toString()}`,
    async stop() {
      await server.stop();
      for (const each of [extensions, folder]) rmSync(each, { recursive: true, force: true });
    },
  };
}
