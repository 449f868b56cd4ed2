import assert from 'node:assert/strict';
import { dropOf, type Drop } from '../../client/src/drop.js';
import { insightTree } from '../../client/src/insight-tree.js';
import type { TreeNode } from '../../client/src/tree-node.js';
import type { Grouping } from '../../server/src/protocol/messages.js';
import { english, insight, item } from './sample-entries.js';

describe('dropping rows', () => {
  it('writes the category of one entry', () => {
    assert.deepEqual(drop(['A1'], 'observe'), {
      targets: [target('A1')],
      change: { field: 'category', value: 'observe' },
    });
  });

  it('writes the category of many entries at once', () => {
    assert.deepEqual(drop(['A1', 'I1'], 'decide'), {
      targets: [target('A1'), target('I1')],
      change: { field: 'category', value: 'decide' },
    });
  });

  it('writes kind and status where the view is grouped by them', () => {
    assert.deepEqual(drop(['A1'], 'decide', 'kind'), {
      targets: [target('A1')],
      change: { field: 'kind', value: 'decide' },
    });
    assert.deepEqual(drop(['A1'], 'decide', 'status'), {
      targets: [target('A1')],
      change: { field: 'status', value: 'decide' },
    });
  });

  it('is refused with a reason for what is nobody else’s to decide', () => {
    assert.deepEqual(drop(['A1'], 'decide', 'owner'), {
      refused: 'Those who do the work take an item on; it is not dragged to them.',
    });
    assert.deepEqual(drop(['A1'], 'decide', 'review'), { refused: 'An entry stays in the review that it came from.' });
  });

  it('is refused for a kind of an insight', () => {
    assert.deepEqual(drop(['I1'], 'decide', 'kind'), {
      refused: 'An insight has a category, but no kind and no status.',
    });
  });

  it('is refused where the entry already stands', () => {
    assert.deepEqual(drop(['A1'], 'interpret'), { refused: 'It already stands in this group.' });
  });

  it('is refused for groups, for earlier insights and beside the groups', () => {
    const rows = tree('category');
    const [group] = rows;
    const earlier = rows.at(-1) ?? null;
    assert.deepEqual(dropOf(group ? [group] : [], group ?? null, look('category')), {
      refused: 'Action items and insights can be moved; nothing else can.',
    });
    assert.deepEqual(dropOf([], earlier, look('category')), {
      refused: 'Insights from earlier reviews stay where they were written.',
    });
    assert.deepEqual(dropOf([], null, look('category')), { refused: 'Drop entries onto a group.' });
  });
});

function drop(ids: readonly string[], value: string, grouping: Grouping = 'category'): Drop {
  const rows = tree(grouping);
  const entries = rows.flatMap(({ children }) => children).filter(({ target: its }) => ids.includes(its?.id ?? ''));
  return dropOf(
    entries.filter(({ context }) => context !== 'fact'),
    rows.find((row) => row.value === value) ?? null,
    look(grouping),
  );
}

function tree(grouping: Grouping): readonly TreeNode[] {
  const groups = [
    { value: 'observe', label: null, entries: [] },
    { value: 'interpret', label: null, entries: [item(), insight()] },
    { value: 'decide', label: null, entries: [] },
  ];
  return insightTree(
    { groups, earlier: [insight({ id: 'I7' })], findings: 0 },
    { grouping, manyReviews: false },
    english,
  );
}

function look(grouping: Grouping): { grouping: Grouping; t: typeof english } {
  return { grouping, t: english };
}

function target(id: string): { uri: string; id: string } {
  return { uri: 'file:///postmortems/atlas.md', id };
}
