import assert from 'node:assert/strict';
import { Lines } from '../../server/src/core/lines.js';

describe('the lines of a text', () => {
  const source = 'one\r\ntwo\rthree\n\n🎉 four';
  const lines = new Lines(source);

  it('end with LF, CRLF or CR', () => {
    assert.deepEqual(
      Array.from({ length: lines.count + 1 }, (_, line) => lines.textOf(line)),
      ['one', 'two', 'three', '', '🎉 four', ''],
    );
  });

  it('tell where an offset stands, in UTF-16', () => {
    assert.deepEqual(lines.positionAt(source.indexOf('two')), { line: 1, character: 0 });
    assert.deepEqual(lines.positionAt(source.indexOf('ree')), { line: 2, character: 2 });
    assert.deepEqual(lines.positionAt(source.indexOf('four')), { line: 4, character: 3 });
  });

  it('have an end and a beginning that offsets outside stand at', () => {
    assert.deepEqual(lines.positionAt(9999), { line: 4, character: 7 });
    assert.deepEqual(lines.positionAt(-1), { line: 0, character: 0 });
    assert.deepEqual(new Lines('').rangeOf({ start: 0, end: 5 }), {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 0 },
    });
  });
});
