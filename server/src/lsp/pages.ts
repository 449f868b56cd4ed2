import type { Config } from '../core/config/config.js';
import type { Review } from '../core/review.js';
import type { Page } from '../core/editor/page.js';
import { uniqueNames } from '../core/workspace/people.js';
import type { Known } from '../core/editor/suggestion.js';
import { categoriesOf } from '../core/editor/hover.js';
import { ruleChoices } from './setups.js';
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

/** Names that are known in the workspace; those of the document itself come first. */
export function knownAround(page: { readonly review: Pick<Review, 'insights'>; readonly config: Config }, key: string, session: Session): Known {
  const { review, config } = page;
  const own = session.entryAt(key)?.digest;
  const others = session.catalog.all().map(({ digest }) => digest);
  const all = own ? [own, ...others] : others;
  const { words } = config;
  return {
    people: uniqueNames([...all.flatMap(({ people }) => people), ...words.people]).slice(0, most),
    teams: uniqueNames([...all.flatMap(({ teams }) => teams), ...words.teams]).slice(0, most),
    services: uniqueNames([...all.flatMap(({ services }) => services), ...words.systems]).slice(0, most),
    insights: review.insights.flatMap(({ id, text }) => (id ? [{ value: id.written, description: text.value.slice(0, 120) }] : [])),
    categories: categoriesOf(config),
    rules: [...ruleChoices, ...config.ownRules.map(({ name, message }) => ({ value: name, description: message }))],
  };
}

/** More names than these help nobody to choose. */
const most = 300;
