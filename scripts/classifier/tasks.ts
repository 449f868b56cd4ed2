import { readFileSync } from 'node:fs';
import {
  asDeed,
  asLesson,
  readFeatures,
  withKind,
  type Feature,
  type Reading,
} from '../../server/src/core/classify/features.js';
import { categories, kinds } from '../../server/src/core/vocabulary.js';
import type { Example, Settings } from './logistic.js';

/** Something to learn: from which sentences, how, and what the result is called. */
export interface Task {
  readonly name: string;
  readonly constant: string;
  readonly examples: readonly Example[];
  readonly settings: Settings;
}

/** A labelled sentence of the project's own. */
interface Sentence {
  readonly text: string;
  readonly category: string;
  readonly kind?: string;
}

/** The three tasks, with the sentences below `root`. */
export function readTasks(root: URL): readonly Task[] {
  const items = sentencesIn(new URL('test/data/classify/items.jsonl', root));
  const insights = sentencesIn(new URL('test/data/classify/insights.jsonl', root));
  const values = ['none', ...categories.filter((category) => category !== 'none')];
  return [
    taskOf('item-kind', {
      values: kinds,
      shares: kindShares,
      prune: 0.5,
      penalty: 0.2,
      examples: items.map(kindExample),
    }),
    taskOf('item-category', {
      values,
      shares: itemShares,
      prune: 0.5,
      penalty: 0.1,
      examples: [...items.map(categoryExample), ...insights.filter(isShort).map(lessonExample)],
    }),
    taskOf('insight', {
      values,
      shares: insightShares,
      prune: 0.6,
      penalty: 0.2,
      examples: [...insights.map(insightExample), ...items.map(actionExample)],
    }),
  ];
}

/** What is done to what tells the kind of an action and little of its category. */
const categoryBlur = /TOGETHER|~|^(?:object|does|says|subject|forbids)/;

function kindExample({ text, kind = '' }: Sentence): Example {
  return { features: without(asDeed(readFeatures(text)), />|TOGETHER/), value: kind };
}

function categoryExample({ text, kind = '', category }: Sentence): Example {
  return { features: without(withKind(readFeatures(text), kind), categoryBlur), value: category };
}

/** What is said of an insight teaches a little about items too, though it has no kind. */
function lessonExample({ text, category }: Sentence): Example {
  return { features: without(readFeatures(text), categoryBlur), value: category, weight: 0.15 };
}

/** Long lessons tell a story, which no action does. */
function isShort({ text }: Sentence): boolean {
  return text.split(' ').length <= 15;
}

/** Lessons are often worded as actions. */
function actionExample(sentence: Sentence): Example {
  return { ...insightExample(sentence), weight: 0.5 };
}

function insightExample({ text, category }: Sentence): Example {
  return {
    features: without(asLesson(readFeatures(text)), /[>_~]|^(?:object|forbids)/),
    value: category,
  };
}

/**
 * Which concept follows which helps to tell categories of items and only blurs the rest;
 * neither do pairs of words help with lessons, which are worded in too many ways.
 */
function without({ features }: Reading, names: RegExp): ReadonlyMap<string, Feature> {
  return new Map([...features].filter(([name]) => !names.test(name)));
}

interface Learning {
  readonly values: readonly string[];
  readonly shares: Readonly<Record<string, number>>;
  /** Features whose every weight is smaller are left out; as much as costs no accuracy. */
  readonly prune: number;
  readonly penalty: number;
  readonly examples: readonly Example[];
}

function taskOf(name: string, { values, shares, prune, penalty, examples }: Learning): Task {
  const constant = `${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Weights`;
  const weightOf = weightsFor(examples, shares);
  return {
    name,
    constant,
    examples,
    settings: { values, penalty, atLeast: 2, prune, weightOf },
  };
}

/** Makes each value count as much as its share in real reviews, however many sentences there are of it. */
function weightsFor(examples: readonly Example[], shares: Readonly<Record<string, number>>): (value: string) => number {
  return (value) => {
    const own = examples.filter((example) => example.value === value).length / examples.length;
    return own === 0 ? 1 : (shares[value] ?? 0.02) / own;
  };
}

/** Half-way between those of the sentences and those of real reviews, since single sentences are asked about too. */
const itemShares = {
  none: 0.45,
  observe: 0.17,
  interpret: 0.1,
  decide: 0.08,
  communicate: 0.07,
  assemble: 0.06,
  verify: 0.06,
};
const insightShares = {
  none: 0.56,
  observe: 0.15,
  communicate: 0.12,
  interpret: 0.1,
  assemble: 0.09,
  decide: 0.09,
  verify: 0.015,
};
const kindShares = {
  remediate: 0.55,
  document: 0.11,
  investigate: 0.11,
  process: 0.1,
  plan: 0.04,
  communicate: 0.03,
  teach: 0.02,
  administrative: 0.02,
  learn: 0.015,
  exercise: 0.01,
};

function sentencesIn(file: URL): readonly Sentence[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(toSentence);
}

function toSentence(line: string): Sentence {
  const said: unknown = JSON.parse(line);
  const field = (name: string): string =>
    typeof said === 'object' && said !== null ? String(Reflect.get(said, name) ?? '') : '';
  return { text: field('text'), category: field('category'), kind: field('kind') };
}
