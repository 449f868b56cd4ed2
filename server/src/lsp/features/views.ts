import { categoryChoicesOf } from '../../core/config/category-names.js';
import type { Config } from '../../core/config/config.js';
import { holds } from '../../core/editor/page.js';
import { kindChoices, outcomeChoices, statusChoices } from '../../core/format/choices.js';
import type { Choice as CoreChoice } from '../../core/format/key.js';
import { byDate, earlierReviews } from '../../core/workspace/balance.js';
import type { Entry as CatalogEntry } from '../../core/workspace/catalog.js';
import { fits, groupEntries } from '../../core/workspace/groups.js';
import type { Choice, Entry, IdeaEntry, ReviewEntry } from '../../protocol/entries.js';
import {
  choicesRequest,
  configRequest,
  entryAtRequest,
  ideasRequest,
  insightsRequest,
  reviewsRequest,
  type AppliedConfig,
  type Choices,
  type Insights,
  type InsightsParams,
} from '../../protocol/messages.js';
import type { Place, Target } from '../../protocol/plain.js';
import { Range } from 'vscode-languageserver';
import { entriesOf, ideasOf, reviewEntry } from '../entries.js';
import { knownAround } from '../pages.js';
import { hasUri, hasUriOrNull, isAnything, isObject, isText } from '../params.js';
import type { Session } from '../session.js';
import { questionsIn } from '../status.js';
import { under } from '../uri.js';

/** Answers what the views of an editor show. */
export function registerViews(session: Session): void {
  registerLists(session);
  registerFacts(session);
}

function registerLists(session: Session): void {
  const { registrar } = session;
  registrar.request({
    method: insightsRequest.method,
    accepts: isInsightsQuery,
    async answer(params): Promise<Insights> {
      await session.settle();
      return insights(params, await categoriesFor(params.uri, session), session);
    },
  });
  registrar.request({
    method: ideasRequest.method,
    accepts: hasUriOrNull,
    async answer({ uri }): Promise<readonly IdeaEntry[]> {
      await session.settle();
      const ideas = scope(uri, session).flatMap((entry) => ideasOf(entry, session));
      return [...ideas].sort((a, b) => compare(a.raisedOn ?? '9999', b.raisedOn ?? '9999'));
    },
  });
  registrar.request({
    method: reviewsRequest.method,
    accepts: isAnything,
    async answer(): Promise<readonly ReviewEntry[]> {
      await session.settle();
      return byDate(session.catalog.all()).map((entry) => reviewEntry(entry, session));
    },
  });
}

function registerFacts(session: Session): void {
  const { registrar } = session;
  registrar.request({
    method: choicesRequest.method,
    accepts: hasUriOrNull,
    answer: ({ uri }) => choices(uri, session),
  });
  registrar.request({
    method: configRequest.method,
    accepts: hasUri,
    answer: ({ uri }) => appliedConfig(uri, session),
  });
  registrar.request({
    method: entryAtRequest.method,
    accepts: isPlace,
    async answer(place): Promise<Target | null> {
      await session.settle();
      return entryAt(place, session);
    },
  });
}

/** The categories that there are for a review, or for the workspace, with the team's own names. */
async function categoriesFor(uri: string | null, session: Session): Promise<Categories> {
  const config = await configFor(uri, session);
  const own = new Map(config.categories.map(({ id, name }) => [id, name]));
  return new Map(categoryChoicesOf(config).map(({ value }) => [value, own.get(value) ?? null]));
}

/** For the workspace, the config of its first folder counts. */
async function configFor(uri: string | null, session: Session): Promise<Config> {
  const [folder] = session.folders;
  const { config } = await session.setups.for(uri ?? (folder === undefined ? '' : under(folder, 'review.md')));
  return config;
}

type Categories = ReadonlyMap<string, string | null>;

function insights({ grouping, uri, filter }: InsightsParams, categories: Categories, session: Session): Insights {
  const reviews = scope(uri, session);
  const entries = reviews.flatMap((entry) => entriesOf(entry, session)).filter((entry) => fits(entry, filter));
  const [only] = reviews;
  const earlier = uri === null || !only ? [] : earlierReviews(only, session.catalog.all());
  return {
    groups: groupEntries(entries, { grouping, categories }),
    earlier: earlier
      .flatMap((entry) => entriesOf(entry, session))
      .filter((entry): entry is Entry & { type: 'insight' } => entry.type === 'insight'),
    findings: questionsIn(reviews, session),
  };
}

function scope(uri: string | null, session: Session): readonly CatalogEntry[] {
  if (uri === null) return session.catalog.all();
  const entry = session.entryAt(uri);
  return entry ? [entry] : [];
}

async function choices(uri: string | null, session: Session): Promise<Choices> {
  const config = await configFor(uri, session);
  const checked = uri === null ? null : await session.review(uri);
  const known = knownAround({ review: checked?.verdict.reading.review ?? null, config }, session);
  const own = new Map(config.categories.map(({ id, name }) => [id, name]));
  return {
    categories: categoryChoicesOf(config).map((choice) => toChoice(choice, own)),
    kinds: kindChoices.map((choice) => toChoice(choice, noNames)),
    outcomes: outcomeChoices.map((choice) => toChoice(choice, noNames)),
    statuses: statusChoices.map((choice) => toChoice(choice, noNames)),
    people: [...known.people, ...known.teams],
  };
}

const noNames = new Map<string, string>();

function toChoice({ value, description }: CoreChoice, names: ReadonlyMap<string, string>): Choice {
  return { id: value, label: names.get(value) ?? null, description };
}

async function appliedConfig(uri: string, session: Session): Promise<AppliedConfig> {
  const { loaded } = await session.setups.for(uri);
  const verdict = await session.verdictOn(uri);
  return {
    uri: loaded ? session.spelled(loaded.uri) : null,
    extends: loaded ? session.setups.partsOf(loaded).slice(1) : [],
    problems: loaded?.resolution.problems.length ?? 0,
    isReview: verdict.isReview,
    reason: verdict.reason,
  };
}

function entryAt({ uri, range }: Place, session: Session): Target | null {
  const document = session.documents.at(uri);
  const entry = session.entryAt(uri);
  if (!document || !entry) return null;
  const at = document.text.offsetAt(range.start);
  const { items, insights: learned, ideas } = entry.digest;
  const found = [...items, ...learned, ...ideas].find(({ span }) => holds(span, at));
  return found ? { uri: document.uri, id: found.id } : null;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

const groupings: readonly unknown[] = ['category', 'kind', 'review', 'owner', 'status'];

function isInsightsQuery(value: unknown): value is InsightsParams {
  return (
    isObject(value) &&
    hasUriOrNull(value) &&
    groupings.includes(Reflect.get(value, 'grouping')) &&
    isText(Reflect.get(value, 'filter'))
  );
}

function isPlace(value: unknown): value is Place {
  return isObject(value) && hasUri(value) && Range.is(Reflect.get(value, 'range'));
}
