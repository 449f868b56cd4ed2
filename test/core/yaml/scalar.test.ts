import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isMap, isScalar, parseDocument } from 'yaml';
import { readYamlTree } from '../../../server/src/core/yaml/tree.js';
import type { YamlScalar } from '../../../server/src/core/yaml/value.js';

const scalars = [
  'word',
  'two words # a comment',
  'over\n  two lines',
  'over\n\n\n  empty  \n  lines',
  "'it''s quoted'",
  "'over\n\n  lines  \n  of it'",
  '"tab\\tquote\\"slash\\\\ \\u00e9 \\x41 \\U0001F600"',
  '"over\n  lines\n\n  and \\\n  joined"',
  '|\n  one\n   two\n\n  three\n',
  '|-\n  one\n  two',
  '|+\n  one\n\n\n',
  '|\n\n\n  late\n',
  '|2\n    kept\n  two\n',
  '>\n  one\n  two\n\n  three\n    deep\n\n    deeper\n  back\n',
  '>-\n\n  one\n  two\n',
  '>\n  one\n\n\n    deep\n  two\n',
  '| # a comment\n  text # no comment\n',
  '|\n\n',
  "''",
  '""',
  '',
  '>\n  a  \n  b \n',
  '|\n  a\n \n  b\n',
];

describe('YAML scalars', () => {
  for (const scalar of scalars) {
    for (const text of [`key: ${scalar}`, `key: ${scalar}`.replace(/\n/gu, '\r\n')]) {
      it(`reads ${JSON.stringify(text)} as the parser does`, () => {
        const read = valueOf(text);
        assert.equal(read.text, parsed(text));
        checkPieces(text, read);
      });
    }
  }

  it('reads a quotation that does not end', () => {
    assert.equal(valueOf('key: "unfinished').text, 'unfinished');
  });

  it('reads any block as the parser does', () => {
    const line = fc
      .tuple(fc.constantFrom('', ' ', '  ', '   '), fc.constantFrom('', 'a', 'b c', '# d', '- e', 'f: g'))
      .map((parts) => parts.join(''));
    const block = fc.tuple(fc.constantFrom('|', '>', '|-', '>-', '|+', '>2', '|1'), fc.array(line, { maxLength: 7 }));
    fc.assert(
      fc.property(block, ([header, lines]) => {
        const text = `key: ${header}\n${lines.map((part) => `  ${part}\n`).join('')}`;
        if (parseDocument(text, { schema: 'failsafe' }).errors.length > 0) return;
        assert.equal(valueOf(text).text.trimEnd(), parsed(text).trimEnd());
      }),
      { numRuns: 500 },
    );
  });
});

function valueOf(text: string): YamlScalar {
  const { value } = readYamlTree(text);
  assert(value?.kind === 'map');
  const scalar = value.entries[0]?.value;
  assert(scalar?.kind === 'scalar');
  return scalar;
}

function parsed(text: string): string {
  const { contents } = parseDocument(text, { schema: 'failsafe' });
  const value: unknown = isMap(contents) ? contents.items[0]?.value : null;
  const isBlock = isScalar(value) && value.type?.startsWith('BLOCK') === true;
  const words = isScalar(value) && typeof value.value === 'string' ? value.value : '';
  return isBlock ? words.replace(/\n+$/u, '') : words;
}

function checkPieces(text: string, { pieces, span }: YamlScalar): void {
  for (const piece of pieces) {
    assert(span.start <= piece.span.start && piece.span.end <= span.end);
    const source = text.slice(piece.span.start, piece.span.end);
    if (source.length === piece.text.length && !/[\s\\']/u.test(source)) assert.equal(source, piece.text);
  }
}
