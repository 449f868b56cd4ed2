import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toCsv } from '../../../server/src/core/outputs/csv.js';
import { exportFormats, exportItems, type ExportedItem } from '../../../server/src/core/outputs/export-items.js';
import { assertGolden } from '../../support/golden.js';
import { harbor, itemsIn, subject } from './subject.js';

const notes = [
  { rule: 'vague-action', severity: 'hint', message: 'It is vague.', question: 'What would be there when it is done?' },
] as const;

const exported = itemsIn(subject(harbor)).map((item): ExportedItem => ({
  review: 'Labels print twice',
  item: { ...item, notes },
}));

const evil = subject(`# Evil

## Action items

- =HYPERLINK("http://x.example","me") and then ask @octocat about [this](command:evil) | <img src=x> {code} (kind: remediate, category: none, outcome: both)
- +1, "-2 (kind: learn, category: none, outcome: both)
`);
const evilItems = itemsIn(evil).map((item): ExportedItem => ({
  review: '@SUM(1+1)\n\n# x',
  item: { ...item, notes: [] },
}));

describe('exported items', () => {
  for (const format of exportFormats) {
    it(`are written as ${format}`, () => {
      assertGolden(exportItems(exported, format), `outputs/items-${format}.txt`);
    });

    it(`are nothing but their words in ${format}`, () => {
      assertGolden(exportItems(evilItems, format), `outputs/evil-${format}.txt`);
    });

    it(`may be none in ${format}`, () => {
      assert.doesNotMatch(exportItems([], format), /undefined/);
    });
  }

  it('are what they were as JSON', () => {
    const read: unknown = JSON.parse(exportItems(exported, 'json'));
    assert.ok(Array.isArray(read));
    assert.deepEqual(
      read.map((item: { id: string }) => item.id),
      ['A1', 'A2'],
    );
  });
});

describe('comma-separated values', () => {
  it('quote what must be quoted', () => {
    assert.equal(toCsv([['a', 'b,c', 'd"e', 'f\ng', ' h']]), 'a,"b,c","d""e","f\ng"," h"\r\n');
  });

  for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\n=1', '＝1', '＠x', '－1', '＋1']) {
    it(`hold no formula for ${JSON.stringify(formula)}`, () => {
      assert.match(toCsv([[formula]]), /^"?'/);
    });
  }

  it('come back as they were, but for the mark before formulas', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 1 }), { minLength: 1 }), (rows) => {
        const read = readCsv(toCsv(rows)).map((row) => row.map((cell) => cell.replace(/^'/, '')));
        assert.deepEqual(
          read,
          rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
        );
      }),
    );
  });
});

/** Written for the test alone, cell by cell, as RFC 4180 says. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length;) {
    const quoted = text[at] === '"' ? /^"((?:[^"]|"")*)"/.exec(text.slice(at)) : null;
    const cell = quoted?.[0] ?? /^[^,\r\n"]*/.exec(text.slice(at))?.[0] ?? '';
    row.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : cell);
    at += cell.length;
    if (text[at] === ',') at++;
    else {
      assert.equal(text.slice(at, at + 2), '\r\n');
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
}
