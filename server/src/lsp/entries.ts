import type { Entry as CatalogEntry } from '../core/workspace/catalog.js';
import type { IdeaDigest, InsightDigest, ItemDigest } from '../core/workspace/digest.js';
import { balanceOf, categoriesTouched } from '../core/workspace/balance.js';
import type { Entry, IdeaEntry, InsightEntry, ItemEntry, ReviewEntry } from '../protocol/entries.js';
import type { Session } from './session.js';
import { nameOf } from './uri.js';

/** The items and insights of a review as views show them. */
export function entriesOf({ path, digest }: CatalogEntry, session: Session): readonly Entry[] {
  const around = surroundings({ path, digest }, session);
  return [
    ...digest.items.map((item): ItemEntry => {
      const { category, kind, outcome, owner, due, status } = item;
      return { type: 'item', ...commonOf(item, around), category, kind, outcome, owner, due, status };
    }),
    ...digest.insights.map((insight): InsightEntry => {
      return { type: 'insight', ...commonOf(insight, around), category: insight.category, date: digest.date };
    }),
  ];
}

/** The parked ideas of a review. */
export function ideasOf({ path, digest }: CatalogEntry, session: Session): readonly IdeaEntry[] {
  const around = surroundings({ path, digest }, session);
  return digest.ideas.map((idea): IdeaEntry => {
    const { raisedBy, raisedOn, convener, stakeholders, from } = idea;
    return { type: 'idea', ...commonOf(idea, around), raisedBy, raisedOn, convener, stakeholders, from };
  });
}

/** A review as the list of reviews shows it. */
export function reviewEntry({ path, digest }: CatalogEntry, session: Session): ReviewEntry {
  const { uri, review } = surroundings({ path, digest }, session);
  const { date, severity, followUp, ideas } = digest;
  return {
    uri,
    title: review,
    date,
    severity,
    followUp,
    ideas: ideas.length,
    balance: balanceOf(digest),
    categories: categoriesTouched(digest),
  };
}

interface Surroundings {
  readonly uri: string;
  readonly review: string;
  readonly rules: ReadonlySet<string>;
}

function surroundings({ path, digest }: Pick<CatalogEntry, 'path' | 'digest'>, session: Session): Surroundings {
  const rules = new Set(session.shown(digest).map(({ code }) => code));
  return { uri: session.spelled(path), review: digest.title ?? nameOf(path), rules };
}

type Common = Omit<IdeaEntry, 'type' | 'raisedBy' | 'raisedOn' | 'convener' | 'stakeholders' | 'from'>;

function commonOf(
  { id, text, range, notes }: ItemDigest | InsightDigest | IdeaDigest,
  { uri, review, rules }: Surroundings,
): Common {
  return { uri, id, text, review, place: { uri, range }, notes: notes.filter(({ rule }) => rules.has(rule)) };
}
