import assert from 'node:assert/strict';
import { addEntry, type NewEntry } from '../../../server/src/core/edit/add-entry.js';
import { shapeIdea } from '../../../server/src/core/edit/shape-idea.js';
import { applyEdits, type TextEdit } from '../../../server/src/core/edit/text-edit.js';
import { readMarkdown } from '../../../server/src/core/read/markdown.js';
import { readYaml } from '../../../server/src/core/read/yaml.js';
import type { Review } from '../../../server/src/core/review.js';

const item: NewEntry = {
  sort: 'item',
  text: 'Ask the crew',
  fields: [
    { field: 'owner', value: 'lea' },
    { field: 'due', value: '2024-05-31' },
  ],
};
const plainItem: NewEntry = { ...item, fields: [] };
const idea: NewEntry = {
  sort: 'idea',
  text: 'Ask the crew',
  fields: [
    { field: 'raised-by', value: 'lea' },
    { field: 'stakeholders', value: 'pier, crew' },
  ],
};

type Case = readonly [name: string, entry: NewEntry, before: string, after: string];

const markdown: readonly Case[] = [
  [
    'a bullet',
    item,
    '## Action items\n\n* Warn of old lists (owner: @omar)\n\n## Appendix\n',
    '## Action items\n\n* Warn of old lists (owner: @omar)\n* Ask the crew (owner: @lea, due: 2024-05-31)\n\n## Appendix\n',
  ],
  [
    'a task',
    item,
    '## Action items\n\n- [x] Warn of old lists\n  - at the pier\n',
    '## Action items\n\n- [x] Warn of old lists\n  - at the pier\n- [ ] Ask the crew (owner: lea, due: 2024-05-31)\n',
  ],
  [
    'a number',
    plainItem,
    '## Action items\n\n1. Warn of old lists\n2. Describe the copy',
    '## Action items\n\n1. Warn of old lists\n2. Describe the copy\n3. Ask the crew',
  ],
  [
    'lines below',
    item,
    '## Action items\n\n- Warn of old lists\n  - Owner: Omar\n',
    '## Action items\n\n- Warn of old lists\n  - Owner: Omar\n- Ask the crew\n  - Owner: lea\n  - Due: 2024-05-31\n',
  ],
  [
    'a row',
    item,
    '## Action items\n\n| # | Action | Owner |\n|---|---|---|\n| 1 | Warn of old lists | Omar |\n\nText\n',
    '## Action items\n\n| # | Action | Owner |\n|---|---|---|\n| 1 | Warn of old lists | Omar |\n|  | Ask the crew (due: 2024-05-31) | lea |\n\nText\n',
  ],
  [
    'a heading',
    item,
    '## Action items\n\n### Warn of old lists at the pier\n\n- Owner: Omar\n',
    '## Action items\n\n### Warn of old lists at the pier\n\n- Owner: Omar\n\n### Ask the crew\n\n- Owner: lea\n- Due: 2024-05-31\n',
  ],
  [
    'an empty section',
    item,
    '## Follow-ups\n\n## Appendix\n',
    '## Follow-ups\n\n- [ ] Ask the crew (owner: lea, due: 2024-05-31)\n\n## Appendix\n',
  ],
  [
    'no section',
    item,
    '# Berths\n\n## What happened\n\nText.\n',
    '# Berths\n\n## What happened\n\nText.\n\n## Action items\n\n- [ ] Ask the crew (owner: lea, due: 2024-05-31)\n',
  ],
  [
    'an idea',
    idea,
    '## Parking lot\n\n- Show offline tills (raised by: omar)\n',
    '## Parking lot\n\n- Show offline tills (raised by: omar)\n- Ask the crew (raised by: lea, stakeholders: pier, crew)\n',
  ],
  [
    'a first idea',
    idea,
    '# Berths\r\n\r\n## Action items\r\n\r\n- Warn of old lists\r\n',
    '# Berths\r\n\r\n## Parking lot\r\n\r\n- Ask the crew (raised by: lea, stakeholders: pier, crew)\r\n\r\n## Action items\r\n\r\n- Warn of old lists\r\n',
  ],
];

const yaml: readonly Case[] = [
  [
    'a block entry',
    item,
    'action-items:\n  - action: Warn of old lists # first\n    owner: omar\nnarrative: x\n',
    'action-items:\n  - action: Warn of old lists # first\n    owner: omar\n  - action: Ask the crew\n    owner: lea\n    due: 2024-05-31\nnarrative: x\n',
  ],
  [
    'the names of the document',
    item,
    'action_items:\n- title: Warn of old lists\n  assigned_to: omar\n',
    'action_items:\n- title: Warn of old lists\n  assigned_to: omar\n- title: Ask the crew\n  assigned_to: lea\n  due: 2024-05-31\n',
  ],
  [
    'a flow entry',
    item,
    'action-items:\n  - { action: Warn of old lists }\n',
    'action-items:\n  - { action: Warn of old lists }\n  - { action: Ask the crew, owner: lea, due: 2024-05-31 }\n',
  ],
  [
    'a text',
    plainItem,
    'action-items:\n  - Warn of old lists',
    'action-items:\n  - Warn of old lists\n  - Ask the crew',
  ],
  [
    'a text with fields',
    item,
    'action-items:\n  - Warn of old lists\n',
    'action-items:\n  - Warn of old lists\n  - action: Ask the crew\n    owner: lea\n    due: 2024-05-31\n',
  ],
  [
    'a flow list',
    plainItem,
    'action-items: [Warn of old lists]\n',
    'action-items: [Warn of old lists, Ask the crew]\n',
  ],
  [
    'an empty key',
    item,
    'action-items:\nnarrative: x\n',
    'action-items:\n  - action: Ask the crew\n    owner: lea\n    due: 2024-05-31\nnarrative: x\n',
  ],
  [
    'an empty list',
    item,
    'action-items: []\n',
    'action-items:\n  - action: Ask the crew\n    owner: lea\n    due: 2024-05-31\n',
  ],
  [
    'no key',
    item,
    'title: Berths\nwhat-happened: Text\n',
    'title: Berths\nwhat-happened: Text\naction-items:\n  - action: Ask the crew\n    owner: lea\n    due: 2024-05-31\n',
  ],
  [
    'JSON',
    item,
    '{ "title": "Berths", "actionItems": [{ "action": "Warn of old lists" }] }\n',
    '{ "title": "Berths", "actionItems": [{ "action": "Warn of old lists" }, { "action": "Ask the crew", "owner": "lea", "due": "2024-05-31" }] }\n',
  ],
  [
    'JSON without the key',
    item,
    '{ "title": "Berths", "whatHappened": "Text" }\n',
    '{ "title": "Berths", "whatHappened": "Text", "actionItems": [{ "action": "Ask the crew", "owner": "lea", "due": "2024-05-31" }] }\n',
  ],
  [
    'a first idea',
    idea,
    'title: Berths\n',
    'title: Berths\nparking-lot:\n  - text: Ask the crew\n    raised-by: lea\n    stakeholders: [pier, crew]\n',
  ],
];

describe('Adding an entry', () => {
  for (const [format, cases] of [
    ['markdown', markdown],
    ['yaml', yaml],
  ] as const) {
    for (const [name, entry, before, after] of cases) {
      it(`${format}: ${name}`, () => {
        assert.equal(applied(before, addEntry({ source: before, review: read(format, before) }, entry)), after);
      });
    }
  }
});

describe('Shaping an idea', () => {
  const shaped: readonly (readonly [format: 'markdown' | 'yaml', name: string, before: string, after: string])[] = [
    [
      'markdown',
      'moves it to the items',
      '## Parking lot\n\n- Ask the crew (raised by: lea)\n- Show offline tills\n\n## Action items\n\n- Warn of old lists\n',
      '## Parking lot\n\n- Show offline tills\n\n## Action items\n\n- Warn of old lists\n- Ask the crew (owner: lea, due: 2024-05-31)\n',
    ],
    [
      'markdown',
      'makes a section where there is none',
      '## Action items\n\n## Parking lot\n\n- Ask the crew',
      '## Action items\n\n- [ ] Ask the crew (owner: lea, due: 2024-05-31)\n\n## Parking lot\n',
    ],
    [
      'yaml',
      'moves it to the items',
      'parking-lot:\n  - text: Ask the crew\n    raised-by: lea\n  - Show offline tills\naction-items:\n  - action: Warn of old lists\n',
      'parking-lot:\n  - Show offline tills\naction-items:\n  - action: Warn of old lists\n  - action: Ask the crew\n    owner: lea\n    due: 2024-05-31\n',
    ],
    [
      'yaml',
      'leaves an empty list',
      'action-items: []\nparking-lot:\n  - Ask the crew\n',
      'action-items:\n  - action: Ask the crew\n    owner: lea\n    due: 2024-05-31\nparking-lot: []\n',
    ],
  ];
  for (const [format, name, before, after] of shaped) {
    it(`${format}: ${name}`, () => {
      const review = read(format, before);
      const [first] = review.ideas;
      assert(first);
      assert.equal(applied(before, shapeIdea({ source: before, review }, first, item)), after);
    });
  }
});

function applied(source: string, edits: readonly TextEdit[] | null): string | null {
  return edits && applyEdits(source, edits);
}

function read(format: 'markdown' | 'yaml', source: string): Review {
  return format === 'yaml' ? readYaml(source).review : readMarkdown(source).review;
}
