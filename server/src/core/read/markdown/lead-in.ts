import type { Prose } from '../../text.js';
import { isFuture, wordCount } from './grammar.js';

const label =
  /^\s*[*_]*(?:action (?:point|item)s?|follow-?up(?: action| item)?s?|next steps?|to-?do|remediation item)\b[*_]*(?:\s*#?\d+)?\s*[*_]*:[*_]*\s+\S/iu;

/** Whether a text says of itself that it is an item: "Action point: …". */
export function isActionLabel(text: string): boolean {
  return label.test(text);
}

/** Whether a text is a single item with its name before it: "Action item: this should be repaired". */
export function isOneItem(text: string): boolean {
  return /^action (?:item|point)(?: #?\d+)?:\s+\S/iu.test(text);
}

const work =
  /\b(?:steps|actions|measures|changes|improvements|tasks|fixes|items|follow-?ups|mitigations|remediations|recommendations|precautions|safeguards|work|things|plans?)\b/iu;
const taken =
  /\b(?:were|was|have been|had|took|did|performed|executed|tried|attempted|followed|made|caused|affected|happened|included|observed)\b/iu;

/** Whether a text announces that the list after it is what will be done: "we will do the following:". */
export function leadsToItems(prose: Prose): boolean {
  const text = prose.value;
  if (!/:\s*$/u.test(text) && !/\bfollowing\b.{0,40}[.:]?$/iu.test(text)) return false;
  const sentence = text
    .slice(Math.max(text.lastIndexOf('. ', text.length - 2), text.lastIndexOf('? '), text.lastIndexOf('! ')) + 1)
    .trim();
  if (wordCount(sentence) < 3 || /\bif\b/iu.test(sentence)) return false;
  if (taken.test(sentence) && !isFuture(sentence)) return false;
  const we = /\b(?:we|our|team|the following|these|here)\b/iu.test(sentence);
  return (
    we &&
    ((isFuture(sentence) && /\b(?:we|we're|we’re|team|following|steps|actions)\b/iu.test(sentence)) ||
      plansWork(sentence))
  );
}

/** Whether a text announces a list of what was found: "The archive contained the following requests:". */
export function leadsToFacts({ value }: Prose): boolean {
  if (!/:\s*$/u.test(value)) return false;
  const sentence = value.slice(Math.max(value.lastIndexOf('. '), value.lastIndexOf('? ')) + 1);
  if (/\bbecause:\s*$/iu.test(sentence)) return true;
  return found.test(sentence) && !isFuture(sentence) && !work.test(sentence);
}

const found =
  /\b(?:contained|consisted|included|showed|shows|revealed|found|observed|affected|saw|caused|comprised|returned|that (?:reports|lists|shows|covers|includes))\b/iu;

function plansWork(sentence: string): boolean {
  const prevents =
    /\b(?:to (?:prevent|avoid|reduce|improve|mitigate|ensure|stop)|going forward|moving forward|in (?:the )?future|next)\b/iu;
  return work.test(sentence) && prevents.test(sentence) && !taken.test(sentence);
}
