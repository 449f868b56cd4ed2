import { blanketDueDate } from './blanket-due-date.js';
import { duplicateAcrossReviews } from './duplicate-across-reviews.js';
import { missingIntendedOutcome } from './missing-intended-outcome.js';
import { missingOwner } from './missing-owner.js';
import { noSeparateFollowUp } from './no-separate-follow-up.js';
import { ownerNotAuthor } from './owner-not-author.js';
import { placeholderItem } from './placeholder-item.js';
import { preventAndFixCycle } from './prevent-and-fix-cycle.js';
import { remediationOnlyReview } from './remediation-only-review.js';
import type { Rule } from './rule.js';
import { staleItem } from './stale-item.js';
import { ticketsOnlyReview } from './tickets-only-review.js';

/** All rules, in the order of their names. */
export const rules: readonly Rule[] = [
  blanketDueDate,
  duplicateAcrossReviews,
  missingIntendedOutcome,
  missingOwner,
  noSeparateFollowUp,
  ownerNotAuthor,
  placeholderItem,
  preventAndFixCycle,
  remediationOnlyReview,
  staleItem,
  ticketsOnlyReview,
];
