import assert from 'node:assert/strict';
import { decode } from '../../server/src/host/decode.js';

function bytes(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values);
}

describe('the text of a file', () => {
  it('is read as UTF-8', () => {
    assert.deepEqual(decode(new TextEncoder().encode('# Größe 🎉')), { source: '# Größe 🎉', problems: [] });
  });

  it('loses its byte order mark', () => {
    assert.equal(decode(bytes(0xef, 0xbb, 0xbf, 0x61)).source, 'a');
  });

  it('is read as UTF-16 where the mark says so', () => {
    assert.equal(decode(bytes(0xff, 0xfe, 0x61, 0x00)).source, 'a');
    assert.equal(decode(bytes(0xfe, 0xff, 0x00, 0x61)).source, 'a');
  });

  it('has replacement characters for bytes that are no text, and says where', () => {
    const { source, problems } = decode(bytes(0x61, 0xff, 0x62));
    assert.equal(source, 'a\uFFFDb');
    assert.deepEqual(
      problems.map(({ code, span }) => [code, span]),
      [['invalid-encoding', { start: 1, end: 2 }]],
    );
  });

  it('may hold a replacement character of its own', () => {
    assert.deepEqual(decode(new TextEncoder().encode('a\uFFFD')).problems, []);
  });

  it('may hold NUL', () => {
    assert.equal(decode(bytes(0x61, 0, 0x62)).source, 'a\0b');
  });
});
