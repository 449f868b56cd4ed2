import type { Field, Review } from '../review.js';
import type { Span } from '../text.js';

/** What a stretch of a review is, beyond its words. */
export type TokenKind = 'person' | 'date' | 'ticket' | 'status' | 'facet' | 'id' | 'rule';

export interface FieldToken {
  readonly kind: TokenKind;
  readonly span: Span;
}

/** The fields and keep comments of a review in document order, none over another. */
export function fieldTokensOf(review: Review): readonly FieldToken[] {
  const tokens = [...review.items.flatMap(itemTokens), ...otherTokens(review), ...keepTokens(review)];
  tokens.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = -1;
  return tokens.filter(({ span }) => {
    if (span.start < end || span.end <= span.start) return false;
    end = span.end;
    return true;
  });
}

function itemTokens(item: Review['items'][number]): readonly FieldToken[] {
  return [
    ...token('id', item.id),
    ...[item.owner, item.createdBy, item.acceptedBy].flatMap((field) => token('person', field)),
    ...[item.due, item.created, item.updated].flatMap((field) => token('date', field)),
    ...[item.ticket, item.plan].flatMap((field) => token('ticket', field)),
    ...token('status', item.status),
    ...[item.kind, item.change, item.category, item.outcome].flatMap((field) => token('facet', field)),
    ...item.addresses.flatMap((field) => token('id', field)),
  ];
}

function otherTokens({ insights, ideas }: Review): readonly FieldToken[] {
  return [
    ...insights.flatMap(({ id, category }) => [...token('id', id), ...token('facet', category)]),
    ...ideas.flatMap(({ id, raisedBy, raisedOn, convener, stakeholders }) => [
      ...token('id', id),
      ...[raisedBy, convener, ...stakeholders].flatMap((field) => token('person', field)),
      ...token('date', raisedOn),
    ]),
  ];
}

function keepTokens({ keeps }: Review): readonly FieldToken[] {
  return keeps.flatMap(({ ruleSpan }): FieldToken[] => [{ kind: 'rule', span: ruleSpan }]);
}

function token(kind: TokenKind, field: Field<unknown> | null): readonly FieldToken[] {
  return field && !field.inherited ? [{ kind, span: field.span }] : [];
}
