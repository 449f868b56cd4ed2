import type { ActionItem } from '../../core/review.js';
import { categories } from '../../core/vocabulary.js';
import type { CheckedFile, Reviewed } from '../report.js';
import { visible, type Style } from '../terminal.js';

/** Items and insights for people, by category. */
export function toItemsText(files: readonly CheckedFile[], style: Style): string {
  const entries = files.flatMap((file) => (file.reviewed ? entriesOf(file, file.reviewed) : []));
  if (entries.length === 0) return 'No action items and no insights here.\n';
  return inOrder(new Set(entries.map(({ category }) => category)))
    .map((category) =>
      groupText(
        category,
        entries.filter((entry) => entry.category === category),
        style,
      ),
    )
    .join('\n');
}

interface Entry {
  readonly category: string;
  readonly place: string;
  readonly text: string;
  readonly facts: readonly string[];
}

function entriesOf({ path, lines }: CheckedFile, { review, classify, categorize }: Reviewed): readonly Entry[] {
  const placeOf = (offset: number): string => `${path}:${String(lines.positionAt(offset).line + 1)}`;
  const items = review.items.map((item) => ({
    category: classify(item).category.value,
    place: placeOf(item.span.start),
    text: item.text.value,
    facts: [classify(item).kind.value, ...factsOf(item)],
  }));
  const insights = review.insights.map((insight) => ({
    category: categorize(insight).value,
    place: placeOf(insight.span.start),
    text: insight.text.value,
    facts: ['insight'],
  }));
  return [...insights, ...items];
}

function factsOf({ owner, due, status, ticket }: ActionItem): readonly string[] {
  return [owner && `owner ${owner.written}`, due && `due ${due.written}`, status?.value, ticket?.written].flatMap(
    (fact) => fact ?? [],
  );
}

/** As the source lists them, then the team's own, then those that teach no category. */
function inOrder(found: ReadonlySet<string>): readonly string[] {
  const known: readonly string[] = categories.filter((category) => category !== 'none');
  const own = [...found].filter((category) => category !== 'none' && !known.includes(category)).sort();
  return [...known, ...own, 'none'].filter((category) => found.has(category));
}

function groupText(category: string, entries: readonly Entry[], style: Style): string {
  const title = category === 'none' ? 'no category' : category;
  const lines = entries.map(
    ({ place, text, facts }) =>
      `  ${visible(text.replace(/\s+/g, ' '))}\n    ${style.faint(`${visible(place)}  ${visible(facts.join(', '))}`)}\n`,
  );
  return `${style.strong(visible(title))} (${String(entries.length)})\n${lines.join('')}`;
}
