import type { Finding } from '../../server/src/core/finding.js';
import { likeness, tellingWords } from '../../server/src/core/likeness.js';
import type { ActionItem } from '../../server/src/core/review.js';
import type { GoldReview, Labeled } from './gold.js';
import { LineStarts, type Checked } from './sides.js';
import type { Instead, Tallies } from './tallies.js';

/** The rules that labels of items, of sentences and of documents speak of. */
export interface LabeledRules {
  readonly words: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

/** What one review is compared by. */
export interface Comparison {
  readonly gold: GoldReview;
  readonly checked: Checked;
  readonly rules: LabeledRules;
  readonly instead: Instead;
}

/** Notes where the findings in a review agree with its labels and where they do not. */
export function compareReview(comparison: Comparison, tallies: Tallies): void {
  const { gold, checked, rules } = comparison;
  const spoken = new Set(checked.findings.filter((finding) => !rules.words.has(finding.rule)));
  const lines = new LineStarts(checked.source);
  for (const item of gold.items) compareItem({ ...comparison, item, lines, spoken }, tallies);
  for (const sentence of gold.sentences) compareSentence({ ...comparison, sentence, lines, spoken }, tallies);
  const open = gold.items.filter((item) => item.open.has('item')).map((item) => item.line);
  for (const finding of checked.findings) {
    const isOpen = open.some((line) => Math.abs(line - lines.lineOf(finding.span.start)) <= 1);
    if (!spoken.has(finding) && !isOpen) tallies.note(finding.rule, false, true);
  }
  for (const rule of rules.documents) {
    if (gold.open.has(rule)) continue;
    tallies.note(
      rule,
      gold.labels.includes(rule),
      checked.findings.some((finding) => finding.rule === rule),
    );
  }
}

interface Place extends Comparison {
  readonly lines: LineStarts;
  readonly spoken: Set<Finding>;
}

function compareItem(place: Place & { readonly item: Labeled }, tallies: Tallies): void {
  const { item, checked, rules, spoken, lines, instead } = place;
  const found = itemFor(item, checked, lines);
  const findings = checked.findings.filter((finding) => found && finding.item === found.index);
  for (const finding of findings) spoken.add(finding);
  if (item.open.has('item')) return;
  const reported = new Set(findings.map((finding) => finding.rule));
  for (const rule of rules.words) {
    if (item.open.has(rule) || (!reported.has(rule) && isSaidInstead(rule, reported, instead))) continue;
    tallies.note(rule, item.labels.includes(rule), reported.has(rule));
  }
}

function itemFor(item: Labeled, { review }: Checked, lines: LineStarts): ActionItem | null {
  const words = tellingWords(item.text);
  const near = review.items.filter((other) => Math.abs(lines.lineOf(other.span.start) - item.line) <= 1);
  const ranked = near.map((other) => ({ other, alike: likeness(words, [...tellingWords(other.text.value)]) }));
  const [best] = ranked.filter(({ alike }) => alike >= 0.5).sort((a, b) => b.alike - a.alike);
  return best?.other ?? null;
}

function compareSentence(place: Place & { readonly sentence: Labeled }, tallies: Tallies): void {
  const { sentence, checked, spoken, lines, instead } = place;
  const here = checked.findings.filter(
    (finding) => !spoken.has(finding) && touches(finding, sentence, { checked, lines }),
  );
  const reported = new Set(here.map((finding) => finding.rule));
  const isOther = [...reported].some((rule) => sentence.labels.includes(rule) || sentence.open.has(rule));
  for (const rule of new Set([...sentence.labels, ...sentence.open])) {
    const hit = here.find((finding) => finding.rule === rule);
    if (hit) spoken.add(hit);
    if (sentence.open.has(rule) || (!hit && (isOther || isSaidInstead(rule, reported, instead)))) continue;
    tallies.note(rule, true, hit !== undefined);
  }
}

/** On the sentence's own words, or on the line before or after where it is wrapped. */
function touches(
  { span }: Finding,
  { line, text }: Labeled,
  { checked, lines }: Pick<Place, 'checked' | 'lines'>,
): boolean {
  const first = lines.lineOf(span.start);
  const last = lines.lineOf(span.end);
  if (first > line + 1 || last < line - 1) return false;
  const at = checked.source.indexOf(text, lines.startOf(line));
  if (first !== line || last !== line || at < 0 || lines.lineOf(at) !== line) return true;
  return span.start <= at + text.length && span.end >= at;
}

function isSaidInstead(rule: string, reported: ReadonlySet<string>, instead: Instead): boolean {
  return [...(instead.get(rule) ?? [])].some((other) => reported.has(other));
}
