import { assignedToOthers } from './assigned-to-others.js';
import { blameLanguage } from './blame-language.js';
import { blanketDueDate } from './blanket-due-date.js';
import { bundledItem } from './bundled-item.js';
import { commandAndControl } from './command-and-control.js';
import { counterfactual } from './counterfactual.js';
import { duplicateAcrossReviews } from './duplicate-across-reviews.js';
import { humanErrorAsCause } from './human-error-as-cause.js';
import { individualFocus } from './individual-focus.js';
import { missingIntendedOutcome } from './missing-intended-outcome.js';
import { missingOwner } from './missing-owner.js';
import { moreMonitoring } from './more-monitoring.js';
import { neverAgain } from './never-again.js';
import { noSeparateFollowUp } from './no-separate-follow-up.js';
import { ownerNotAuthor } from './owner-not-author.js';
import { placeholderItem } from './placeholder-item.js';
import { policyAfterMistake } from './policy-after-mistake.js';
import { preventAndFixCycle } from './prevent-and-fix-cycle.js';
import { projectSizedItem } from './project-sized-item.js';
import { remediationOnlyReview } from './remediation-only-review.js';
import type { Rule } from './rule.js';
import { singleRootCause } from './single-root-cause.js';
import { solutionInNarrative } from './solution-in-narrative.js';
import { staleItem } from './stale-item.js';
import { ticketsOnlyReview } from './tickets-only-review.js';
import { trainingAsFix } from './training-as-fix.js';
import { unboundedTotality } from './unbounded-totality.js';
import { vagueAction } from './vague-action.js';
import { whyInsteadOfHow } from './why-instead-of-how.js';

/** All rules, in the order of their names. */
export const rules: readonly Rule[] = [
  assignedToOthers,
  blameLanguage,
  blanketDueDate,
  bundledItem,
  commandAndControl,
  counterfactual,
  duplicateAcrossReviews,
  humanErrorAsCause,
  individualFocus,
  missingIntendedOutcome,
  missingOwner,
  moreMonitoring,
  neverAgain,
  noSeparateFollowUp,
  ownerNotAuthor,
  placeholderItem,
  policyAfterMistake,
  preventAndFixCycle,
  projectSizedItem,
  remediationOnlyReview,
  singleRootCause,
  solutionInNarrative,
  staleItem,
  ticketsOnlyReview,
  trainingAsFix,
  unboundedTotality,
  vagueAction,
  whyInsteadOfHow,
];
