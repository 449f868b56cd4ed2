import { Latest } from '../latest.js';
import { once } from '../once.js';
import type { ActionItem, Field, Insight } from '../review.js';
import { kinds, type Kind, type Outcome } from '../vocabulary.js';
import { changeOf } from './change.js';
import type { Classification, Facet } from './classification.js';
import { decodeModel } from './codec.js';
import { suggest, type Model, type Suggestion } from './model.js';
import { featureNames, insightWeights, itemCategoryWeights, itemKindWeights } from './trained-weights.js';
import { asDeed, asLesson, readFeatures, withKind, type Reading } from './features.js';
import { intentOf } from './outcome.js';
import { ownCategoryOf, type CategoryWords } from './own-category.js';

/** Says of items and insights which facets they have, stated or suggested. */
export interface Classifier {
  readonly classify: (item: ActionItem) => Classification;
  readonly categorize: (insight: Insight) => Facet<string>;
}

/** A classifier that also knows the words by which a team finds its own categories; what a document states wins. */
export function createClassifier(own: readonly CategoryWords[] = []): Classifier {
  const readingOf = rememberReadings();
  return {
    classify(item) {
      const text = textOf(item);
      const reading = readingOf(text);
      const kind = kindOf(item, reading);
      const change = kind.value === 'process' ? (item.change?.value ?? changeOf(text)) : (item.change?.value ?? null);
      return {
        category: stated(item.category) ?? ownCategoryOf(text, own) ?? categoryOf(item, reading, kind.value),
        kind: { ...kind, change },
        outcome: { ...outcomeOf(item, reading, kind), text: item.outcomeText?.value ?? null },
      };
    },
    categorize(insight) {
      const text = insight.text.value;
      return stated(insight.category) ?? ownCategoryOf(text, own) ?? insightCategoryOf(readingOf(text));
    },
  };
}

/** Characters of text whose readings are kept: teams write the same items again and again. */
const kept = 50_000;

function rememberReadings(): (text: string) => Reading {
  const known = new Latest<string, Reading>(kept);
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const reading = readFeatures(text);
    known.set(text, reading, text.length);
    return reading;
  };
}

const modelOf = once((data: { readonly lines: string }): Model => decodeModel(featureNames, data.lines));
const suggestKind = once((reading: Reading) => suggest(modelOf(itemKindWeights), asDeed(reading)));
const suggestCategories = once((reading: Reading) => {
  const known = new Map<Kind, Suggestion>();
  return (kind: Kind): Suggestion => {
    const suggestion = known.get(kind) ?? suggest(modelOf(itemCategoryWeights), withKind(reading, kind));
    known.set(kind, suggestion);
    return suggestion;
  };
});

const insightCategoryOf = once((reading: Reading): Facet<string> => {
  const { value, because } = suggest(modelOf(insightWeights), asLesson(reading));
  return { value, stated: false, because: value === 'none' ? [] : because };
});

/** What is said of the entry itself; what a heading says of all entries below it is only a hint. */
function stated<T>(field: Field<T> | null): Facet<T> | null {
  return field && !field.inherited ? { value: field.value, stated: true, because: [] } : null;
}

function kindOf({ kind }: ActionItem, reading: Reading): Facet<Kind> {
  const found = stated(kind);
  if (found) return found;
  const { value, margin, because } = suggestKind(reading);
  if (kind && margin < doubt) return { value: kind.value, stated: false, because: [kind.written] };
  return { value: kinds.find((each) => each === value) ?? 'remediate', stated: false, because };
}

function categoryOf({ category }: ActionItem, reading: Reading, kind: Kind): Facet<string> {
  const { value, margin, because } = suggestCategories(reading)(kind);
  if (category && (value === 'none' || margin < doubt))
    return { value: category.value, stated: false, because: [category.written] };
  return { value, stated: false, because: value === 'none' ? [] : because };
}

/** Below this lead over the second best, a heading's hint decides. */
const doubt = 0.7;

function outcomeOf({ outcome, outcomeText }: ActionItem, reading: Reading, kind: Facet<Kind>): Facet<Outcome> {
  if (outcome) return { value: outcome.value, stated: true, because: [] };
  const intent = intentOf(reading, kind);
  if (intent.value !== 'unstated' || !outcomeText) return { ...intent, stated: false };
  return { value: 'mitigate-risk', stated: false, because: [outcomeText.written] };
}

/** A short entry below another is read together with it. */
function textOf({ text, parent }: ActionItem): string {
  const words = text.value.trim().split(/\s+/);
  return parent && words.length < 4 ? `${parent.value.trim()}: ${text.value}` : text.value;
}
