import type { TextEdit } from '../edit/text-edit.js';
import { meet, type Page } from '../editor/page.js';
import type { Finding } from '../finding.js';
import type { Problem } from '../review.js';
import type { Span } from '../text.js';
import type { Fix } from './fix.js';
import { dropKeepEdit, keepEdit, reasonPlaceholder } from './keeping.js';
import { facetFixes } from './facet-fixes.js';
import { itemFixes } from './item-fixes.js';
import { parkFixes } from './park-fix.js';

/** A page and the path that it stands at. */
export type Fixable = Pick<Page, 'source' | 'review' | 'findings' | 'problems' | 'engine' | 'config'> & {
  readonly path: string;
};

/** What can be done about what is reported in a stretch, and about the items there. */
export function fixesIn(stretch: Span, page: Fixable): readonly Fix[] {
  const isAbout = ({ span, related }: Finding): boolean =>
    meet(span, stretch) || related.some((each) => meet(each, stretch));
  const findings = page.findings.filter(isAbout);
  const problems = page.problems.filter(({ span }) => meet(span, stretch));
  return [
    ...problems.flatMap((problem) => problemFixes(problem, page)),
    ...findings.flatMap((finding) => [...itemFixes(finding, stretch, page), ...parkFixes(finding, page)]),
    ...findings.filter(({ span }) => meet(span, stretch)).map((finding) => keepFix(finding, page)),
    ...facetFixes(stretch, page),
  ];
}

/** The edits of all fixes that are safe; together they are as if each had been made alone. */
export function safeEdits(page: Fixable): readonly TextEdit[] {
  const fixes = page.problems.flatMap((problem) => problemFixes(problem, page)).filter(({ isSafe }) => isSafe);
  const edits = fixes.flatMap((fix) => fix.edits() ?? []).sort((a, b) => a.span.start - b.span.start);
  let end = -1;
  return edits.filter(({ span }) => {
    const isApart = span.start >= end;
    if (isApart) end = span.end;
    return isApart;
  });
}

function problemFixes({ code, span, suggestion }: Problem, { source, review }: Fixable): readonly Fix[] {
  const keep = code === 'unused-keep' ? review.keeps.find((each) => each.span.start === span.start) : undefined;
  const answers = { code, span };
  const common = { kind: 'quickfix', answers, isPreferred: true } as const;
  const fixes: Fix[] = [];
  if (keep) {
    const edits = (): readonly TextEdit[] => [dropKeepEdit(keep, source)];
    fixes.push({ ...common, id: 'drop-keep', title: 'Remove the comment that keeps nothing', isSafe: true, edits });
  }
  if (suggestion !== undefined) {
    const edits = (): readonly TextEdit[] => [{ span, newText: suggestion }];
    fixes.push({ ...common, id: 'suggestion', title: `Replace with "${suggestion}"`, isSafe: false, edits });
  }
  return fixes;
}

function keepFix(finding: Finding, page: Fixable): Fix {
  return {
    title: `Keep it, with a reason (${finding.rule})`,
    id: `keep ${finding.rule}`,
    kind: 'quickfix',
    answers: { code: finding.rule, span: finding.span },
    isSafe: false,
    isPreferred: false,
    edits: () => [{ ...keepEdit(finding, page), placeholder: reasonPlaceholder }],
  };
}
