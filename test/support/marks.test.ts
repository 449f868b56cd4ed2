import assert from 'node:assert/strict';
import { readMarks, writeMarks } from './marks.js';

const picture = `one two
^^^ first
    ^^^ second
three
  four
    ^`;

describe('marks', () => {
  it('are read off the lines below', () => {
    const { source, marks } = readMarks(picture);
    assert.equal(source, 'one two\nthree\n  four');
    assert.deepEqual(
      marks.map(({ span, message }) => [source.slice(span.start, span.end), message]),
      [
        ['one', 'first'],
        ['two', 'second'],
        ['u', ''],
      ],
    );
  });

  it('are drawn as they are read', () => {
    const { source, marks } = readMarks(picture);
    assert.equal(writeMarks(source, marks), picture);
  });

  it('end with their first line', () => {
    assert.equal(writeMarks('one\ntwo', [{ span: { start: 0, end: 7 }, message: 'both' }]), 'one\n^^^ both\ntwo');
  });

  it('have a caret where they have no length', () => {
    assert.equal(writeMarks('owner:', [{ span: { start: 6, end: 6 }, message: 'nobody' }]), 'owner:\n      ^ nobody');
  });

  it('leave a line of carets without a line above alone', () => {
    assert.deepEqual(readMarks('^^'), { source: '^^', marks: [] });
  });
});
