import type { Entry, Facet, Group, InsightEntry, ItemEntry } from '../../server/src/protocol/entries.js';
import type { Grouping, Insights } from '../../server/src/protocol/messages.js';
import { asMarkdown, dotted, entryId, notesMarkdown, questionCount, spokenPhrase, type TreeNode } from './tree-node.js';
import { wordFor, type Translate } from './words.js';

/** How the view is set. */
export interface InsightsLook {
  readonly grouping: Grouping;
  /** Rows say which review they are from. */
  readonly manyReviews: boolean;
}

/** The rows of the Insights view: groups in the given order, and what earlier reviews taught at the end. */
export function insightTree(insights: Insights, look: InsightsLook, t: Translate): readonly TreeNode[] {
  const groups = insights.groups.map((group) => groupNode(group, look, t));
  return insights.earlier.length === 0 ? groups : [...groups, earlierNode(insights.earlier, t)];
}

function groupNode(group: Group, look: InsightsLook, t: Translate): TreeNode {
  const { name, meaning, icon } = groupWord(group, look.grouping, t);
  const count = look.grouping === 'owner' || group.entries.length === 0 ? '' : String(group.entries.length);
  return {
    id: `group:${look.grouping}:${group.value ?? ''}`,
    label: name,
    description: count,
    tooltip: asMarkdown(meaning),
    icon,
    context: 'group',
    spoken: spokenPhrase([name, spokenCount(group, look.grouping, t)]),
    expanded: group.entries.length > 0,
    value: group.value,
    children: group.entries.map((entry) => entryNode(entry, look, t)),
  };
}

function spokenCount({ entries }: Group, grouping: Grouping, t: Translate): string {
  if (grouping === 'owner') return '';
  if (entries.length === 0) return t('nothing yet');
  return entries.length === 1 ? t('1 entry') : t('{0} entries', entries.length);
}

function groupWord(
  { value, label, entries }: Group,
  grouping: Grouping,
  t: Translate,
): { name: string; meaning: string; icon: string } {
  if (grouping === 'owner' || grouping === 'review') {
    const icon = grouping === 'owner' ? 'person' : 'book';
    return { name: label ?? value ?? t('No owner'), meaning: '', icon };
  }
  if (value === null && entries.every(({ type }) => type === 'insight')) {
    return { name: t('Insights'), meaning: t('Insights have neither kind nor status'), icon: 'lightbulb' };
  }
  if (value === null) return { name: t('Not said'), meaning: '', icon: 'circle-outline' };
  const word = wordFor(grouping, value, t);
  return label === null ? word : { ...word, name: label };
}

function earlierNode(entries: readonly Entry[], t: Translate): TreeNode {
  const name = t('From earlier reviews');
  return {
    id: 'earlier',
    label: name,
    description: String(entries.length),
    tooltip: asMarkdown(t('What reviews of the same service, team or category taught before')),
    icon: 'history',
    context: 'earlier',
    spoken: spokenPhrase([name, entries.length === 1 ? t('1 entry') : t('{0} entries', entries.length)]),
    expanded: false,
    children: entries.map((entry) => ({
      ...entryNode(entry, { grouping: 'category', manyReviews: true }, t),
      id: `earlier:${entryId(entry)}`,
      context: 'fact',
    })),
  };
}

function entryNode(entry: Entry, look: InsightsLook, t: Translate): TreeNode {
  return entry.type === 'item' ? itemNode(entry, look, t) : insightNode(entry, look, t);
}

function itemNode(item: ItemEntry, look: InsightsLook, t: Translate): TreeNode {
  const { owner, due, status } = item;
  return {
    ...common(item, t),
    description: dotted([look.grouping === 'owner' ? null : owner, due, reviewOf(item, look), questionCount(item, t)]),
    tooltip: paragraphs([asMarkdown(item.text), facets(item, t), ...notesMarkdown(item.notes)]),
    icon: item.notes.length > 0 ? 'question' : wordFor('kind', item.kind.value, t).icon,
    context: 'item',
    spoken: spokenPhrase([
      t('Action item'),
      item.text,
      owner === null ? t('no owner') : t('owner {0}', owner),
      due === null ? null : t('due {0}', due),
      t('status {0}', wordFor('status', status ?? 'open', t).name),
      spokenFacet(item.category, t),
      reviewOf(item, look),
      questionCount(item, t),
    ]),
    checked: status === 'done',
  };
}

function insightNode(insight: InsightEntry, look: InsightsLook, t: Translate): TreeNode {
  return {
    ...common(insight, t),
    description: dotted([t('insight'), reviewOf(insight, look), insight.date, questionCount(insight, t)]),
    tooltip: paragraphs([
      asMarkdown(insight.text),
      facetLine({ title: t('Category'), vocabulary: 'category', facet: insight.category }, t),
      ...notesMarkdown(insight.notes),
    ]),
    icon: 'lightbulb',
    context: 'insight',
    spoken: spokenPhrase([
      t('Insight'),
      insight.text,
      spokenFacet(insight.category, t),
      reviewOf(insight, look),
      questionCount(insight, t),
    ]),
  };
}

function common(
  entry: Entry,
  t: Translate,
): Pick<TreeNode, 'id' | 'label' | 'expanded' | 'children' | 'place' | 'target' | 'rules'> {
  return {
    id: entryId(entry),
    label: entry.text === '' ? t('(no words)') : entry.text,
    expanded: false,
    children: [],
    place: entry.place,
    target: { uri: entry.uri, id: entry.id },
    rules: entry.notes.map(({ rule }) => rule),
  };
}

function reviewOf(entry: Entry, { grouping, manyReviews }: InsightsLook): string | null {
  return manyReviews && grouping !== 'review' ? entry.review : null;
}

function facets({ category, kind, outcome }: ItemEntry, t: Translate): string {
  return [
    facetLine({ title: t('Category'), vocabulary: 'category', facet: category }, t),
    facetLine({ title: t('Kind'), vocabulary: 'kind', facet: kind }, t),
    facetLine({ title: t('Outcome'), vocabulary: 'outcome', facet: outcome }, t),
  ].join('  \n');
}

interface FacetLine {
  readonly title: string;
  readonly vocabulary: 'category' | 'kind' | 'outcome';
  readonly facet: Facet;
}

function facetLine({ title, vocabulary, facet }: FacetLine, t: Translate): string {
  const { name } = wordFor(vocabulary, facet.value, t);
  return `${asMarkdown(title)}: ${asMarkdown(name)}${because(facet, t)}`;
}

/** Why a value is suggested; nothing where the document states it. */
function because({ stated, because }: Facet, t: Translate): string {
  if (stated) return '';
  if (because.length === 0) return ` (${asMarkdown(t('suggested'))})`;
  const words = because.map((word) => `*${asMarkdown(word)}*`).join(', ');
  return ` (${asMarkdown(t('suggested, because'))}: ${words})`;
}

function spokenFacet(category: Facet, t: Translate): string {
  const { name } = wordFor('category', category.value, t);
  return category.stated ? t('category {0}', name) : t('suggested category {0}', name);
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
