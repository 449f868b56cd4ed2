import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/rules/index.js';
import { findingsIn, pictureOf, plainEngine } from '../support/examples.js';

const usual = rules.filter((rule) => rule.on).map((rule) => rule.name);

for (const { name, bad, good, severity } of rules) {
  describe(name, () => {
    for (const example of bad) {
      it(`reports ${titleOf(example)}`, () => {
        assert.equal(pictureOf(example, plainEngine([name])), example);
      });
    }
    for (const example of good) {
      it(`is silent, as all rules are, on ${titleOf(example)}`, () => {
        assert.equal(pictureOf(example, plainEngine([...usual, name])), example);
      });
    }
    it('is never more severe than it says', () => {
      const order = ['hint', 'information', 'warning'];
      const found = bad.flatMap((example) => findingsIn(example, plainEngine([name])));
      assert.ok(found.every((finding) => order.indexOf(finding.severity) <= order.indexOf(severity)));
    });
  });
}

/** The line that tells one example from the others. */
function titleOf(example: string): string {
  const lines = example.split('\n').filter((line) => /^\s*(?:[-*|\d]|\w)/.test(line) && !/^(?:---|\| ---)/.test(line));
  return (lines.at(-1) ?? example).trim().slice(0, 80);
}
