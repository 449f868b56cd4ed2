import assert from 'node:assert/strict';
import { setField } from '../../../server/src/core/edit/set-field.js';
import type { Entry, EntryField } from '../../../server/src/core/edit/entry-field.js';
import { applyEdits } from '../../../server/src/core/edit/text-edit.js';
import { readMarkdown } from '../../../server/src/core/read/markdown.js';
import { readYaml } from '../../../server/src/core/read/yaml.js';
import type { Review } from '../../../server/src/core/review.js';

type Format = 'markdown' | 'yaml';

/** A document before and after a field of its first item was written. */
type Case = readonly [name: string, field: EntryField, value: string | null, before: string, after: string];

const markdown: readonly Case[] = [
  [
    'a bracket where there is none',
    'owner',
    'lea',
    '- Warn of old lists\n- Describe the copy\n',
    '- Warn of old lists (owner: lea)\n- Describe the copy\n',
  ],
  [
    'a bracket that is there',
    'due',
    '2024-05-31',
    '- Warn of old lists (owner: @lea)\n',
    '- Warn of old lists (owner: @lea, due: 2024-05-31)\n',
  ],
  [
    'a value in a bracket',
    'owner',
    'omar',
    '- Warn of old lists (owner: @lea, due: 2024-05-31)\n',
    '- Warn of old lists (owner: @omar, due: 2024-05-31)\n',
  ],
  [
    'a bracket that loses a part',
    'owner',
    null,
    '- Warn of old lists (owner: @lea, due: 2024-05-31)\n',
    '- Warn of old lists (due: 2024-05-31)\n',
  ],
  ['a bracket that loses all', 'owner', null, '- Warn of old lists (owner: @lea)\n', '- Warn of old lists\n'],
  [
    'the words of the document',
    'owner',
    'lea',
    '- Warn of old lists\n- Describe the copy (assignee: Omar)\n',
    '- Warn of old lists (assignee: lea)\n- Describe the copy (assignee: Omar)\n',
  ],
  [
    'wrapped lines',
    'owner',
    'lea',
    '- Warn of\n  old lists <!-- later -->\n',
    '- Warn of\n  old lists (owner: lea) <!-- later -->\n',
  ],
  [
    'CRLF',
    'owner',
    'lea',
    '- Warn of old lists\r\n  - Due: 2024-05-31\r\n',
    '- Warn of old lists\r\n  - Due: 2024-05-31\r\n  - Owner: lea\r\n',
  ],
  [
    'lines below',
    'due',
    '2024-05-31',
    '* Warn of old lists\n  * **Owner:** Lea\n',
    '* Warn of old lists\n  * **Owner:** Lea\n  * **Due:** 2024-05-31\n',
  ],
  [
    'a line that goes',
    'owner',
    null,
    '- Warn of old lists\n  - Owner: Lea\n  - Due: 2024-05-31\n',
    '- Warn of old lists\n  - Due: 2024-05-31\n',
  ],
  [
    'a value that no bracket can hold',
    'due-reason',
    'soon, owner: omar',
    '- Warn of old lists\n',
    '- Warn of old lists\n  - Due reason: soon, owner: omar\n',
  ],
  ['a box', 'status', 'done', '- [ ] Warn of old lists\n', '- [x] Warn of old lists\n'],
  [
    'a box that is cleared',
    'status',
    'open',
    '- [x] Warn of old lists (owner: lea)\n',
    '- [ ] Warn of old lists (owner: lea)\n',
  ],
  [
    'a status beside a box',
    'status',
    'in-progress',
    '- [ ] Warn of old lists (owner: lea)\n',
    '- [ ] Warn of old lists (owner: lea, status: in-progress)\n',
  ],
  ['a symbol', 'status', 'done', '- 🚧 Warn of old lists\n', '- ✅ Warn of old lists\n'],
  [
    'an empty cell',
    'owner',
    'lea',
    '| Action | Owner |\n| --- | --- |\n| Warn of old lists |       |\n',
    '| Action | Owner |\n| --- | --- |\n| Warn of old lists | lea   |\n',
  ],
  [
    'a cell',
    'status',
    'done',
    '| Action | Status |\n| --- | --- |\n| Warn of old lists | TODO |\n',
    '| Action | Status |\n| --- | --- |\n| Warn of old lists | DONE |\n',
  ],
  [
    'a cell that is emptied',
    'owner',
    null,
    '| Action | Owner |\n| --- | --- |\n| Warn of old lists | Lea |\n',
    '| Action | Owner |\n| --- | --- |\n| Warn of old lists |  |\n',
  ],
  [
    'a new column',
    'owner',
    'lea',
    '| Action | Due |\n|---|---|\n| Warn of old lists | 2024-05-31 |\n| Describe the copy | |\n',
    '| Action | Due | Owner |\n|---|---|-----|\n| Warn of old lists | 2024-05-31 | lea |\n| Describe the copy | |  |\n',
  ],
  [
    'a column without pipes at its ends',
    'owner',
    'lea',
    'Action | Due\n--- | ---\nWarn of old lists | 2024-05-31\n',
    'Action | Due | Owner\n--- | --- | -----\nWarn of old lists | 2024-05-31 | lea\n',
  ],
  [
    'a pipe in a cell',
    'reason',
    'old | new',
    '| Action | Reason |\n| --- | --- |\n| Warn of old lists | |\n',
    '| Action | Reason |\n| --- | --- |\n| Warn of old lists | old \\| new |\n',
  ],
  [
    'a heading',
    'owner',
    'lea',
    '### Warn of old lists before boarding\n\nThe copy is a day old.\n',
    '### Warn of old lists before boarding\n\n- Owner: lea\n\nThe copy is a day old.\n',
  ],
  [
    'a link',
    'ticket',
    'FERRY-8',
    '- Warn of old lists (ticket: [FERRY-7](https://example.org/FERRY-7))\n',
    '- Warn of old lists (ticket: FERRY-8)\n',
  ],
];

const yaml: readonly Case[] = [
  [
    'a key at the end',
    'owner',
    'lea',
    '  - action: Warn of old lists\n    due: 2024-05-31 # soon\n  - action: B\n',
    '  - action: Warn of old lists\n    due: 2024-05-31 # soon\n    owner: lea\n  - action: B\n',
  ],
  [
    'a key of flow',
    'owner',
    'lea',
    '  - { action: Warn of old lists } # first\n',
    '  - { action: Warn of old lists, owner: lea } # first\n',
  ],
  [
    'a value',
    'owner',
    'omar',
    '  - action: Warn of old lists\n    owner: lea # for now\n',
    '  - action: Warn of old lists\n    owner: omar # for now\n',
  ],
  [
    'a value in its quotation marks',
    'owner',
    "O'Neill",
    "  - action: Warn of old lists\n    owner: 'lea'\n",
    "  - action: Warn of old lists\n    owner: 'O''Neill'\n",
  ],
  [
    'a handle',
    'owner',
    'omar',
    '  - action: Warn of old lists\n    owner: "@lea"\n',
    '  - action: Warn of old lists\n    owner: "@omar"\n',
  ],
  [
    'an empty value',
    'owner',
    'lea',
    '  - action: Warn of old lists\n    owner:\n    due:\n',
    '  - action: Warn of old lists\n    owner: lea\n    due:\n',
  ],
  [
    'a key that goes',
    'owner',
    null,
    '  - action: Warn of old lists\n    owner: lea\n    due: 2024-05-31\n',
    '  - action: Warn of old lists\n    due: 2024-05-31\n',
  ],
  [
    'a key that goes and leaves its comment',
    'owner',
    null,
    '  - action: Warn of old lists\n    owner: lea # for now\n',
    '  - action: Warn of old lists\n    # for now\n',
  ],
  [
    'a first key that goes',
    'owner',
    null,
    '  - owner: lea\n    action: Warn of old lists\n',
    '  - action: Warn of old lists\n',
  ],
  [
    'a key of flow that goes',
    'owner',
    null,
    '  - { action: Warn of old lists, owner: lea }\n',
    '  - { action: Warn of old lists }\n',
  ],
  [
    'the names of the document',
    'owner',
    'lea',
    '  - title: Warn of old lists\n  - title: B\n    assigned_to: Omar\n',
    '  - title: Warn of old lists\n    assigned_to: lea\n  - title: B\n    assigned_to: Omar\n',
  ],
  [
    'the spelling of the document',
    'due-reason',
    'the freeze ends',
    '  - action: Warn of old lists\n    createdBy: lea\n',
    '  - action: Warn of old lists\n    createdBy: lea\n    dueReason: the freeze ends\n',
  ],
  [
    'a text that becomes keys',
    'owner',
    'lea',
    '  - Warn of old lists # now\n  - B\n',
    '  - action: Warn of old lists # now\n    owner: lea\n  - B\n',
  ],
  [
    'a wrapped text that becomes keys',
    'owner',
    'lea',
    '  - Warn of\n    old lists\n',
    '  - action: Warn of old lists\n    owner: lea\n',
  ],
  [
    'an object',
    'owner',
    'omar',
    '  - action: Warn of old lists\n    owner: { name: Lea, email: lea@example.org }\n',
    '  - action: Warn of old lists\n    owner: { name: omar, email: lea@example.org }\n',
  ],
  [
    'an object as a tool exports it',
    'owner',
    'omar',
    '  - action: Warn of old lists\n    owner: { type: lead, user: { email: lea@example.org, login: Lea } }\n',
    '  - action: Warn of old lists\n    owner: { type: lead, user: { email: lea@example.org, login: omar } }\n',
  ],
  [
    'an object whose name follows its number',
    'owner',
    'omar',
    '  - action: Warn of old lists\n    owner: { id: 7, name: Lea }\n',
    '  - action: Warn of old lists\n    owner: { id: 7, name: omar }\n',
  ],
  [
    'an object without a name yet',
    'owner',
    'omar',
    '  - action: Warn of old lists\n    owner: { name: , email: }\n',
    '  - action: Warn of old lists\n    owner: { name: omar, email: }\n',
  ],
  [
    'an outcome with words',
    'outcome',
    'both',
    '  - action: Warn of old lists\n    outcome: { kind: gain-insight, text: we know }\n',
    '  - action: Warn of old lists\n    outcome: { kind: both, text: we know }\n',
  ],
  [
    'the words of an outcome',
    'outcome-text',
    'we know, at last',
    '  - action: Warn of old lists\n    outcome: gain-insight\n',
    '  - action: Warn of old lists\n    outcome: { kind: gain-insight, text: "we know, at last" }\n',
  ],
  [
    'a list',
    'addresses',
    'I1, I2',
    '  - action: Warn of old lists\n    addresses:\n      - I3\n    owner: lea\n',
    '  - action: Warn of old lists\n    addresses: [I1, I2]\n    owner: lea\n',
  ],
  [
    'yes and no',
    'status',
    'done',
    '  - action: Warn of old lists\n    done: no\n',
    '  - action: Warn of old lists\n    done: yes\n',
  ],
  [
    'a value that needs quotation marks',
    'reason',
    'no: it is "too late" # really',
    '  - action: Warn of old lists\n',
    '  - action: Warn of old lists\n    reason: "no: it is \\"too late\\" # really"\n',
  ],
  [
    'tabs and CRLF',
    'owner',
    'lea',
    '  - action: Warn of old lists\t# x\r\n  - action: B\r\n',
    '  - action: Warn of old lists\t# x\r\n    owner: lea\r\n  - action: B\r\n',
  ],
  [
    'the end of the file',
    'owner',
    'lea',
    '  - action: Warn of old lists',
    '  - action: Warn of old lists\n    owner: lea',
  ],
];

const heads = { markdown: '## Action items\n\n', yaml: 'action-items:\n' };

describe('Writing a field', () => {
  for (const [format, cases] of [
    ['markdown', markdown],
    ['yaml', yaml],
  ] as const) {
    for (const [name, field, value, before, after] of cases) {
      it(`${format}: ${name}`, () => {
        const head = heads[format].replaceAll('\n', before.includes('\r') ? '\r\n' : '\n');
        assert.equal(written(format, head + before, { field, value }), head + after);
      });
    }
  }
});

/** What views write besides items: the category of an insight, the convener of an idea. */
const others: readonly (readonly [Format, 'insight' | 'idea', EntryField, string, string, string])[] = [
  [
    'markdown',
    'insight',
    'category',
    'observe',
    '## Insights\n\n- Nobody saw which tills were offline\n',
    '## Insights\n\n- Nobody saw which tills were offline (category: observe)\n',
  ],
  [
    'markdown',
    'insight',
    'category',
    'decide',
    '## Insights\n\n- [I1] Nobody saw which tills were offline (category: observe)\n',
    '## Insights\n\n- [I1] Nobody saw which tills were offline (category: decide)\n',
  ],
  [
    'markdown',
    'idea',
    'convener',
    'lea',
    '## Parking lot\n\n- Show offline tills (raised by: omar)\n',
    '## Parking lot\n\n- Show offline tills (raised by: omar, convener: lea)\n',
  ],
  [
    'yaml',
    'insight',
    'category',
    'observe',
    'insights:\n  - Nobody saw which tills were offline\n',
    'insights:\n  - text: Nobody saw which tills were offline\n    category: observe\n',
  ],
  [
    'yaml',
    'insight',
    'category',
    'decide',
    'insights:\n  - { id: I1, category: observe, text: Nobody saw which tills were offline }\n',
    'insights:\n  - { id: I1, category: decide, text: Nobody saw which tills were offline }\n',
  ],
  [
    'yaml',
    'idea',
    'convener',
    'lea',
    'parking-lot:\n  - text: Show offline tills\n',
    'parking-lot:\n  - text: Show offline tills\n    convener: lea\n',
  ],
];

describe('Writing a field of an insight or an idea', () => {
  for (const [format, sort, field, value, before, after] of others) {
    it(`${format}: ${field} in ${JSON.stringify(before)}`, () => {
      const review = read(format, before);
      const [insight] = review.insights;
      const [idea] = review.ideas;
      const target: Entry | null =
        sort === 'idea' && idea ? { sort, entry: idea } : insight ? { sort: 'insight', entry: insight } : null;
      assert(target);
      const edits = setField({ source: before, review }, target, { field, value });
      assert.equal(edits && applyEdits(before, edits), after);
    });
  }
});

function written(format: Format, source: string, change: { field: EntryField; value: string | null }): string | null {
  const review = read(format, source);
  const [item] = review.items;
  assert(item, 'no item was read');
  const target: Entry = { sort: 'item', entry: item };
  const edits = setField({ source, review }, target, change);
  return edits && applyEdits(source, edits);
}

function read(format: Format, source: string): Review {
  return format === 'yaml' ? readYaml(source).review : readMarkdown(source).review;
}
