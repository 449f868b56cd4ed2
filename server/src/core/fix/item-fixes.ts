import { shortened } from '../one-line.js';
import { setField } from '../edit/set-field.js';
import type { FieldChange } from '../edit/entry-field.js';
import { reword } from '../edit/reword.js';
import { splitItem } from '../edit/split-item.js';
import type { TextEdit } from '../edit/text-edit.js';
import type { Finding } from '../finding.js';
import type { ActionItem } from '../review.js';
import type { Prose, Span } from '../text.js';
import { meet } from '../editor/page.js';
import type { Fix } from './fix.js';
import type { Fixable } from './fixes.js';

/** What can be written into an item, or done with its words, to answer a finding. */
export function itemFixes(finding: Finding, stretch: Span, page: Fixable): readonly Fix[] {
  const found = itemsOf(finding, stretch, page);
  switch (finding.rule) {
    case 'missing-owner':
      return found.map((item) => ownerFix(item, finding, page));
    case 'missing-intended-outcome':
      return found.flatMap((item) => outcomeFixes(item, finding, page));
    case 'bundled-item':
      return found.flatMap((item) => splitFix(item, finding, page));
    case 'command-and-control':
    case 'policy-after-mistake':
      return found.flatMap((item) => questionFix(item, finding, page));
    default:
      return [];
  }
}

/** The item that a finding is about, or those it lists; the one at the cursor where there are many. */
function itemsOf({ item, related }: Finding, stretch: Span, { review }: Fixable): readonly ActionItem[] {
  if (item !== null) return review.items.slice(item, item + 1);
  const listed = review.items.filter(({ span }) => related.some((each) => meet(each, span)));
  const here = listed.filter(({ span }) => meet(span, stretch));
  return (here.length > 0 ? here : listed).slice(0, 1);
}

const someone = 'whoever';

function ownerFix(item: ActionItem, finding: Finding, page: Fixable): Fix {
  return {
    ...answering(finding),
    title: `Add an owner to ${named(item)}`,
    id: 'owner',
    isPreferred: true,
    edits: () =>
      fieldEdits(item, { field: 'owner', value: someone }, page)?.map((edit) => ({ ...edit, placeholder: someone })) ??
      null,
  };
}

function outcomeFixes(item: ActionItem, finding: Finding, page: Fixable): readonly Fix[] {
  const outcomes = [
    { value: 'mitigate-risk', title: 'to mitigate a risk' },
    { value: 'gain-insight', title: 'to gain insight' },
  ];
  return outcomes.map(({ value, title }) => ({
    ...answering(finding),
    title: `State what ${named(item)} is for: ${title}`,
    id: `outcome ${value}`,
    edits: () => fieldEdits(item, { field: 'outcome', value }, page),
  }));
}

function fieldEdits(item: ActionItem, change: FieldChange, { source, review }: Fixable): readonly TextEdit[] | null {
  return setField({ source, review }, { sort: 'item', entry: item }, change);
}

/** Two entries in place of one, cut where the second action begins; both keep the fields. */
function splitFix(item: ActionItem, finding: Finding, { source, review }: Fixable): readonly Fix[] {
  const text = item.text.value;
  const at = offsetOf(item.text, finding.span.start);
  const first = withoutJoint(text.slice(0, at)).length;
  const joint = /^(?:and|also|then|plus|as well as|along with)\s+/iu.exec(text.slice(at))?.[0].length ?? 0;
  if (first < 3 || at + joint >= text.length) return [];
  const edits = (): readonly TextEdit[] | null => splitItem({ source, review }, item, { first, second: at + joint });
  return [{ ...answering(finding), title: 'Split into two items', id: 'split', edits }];
}

/** Where in the visible words a place of the source is. */
function offsetOf(prose: Prose, at: number): number {
  let offset = 0;
  while (offset < prose.value.length && prose.spanOf(offset, offset + 1).start < at) offset++;
  return offset;
}

/** The words before a cut without the "and" that led to the next action. */
function withoutJoint(words: string): string {
  const parts = words.split(/([\s,;]+)/u);
  while (parts.length > 1 && /^(?:[\s,;]*|and|then|also|plus)$/iu.test(parts.at(-1) ?? '')) parts.pop();
  return parts.join('');
}

/** "Make sure …" becomes "Find out what it would take to make sure …". */
function questionFix(item: ActionItem, finding: Finding, { engine, source, review }: Fixable): readonly Fix[] {
  const { value } = item.text;
  if (!/^\p{Lu}?\p{Ll}+\s/u.test(value) || !isOrder(item, finding, engine)) return [];
  const text = `Find out what it would take to ${value.charAt(0).toLowerCase()}${value.slice(1)}`;
  const edits = (): readonly TextEdit[] | null => reword({ source, review }, { sort: 'item', entry: item }, text);
  return [{ ...answering(finding), title: 'Turn the order into a question', id: 'question', edits }];
}

/** Whether the item begins with an order, and the finding is about that sentence. */
function isOrder({ text }: ActionItem, { span }: Finding, engine: Fixable['engine']): boolean {
  const [sentence] = engine.analyze(text).sentences;
  const [clause] = sentence?.clauses ?? [];
  if (!sentence || clause?.mood !== 'imperative' || clause.verb !== 0) return false;
  return span.start < text.spanOf(0, sentence.to).end;
}

function answering({ rule, span }: Finding): Pick<Fix, 'kind' | 'answers' | 'isPreferred'> {
  return { kind: 'quickfix', answers: { code: rule, span }, isPreferred: false };
}

function named({ id, text }: ActionItem): string {
  if (id && !id.inherited) return id.written;
  return `“${shortened(text.value, 40)}”`;
}
