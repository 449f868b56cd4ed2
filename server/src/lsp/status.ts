import type { Entry } from '../core/workspace/catalog.js';
import type { Digest, Remark } from '../core/workspace/digest.js';
import type { Status } from '../protocol/messages.js';

/** Problems that say that a document was not checked as a whole. */
const limits: ReadonlySet<string> = new Set(['nested-too-deep', 'paragraph-too-long']);

/** Says what of a review is told in the present mode. */
interface Showing {
  shown(digest: Digest): readonly Remark[];
}

/** How much is asked in reviews. */
export function questionsIn(entries: readonly Entry[], session: Showing): number {
  return entries.flatMap(({ digest }) => session.shown(digest)).filter(({ question }) => question !== null).length;
}

/** What a status item says of the reviews of the workspace. */
export function statusOf(
  entries: readonly Entry[],
  session: Showing & { readonly indexing: boolean; spelled(path: string): string },
): Status {
  return {
    reviews: entries.length,
    findings: questionsIn(entries, session),
    indexing: session.indexing,
    limits: entries.flatMap(({ path, digest }) => {
      const limit = digest.remarks.find(({ code }) => limits.has(code));
      return limit ? [{ uri: session.spelled(path), reason: limit.message }] : [];
    }),
  };
}
