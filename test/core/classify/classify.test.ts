import assert from 'node:assert/strict';
import { readFeatures } from '../../../server/src/core/classify/features.js';
import { decodeModel, encodeModels } from '../../../server/src/core/classify/codec.js';
import { suggest } from '../../../server/src/core/classify/model.js';
import { wordsOf } from '../../../server/src/core/classify/words.js';
import { classified, categorized } from '../../support/classified.js';

describe('classifying an item', () => {
  const kinds = {
    'Raise the heap of the search nodes': 'remediate',
    'Establish an on-call rota for the ledger': 'process',
    'Spike: can the kiosk run without a directory?': 'learn',
    'Find out why the feed stopped at noon': 'investigate',
    'Teach the support desk how to read the lag graph': 'teach',
    'Document how to restart the feed': 'document',
    'Hold a game day with the two on-calls': 'exercise',
    'Inform the customers whose orders were lost': 'communicate',
    'Consider moving the ledger to its own cluster': 'plan',
    'Write the incident report': 'administrative',
    'The yard handbook will be extended by a chapter on forklifts': 'document',
    'Update the code that prints the handbook': 'remediate',
    'Do not start two stock counts at once': 'process',
    'Full audit of all forklift keys': 'investigate',
    'Replace the rusty hinge. We should also discuss, document and announce such things.': 'remediate',
  } as const;
  for (const [text, kind] of Object.entries(kinds)) {
    it(`${kind}: ${text}`, () => {
      assert.equal(classified(text).kind.value, kind);
    });
  }

  const changes = {
    'Establish an on-call rota for the ledger': 'create',
    'Revise the on-call rota of the ledger': 'update',
    'Drop the approval step for the test environments': 'abolish',
    'Upgrade the ledger': null,
  } as const;
  for (const [text, change] of Object.entries(changes)) {
    it(`change ${String(change)}: ${text}`, () => {
      assert.equal(classified(text).kind.change, change);
    });
  }

  const outcomes = {
    'Raise the heap of the search nodes': 'unstated',
    'Raise the heap of the search nodes so that a reindex cannot stop them': 'mitigate-risk',
    'Page when the feed is older than a minute': 'mitigate-risk',
    'Run the reindex on Sundays. On weekdays it competes with the sale.': 'mitigate-risk',
    'Find out why the feed stopped at noon': 'gain-insight',
    'Hold a game day with the two on-calls': 'both',
  } as const;
  for (const [text, outcome] of Object.entries(outcomes)) {
    it(`outcome ${outcome}: ${text}`, () => {
      assert.equal(classified(text).outcome.value, outcome);
    });
  }

  it('says because of which words', () => {
    const { category } = classified('Add an alert for consumers that fall behind');
    assert.ok(category.because.includes('alert'), category.because.join());
    assert.ok(category.because.length <= 3);
  });

  it('names no word for what belongs nowhere', () => {
    assert.deepEqual(classified('Upgrade the ledger').category, { value: 'none', stated: false, because: [] });
  });

  it('takes what the document states', () => {
    const { category, kind, outcome } = classified(
      'Upgrade the ledger (category: verify, kind: teach, outcome: gain-insight)',
    );
    assert.deepEqual(category, { value: 'verify', stated: true, because: [] });
    assert.deepEqual(kind, { value: 'teach', change: null, stated: true, because: [] });
    assert.deepEqual([outcome.value, outcome.stated], ['gain-insight', true]);
  });

  it("finds a team's own category by its words", () => {
    const expected = { value: 'safety', stated: false, because: ['relief valve'] };
    assert.deepEqual(classified('Inspect the relief valves of both boilers').category, expected);
    assert.deepEqual(categorized('A relief valve was stuck'), expected);
  });

  it('reads what a heading says as a hint', () => {
    const hinted = classified('Number of refused parcels', 'Action items\n\n### Monitoring');
    assert.deepEqual([hinted.category.value, hinted.category.stated], ['observe', false]);
    assert.equal(
      classified('Define an escalation path to the carrier', 'Action items\n\n### Monitoring').category.value,
      'assemble',
    );
  });
});

describe('the scorer', () => {
  it('gives the same answer each time', () => {
    const text = 'Compare what the control room and the crew saw in the first ten minutes';
    assert.deepEqual(classified(text), classified(text));
  });

  it('reads anything', () => {
    for (const text of [
      '',
      ' ',
      '?',
      "'",
      "n't",
      '🔥',
      'https://example.org',
      '`a_b`',
      'ß'.repeat(500),
      "'s '' n't's",
    ]) {
      assert.doesNotThrow(() => readFeatures(text), text);
    }
  });

  it('reads models as they were written', () => {
    const models = [
      {
        values: ['a', 'b'],
        weights: new Map([
          ['x y', [1.5, -3]],
          ['é', [0, 3]],
        ]),
      },
      { values: ['c', 'd', 'e'], weights: new Map([['x', [-8, 0.5, 7.75]]]) },
    ];
    const encoded = encodeModels(models);
    models.forEach((model, at) => {
      const { values, weights } = decodeModel(encoded.names, encoded.models[at] ?? '');
      assert.deepEqual(values, model.values);
      assert.deepEqual(
        [...weights].map(([name, row]) => [name, Array.from(row)]),
        [...model.weights],
      );
    });
  });

  it('gives a tie to the value listed first', () => {
    const model = { values: ['a', 'b'], weights: new Map<string, readonly number[]>() };
    assert.equal(suggest(model, readFeatures('word')).value, 'a');
  });

  it('cuts words to what their forms share', () => {
    const stems = (text: string): readonly string[] => wordsOf(text).map(({ stem }) => stem);
    assert.deepEqual(stems('notified notifies notify'), ['notifi', 'notifi', 'notifi']);
    assert.deepEqual(stems('running runs ran'), ['run', 'run', 'run']);
    assert.deepEqual(stems("didn't"), ['do', 'not']);
    assert.deepEqual(stems('see https://example.org/a-b now 15'), ['see', 'now', '#']);
  });
});
