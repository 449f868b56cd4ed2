import type { Elsewhere, Finding } from '../finding.js';
import type { ActionItem } from '../review.js';
import type { ActiveRule, RuleSeverity } from '../rules/rule.js';
import type { Span } from '../text.js';

/** A finding before precedence and keep comments had their say. */
export interface Draft {
  readonly rule: ActiveRule;
  readonly severity: RuleSeverity;
  readonly message: string;
  readonly question: string;
  readonly span: Span;
  readonly item: ActionItem | null;
  readonly related: readonly Span[];
  readonly elsewhere: readonly Elsewhere[];
  /** Equal for drafts that precedence compares: of one item, one sentence, or the document as a whole. */
  readonly place: string;
}

/** What may replace a rule's own wording and severity. */
export interface Wording {
  readonly message?: string;
  readonly question?: string;
  readonly severity?: RuleSeverity;
}

/** The wording that holds: what the check says, else what the rule says. */
export function wordingOf(rule: ActiveRule, own: Wording): Required<Wording> {
  return {
    message: own.message ?? rule.message,
    question: own.question ?? rule.question,
    severity: own.severity ?? rule.severity,
  };
}

/** The finding that a draft has become. */
export function toFinding(draft: Draft): Finding {
  return {
    rule: draft.rule.name,
    severity: draft.severity,
    message: draft.message,
    question: draft.question,
    span: draft.span,
    item: draft.item?.index ?? null,
    related: draft.related,
    elsewhere: draft.elsewhere,
  };
}
