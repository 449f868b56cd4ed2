import type { IdeaEntry, InsightEntry, ItemEntry, ReviewEntry } from '../../server/src/protocol/entries.js';
import type { Place } from '../../server/src/protocol/plain.js';
import type { Translate } from '../../client/src/words.js';

/** Sentences as they are, with their arguments. */
export const english: Translate = (message, ...args) =>
  message.replace(/\{(\d)\}/g, (_, index) => String(args[Number(index)]));

/** Sentences that no one could take for English: what stands outside the brackets was not translated. */
export const pseudo: Translate = (message, ...args) => `⟦${english(message, ...args)}⟧`;

export function item(change: Partial<ItemEntry> = {}): ItemEntry {
  return {
    ...common('A1', 'Hold an overview of both systems'),
    type: 'item',
    category: { value: 'interpret', stated: true, because: [] },
    kind: { value: 'teach', stated: true, because: [] },
    outcome: { value: 'gain-insight', stated: true, because: [] },
    owner: 'rosie',
    due: '2026-04-29',
    status: null,
    ...change,
  };
}

export function insight(change: Partial<InsightEntry> = {}): InsightEntry {
  return {
    ...common('I1', 'Nobody on call could see the deploys'),
    type: 'insight',
    category: { value: 'observe', stated: false, because: ['see'] },
    date: '2026-03-30',
    ...change,
  };
}

export function idea(change: Partial<IdeaEntry> = {}): IdeaEntry {
  return {
    ...common('P1', 'Show deploy markers'),
    type: 'idea',
    raisedBy: 'sam',
    raisedOn: '2026-04-04',
    convener: null,
    stakeholders: ['atlas', 'gandalf'],
    from: 'timeline',
    ...change,
  };
}

export function review(change: Partial<ReviewEntry> = {}): ReviewEntry {
  return {
    uri: 'file:///postmortems/atlas.md',
    title: 'Atlas runs out of room',
    date: '2026-03-30',
    severity: 'SEV-2',
    followUp: '2026-04-08',
    ideas: 1,
    balance: { errorReduction: 2, insight: 1, unstated: 0 },
    categories: ['observe', 'communicate'],
    ...change,
  };
}

function common(id: string, text: string): Omit<InsightEntry, 'type' | 'category' | 'date'> {
  const uri = 'file:///postmortems/atlas.md';
  return { uri, id, place: place(uri), text, review: 'Atlas runs out of room', notes: [] };
}

function place(uri: string): Place {
  return { uri, range: { start: { line: 4, character: 2 }, end: { line: 4, character: 20 } } };
}
