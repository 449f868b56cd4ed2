import type { FieldChange, Target } from '../../server/src/protocol/plain.js';
import type { Grouping } from '../../server/src/protocol/messages.js';
import type { TreeNode } from './tree-node.js';
import type { Translate } from './words.js';

/** What dropping rows on another row does: one field of several entries changes, or a sentence says why not. */
export type Drop = { readonly targets: readonly Target[]; readonly change: FieldChange } | { readonly refused: string };

/** Decides what a drop means. `onto` is the group that was met, `null` for the empty part of the view. */
export function dropOf(
  dragged: readonly TreeNode[],
  onto: TreeNode | null,
  look: { grouping: Grouping; t: Translate },
): Drop {
  const { grouping, t } = look;
  if (onto?.context === 'earlier') return { refused: t('Insights from earlier reviews stay where they were written.') };
  if (onto?.context !== 'group') return { refused: t('Drop entries onto a group.') };
  const entries = dragged.filter(({ context }) => context === 'item' || context === 'insight');
  const targets = entries.flatMap(({ target }) => (target ? [target] : []));
  if (targets.length === 0) return { refused: t('Action items and insights can be moved; nothing else can.') };
  const reason = refusal(entries, onto, look);
  if (reason !== null) return { refused: reason };
  return { targets, change: { field: fieldOf(grouping), value: onto.value ?? null } };
}

function refusal(
  entries: readonly TreeNode[],
  onto: TreeNode,
  { grouping, t }: { grouping: Grouping; t: Translate },
): string | null {
  if (grouping === 'owner') return t('Those who do the work take an item on; it is not dragged to them.');
  if (grouping === 'review') return t('An entry stays in the review that it came from.');
  if (grouping !== 'category' && entries.some(({ context }) => context === 'insight')) {
    return t('An insight has a category, but no kind and no status.');
  }
  if (entries.every(({ id }) => onto.children.some((child) => child.id === id))) {
    return t('It already stands in this group.');
  }
  return null;
}

function fieldOf(grouping: Grouping): 'category' | 'kind' | 'status' {
  return grouping === 'kind' || grouping === 'status' ? grouping : 'category';
}
