import { suggest } from '../../server/src/core/classify/model.js';
import { learn, type Example } from './logistic.js';
import type { Task } from './tasks.js';

const folds = 5;

/** Learns from four fifths of the sentences and asks about the rest, five times: how many answers are right. */
export function crossValidate({ examples, settings }: Task): string {
  const answers = Array.from({ length: folds }, (_, fold) => {
    const model = learn(
      examples.filter((__, index) => foldOf(index) !== fold),
      settings,
    );
    return examples
      .filter(({ weight }, index) => weight === undefined && foldOf(index) === fold)
      .map(({ features, value }) => ({ value, got: suggest(model, { words: [], features }).value }));
  }).flat();
  const right = answers.filter(({ value, got }) => value === got).length;
  const mean = settings.values.reduce((sum, value) => sum + f1Of(value, answers), 0) / settings.values.length;
  return `${answers.length} sentences, accuracy ${(right / answers.length).toFixed(3)}, macro F1 ${mean.toFixed(3)}`;
}

type Answer = Pick<Example, 'value'> & { readonly got: string };

function f1Of(value: string, answers: readonly Answer[]): number {
  const both = answers.filter((answer) => answer.value === value && answer.got === value).length;
  const either =
    answers.filter((answer) => answer.value === value).length + answers.filter(({ got }) => got === value).length;
  return either === 0 ? 0 : (2 * both) / either;
}

/** Spreads neighbors over the folds. */
function foldOf(index: number): number {
  return (Math.imul(index, 2654435761) >>> 7) % folds;
}
