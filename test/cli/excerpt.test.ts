import assert from 'node:assert/strict';
import { Lines } from '../../server/src/core/lines.js';
import { excerpt } from '../../server/src/cli/excerpt.js';
import { styleFor, visible, widthOf } from '../../server/src/cli/terminal.js';
import { memoryIo } from '../support/memory-io.js';

const style = styleFor(memoryIo({}).stdout, {});

/** The excerpt of a text whose marked words stand between brackets. */
function drawn(text: string, columns = 60): string {
  const start = text.indexOf('[');
  const source = text.replace('[', '').replace(']', '');
  const lines = new Lines(source);
  const range = lines.rangeOf({ start, end: text.indexOf(']') - 1 });
  return `\n${excerpt(range, lines, { columns, style }).join('\n')}\n`;
}

describe('an excerpt', () => {
  it('underlines the words in their line', () => {
    assert.equal(
      drawn('first\n  - Never [let this happen] again\nlast'),
      `
- Never let this happen again
        ^^^^^^^^^^^^^^^
`,
    );
  });

  it('underlines to the end of the line where the words go on', () => {
    assert.equal(
      drawn('be [more\ncareful] now'),
      `
be more
   ^^^^
`,
    );
  });

  it('marks a place without length', () => {
    assert.equal(
      drawn('owner: []'),
      `
owner:
       ^
`,
    );
  });

  it('stands below wide characters, marks and tabs', () => {
    assert.equal(
      drawn('- 担当\t者 e\u0301 🎉 [too] late'),
      `
- 担当 者 e\u0301 🎉 too late
               ^^^
`,
    );
  });

  it('shows the part of a long line that it is about', () => {
    assert.equal(
      drawn(`${'before '.repeat(5000)}[the words]${' after'.repeat(5000)}`, 40),
      `
…before before the words after after af…
               ^^^^^^^^^
`,
    );
  });

  it('shows the beginning of words that are longer than a line', () => {
    assert.equal(
      drawn(`a [${'x'.repeat(100)}] b`, 20),
      `
…xxxxxxxxxxxxxxxxxx…
 ^^^^^^^^^^^^^^^^^^
`,
    );
  });

  it('shows the end of a long line', () => {
    assert.equal(
      drawn(`${'x'.repeat(100)} [end]`, 20),
      `
…xxxxxxxxxxxxxx end
                ^^^
`,
    );
  });
});

describe('text on a terminal', () => {
  it('spells out what a terminal would obey', () => {
    assert.equal(
      visible('\u001B[31mred\u0007\r\n\u009B1m\u202Egnp.\uD800\tz'),
      '\\u{1b}[31mred\\u{7}\\u{d}\\u{a}\\u{9b}1m\\u{202e}gnp.\\u{d800} z',
    );
  });

  it('has a width', () => {
    assert.deepEqual(['abc', '担当', 'e\u0301', '🎉', '❤️', '👩‍👩‍👧', '\u200B', ''].map(widthOf), [3, 4, 1, 2, 2, 2, 0, 0]);
  });

  it('is colored on a terminal and where it is asked for', () => {
    const terminal = memoryIo({ isTerminal: true }).stdout;
    const file = memoryIo({}).stdout;
    const colored = '\u001B[31mx\u001B[39m';
    assert.equal(styleFor(terminal, {}).error('x'), colored);
    assert.equal(styleFor(terminal, { NO_COLOR: '1' }).error('x'), 'x');
    assert.equal(styleFor(file, {}).error('x'), 'x');
    assert.equal(styleFor(file, { FORCE_COLOR: '1' }).error('x'), colored);
  });
});
