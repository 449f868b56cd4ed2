// Learns the weights of the classifier from the project's own sentences and writes them into the core.
import { readFileSync, writeFileSync } from 'node:fs';
import { readTasks } from './classifier/tasks.js';
import { weightsFile, weightsPath } from './classifier/weights.js';
import { crossValidate } from './classifier/cross-validate.js';

const root = new URL('../', import.meta.url);
const tasks = readTasks(root);
const file = new URL(weightsPath, root);
const text = weightsFile(tasks);

if (process.argv.includes('--measure')) for (const task of tasks) console.log(`${task.name}: ${crossValidate(task)}`);
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error(`${weightsPath} is not what the sentences teach: run "npm run train"`);
  process.exitCode = 1;
}
