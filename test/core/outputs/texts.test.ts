import assert from 'node:assert/strict';
import fc from 'fast-check';
import { brief } from '../../../server/src/core/outputs/brief.js';
import { calibrationCopy } from '../../../server/src/core/outputs/calibration.js';
import { shown } from '../../../server/src/core/outputs/markdown-text.js';
import { plainText } from '../../../server/src/core/editor/markdown.js';
import { assertGolden } from '../../support/golden.js';
import { harbor, subject } from './subject.js';

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;

const loud = `# Late parcels

## What happened

The belt stopped. Jo should have looked at the counter. Jo should have called the hall. Jo forgot the lamp.

## Action items

${Array.from({ length: 40 }, (_, index) => `- Never let belt ${String(index)} stop again, and be more careful`).join('\n')}
`;

describe('the facilitator’s brief', () => {
  it('says what there is, which passages to look at, and what to ask', () => {
    assertGolden(brief(subject(harbor), '2024-05-02'), 'outputs/brief.md');
  });

  it('takes a minute, however much there is to say', () => {
    const text = brief(subject(loud), '2024-05-02');
    assert.ok(wordsIn(text) <= 240, text);
    assert.match(text, /^- Line \d+, “.*”: .*\?$/m);
    assert.match(text, /^\d+ more stand in the editor\.$/m);
  });

  it('asks what a rule asks once before it repeats itself', () => {
    const questions = brief(subject(loud), null).match(/: [^:]*\?$/gm) ?? [];
    assert.ok(questions.length > 1);
    assert.notEqual(questions[0], questions[1]);
  });

  it('does with nothing', () => {
    const text = brief(subject('', 'x.md'), null);
    assert.match(text, /There is nothing to ask/);
    assert.doesNotMatch(text, /undefined|null|NaN/);
  });
});

describe('the calibration copy', () => {
  const copyOf = (source: string, path?: string): string => calibrationCopy(subject(source, path));

  it('leaves out action items and parked ideas, and nothing else', () => {
    assert.equal(copyOf(harbor), harbor.replace(/## Parking lot\n[^]*(?=## Appendix)/, ''));
  });

  it('keeps sections with a role of their own that stand below the items', () => {
    const source =
      '# A\n\n## Action items\n\n- Rent a lamp\n\n### Timeline\n\n- 10:00 It was dark\n\n### Later\n\n- Buy a lamp\n\n## End\n\nText.\n';
    assert.equal(copyOf(source), '# A\n\n### Timeline\n\n- 10:00 It was dark\n\n## End\n\nText.\n');
  });

  it('reads on in YAML', () => {
    const source = `kind: incident-review
title: Lost
parking-lot:
  - text: Rent a lamp
action-items:
  - action: Buy a lamp
    owner: jo
open-questions: [Who saw it?]
`;
    assert.equal(copyOf(source, 'x.yaml'), 'kind: incident-review\ntitle: Lost\nopen-questions: [Who saw it?]\n');
  });

  it('keeps CRLF', () => {
    assert.equal(
      copyOf('# A\r\n\r\n## Impact\r\n\r\nOne.\r\n\r\n## Action items\r\n\r\n- Rent a lamp\r\n'),
      '# A\r\n\r\n## Impact\r\n\r\nOne.\r\n',
    );
  });

  for (const source of [harbor, loud]) {
    it(`has no items left of ${source.slice(source.indexOf('# ') + 2).split('\n')[0] ?? ''}`, () => {
      const { review } = subject(copyOf(source));
      assert.deepEqual([review.items.length, review.ideas.length], [0, 0]);
    });
  }
});

describe('words shown in Markdown', () => {
  it('read as they are, dates and file names too', () => {
    assert.equal(
      shown('2024-05-06: owner_of `x` | <b> #3 (a) & b &amp; *c*'),
      '2024-05-06: owner_of \\`x\\` \\| \\<b> #3 (a) & b \\&amp; \\*c\\*',
    );
    assert.equal(shown('1. - # x'), '1\\. - # x');
    assert.equal(shown('# x'), '\\# x');
    assert.equal(shown('a\n\n# b'), 'a # b');
  });

  it('are what they were once read', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ab \\`*_[]<>|~#&;1.)-+=!('.split('')), maxLength: 30 });
    fc.assert(
      fc.property(word, (text) => {
        const { review } = subject(`<!-- debrief: review -->\n# x${shown(text)}x\n`);
        assert.equal(review.title?.value.replace(/\s+/g, ' ').trim(), `x${text.replace(/\s+/g, ' ').trim()}x`);
      }),
      { numRuns: 300 },
    );
    assert.equal(plainText(shown('a*b')), 'a*b');
  });
});
