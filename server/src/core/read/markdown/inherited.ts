import { facetsOf } from '../field-values.js';
import type { Prose } from '../../text.js';
import { Collector } from './collector.js';
import { isWhen } from './dues.js';
import type { EntryContext } from './loose-field.js';
import { readGroup } from './loose-field.js';
import { isHandles, isPerson } from './people.js';

/** Fields that a heading or a group gives to all that stands below it. */
export type Heritage = (collector: Collector) => void;

/** What the name of a group says of its items: "Payments (owner: Ana)", "@ana", "Prevention", "Q3 2024". */
export function heritageOf(heading: Prose, context: EntryContext, isGroup = true): Heritage {
  const bracket = /\s*\(([^()]{2,80})\)\s*:?$/u.exec(heading.value);
  const from = bracket ? bracket.index + bracket[0].indexOf('(') + 1 : -1;
  const inside = bracket?.[1] ? heading.slice(from, from + bracket[1].length) : null;
  const found = inside ? readGroup(inside, context) : null;
  const name = bracket ? heading.slice(0, bracket.index).trim() : heading;
  return (collector) => {
    if (found) inherit(found, collector);
    if (isGroup) inheritName(name, collector, context);
  };
}

function inherit(found: NonNullable<ReturnType<typeof readGroup>>, collector: Collector): void {
  const own = new Collector();
  for (const field of found) field(own);
  const { owner, due } = own.fields;
  if (owner) collector.inherit('owner', owner);
  if (due) collector.inheritDue(due);
}

function inheritName(name: Prose, collector: Collector, context: EntryContext): void {
  const plain = name.value.replace(/:$/u, '').trim();
  if (isHandles(plain) || isPerson(plain, context.participants)) collector.set('owner', name.slice(0, plain.length), true);
  else if (isWhen(plain)) collector.set('due', name.slice(0, plain.length), true);
  const { kind, outcome, category } = facetsOf(plain);
  if (kind ?? outcome ?? (category && category !== 'none')) collector.set('type', name, true);
}
