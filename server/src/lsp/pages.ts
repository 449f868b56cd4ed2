import { categoryChoicesOf } from '../core/config/category-names.js';
import type { Config } from '../core/config/config.js';
import { ruleChoices } from '../core/config/rule-choices.js';
import type { Review } from '../core/review.js';
import type { Page } from '../core/editor/page.js';
import { peopleOf, uniqueNames } from '../core/workspace/people.js';
import type { Known } from '../core/editor/suggestion.js';
import type { CheckedReview } from './checks.js';
import type { Session } from './session.js';

/** A checked review as editor features see it. */
export function pageOf({ text, verdict, linting, problems, setup }: CheckedReview): Page {
  return {
    source: text.getText(),
    review: verdict.reading.review,
    findings: linting.findings,
    problems,
    engine: setup.engine,
    config: setup.config,
  };
}

/** Names that are known in the workspace; those of the document itself, where there is one, come first. */
export function knownAround(
  { review, config }: { readonly review: Review | null; readonly config: Config },
  session: Session,
): Known {
  const all = session.catalog.all().map(({ digest }) => digest);
  const { words } = config;
  const own = review?.incident;
  return {
    people: names([...(review ? peopleOf(review) : []), ...all.flatMap(({ people }) => people), ...words.people]),
    teams: names([
      ...(own?.teams ?? []).map(({ value }) => value),
      ...all.flatMap(({ teams }) => teams),
      ...words.teams,
    ]),
    services: names([
      ...(own?.services ?? []).map(({ value }) => value),
      ...all.flatMap(({ services }) => services),
      ...words.systems,
    ]),
    insights: (review?.insights ?? []).flatMap(({ id, text }) =>
      id ? [{ value: id.written, description: text.value.slice(0, 120) }] : [],
    ),
    categories: categoryChoicesOf(config),
    rules: [...ruleChoices, ...config.ownRules.map(({ name, message }) => ({ value: name, description: message }))],
  };
}

function names(all: readonly string[]): readonly string[] {
  return uniqueNames(all).slice(0, most);
}

/** More names than these help nobody to choose. */
const most = 300;
