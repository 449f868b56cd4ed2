import { categoryChoices } from '../format/choices.js';
import type { Key, Named, Shape } from '../format/key.js';
import type { Span } from '../text.js';
import { suggestChoices, suggestNames, type Known, type Suggestion } from './suggestion.js';

/** What may stand where a value of some shape stands. */
export function suggestValues(shape: Shape, known: Known, span: Span): readonly Suggestion[] {
  switch (shape.is) {
    case 'choice':
      return suggestChoices(shape.choices === categoryChoices ? known.categories : shape.choices, 'value', span);
    case 'name':
      return suggestNamed(shape.of, known, span);
    case 'list':
      return suggestValues(shape.of, known, span);
    case 'map':
      return shape.short ? suggestValues(shape.short, known, span) : [];
    case 'text':
    case 'date':
    case 'record':
      return [];
  }
}

/** The keys that may stand where a value of some shape stands. */
export function keysIn(shape: Shape): readonly Key[] {
  switch (shape.is) {
    case 'map':
      return shape.keys;
    case 'list':
      return keysIn(shape.of);
    case 'record':
      return (shape.names ?? []).map(({ value, description }) => ({ name: value, description, shape: shape.value }));
    case 'text':
    case 'date':
    case 'name':
    case 'choice':
      return [];
  }
}

function suggestNamed(of: Named, known: Known, span: Span): readonly Suggestion[] {
  switch (of) {
    case 'person':
      return suggestNames(known.people, 'person', span);
    case 'team':
      return suggestNames([...known.teams, ...known.people], 'person', span);
    case 'service':
      return suggestNames(known.services, 'value', span);
    case 'insight':
      return suggestChoices(known.insights, 'id', span);
    case 'item':
    case 'ticket':
    case 'path':
    case 'word':
      return [];
  }
}
