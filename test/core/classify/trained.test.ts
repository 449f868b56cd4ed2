import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readTasks, type Task } from '../../../scripts/classifier/tasks.js';
import { fingerprintOf, weightsFile } from '../../../scripts/classifier/weights.js';
import { decodeModel, suggest } from '../../../server/src/core/classify/model.js';

const root = new URL('../../../', import.meta.url);
const tasks = readTasks(root);

function shipped({ path }: Task): string {
  return readFileSync(new URL(path, root), 'utf8');
}

describe('the trained weights', () => {
  for (const task of tasks) {
    it(`${task.name} are learned from the sentences as they are`, () => {
      assert.ok(shipped(task).includes(fingerprintOf(task)), `${task.path} is stale: run "npm run train"`);
    });

    it(`${task.name} know their own sentences`, () => {
      const [, lines = ''] = shipped(task).split('`');
      const model = decodeModel(lines);
      const right = task.examples.filter(
        ({ features, value }) => suggest(model, { words: [], features }).value === value,
      );
      assert.ok(right.length / task.examples.length > 0.9);
    });
  }

  it('are what learning them again gives', () => {
    const [task] = tasks.filter(({ name }) => name === 'insight');
    assert.ok(task);
    assert.ok(shipped(task) === weightsFile(task), `${task.path} is stale: run "npm run train"`);
  }).timeout(60_000);

  it('are small', () => {
    const size = tasks.reduce((sum, task) => sum + shipped(task).length, 0);
    assert.ok(size < 250_000, `${size}`);
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
