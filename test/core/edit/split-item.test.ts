import assert from 'node:assert/strict';
import { reword } from '../../../server/src/core/edit/reword.js';
import { splitItem } from '../../../server/src/core/edit/split-item.js';
import { applyEdits } from '../../../server/src/core/edit/text-edit.js';
import { readMarkdown } from '../../../server/src/core/read/markdown.js';
import { readYaml } from '../../../server/src/core/read/yaml.js';
import type { ActionItem, Review } from '../../../server/src/core/review.js';

type Case = readonly [name: string, before: string, after: string];

const splits: readonly Case[] = [
  [
    'a bullet with a bracket',
    '## Action items\n\n- [A1] Warn of old lists and ask the crew (owner: @lea)\n- B is there\n',
    '## Action items\n\n- [A1] Warn of old lists (owner: @lea)\n- Ask the crew (owner: @lea)\n- B is there\n',
  ],
  [
    'a number with lines below',
    '## Action items\n\n1. Warn of old lists and ask the crew\n   - Owner: Lea\n',
    '## Action items\n\n1. Warn of old lists\n   - Owner: Lea\n2. Ask the crew\n   - Owner: Lea\n',
  ],
  [
    'a task over two lines',
    '## Action items\n\n- [ ] Warn of old lists and ask\n  the crew (owner: Lea)\n',
    '## Action items\n\n- [ ] Warn of old lists (owner: Lea)\n- [ ] Ask the crew (owner: Lea)\n',
  ],
  [
    'a row',
    '## Action items\n\n| ID | Action | Type |\n| --- | --- | --- |\n| A1 | Warn of old lists and ask the crew | Prevent |\n',
    '## Action items\n\n| ID | Action | Type |\n| --- | --- | --- |\n| A1 | Warn of old lists | Prevent |\n|  | Ask the crew | Prevent |\n',
  ],
  [
    'block YAML',
    'action-items:\n  - id: A1\n    action: Warn of old lists and ask the crew # both\n    owner: lea\n  - B is there\n',
    'action-items:\n  - id: A1\n    action: Warn of old lists # both\n    owner: lea\n  - action: Ask the crew # both\n    owner: lea\n  - B is there\n',
  ],
  [
    'flow YAML',
    'action-items: [{ action: "Warn of old lists and ask the crew", owner: lea }]\n',
    'action-items: [{ action: "Warn of old lists", owner: lea }, { action: "Ask the crew", owner: lea }]\n',
  ],
  [
    'YAML text',
    'action-items:\n  - Warn of old lists and ask the crew\n',
    'action-items:\n  - Warn of old lists\n  - Ask the crew\n',
  ],
];

describe('Splitting an item', () => {
  for (const [name, before, after] of splits) {
    it(`makes two of ${name}`, () => {
      const { review, item } = firstItem(before);
      const first = item.text.value.indexOf(' and ');
      const edits = splitItem({ source: before, review }, item, { first, second: first + ' and '.length });
      assert.equal(edits && applyEdits(before, edits), after);
    });
  }

  it('is refused where nothing would be left', () => {
    const source = '## Action items\n\n- Warn of old lists\n';
    const { review, item } = firstItem(source);
    assert.equal(splitItem({ source, review }, item, { first: 0, second: 0 }), null);
  });
});

const rewordings: readonly Case[] = [
  [
    'a bullet',
    '## Action items\n\n- Tell the crew to hurry (owner: Lea)\n',
    '## Action items\n\n- Ask the crew what slows it down (owner: Lea)\n',
  ],
  [
    'a row',
    '## Action items\n\n| Action | Owner |\n| --- | --- |\n| Tell the crew to hurry | Lea |\n',
    '## Action items\n\n| Action | Owner |\n| --- | --- |\n| Ask the crew: what slows it down? | Lea |\n',
  ],
  [
    'plain YAML, which then needs quotation marks',
    'action-items:\n  - action: Tell the crew to hurry # now\n',
    'action-items:\n  - action: "Ask the crew: what slows it down?" # now\n',
  ],
  [
    'a block of YAML',
    'action-items:\n  - action: >\n      Tell the crew\n      to hurry\n    owner: lea\n',
    'action-items:\n  - action: "Ask the crew: what slows it down?"\n    owner: lea\n',
  ],
];

describe('Rewording an item', () => {
  for (const [name, before, after] of rewordings) {
    it(`writes ${name}`, () => {
      const { review, item } = firstItem(before);
      const text = name === 'a bullet' ? 'Ask the crew what slows it down' : 'Ask the crew: what slows it down?';
      const edits = reword({ source: before, review }, { sort: 'item', entry: item }, text);
      assert.equal(edits && applyEdits(before, edits), after);
    });
  }
});

function firstItem(source: string): { readonly review: Review; readonly item: ActionItem } {
  const { review } = source.startsWith('action-items') ? readYaml(source) : readMarkdown(source);
  const [item] = review.items;
  assert(item);
  return { review, item };
}
