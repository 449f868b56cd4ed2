/**
 * All the tests of the project, in the order in which they run. Each suite is a program that writes
 * `{ "passed": 0, "failed": 0 }` into the file named by the environment variable `DEBRIEF_TEST_COUNTS`.
 * @type {{ readonly name: string, readonly args: readonly string[] }[]}
 */
export const suites = [
  { name: 'unit', args: mocha('test/!(bundle)/**/*.test.ts') },
  { name: 'bundle', args: mocha('test/bundle/**/*.test.ts') },
  { name: 'editors', args: ['test/editors/run.mjs'] },
];

/** @param {string} spec */
function mocha(spec) {
  return ['node_modules/mocha/bin/mocha.js', '--reporter', 'scripts/counting-reporter.cjs', spec];
}
