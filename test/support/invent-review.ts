import * as words from './review-words.js';

/** What an invented review says, whatever it will be written in. */
export interface Invented {
  readonly title: string;
  readonly date: string;
  readonly severity: string;
  readonly services: readonly string[];
  readonly people: readonly string[];
  readonly story: readonly string[];
  readonly causes: readonly string[];
  readonly insights: readonly { readonly id: string; readonly text: string; readonly category: string | null }[];
  readonly luck: readonly string[];
  readonly questions: readonly string[];
  readonly ideas: readonly { readonly text: string; readonly raisedBy: string }[];
  readonly items: readonly InventedItem[];
}

export interface InventedItem {
  readonly id: string;
  readonly text: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly status: string | null;
  readonly kind: string | null;
  readonly category: string | null;
  readonly outcome: string | null;
  readonly ticket: string | null;
}

/** Choices that are the same for the same seed. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = (seed ^ 0x9e3779b9) >>> 0;
  }

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  oneOf<T>(list: readonly [T, ...T[]] | readonly T[]): T {
    const [value] = list.slice(this.below(list.length));
    if (value === undefined) throw new RangeError('There is nothing to choose from.');
    return value;
  }

  /** Something in so many of ten cases. */
  sometimes<T>(ofTen: number, value: () => T): T | null {
    return this.below(10) < ofTen ? value() : null;
  }

  some<T>(most: number, value: (index: number) => T, least = 0): readonly T[] {
    return Array.from({ length: least + this.below(most - least + 1) }, (_, index) => value(index));
  }
}

/** A review about an incident that never was; `length` multiplies how much there is of everything. */
export function inventReview(seed: number, length = 1): Invented {
  const dice = new Dice(seed);
  const many = (count: number): number => Math.ceil(count * length);
  const say = (list: readonly string[]): string => filled(dice.oneOf(list), dice);
  const fields = dice.below(4);
  return {
    title: say(words.titles),
    date: dayOf(dice),
    severity: `SEV-${String(1 + dice.below(4))}`,
    services: dice.some(2, () => dice.oneOf(words.services), 1),
    people: dice.some(4, () => dice.oneOf(words.people), 1),
    story: dice.some(
      many(6),
      () => dice.some(5, () => say(dice.below(12) === 0 ? words.loaded : words.stories), 1).join(' '),
      many(2),
    ),
    causes: dice.some(2, () => say(words.causes), 1),
    insights: dice.some(many(6), (index) => {
      return {
        id: `I${String(index + 1)}`,
        text: say(words.insights),
        category: dice.sometimes(fields, () => dice.oneOf(words.categories)),
      };
    }),
    luck: dice.some(2, () => say(words.luck)),
    questions: dice.some(3, () => say(words.questions)),
    ideas: dice.some(2, () => ({ text: say(words.ideas), raisedBy: dice.oneOf(words.people) })),
    items: dice.some(many(8), (index) => inventItem(index, fields, dice), many(1)),
  };
}

function inventItem(index: number, fields: number, dice: Dice): InventedItem {
  const list = dice.below(6) === 0 ? words.loadedActions : words.actions;
  return {
    id: `A${String(index + 1)}`,
    text: filled(dice.oneOf(list), dice),
    owner: dice.sometimes(fields * 3, () => dice.oneOf(words.people)),
    due: dice.sometimes(fields * 2, () => dayOf(dice)),
    status: dice.sometimes(fields * 2, () => dice.oneOf(words.statuses)),
    kind: dice.sometimes(fields, () => dice.oneOf(words.kinds)),
    category: dice.sometimes(fields, () => dice.oneOf(words.categories)),
    outcome: dice.sometimes(fields, () => dice.oneOf(words.outcomes)),
    ticket: dice.sometimes(fields * 2, () => `OPS-${String(100 + dice.below(900))}`),
  };
}

function dayOf(dice: Dice): string {
  return `2024-0${String(1 + dice.below(9))}-${String(10 + dice.below(19))}`;
}

function filled(text: string, dice: Dice): string {
  const service = dice.oneOf(words.services);
  const person = dice.oneOf(words.people);
  return text
    .replaceAll('{service}', service)
    .replaceAll('{Service}', capital(service))
    .replaceAll('{other}', dice.oneOf(words.services))
    .replaceAll('{Person}', capital(person))
    .replaceAll('{flag}', dice.oneOf(words.flags))
    .replaceAll('{number}', String(100 + dice.below(900)))
    .replaceAll('{date}', dayOf(dice))
    .replaceAll('{time}', `${String(10 + dice.below(13))}:${String(10 + dice.below(49))}`);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
