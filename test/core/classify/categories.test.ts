import assert from 'node:assert/strict';
import { categoryPages } from '../../../server/src/core/classify/categories.js';
import { categories } from '../../../server/src/core/vocabulary.js';
import { classified, categorized } from '../../support/classified.js';

describe('the categories', () => {
  it('have a page each, in the order of the source', () => {
    assert.deepEqual(
      categoryPages.map(({ id }) => id),
      categories,
    );
  });

  for (const { id, items, insights, near } of categoryPages) {
    for (const text of items) {
      it(`${id}: ${text}`, () => {
        assert.equal(classified(text).category.value, id);
      });
    }
    for (const text of insights) {
      it(`${id}: ${text}`, () => {
        assert.equal(categorized(text).value, id);
      });
    }
    for (const { text, category } of near) {
      it(`not ${id} but ${category}: ${text}`, () => {
        assert.equal(classified(text).category.value, category);
      });
    }
  }
});
