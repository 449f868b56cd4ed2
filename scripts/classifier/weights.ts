import { createHash } from 'node:crypto';
import { encodeModel } from '../../server/src/core/classify/model.js';
import { learn } from './logistic.js';
import type { Task } from './tasks.js';

/** The generated file of a task: what it was learned from, and the model. */
export function weightsFile(task: Task): string {
  const lines = encodeModel(learn(task.examples, task.settings));
  return `// Made by "npm run train". Learned from: ${fingerprintOf(task)}\nexport const ${task.constant} = {\n  lines: \`${lines}\`,\n};\n`;
}

/** Changes whenever a sentence, its label, the way it is read or a setting does. */
export function fingerprintOf({ examples, settings }: Task): string {
  const hash = createHash('sha256');
  for (const { value, features, weight = 1 } of examples) {
    hash.update(`${value} ${weight} ${settings.weightOf(value).toFixed(6)}\n`);
    for (const [name, feature] of features) hash.update(`${name} ${feature.value}\n`);
  }
  hash.update(`${settings.values.join(' ')} ${settings.penalty} ${settings.atLeast} ${settings.prune}`);
  return hash.digest('hex').slice(0, 16);
}
