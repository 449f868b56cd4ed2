/**
 * All the tests of the project, in the order in which they run. Each suite is a program that writes
 * `{ "passed": 0, "failed": 0 }` into the file named by the environment variable `DEBRIEF_TEST_COUNTS`.
 * @type {{ readonly name: string, readonly args: readonly string[] }[]}
 */
export const suites = [
  { name: 'unit', args: mocha('test/!(bundle|host|ui)/**/*.test.ts') },
  { name: 'bundle', args: mocha('test/bundle/**/*.test.ts') },
  { name: 'editors', args: ['test/editors/run.mjs'] },
  { name: 'vscode', args: extensionHost('newest') },
  { name: 'vscode-oldest', args: extensionHost('oldest') },
  { name: 'vscode-web', args: extensionHost('web') },
  { name: 'vscode-installed', args: extensionHost('installed') },
  { name: 'ui', args: [...mocha('test/ui/*.test.ts'), '--config', 'test/ui/mocharc.json'] },
];

/** @param {string} spec */
function mocha(spec) {
  return ['node_modules/mocha/bin/mocha.js', '--reporter', 'scripts/counting-reporter.cjs', spec];
}

/** @param {'newest' | 'oldest' | 'web' | 'installed'} setting */
function extensionHost(setting) {
  return ['--import', 'tsx', 'test/host/run.ts', setting];
}
