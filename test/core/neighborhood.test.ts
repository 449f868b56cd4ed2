import assert from 'node:assert/strict';
import { Neighborhood } from '../../server/src/core/neighborhood.js';
import { smallReview } from '../support/small-review.js';

describe('a neighborhood', () => {
  const raise = smallReview([{ as: 'item', text: 'Raise the file limit of the brokers' }]);
  const sameWords = smallReview([{ as: 'item', text: 'Raise file limits of brokers' }]);
  const other = smallReview([{ as: 'item', text: 'Show deploys on the ledger board' }]);

  it('knows the reviews that share an item', () => {
    const reviews = new Neighborhood();
    reviews.put('a.md', sameWords);
    reviews.put('b.md', other);
    reviews.put('c.md', raise);
    assert.deepEqual(pathsAround(reviews), ['a.md']);
  });

  it('forgets what is gone or was replaced', () => {
    const reviews = new Neighborhood();
    reviews.put('a.md', sameWords);
    reviews.put('b.md', sameWords);
    reviews.put('a.md', other);
    reviews.remove('b.md');
    reviews.remove('never.md');
    assert.deepEqual(pathsAround(reviews), []);
  });

  function pathsAround(reviews: Neighborhood): string[] {
    return reviews.around('c.md', raise).map(({ path }) => path);
  }
});
