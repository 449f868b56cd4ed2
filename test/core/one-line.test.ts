import assert from 'node:assert/strict';
import { oneLine, shortened } from '../../server/src/core/one-line.js';

describe('a text on one line', () => {
  it('has single spaces and none around it', () => {
    assert.equal(oneLine('\n a\t b\r\n\r\n c '), 'a b c');
  });

  it('ends with a mark where it is cut, and not behind a space', () => {
    assert.equal(shortened('Drain the\n  queue', 15), 'Drain the queue');
    assert.equal(shortened('Drain the queue', 11), 'Drain the…');
  });

  it('is not cut between the halves of a character', () => {
    assert.equal(shortened('abc😀def', 5), 'abc…');
    assert.equal(shortened('abc😀def', 6), 'abc😀…');
  });
});
