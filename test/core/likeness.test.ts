import assert from 'node:assert/strict';
import { likeness, tellingWords } from '../../server/src/core/likeness.js';

describe('likeness', () => {
  it('looks past case, plurals and words that tell nothing', () => {
    const a = tellingWords('Add an alert for the brokers');
    const b = [...tellingWords('Create alerts on a Broker')];
    assert.equal(likeness(a, b), 1);
  });

  it('keeps versions, hosts and names apart', () => {
    assert.deepEqual([...tellingWords('Upgrade db-17 to 1.28')], ['upgrade', 'db-17', '1.28']);
  });

  it('is nothing for no words', () => {
    assert.equal(likeness(new Set(), []), 0);
  });
});
