import { oneLine } from '../one-line.js';
import type { NewEntry } from '../edit/add-entry.js';
import { originOf, parkEdits, sentenceRemoval } from '../edit/park.js';
import type { TextEdit } from '../edit/text-edit.js';
import type { Finding } from '../finding.js';
import type { Prose, Span } from '../text.js';
import type { Fix } from './fix.js';
import type { Fixable } from './fixes.js';

const parked = new Set(['solution-in-narrative', 'command-and-control', 'policy-after-mistake']);

/** Moves a proposal out of the story into the parking lot, where it says what part of the story it comes from. */
export function parkFixes(finding: Finding, page: Fixable): readonly Fix[] {
  if (finding.item !== null || !parked.has(finding.rule)) return [];
  const sentence = sentenceAt(finding.span, page);
  if (!sentence) return [];
  const { rule, span } = finding;
  const edits = (): readonly TextEdit[] | null => editsFor(sentence, page);
  const answers = { code: rule, span };
  return [
    {
      title: 'Park the idea for the follow-up',
      id: 'park',
      kind: 'quickfix',
      answers,
      isPreferred: false,
      edits,
    },
  ];
}

interface Sentence {
  readonly text: string;
  readonly span: Span;
}

function sentenceAt(span: Span, { source, review, engine }: Fixable): Sentence | null {
  const passage = review.passages.find(({ prose }) => prose.span.start <= span.start && span.end <= prose.span.end);
  if (!passage) return null;
  const { prose } = passage;
  for (const { from, to } of engine.analyze(prose).sentences) {
    const found = prose.spanOf(from, to);
    if (found.start > span.start || span.start >= found.end) continue;
    const text = hasLink(prose, from, to) ? source.slice(found.start, found.end) : prose.value.slice(from, to);
    return text.trimEnd().endsWith(':') ? null : { text: ideaIn(text), span: found };
  }
  return null;
}

/** Where a link leads is not among the visible words. */
function hasLink({ marks }: Prose, from: number, to: number): boolean {
  return marks.some(({ kind, from: start, to: end }) => kind === 'link' && start < to && end > from);
}

/** "14:02 We should scale it." is the idea to scale it. */
function ideaIn(sentence: string): string {
  const bare = oneLine(sentence)
    .replace(/^(?:\d{4}-\d\d-\d\d )?\d?\d:\d\d(?: UTC)?(?: ?[:–—-])? /u, '')
    .replace(/(?<![.!])[.!]+$/u, '');
  const plain = bare.replace(/^(?:we|they|the team) (?:should|must|need to|have to|ought to)(?: also)? /iu, '');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

function editsFor({ text, span }: Sentence, { source, review, engine }: Fixable): readonly TextEdit[] | null {
  const draft = { source, review };
  const from = originOf(draft, span.start);
  const idea: NewEntry = { sort: 'idea', text, fields: from === null ? [] : [{ field: 'from', value: from }] };
  return parkEdits(draft, idea, sentenceRemoval(draft, span, engine));
}
