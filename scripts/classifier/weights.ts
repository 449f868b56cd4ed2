import { createHash } from 'node:crypto';
import { encodeModels } from '../../server/src/core/classify/codec.js';
import { learn } from './logistic.js';
import type { Task } from './tasks.js';

/** The generated file, from the root of the project. */
export const weightsPath = 'server/src/core/classify/trained-weights.ts';

/** The generated file of all tasks: what they were learned from, and the models. */
export function weightsFile(tasks: readonly Task[]): string {
  const { names, models } = encodeModels(tasks.map(({ examples, settings }) => learn(examples, settings)));
  const parts = tasks.map(
    (task, at) =>
      `// Learned from: ${fingerprintOf(task)}\nexport const ${task.constant} = {\n  lines: \`${models[at] ?? ''}\`,\n};\n`,
  );
  return `// Made by "npm run train".\nexport const featureNames = \`${names}\`;\n${parts.join('')}`;
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
