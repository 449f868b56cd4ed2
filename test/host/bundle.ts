import { build } from 'esbuild';

import { join } from 'node:path';
import { root } from './paths.js';

/** The bundled suite, inside the extension's folder, from where a web worker may fetch it. */
export const suite = join(root, 'out', 'host', 'suite.cjs');

/** Bundles the suite: one file for desktop, remote and web worker. */
export async function bundleSuite(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [join(root, 'test/host/suite/index.ts')],
    outfile: suite,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
    // Mocha's browser build would take the bundle's own exports for its own.
    define: { exports: 'undefined', module: 'undefined' },
    logLevel: 'warning',
  });
}
