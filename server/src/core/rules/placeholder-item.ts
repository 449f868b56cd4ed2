import type { Placeholder, Review, Section } from '../review.js';
import type { Rule } from './rule.js';

export const placeholderItem: Rule = {
  name: 'placeholder-item',
  severity: 'hint',
  on: true,
  points: [],
  concern: 'language',
  summary: 'An entry among the action items is no item: template text, "TBD", a bare link',
  message: 'This entry says nothing of its own yet.',
  question: 'Is this still to be filled in, or is "none" the answer?',
  why: `
There is no right number of items; none at all can be a complete answer, with its reason. What a template left behind
is neither an item nor an answer, and nothing else is said about such a line.
`,
  sources: ['seed'],
  disagreement: `
Lists of bare ticket links are a way to work that many teams like; the hint only asks for their titles, and only where
nothing else stands among the action items. Beside items, what a template left behind is not pointed out either.
`,
  better: [
    {
      bad: 'TBD',
      better: "No action items: the fix was complete at 14:40, and Thursday's talk covers what we learned",
    },
    { bad: '#2127', better: '#2127: ask the vendor how the agent reserves memory' },
  ],
  bad: [
    `
# Night of the long queue

## Action items

- TBD
  ^^^ This entry says nothing of its own yet.
`,
    `
# Night of the long queue

## Action items

- #4711
  ^^^^^ This entry is a link without words.
`,
  ],
  good: [
    `
# Night of the long queue

## Action items

- Find out what "TBD" stands for in the vendor's table of limits
- #4711: record the queue depth of the mailer on its dashboard so that a jam is seen
`,
    `
# Night of the long queue

## Action items

These are only examples of sub-headings.

### Prevention

- #4711
- Record the queue depth of the mailer on its dashboard so that a jam is seen
`,
    `
# Night of the long queue

## Action items

- None.
`,
    `
# Night of the long queue

## Action items

None needed: the fix was complete at 14:40, and the talk on Thursday covers what we learned.
`,
  ],
  beats: [],
  checks: [
    {
      over: 'review',
      check(review, _surroundings, report) {
        const shown = review.placeholders.filter((each) => !isAnswer(each.text.value) && !isBesideItems(each, review));
        for (const [first, ...others] of bySection(shown)) {
          const related = others.map((placeholder) => placeholder.text.span);
          const { span } = first.text;
          if (isReference(first.text.value))
            report({
              span,
              related,
              message: 'This entry is a link without words.',
              question: 'What does it ask for, in a few words?',
            });
          else report({ span, related });
        }
      },
    },
  ],
};

function bySection(placeholders: readonly Placeholder[]): readonly (readonly [Placeholder, ...Placeholder[]])[] {
  const groups = new Map<Section, [Placeholder, ...Placeholder[]]>();
  for (const placeholder of placeholders) {
    const group = groups.get(placeholder.section);
    if (group) group.push(placeholder);
    else groups.set(placeholder.section, [placeholder]);
  }
  return [...groups.values()];
}

/** What is left over where items stand; a slot that is still open ("TBD") is no leftover. */
function isBesideItems({ text, section }: Placeholder, { items }: Review): boolean {
  if (openSlots.test(wordsOf(text.value)) || !/[a-z\d]/i.test(text.value)) return false;
  const root = rootOf(section);
  return items.some((item) => rootOf(item.section) === root);
}

/** The outermost of the sections for action items around a section. */
function rootOf(section: Section): Section {
  let root = section;
  while (root.parent?.role === 'actions') root = root.parent;
  return root;
}

function isReference(text: string): boolean {
  const parts = text.split(/[\s,;&]+/).filter((part) => part !== '' && part !== 'and');
  return parts.length > 0 && parts.every((part) => /^(?:https?:\/\/\S+|#\d+|[A-Z][A-Z0-9]{0,9}-?\d{1,9})$/.test(part));
}

/** "None" answers the question that this rule asks. */
function isAnswer(text: string): boolean {
  return answers.has(wordsOf(text));
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[a-z]+/g) ?? []).join(' ');
}

/** Words for what is not known yet. */
const openSlots = /^(?:tb[acd]|todo|x+|to be [a-z]+)$/;

const answers = new Set([
  'none',
  'nothing',
  'none needed',
  'none required',
  'no action items',
  'no actions',
  'no follow ups',
]);
