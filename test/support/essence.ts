import { nameWords } from '../../server/src/core/read/field-names.js';
import type { ActionItem, Field, Review, Section } from '../../server/src/core/review.js';

/** What a review says, without where and how it is written. */
export function essence(review: Review): object {
  const { incident, insights, ideas } = review;
  return {
    title: review.title?.value,
    declared: review.declared,
    looksLikeReview: review.looksLikeReview,
    incident: [
      valueOf(incident.date),
      valueOf(incident.severity),
      incident.services.map(valueOf),
      incident.teams.map(valueOf),
    ],
    people: [valueOf(review.facilitator), review.participants.map(valueOf)],
    meetings: [valueOf(review.reviewMeeting), valueOf(review.followUpMeeting)],
    noActions: valueOf(review.noActions),
    items: review.items.map((item) => itemEssence(item, review)),
    insights: insights.map(({ id, text, category, section }) => [
      valueOf(id),
      text.value,
      valueOf(category),
      sectionName(section),
    ]),
    questions: review.questions.map(({ text }) => text.value),
    ideas: ideas.map((idea) => [
      idea.text.value,
      ...[idea.id, idea.raisedBy, idea.raisedOn, idea.convener, idea.from].map(valueOf),
      idea.stakeholders.map(valueOf),
    ]),
    passages: review.passages
      .filter(({ shape }) => shape !== 'heading')
      .map(({ prose, section }) => [prose.value, section.role, section.topic]),
  };
}

function itemEssence(item: ActionItem, { fieldPlaces }: Review): object {
  const { text, section, group, due, addresses } = item;
  const fields = [
    item.id,
    item.owner,
    item.createdBy,
    item.acceptedBy,
    item.status,
    item.ticket,
    item.kind,
    item.change,
    item.category,
    item.outcome,
    item.outcomeText,
  ];
  return {
    text: text.value,
    section: [sectionName(section), section.role],
    group: group && nameWords(group.value),
    fields: fields.map(valueOf),
    due: due?.value ?? null,
    addresses: addresses.map(valueOf),
    // A box is no field with a name.
    places: [...(fieldPlaces.get(section) ?? [])].filter((place) => place !== 'status').sort(),
  };
}

function sectionName({ heading }: Section): string | null {
  return heading && nameWords(heading.value);
}

function valueOf(field: Field<unknown> | null): unknown {
  return field?.value ?? null;
}
