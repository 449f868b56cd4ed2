import { changeChoices, kindChoices, outcomeChoices, statusChoices } from '../../format/choices.js';
import { unknownValue } from '../../format/check.js';
import type {
  ActionItem,
  Field,
  FieldName,
  FieldStyle,
  Idea,
  Insight,
  Passage,
  Placeholder,
  Problem,
  Question,
  Section,
  Shape,
} from '../../review.js';
import type { Prose, Span } from '../../text.js';
import type { Collector, UnknownValue } from './collector.js';

/** An item as it is found. */
export interface FoundItem {
  readonly text: Prose;
  readonly parent: Prose | null;
  readonly group: Prose | null;
  readonly block: Span;
  readonly section: Section;
  readonly shape: Shape;
  readonly style: FieldStyle;
  readonly collector: Collector;
}

const choices = { status: statusChoices, kind: kindChoices, outcome: outcomeChoices, change: changeChoices };

/** Collects what the sections of a document hold, in the order of the source. */
export class Gather {
  readonly items: ActionItem[] = [];
  readonly insights: Insight[] = [];
  readonly questions: Question[] = [];
  readonly ideas: Idea[] = [];
  readonly passages: Passage[] = [];
  readonly placeholders: Placeholder[] = [];
  readonly problems: Problem[] = [];
  readonly fieldPlaces = new Map<Section, Set<FieldName>>();
  noActions: Field | null = null;
  private last: FoundItem | null = null;

  item(item: FoundItem): void {
    this.last = item;
    this.items.push(this.read(item, this.items.length));
  }

  /** Reads fields that stand apart from the section's last item; false when there is no such item. */
  amend(section: Section, read: (collector: Collector) => void): boolean {
    const { last } = this;
    if (last?.section !== section) return false;
    read(last.collector);
    this.items[this.items.length - 1] = this.read(last, this.items.length - 1);
    return true;
  }

  private read({ text, parent, group, block, section, shape, style, collector }: FoundItem, index: number): ActionItem {
    this.places(section, collector.places);
    this.unknown(collector.unknown.splice(0));
    return { index, text, parent, group, span: text.span, block, section, shape, style, ...collector.fields };
  }

  places(section: Section, names: Iterable<FieldName>): void {
    const known = this.fieldPlaces.get(section) ?? new Set();
    for (const name of names) known.add(name);
    if (known.size > 0) this.fieldPlaces.set(section, known);
  }

  /** Points at values that are none of those that there are. */
  unknown(values: readonly UnknownValue[]): void {
    for (const { key, field } of values)
      this.problems.push({ ...unknownValue(field, choices[key]), severity: 'information' });
  }

  insight(insight: Insight): void {
    this.insights.push(insight);
  }

  passage(prose: Prose, section: Section, shape: Passage['shape']): void {
    if (prose.value !== '') this.passages.push({ prose, section, shape });
  }

  placeholder(text: Prose, section: Section): void {
    this.placeholders.push({ text, section });
  }
}
