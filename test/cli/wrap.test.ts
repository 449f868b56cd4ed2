import assert from 'node:assert/strict';
import { wrap } from '../../server/src/cli/wrap.js';

describe('text that fits a terminal', () => {
  it('has its broken lines joined and its paragraphs kept', () => {
    assert.equal(wrap('\none\ntwo\n\nthree\n'), '  one two\n\n  three');
  });

  it('has list entries whose lines stand below their first word', () => {
    const long = 'word '.repeat(25).trim();
    assert.equal(
      wrap(`- ${long}\n  → other`),
      `  - ${'word '.repeat(19).trim()}\n    ${'word '.repeat(6).trim()}\n    → other`,
    );
  });

  it('keeps a word that is longer than a line', () => {
    assert.equal(wrap(`see ${'x'.repeat(120)} there`), `  see\n  ${'x'.repeat(120)}\n  there`);
  });

  it('may be nothing', () => {
    assert.equal(wrap(''), '  ');
  });
});
