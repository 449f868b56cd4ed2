import assert from 'node:assert/strict';
import fc from 'fast-check';
import { otherOf, ReviewIndex, type OtherReview } from '../../server/src/core/others.js';
import { likeness, sameFrom, tellingWords } from '../../server/src/core/likeness.js';
import { tellingOf, Wordings } from '../../server/src/core/wordings.js';
import { plainEngine } from '../support/examples.js';

const engine = plainEngine();
const header = '---\nincident: { date: 2024-05-02, services: [ledger] }\n---\n# Review\n\n## Action items\n\n';

function review(path: string, items: readonly string[]): OtherReview {
  const source = `${header}${items.map((item) => `- ${item}\n`).join('')}`;
  return otherOf(path, engine.read(source, path).review, engine.classify);
}

describe('wordings', () => {
  it('find all that are alike, by the rarest words alone', () => {
    const texts = fc.array(
      fc.array(fc.constantFrom('alpha', 'beta', 'gamma', 'delta', 'zeta', 'omega', 'kappa'), { minLength: 3 }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(texts, (lists) => {
        const wordings = new Wordings<string>();
        const sentences = lists.map((list) => list.join(' '));
        for (const text of sentences) wordings.add(tellingOf(text), text);
        const [first = ''] = sentences;
        const own = tellingWords(first);
        const alike = sentences.filter((text) => {
          const other = tellingWords(text);
          return Math.min(own.size, other.size) >= 3 && likeness(own, [...other]) >= sameFrom;
        });
        assert.deepEqual([...wordings.like(tellingOf(first))].sort(), alike.sort());
      }),
      { seed: 7 },
    );
  });
});

describe('the other reviews', () => {
  it('are not asked about what so many of them say that a form must say it', () => {
    const index = new ReviewIndex();
    const put = (count: number): void => {
      index.put(review(`${String(count)}.md`, ['Send the review to everyone on the list (ticket: OPS-1)']));
    };
    const [item] = review('x.md', ['Send the review to everyone on the list (ticket: OPS-1)']).items;
    assert.ok(item);
    for (let count = 1; count <= 100; count++) put(count);
    assert.equal(index.likeOther(item).length, 100);
    put(101);
    assert.equal(index.likeOther(item).length, 0);
    index.remove('7.md');
    assert.equal(index.likeOther(item).length, 100);
  });

  it('are found by words, by ticket and by service', () => {
    const index = new ReviewIndex();
    const one = review('one.md', [
      'Raise the file limit of the brokers to 65536',
      'Look at the pager (ticket: OPS-12)',
    ]);
    index.put(one);
    index.put(review('two.md', ['Return the pages to their readers']));
    const found = (text: string, ticket: string | null): readonly string[] => {
      const [item] = review('x.md', [text]).items;
      return item ? index.likeOther({ ...item, ticket }).map((entry) => entry.item.text) : [];
    };
    assert.deepEqual(found('Raise file limits of a broker to 65536', null), [one.items[0]?.text]);
    assert.deepEqual(found('Raise file limits of a broker to 32768', null), []);
    assert.deepEqual(found('Something else', 'OPS-12'), [one.items[1]?.text]);
    assert.deepEqual([...index.about('Ledger')].map(({ path }) => path).sort(), ['one.md', 'two.md']);
  });

  it('are forgotten and replaced without a trace', () => {
    const index = new ReviewIndex();
    const item = 'Raise the file limit of the brokers to 65536';
    index.put(review('one.md', [item]));
    index.put(review('one.md', ['Return the pages to their readers']));
    index.put(review('two.md', [item]));
    index.remove('two.md');
    const [asked] = review('x.md', [item]).items;
    assert.deepEqual(asked && index.likeOther(asked), []);
    assert.deepEqual(
      [...index.about('ledger')].map(({ path }) => path),
      ['one.md'],
    );
    index.remove('one.md');
    assert.deepEqual(index.about('ledger'), []);
  });
});
