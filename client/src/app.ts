import type { CurrentReview } from './current-review.js';
import type { InsightsView } from './insights-view.js';
import type { ReviewServer } from './review-server.js';
import type { ViewState } from './settings.js';

/** What commands work with. */
export interface App {
  readonly server: ReviewServer;
  readonly review: CurrentReview;
  readonly state: ViewState;
  readonly insights: InsightsView;
  /** Asks the server for all that the views show. */
  readonly refresh: () => Promise<void>;
}
