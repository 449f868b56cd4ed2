import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fieldOfEntry, valueOfField, type Entry, type EntryField } from '../../../server/src/core/edit/entry-field.js';
import { readAgain } from '../../../server/src/core/edit/read-again.js';
import { setField } from '../../../server/src/core/edit/set-field.js';
import { applyEdits } from '../../../server/src/core/edit/text-edit.js';
import { readMarkdown } from '../../../server/src/core/read/markdown.js';
import { readYaml } from '../../../server/src/core/read/yaml.js';
import { changes, kinds, outcomes, statuses } from '../../../server/src/core/vocabulary.js';

const head = '# Berths sold twice\n\n## What happened\n\nTwo tills held the last berths.\n\n## Action items\n\n';
const tail = '\n## Appendix\n\n- The list (owner: nobody)\n';

/** Documents in every style of writing fields. */
const documents: Readonly<Record<string, string>> = {
  brackets: `${head}- Warn of old lists (owner: @lea, due: 2024-05-31)\n- Describe the copy\n  over two lines (status: open)\n${tail}`,
  tasks: `${head}- [ ] Warn of old lists\n- [x] Describe the copy (owner: Omar)\n${tail}`,
  numbers: `${head}1. Warn of old lists\n2. Describe the copy\n${tail}`,
  lines: `${head}* Warn of old lists\n  * **Owner:** Lea\n  * **Due:** 2024-05-31\n* Describe the copy\n  * **Owner:** Omar\n${tail}`,
  'lines with tabs': `${head}- Warn of old lists\n\t- owner: Lea\n- Describe the copy\n${tail}`,
  table: `${head}| Action | Owner | Status |\n|:-------|-------|--------|\n| Warn of old lists | Lea | TODO |\n| Describe the copy |  |  |\n${tail}`,
  'table without pipes': `${head}Action | Owner\n--- | ---\nWarn of old lists | Lea\nDescribe the copy |\n${tail}`,
  headings: `${head}### Warn of old lists before boarding\n\nOwner: Lea\n\n### Describe the copy of the list\n\nIt is a day old.\n${tail}`,
  'CRLF brackets': `${head}- Warn of old lists (owner: @lea)\n- Describe the copy\n${tail}`.replaceAll('\n', '\r\n'),
  'block YAML': `title: Berths sold twice # once\naction-items:\n  # first\n  - action: Warn of old lists\n    owner: lea # for now\n  - action: "Describe: the copy"\n    due: 2024-05-31\nnarrative: |\n  Two tills held the last berths.\n`,
  'flow YAML': `title: Berths sold twice\naction-items:\n  - { action: Warn of old lists, owner: lea } # first\n  - { action: 'Describe the copy' }\n`,
  'YAML of texts': `title: Berths sold twice\naction-items:\n- Warn of old lists\n- "Describe the copy"\nlessons-learned: []\n`,
  'YAML in a flow list': `title: Berths sold twice\naction-items: [Warn of old lists, "Describe the copy"]\n`,
  'YAML in a text': `title: Berths sold twice\naction-items: |\n  - Warn of old lists\n  - Describe the copy\n    over two lines\n`,
  'CRLF YAML': `title: Berths sold twice\r\naction_items:\r\n    - action: Warn of old lists\r\n      created_by: lea\r\n    - action: Describe the copy\r\n`,
  JSON: `{\n  "title": "Berths sold twice",\n  "actionItems": [\n    { "action": "Warn of old lists", "owner": "lea" },\n    { "action": "Describe the copy" }\n  ]\n}\n`,
};

const name = fc.constantFrom('lea', 'omar', 'Ines Moreau', 'pier-crew', 'Søren', 'Łucja');
const day = fc.constantFrom('2024-05-31', '2024-06-07', '31 May 2024');
const words = fc.constantFrom(
  'the freeze ends then',
  'Nobody reads it',
  'we know which list is old',
  'le café est fermé',
);
const changeOf = (
  field: EntryField,
  value: fc.Arbitrary<string>,
): fc.Arbitrary<{ field: EntryField; value: string | null }> =>
  fc.record({ field: fc.constant(field), value: fc.option(value, { freq: 4 }) });
const tame = fc.oneof(
  changeOf('owner', name),
  changeOf('created-by', name),
  changeOf('due', day),
  changeOf('due-reason', words),
  changeOf('status', fc.constantFrom(...statuses)),
  changeOf('reason', words),
  changeOf('ticket', fc.constantFrom('FERRY-12', 'OPS-7', 'https://tickets.example.org/FERRY-12')),
  changeOf('kind', fc.constantFrom(...kinds)),
  changeOf('change', fc.constantFrom(...changes)),
  changeOf('outcome', fc.constantFrom(...outcomes)),
  changeOf(
    'category',
    fc.constantFrom('observe', 'interpret', 'assemble', 'communicate', 'decide', 'verify', 'none', 'capacity'),
  ),
  changeOf('addresses', fc.constantFrom('I1', 'I1, I2')),
);
const wild = fc.oneof(
  ...(['owner', 'due', 'due-reason', 'reason', 'ticket', 'outcome-text', 'category'] as const).map((field) =>
    changeOf(
      field,
      fc.oneof(
        fc.string({ minLength: 1 }),
        fc.string({
          unit: fc.constantFrom(
            'a',
            ' ',
            ',',
            ':',
            '|',
            '(',
            ')',
            '"',
            "'",
            '#',
            '[',
            '`',
            '*',
            '\\',
            '{',
            '\n',
            '-',
            '@',
            '<',
            'é',
          ),
          minLength: 1,
          maxLength: 12,
        }),
      ),
    ),
  ),
);

const numRuns = 15;

describe('Writing any field', () => {
  for (const [style, source] of Object.entries(documents)) {
    it(`in ${style} reads back as written`, () => {
      fc.assert(
        fc.property(fc.array(fc.tuple(fc.nat(1), tame), { minLength: 1, maxLength: 5 }), (steps) => {
          let text = source;
          for (const [index, change] of steps) {
            const after = write(text, index, change);
            assert(after !== null, `refused ${JSON.stringify(change)} in ${text}`);
            checkLines(text, after);
            text = after;
          }
        }),
        { numRuns },
      );
    }).timeout(30_000);

    it(`in ${style} does no harm with odd values`, () => {
      fc.assert(
        fc.property(fc.nat(1), wild, (index, change) => {
          const after = write(source, index, change);
          if (after !== null) checkLines(source, after);
        }),
        { numRuns },
      );
    }).timeout(30_000);
  }
});

/** The document with the field written, which is checked to read back; `null` where writing it was refused. */
function write(source: string, index: number, change: { field: EntryField; value: string | null }): string | null {
  const review = /^(?:title|\{)/u.test(source) ? readYaml(source).review : readMarkdown(source).review;
  assert.equal(review.items.length, 2);
  const target = entryAt(review.items, index);
  const edits = setField({ source, review }, target, change);
  if (!edits) return null;
  const after = applyEdits(source, edits);
  const again = readAgain(review, after);
  assert.deepEqual(
    again.items.map(({ text }) => text.value),
    review.items.map(({ text }) => text.value),
  );
  const field = fieldOfEntry(entryAt(again.items, index), change.field);
  if (change.value !== null) assert.equal(plain(valueOfField(field) ?? ''), plain(change.value));
  return after;
}

function entryAt(items: readonly (Entry & { sort: 'item' })['entry'][], index: number): Entry {
  const entry = items[index];
  assert(entry);
  return { sort: 'item', entry };
}

function plain(value: string): string {
  return value.replace(/@/gu, '').replace(/\s+/gu, ' ').trim();
}

/** Lines outside the action items stay as they are. */
function checkLines(before: string, after: string): void {
  for (const line of before.split(/\r?\n/u)) {
    if (/Berths|Two tills|Appendix|nobody|lessons|narrative|# first/u.test(line) && !/action-items|- \{/u.test(line))
      assert(after.split(/\r?\n/u).includes(line), `lost ${line}`);
  }
  assert.equal(/\r\n/u.test(after) && /(?<!\r)\n/u.test(after), /\r\n/u.test(before) && /(?<!\r)\n/u.test(before));
}
