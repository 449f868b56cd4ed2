import type { ReviewEntry } from '../../server/src/protocol/entries.js';
import { asMarkdown, dotted, spokenPhrase, type TreeNode } from './tree-node.js';
import { wordFor, type Translate } from './words.js';

/** The workspace's reviews, in the given order, each with its balance and the categories that it touches. */
export function reviewTree(reviews: readonly ReviewEntry[], t: Translate): readonly TreeNode[] {
  return reviews.map((review) => {
    const facts = [balanceOf(review, t), categoriesOf(review, t), waiting(review, t)].filter((fact) => fact !== null);
    return {
      id: review.uri,
      label: review.title,
      description: dotted([review.date, review.severity]),
      tooltip: [asMarkdown(review.title), ...facts.map(({ label }) => asMarkdown(label))].join('\n\n'),
      icon: 'book',
      context: 'review',
      spoken: spokenPhrase([t('Review'), review.title, review.date, ...facts.map(({ spoken }) => spoken)]),
      expanded: false,
      place: { uri: review.uri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
      target: { uri: review.uri, id: '' },
      children: facts,
    };
  });
}

function balanceOf({ uri, balance }: ReviewEntry, t: Translate): TreeNode {
  const { errorReduction, insight, unstated } = balance;
  const parts = [
    t('{0} to reduce errors', errorReduction),
    t('{0} to gain insight', insight),
    unstated > 0 ? t('{0} unsaid', unstated) : null,
  ];
  const label = dotted(parts);
  return fact({ id: `${uri}#balance`, label, icon: 'law', spoken: spokenPhrase(parts) });
}

function categoriesOf({ uri, categories }: ReviewEntry, t: Translate): TreeNode {
  const names = categories.map((category) => wordFor('category', category, t).name);
  const label = names.length === 0 ? t('No insight category touched yet') : t('Touches {0}', names.join(', '));
  return fact({ id: `${uri}#categories`, label, icon: 'tag', spoken: label });
}

function waiting({ uri, ideas, followUp }: ReviewEntry, t: Translate): TreeNode | null {
  if (ideas === 0 && followUp === null) return null;
  const count = ideas === 1 ? t('1 parked idea') : t('{0} parked ideas', ideas);
  const parts = [count, followUp === null ? t('no follow-up meeting yet') : t('follow-up {0}', followUp)];
  return fact({ id: `${uri}#waiting`, label: dotted(parts), icon: 'calendar', spoken: spokenPhrase(parts) });
}

function fact({ id, label, icon, spoken }: Pick<TreeNode, 'id' | 'label' | 'icon' | 'spoken'>): TreeNode {
  return {
    id,
    label,
    icon,
    spoken,
    description: '',
    tooltip: asMarkdown(label),
    context: 'fact',
    expanded: false,
    children: [],
  };
}
