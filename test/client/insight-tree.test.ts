import assert from 'node:assert/strict';
import { insightTree } from '../../client/src/insight-tree.js';
import { ideaTree } from '../../client/src/idea-tree.js';
import { reviewTree } from '../../client/src/review-tree.js';
import type { TreeNode } from '../../client/src/tree-node.js';
import type { Group } from '../../server/src/protocol/entries.js';
import type { Grouping, Insights } from '../../server/src/protocol/messages.js';
import { assertGolden } from '../support/golden.js';
import { english, idea, insight, item, pseudo, review } from './sample-entries.js';

const question = {
  rule: 'vague-action',
  message: 'No end.',
  question: 'When is it done?',
} as const;

describe('the rows of the Insights view', () => {
  it('say what stands where, in words that read well aloud', () => {
    const groups = [
      { value: 'observe', label: null, entries: [insight()] },
      {
        value: 'interpret',
        label: null,
        entries: [item(), item({ id: 'A2', owner: null, due: null, notes: [question, question] })],
      },
      { value: 'decide', label: null, entries: [] },
      { value: 'customers', label: 'Our customers', entries: [item({ id: 'A3', status: 'done' })] },
    ];
    const earlier = [insight({ id: 'I9', review: 'Atlas, the year before', date: '2025-01-02' })];
    const rows = insightTree({ groups, earlier, findings: 2 }, { grouping: 'category', manyReviews: false }, english);
    assertGolden(spokenOf(rows), 'client/insights-aloud.txt');
  });

  it('name the review of each entry where there are many', () => {
    const [group] = insightTree(byCategory(item()), { grouping: 'category', manyReviews: true }, english);
    assert.equal(group?.children[0]?.description, 'rosie · 2026-04-29 · Atlas runs out of room');
  });

  it('count nothing where they are grouped by owner', () => {
    const groups = [{ value: 'rosie', label: 'rosie', entries: [item(), item({ id: 'A2' })] }];
    const [group] = insightTree(
      { groups, earlier: [], findings: 0 },
      { grouping: 'owner', manyReviews: false },
      english,
    );
    assert.equal(group?.description, '');
    assert.equal(group.spoken, 'rosie');
    assert.equal(group.children[0]?.description, '2026-04-29');
  });

  it('keep their ids when the grouping changes, so that what is selected stays selected', () => {
    const idsOf = (grouping: Grouping): readonly string[] =>
      insightTree(byCategory(item()), { grouping, manyReviews: false }, english).flatMap(({ children }) =>
        children.map(({ id }) => id),
      );
    assert.deepEqual(idsOf('category'), idsOf('kind'));
  });

  it('have no id twice, even when an earlier insight is also among the entries', () => {
    const groups: readonly Group[] = [{ value: 'observe', label: null, entries: [insight()] }];
    const rows = insightTree(
      { groups, earlier: [insight()], findings: 0 },
      { grouping: 'category', manyReviews: true },
      english,
    );
    const ids = flat(rows).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('show in the tooltip the question of a finding and the words behind a suggested category', () => {
    const entry = item({ category: { value: 'observe', stated: false, because: ['alert', 'a|b'] }, notes: [question] });
    const [group] = insightTree(byCategory(entry), { grouping: 'category', manyReviews: false }, english);
    const tooltip = group?.children[0]?.tooltip ?? '';
    assert.match(tooltip, /Category: Observe \(suggested, because: \*alert\*, \*a\\\|b\*\)/);
    assert.match(tooltip, /No end\\\. \*When is it done\?\*/);
  });

  it('show no link, image, command or markup of the document', () => {
    const text = '[x](command:workbench.action.quit) ![i](http://e.org/i.png) <b>$(bug)</b> `a` **b** https://e.org';
    const [group] = insightTree(byCategory(item({ text })), { grouping: 'category', manyReviews: false }, english);
    const tooltip = group?.children[0]?.tooltip ?? '';
    assert.doesNotMatch(tooltip, /(?<!\\)[[\]<>`$]|(?<!\\)\*\*|(?<!\\):\/\//);
  });
});

describe('the rows of the parking lot', () => {
  it('tell age and convener', () => {
    const ideas = [
      idea(),
      idea({ id: 'P2', raisedOn: '2026-04-07', convener: 'rosie' }),
      idea({ id: 'P3', raisedOn: 'spring' }),
    ];
    const rows = ideaTree(ideas, '2026-04-08', english);
    assert.deepEqual(
      rows.map(({ description }) => description),
      ['4 days', '1 day · rosie', ''],
    );
    assertGolden(spokenOf(rows), 'client/parking-lot-aloud.txt');
  });
});

describe('the age of an idea', () => {
  it('is told in days, then months, then years', () => {
    const ages = ['2026-04-08', '2026-02-10', '2026-01-08', '2024-05-01', '2022-04-04', '2027-01-01'].map(
      (raisedOn) => ideaTree([idea({ raisedOn })], '2026-04-08', english)[0]?.description,
    );
    assert.deepEqual(ages, ['today', '57 days', '2 months', '23 months', '4 years', '']);
  });
});

describe('the rows of the reviews', () => {
  it('tell balance and categories, and nothing of people', () => {
    const rows = reviewTree(
      [review(), review({ uri: 'file:///b.md', categories: [], ideas: 0, followUp: null })],
      english,
    );
    assertGolden(spokenOf(rows), 'client/reviews-aloud.txt');
  });
});

describe('a pseudo-language', () => {
  it('covers every word of the rows that does not come from a document', () => {
    const groups = [
      {
        value: 'observe',
        label: null,
        entries: [
          insight({ text: '·', review: '·', date: null, category: { value: 'observe', stated: false, because: [] } }),
        ],
      },
      { value: null, label: null, entries: [item({ text: '·', owner: null, due: null, review: '·' })] },
    ];
    const insights = { groups, earlier: [insight({ text: '·', review: '·', date: null })], findings: 0 };
    const rows = [
      ...insightTree(insights, { grouping: 'category', manyReviews: false }, pseudo),
      ...ideaTree([idea({ text: '·', review: '·' })], '2026-04-08', pseudo),
      ...reviewTree([review({ title: '·', date: null, severity: null })], pseudo),
    ];
    const shown = flat(rows).flatMap(({ label, description, spoken, tooltip }) => [
      label,
      description,
      spoken,
      tooltip,
    ]);
    const bare = shown.map((text) => text.replace(/⟦[^⟧]*⟧/g, ''));
    assert.deepEqual(
      bare.filter((text) => /[A-Za-z]{2,}/.test(text.replace(/\*see\*/g, ''))),
      [],
    );
  });
});

function byCategory(entry: ReturnType<typeof item>): Insights {
  return { groups: [{ value: 'interpret', label: null, entries: [entry] }], earlier: [], findings: 0 };
}

function flat(rows: readonly TreeNode[]): readonly TreeNode[] {
  return rows.flatMap((row) => [row, ...flat(row.children)]);
}

/** What a screen reader says of each row. */
function spokenOf(rows: readonly TreeNode[], depth = 0): string {
  return rows
    .map(({ spoken, children }) => `${'  '.repeat(depth)}${spoken}\n${spokenOf(children, depth + 1)}`)
    .join('');
}
