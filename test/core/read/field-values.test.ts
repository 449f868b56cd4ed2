import assert from 'node:assert/strict';
import { isoDateOf } from '../../../server/src/core/read/dates.js';
import { didYouMean } from '../../../server/src/core/read/did-you-mean.js';
import { entryKeyOf } from '../../../server/src/core/read/field-names.js';
import {
  exactStatusOf,
  facetsOf,
  isBlank,
  kindOf,
  outcomeOf,
  statusOf,
} from '../../../server/src/core/read/field-values.js';

describe('Field names', () => {
  const names: readonly (readonly [string, string | null])[] = [
    ['Owner', 'owner'],
    ['Owner(s)', 'owner'],
    ['assigned_to', 'owner'],
    ['DRI', 'owner'],
    ['dueDate', 'due'],
    ['Target date:', 'due'],
    ['**By when**', 'due'],
    ['created-by', 'created-by'],
    ['Bug #', 'ticket'],
    ['Link to Jira ticket', 'ticket'],
    ['Action Item', 'text'],
    ['P', 'priority'],
    ['ID', 'id'],
    ['Type', 'type'],
    ['intendedOutcome', 'outcome'],
    ['Weather', null],
    ['constructor', null],
    ['', null],
  ];
  for (const [name, key] of names)
    it(`reads ${JSON.stringify(name)} as ${String(key)}`, () => {
      assert.equal(entryKeyOf(name), key);
    });
});

describe('Statuses', () => {
  const values: readonly (readonly [string, string | null])[] = [
    ['Done', 'done'],
    ['DONE (2022-04-01)', 'done'],
    ['**Closed** by #34', 'done'],
    ['✅', 'done'],
    [':white_check_mark: shipped', 'done'],
    ['[x]', 'done'],
    ['yes', 'done'],
    ['accepted', 'open'],
    ['ToDo', 'open'],
    ['Not done', 'open'],
    ['not started yet, waiting for the vendor', 'open'],
    ['WIP', 'in-progress'],
    ['in_progress', 'in-progress'],
    ['In progress: half of the clusters', 'in-progress'],
    ['🚧', 'in-progress'],
    ["Won't do", 'not-doing'],
    ['won’t fix: the service goes away', 'not-doing'],
    ['❌', 'not-doing'],
    ['Duplicate of A3', 'superseded'],
    ['notDoing', 'not-doing'],
    ['parked', 'idea'],
    ['purple', null],
    ['', null],
  ];
  for (const [value, status] of values)
    it(`reads ${JSON.stringify(value)} as ${String(status)}`, () => {
      assert.equal(statusOf(value), status);
    });

  it('takes no first word of a longer text for one when the whole must be one', () => {
    assert.equal(exactStatusOf('(done)'), 'done');
    assert.equal(exactStatusOf('✅'), 'done');
    assert.equal(exactStatusOf('Open the port'), null);
  });
});

describe('Kinds, outcomes and categories', () => {
  it('reads them from the words of templates', () => {
    assert.deepEqual(kindOf('process: abolish'), { kind: 'process', change: 'abolish' });
    assert.deepEqual(kindOf('process-change:create'), { kind: 'process', change: 'create' });
    assert.deepEqual(kindOf('technical create'), { kind: null, change: null });
    assert.equal(outcomeOf('Prevent'), 'mitigate-risk');
    assert.equal(outcomeOf('gainInsight'), 'gain-insight');
    assert.deepEqual(facetsOf('Documentation improvements'), {
      kind: 'document',
      change: null,
      outcome: null,
      category: null,
    });
    assert.deepEqual(facetsOf('Monitoring/Alerting'), { kind: null, change: null, outcome: null, category: 'observe' });
    assert.deepEqual(facetsOf('process, detect'), {
      kind: 'process',
      change: null,
      outcome: 'mitigate-risk',
      category: null,
    });
    assert.deepEqual(facetsOf('Fruit'), { kind: null, change: null, outcome: null, category: null });
  });
});

describe('Blank values', () => {
  for (const value of ['', ' - ', '—', 'TBD', 'n/a', 'To be decided', '?', '{{ owner }}', '<name>', '_Unassigned_']) {
    it(`takes ${JSON.stringify(value)} for nothing`, () => {
      assert(isBlank(value));
    });
  }
  for (const value of ['rosie', '<rosie@example.org>', 'N. Aaron', 'nobody in Atlas']) {
    it(`takes ${JSON.stringify(value)} for something`, () => {
      assert(!isBlank(value));
    });
  }
});

describe('Dates', () => {
  const dates: readonly (readonly [string, string | null])[] = [
    ['2022-04-29', '2022-04-29'],
    ['2022/4/9', '2022-04-09'],
    ['20220429', '2022-04-29'],
    ['2022-04-29T10:00:00Z', '2022-04-29'],
    ['29 April 2022', '2022-04-29'],
    ['29th of April, 2022', '2022-04-29'],
    ['Apr 29, 2022', '2022-04-29'],
    ['April 29th 2022 (after the freeze)', '2022-04-29'],
    ['29-Apr-22', '2022-04-29'],
    ['Fri, 29 Apr 2022', '2022-04-29'],
    ['by 2022-04-29', '2022-04-29'],
    ['**2022-04-29**', '2022-04-29'],
    ['29/04/2022', '2022-04-29'],
    ['04/29/2022', '2022-04-29'],
    ['03/03/2022', '2022-03-03'],
    ['29.04.2022', '2022-04-29'],
    ['2022年4月29日', '2022-04-29'],
    ['03/04/2022', null],
    ['2022-02-30', null],
    ['2022-13-01', null],
    ['Q4 2025', null],
    ['April 2022', null],
    ['end of April', null],
    ['2022-04-29 or 2022-05-13', null],
    ['week of 2022-04-25', null],
    ['two weeks', null],
    ['', null],
  ];
  for (const [text, date] of dates)
    it(`reads ${JSON.stringify(text)} as ${String(date)}`, () => {
      assert.equal(isoDateOf(text), date);
    });
});

describe('Did you mean', () => {
  const keys = ['owner', 'due', 'due-reason', 'status', 'action-items', 'observe'];
  const words: readonly (readonly [string, string | null])[] = [
    ['onwer', 'owner'],
    ['statsu', 'status'],
    ['actionItem', 'action-items'],
    ['obsreve', 'observe'],
    ['colour', null],
    ['x', null],
  ];
  for (const [word, meant] of words)
    it(`takes ${word} for ${String(meant)}`, () => {
      assert.equal(didYouMean(word, keys), meant);
    });
});
