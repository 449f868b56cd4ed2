import { exactStatusOf } from '../field-values.js';
import type { Prose } from '../../text.js';
import { Collector } from './collector.js';
import { isWhen } from './dues.js';
import { wordCount } from './grammar.js';
import type { EntryContext } from './loose-field.js';
import { readGroup } from './loose-field.js';
import { isHandles, isPerson } from './people.js';

/** Fields that a heading or a group gives to all that stands below it. */
export type Heritage = (collector: Collector) => void;

/** What the name of a group says of its items: "Payments (owner: Ana)", "@ana", "Prevention", "Q3 2024". */
export function heritageOf(heading: Prose, context: EntryContext, isGroup = true): Heritage {
  const bracket = bracketAtEnd(heading);
  const found = bracket ? readGroup(bracket.inside, context) : null;
  const name = bracket?.before ?? heading;
  const given = new Collector();
  if (found) for (const field of found) field(given);
  if (isGroup && wordCount(name.value) <= 5) setName(name, given, context);
  const { owner, due, status, kind, outcome, category, change } = given.fields;
  if (![owner, due, status, kind, outcome, category].some((field) => field !== null)) return nothing;
  return (collector) => {
    collector.inherit({ owner, due, status, kind, outcome, category, change });
  };
}

function bracketAtEnd(heading: Prose): { readonly before: Prose; readonly inside: Prose } | null {
  const match = heading.value.includes('(') ? /\(([^()]{2,80})\)\s*:?$/u.exec(heading.value) : null;
  if (!match?.[1]) return null;
  const from = match.index + 1;
  return { before: heading.slice(0, match.index).trim(), inside: heading.slice(from, from + match[1].length) };
}

const nothing: Heritage = () => undefined;

function setName(name: Prose, given: Collector, context: EntryContext): void {
  const plain = name.value.replace(/:$/u, '').trim();
  if (isHandles(plain) || isPerson(plain, context.participants)) given.set('owner', name.slice(0, plain.length));
  else if (isWhen(plain)) given.set('due', name.slice(0, plain.length));
  else if (exactStatusOf(plain)) given.set('status', name.slice(0, plain.length));
  given.setFacet(name);
}
