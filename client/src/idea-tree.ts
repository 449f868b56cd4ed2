import type { IdeaEntry } from '../../server/src/protocol/entries.js';
import { asMarkdown, dotted, entryId, notesMarkdown, questionCount, spokenPhrase, type TreeNode } from './tree-node.js';
import type { Translate } from './words.js';

/** The rows of the parking lot, in the given order, with the age of each idea. */
export function ideaTree(ideas: readonly IdeaEntry[], today: string, t: Translate): readonly TreeNode[] {
  return ideas.map((idea) => {
    const age = ageOf(idea, today, t);
    const convener = idea.convener === null ? t('no convener yet') : t('convener {0}', idea.convener);
    return {
      id: entryId(idea),
      label: idea.text === '' ? t('(no words)') : idea.text,
      description: dotted([age, idea.convener, questionCount(idea, t)]),
      tooltip: [asMarkdown(idea.text), facts(idea, convener, t), ...notesMarkdown(idea.notes)].join('\n\n'),
      icon: 'comment',
      context: 'idea',
      spoken: spokenPhrase([t('Parked idea'), idea.text, age, convener, questionCount(idea, t)]),
      expanded: false,
      children: [],
      place: idea.place,
      target: { uri: idea.uri, id: idea.id },
      rules: idea.notes.map(({ rule }) => rule),
    };
  });
}

function facts(idea: IdeaEntry, convener: string, t: Translate): string {
  const lines = [
    convener,
    idea.raisedBy === null ? null : t('raised by {0}', idea.raisedBy),
    idea.stakeholders.length === 0 ? null : t('stakeholders: {0}', idea.stakeholders.join(', ')),
    idea.from === null ? null : t('came up in: {0}', idea.from),
    idea.review,
  ];
  return lines.flatMap((line) => (line === null ? [] : [asMarkdown(line)])).join('  \n');
}

function ageOf({ raisedOn }: IdeaEntry, today: string, t: Translate): string | null {
  if (raisedOn === null) return null;
  const days = Math.round((Date.parse(today) - Date.parse(raisedOn.slice(0, 10))) / 86_400_000);
  if (!Number.isFinite(days) || days < 0) return null;
  return spell(days, t);
}

function spell(days: number, t: Translate): string {
  if (days === 0) return t('today');
  if (days === 1) return t('1 day');
  if (days <= 60) return t('{0} days', days);
  const months = Math.floor(days / 30.44);
  return months < 24 ? t('{0} months', months) : t('{0} years', Math.floor(months / 12));
}
