import { categoryChoices } from '../format/choices.js';
import type { Choice } from '../format/key.js';
import type { Config } from './config.js';

/** A category as a heading shows it. */
export interface NamedCategory {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** The categories in the order of the vocabulary, with the team's own names; the team's own last, then `none`. */
export function namedCategories({ categories }: Pick<Config, 'categories'>): readonly NamedCategory[] {
  const known = categoryChoices.map(({ value, description }) => {
    const own = categories.find(({ id }) => id === value);
    return { id: value, name: own?.name ?? nameOf(value), description: own?.description ?? description };
  });
  const added = categories.filter(({ id }) => known.every((each) => each.id !== id));
  return [
    ...known.filter(({ id }) => id !== 'none'),
    ...added.map(({ id, name, description }) => ({ id, name, description: description ?? '' })),
    ...known.filter(({ id }) => id === 'none'),
  ];
}

/** The same categories, to choose from. */
export function categoryChoicesOf(config: Pick<Config, 'categories'>): readonly Choice[] {
  return namedCategories(config).map(({ id, name, description }) => ({ value: id, description: description || name }));
}

function nameOf(id: string): string {
  return id === 'none' ? 'No category' : id.charAt(0).toUpperCase() + id.slice(1);
}
