import type { TextEdit } from '../edit/text-edit.js';
import { meet, type Page } from '../editor/page.js';
import type { Finding } from '../finding.js';
import type { Keep, Problem } from '../review.js';
import type { Span } from '../text.js';
import type { Fix } from './fix.js';
import { dropKeepEdit, keepEdit, reasonPlaceholder } from './keeping.js';
import { facetFixes } from './facet-fixes.js';
import { harmless } from './harmless.js';
import { itemFixes } from './item-fixes.js';
import { parkFixes } from './park-fix.js';

/** A page and the path that it stands at. */
export interface Fixable extends Page {
  readonly path: string;
}

/** What can be done about what is reported in a stretch, and about the items there. */
export function fixesIn(stretch: Span, page: Fixable): readonly Fix[] {
  const isAbout = ({ span, related }: Finding): boolean =>
    meet(span, stretch) || related.some((each) => meet(each, stretch));
  const findings = page.findings.filter(isAbout);
  const problems = page.problems.filter(({ span }) => meet(span, stretch));
  return [
    ...problems.flatMap((problem) => problemFixes(problem, page)),
    ...findings.flatMap((finding) => answersTo(finding, stretch, page)),
    ...findings.filter(({ span }) => meet(span, stretch)).map((finding) => keepFix(finding, page)),
    ...facetFixes(stretch, page),
  ];
}

/** Whether a finding can be answered by an edit, besides a comment that keeps it; whether there is room for it is not tried. */
export function isFixable(finding: Finding, page: Fixable): boolean {
  return answersTo(finding, finding.span, page).length > 0;
}

function answersTo(finding: Finding, stretch: Span, page: Fixable): readonly Fix[] {
  return [...itemFixes(finding, stretch, page), ...parkFixes(finding, page)];
}

/** Edits that may be made without looking: they take out comments that keep nothing, where nothing reads otherwise then. */
export function safeEdits(page: Fixable): readonly TextEdit[] {
  const keeps = page.problems.flatMap((problem) => unusedKeep(problem, page) ?? []);
  const edits = keeps.map((keep) => dropKeepEdit(keep, page.source)).sort((a, b) => a.span.start - b.span.start);
  let end = -1;
  const apart = edits.filter(({ span }) => {
    const isApart = span.start >= end;
    if (isApart) end = span.end;
    return isApart;
  });
  return harmless(page, apart);
}

function problemFixes(problem: Problem, page: Fixable): readonly Fix[] {
  const { code, span, suggestion } = problem;
  const keep = unusedKeep(problem, page);
  const answers = { code, span };
  const common = { kind: 'quickfix', answers, isPreferred: true } as const;
  const fixes: Fix[] = [];
  if (keep) {
    const edits = (): readonly TextEdit[] | null => {
      const found = harmless(page, [dropKeepEdit(keep, page.source)]);
      return found.length > 0 ? found : null;
    };
    fixes.push({ ...common, id: 'drop-keep', title: 'Remove the comment that keeps nothing', edits });
  }
  if (suggestion !== undefined) {
    const edits = (): readonly TextEdit[] => [{ span, newText: suggestion }];
    fixes.push({ ...common, id: 'suggestion', title: `Replace with "${suggestion}"`, edits });
  }
  return fixes;
}

function unusedKeep({ code, span }: Problem, { review }: Fixable): Keep | null {
  const found = code === 'unused-keep' ? review.keeps.find((each) => each.span.start === span.start) : undefined;
  return found ?? null;
}

function keepFix(finding: Finding, page: Fixable): Fix {
  return {
    title: `Keep it, with a reason (${finding.rule})`,
    id: `keep ${finding.rule}`,
    kind: 'quickfix',
    answers: { code: finding.rule, span: finding.span },
    isPreferred: false,
    edits: () => [{ ...keepEdit(finding, page), placeholder: reasonPlaceholder }],
  };
}
