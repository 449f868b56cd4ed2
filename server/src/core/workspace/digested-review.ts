import type { ActionItem, Field, Review, Section } from '../review.js';
import { plainProse, type Span } from '../text.js';
import { statuses, type Status } from '../vocabulary.js';
import type { Digest, ItemDigest } from './digest.js';

/**
 * As much of a review as rules across reviews look at in other reviews: what it is about, and its items with their
 * words, places and facets.
 */
export function reviewFrom(digest: Digest): Review {
  const { title, date, services, teams } = digest;
  return {
    format: 'markdown',
    declared: false,
    looksLikeReview: true,
    title: title === null ? null : plainProse(title, 0),
    incident: {
      date: date === null ? null : stated(date, nowhere),
      severity: null,
      services: services.map((service) => stated(service, nowhere)),
      teams: teams.map((team) => stated(team, nowhere)),
    },
    facilitator: null,
    participants: [],
    reviewMeeting: null,
    followUpMeeting: null,
    noActions: null,
    contributing: [],
    sections: [],
    items: digest.items.map(itemFrom),
    insights: [],
    questions: [],
    ideas: [],
    passages: [],
    placeholders: [],
    keeps: [],
    fieldPlaces: new Map(),
  };
}

const nowhere: Span = { start: 0, end: 0 };

const somewhere: Section = {
  heading: null,
  level: 0,
  role: 'actions',
  topic: null,
  parent: null,
  span: nowhere,
};

function itemFrom(item: ItemDigest, index: number): ActionItem {
  const { span, text, kind, outcome, category } = item;
  return {
    index,
    id: null,
    text: plainProse(text, span.start),
    parent: null,
    group: null,
    span,
    block: span,
    section: somewhere,
    shape: 'bullet',
    style: 'none',
    owner: item.owner === null ? null : stated(item.owner, span),
    createdBy: null,
    acceptedBy: null,
    due: null,
    dueReason: null,
    status: isStatus(item.status) ? stated(item.status, span) : null,
    reason: null,
    ticket: item.ticket === null ? null : stated(item.ticket, span),
    plan: null,
    addresses: [],
    created: null,
    updated: null,
    outcome: stated(outcome.value, span),
    outcomeText: null,
    kind: stated(kind.value, span),
    change: null,
    category: stated(category.value, span),
  };
}

function stated<T extends string>(value: T, span: Span): Field<T> {
  return { value, written: value, span, inherited: false };
}

function isStatus(status: string | null): status is Status {
  return statuses.some((known) => known === status);
}
