import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { learn } from '../../../scripts/classifier/logistic.js';
import { readTasks, type Task } from '../../../scripts/classifier/tasks.js';
import { fingerprintOf, weightsPath } from '../../../scripts/classifier/weights.js';
import { decodeModel, encodeModels } from '../../../server/src/core/classify/codec.js';
import { suggest, type Model } from '../../../server/src/core/classify/model.js';
import * as trained from '../../../server/src/core/classify/trained-weights.js';

const root = new URL('../../../', import.meta.url);
const tasks = readTasks(root);
const file = readFileSync(new URL(weightsPath, root), 'utf8');

function shipped({ constant }: Task): Model {
  const [, found] = Object.entries(trained).find(([name]) => name === constant) ?? [];
  assert.ok(typeof found === 'object', constant);
  return decodeModel(trained.featureNames, found.lines);
}

describe('the trained weights', () => {
  for (const task of tasks) {
    it(`${task.name} are learned from the sentences as they are`, () => {
      assert.ok(file.includes(fingerprintOf(task)), `${weightsPath} is stale: run "npm run train"`);
    });

    it(`${task.name} know their own sentences`, () => {
      const model = shipped(task);
      const right = task.examples.filter(
        ({ features, value }) => suggest(model, { words: [], features }).value === value,
      );
      assert.ok(right.length / task.examples.length > 0.9);
    });
  }

  it('are what learning them again gives', () => {
    const [task] = tasks.filter(({ name }) => name === 'insight');
    assert.ok(task);
    const { names, models } = encodeModels([learn(task.examples, task.settings)]);
    assert.deepEqual(decodeModel(names, models[0] ?? ''), shipped(task));
  }).timeout(300_000);

  it('are small', () => {
    assert.ok(file.length < 250_000, `${file.length}`);
  });

  it('rest on enough sentences of each value', () => {
    for (const { name, examples, settings } of tasks) {
      for (const value of settings.values) {
        const count = examples.filter((example) => example.value === value).length;
        assert.ok(count >= 50, `${name} ${value}: ${count}`);
      }
    }
  });
});
