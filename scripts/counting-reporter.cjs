// Mocha's dots, and the counts for scripts/test.mjs.
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

module.exports = class CountingReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures } = this.stats;
      const target = process.env.DEBRIEF_TEST_COUNTS;
      if (target) writeFileSync(target, JSON.stringify({ passed: passes, failed: failures }));
    });
  }
};
