// Bundles what runs outside this repository into dist/: all of it, or the bundles that are named (`npm run build cli`).
import { build } from 'esbuild';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** @type {import('esbuild').BuildOptions} */
const node = { platform: 'node', format: 'cjs', target: 'node20' };
/**
 * Runs in Node and in web workers: it holds what either needs, and runs what it must where it is.
 * @type {import('esbuild').BuildOptions}
 */
const everywhere = {
  ...node,
  conditions: ['browser', 'node'],
  alias: { yaml: `${root}node_modules/yaml/browser/index.js` },
};

/** @type {{ readonly source: string, readonly bundle: string, readonly options: import('esbuild').BuildOptions }[]} */
const bundles = [
  { source: 'server/src/cli/main.ts', bundle: 'cli.cjs', options: { ...node, banner: { js: '#!/usr/bin/env node' } } },
  { source: 'server/src/lsp/main.ts', bundle: 'server.cjs', options: everywhere },
  { source: 'client/src/main.ts', bundle: 'extension.cjs', options: { ...everywhere, external: ['vscode'] } },
];

const names = process.argv.slice(2);
const wanted = bundles.filter(({ bundle: name }) => names.length === 0 || names.some((each) => name.startsWith(each)));
mkdirSync(`${root}dist/meta`, { recursive: true });
const sizes = await Promise.allSettled(wanted.filter(({ source }) => existsSync(`${root}${source}`)).map(bundle));
console.log(sizes.map((size) => (size.status === 'fulfilled' ? size.value : 'failed')).join('  '));
if (sizes.some(({ status }) => status === 'rejected')) process.exitCode = 1;
else if (names.length === 0) writeFileSync(`${root}dist/.built`, '');

/** @param {(typeof bundles)[number]} entry */
async function bundle({ source, bundle: name, options }) {
  const { metafile } = await build({
    ...options,
    absWorkingDir: root,
    entryPoints: [source],
    outfile: `dist/${name}`,
    bundle: true,
    minify: true,
    define: { 'process.env.DEBRIEF_VERSION': JSON.stringify(version) },
    metafile: true,
    legalComments: 'none',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  writeFileSync(`${root}dist/meta/${name}.json`, JSON.stringify(metafile));
  return `${name} ${Math.ceil(statSync(`${root}dist/${name}`).size / 1024)} kB`;
}
