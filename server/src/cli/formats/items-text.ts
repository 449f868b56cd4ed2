import type { Range } from '../../core/lines.js';
import { categories } from '../../core/vocabulary.js';
import type { ItemEntry } from '../contents.js';
import type { CheckedFile } from '../report.js';
import { visible, type Style } from '../terminal.js';

/** Items and insights for people, by category. */
export function toItemsText(files: readonly CheckedFile[], style: Style): string {
  const entries = files.flatMap(entriesOf);
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

function entriesOf({ path, reviewed }: CheckedFile): readonly Entry[] {
  const placeOf = ({ start }: Range): string => `${path}:${String(start.line + 1)}`;
  const { items, insights } = reviewed?.contents ?? nothing;
  return [
    ...insights.map(({ category, range, text }) => {
      return { category: category.value, place: placeOf(range), text, facts: ['insight'] };
    }),
    ...items.map((item) => {
      return { category: item.category.value, place: placeOf(item.range), text: item.text, facts: factsOf(item) };
    }),
  ];
}

const nothing = { items: [], insights: [] };

function factsOf({ kind, owner, due, status, ticket }: ItemEntry): readonly string[] {
  const facts = [kind.value, owner && `owner ${owner}`, due && `due ${due}`, status, ticket];
  return facts.flatMap((fact) => fact ?? []);
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
      `  ${visible(text)}\n    ${style.faint(`${visible(place)}  ${visible(facts.join(', '))}`)}\n`,
  );
  return `${style.strong(visible(title))} (${String(entries.length)})\n${lines.join('')}`;
}
