// Learns the weights of the classifier from the project's own sentences and writes them into the core.
import { readFileSync, writeFileSync } from 'node:fs';
import { readTasks } from './classifier/tasks.js';
import { weightsFile } from './classifier/weights.js';
import { crossValidate } from './classifier/cross-validate.js';

const root = new URL('../', import.meta.url);
const isCheck = process.argv.includes('--check');

for (const task of readTasks(root)) {
  const file = new URL(task.path, root);
  const text = weightsFile(task);
  if (process.argv.includes('--measure')) console.log(`${task.name}: ${crossValidate(task)}`);
  if (!isCheck) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${task.path} is not what the sentences teach: run "npm run train"`);
    process.exitCode = 1;
  }
}
