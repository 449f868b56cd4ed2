import type { Place } from '../rules/rule.js';
import type { ActionItem, Idea, Passage, Review, Section } from '../review.js';
import { plainProse, type Prose } from '../text.js';

/** A text of a review that language rules look at, before it is analyzed. */
export interface Stretch {
  readonly place: Place;
  readonly prose: Prose;
  readonly headings: readonly string[];
  readonly parent: string | null;
  readonly item: ActionItem | null;
}

/** The texts that language rules look at; nothing of exempt sections. */
export function stretchesOf(review: Review): readonly Stretch[] {
  const headingsOf = rememberHeadings();
  return [
    ...review.items.flatMap((item) => itemStretches(item, headingsOf)),
    ...review.ideas.filter((idea) => !isExempt(idea.section)).map((idea) => ideaStretch(idea, headingsOf)),
    ...review.passages
      .filter((passage) => !isExempt(passage.section))
      .map((passage) => passageStretch(passage, headingsOf)),
  ];
}

type HeadingsOf = (section: Section) => readonly string[];

function itemStretches(item: ActionItem, headingsOf: HeadingsOf): readonly Stretch[] {
  const place = item.status?.value === 'idea' ? 'idea' : 'item';
  const group = item.group ? [item.group.value] : [];
  const headings = [...headingsOf(item.section), ...group];
  const parent = item.parent?.value ?? null;
  const words: Stretch = { place, prose: item.text, headings, parent, item };
  const outcome = item.outcomeText;
  if (!outcome || outcome.inherited) return [words];
  const prose = plainProse(outcome.written, outcome.span.start);
  return [words, { place: 'outcome', prose, headings, parent: item.text.value, item }];
}

function ideaStretch(idea: Idea, headingsOf: HeadingsOf): Stretch {
  return { place: 'idea', prose: idea.text, headings: headingsOf(idea.section), parent: null, item: null };
}

function passageStretch(passage: Passage, headingsOf: HeadingsOf): Stretch {
  const headings = headingsOf(passage.section);
  return { place: placeOf(passage), prose: passage.prose, headings, parent: null, item: null };
}

function placeOf({ shape, section }: Passage): Place {
  if (shape === 'heading') return 'heading';
  if (section.topic === 'cause') return 'cause';
  if (section.role === 'learning' || section.topic === 'lessons') return 'lesson';
  return section.role === 'narrative' ? 'narrative' : 'other';
}

function isExempt(section: Section): boolean {
  return section.role === 'exempt';
}

function rememberHeadings(): HeadingsOf {
  const known = new Map<Section, readonly string[]>();
  const headingsOf = (section: Section): readonly string[] => {
    const found = known.get(section);
    if (found) return found;
    const above = section.parent ? headingsOf(section.parent) : [];
    const headings = section.heading ? [...above, section.heading.value] : above;
    known.set(section, headings);
    return headings;
  };
  return headingsOf;
}
