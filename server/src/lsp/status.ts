import type { Entry } from '../core/workspace/catalog.js';
import type { Status } from '../protocol/messages.js';

/** Problems that say that a document was not checked as a whole. */
const limits: ReadonlySet<string> = new Set(['nested-too-deep', 'paragraph-too-long']);

/** What a status item says of the reviews of the workspace. */
export function statusOf(
  entries: readonly Entry[],
  session: { readonly indexing: boolean; spelled(path: string): string },
): Status {
  return {
    reviews: entries.length,
    findings: entries.reduce(
      (sum, { digest }) => sum + digest.remarks.filter(({ question }) => question !== null).length,
      0,
    ),
    indexing: session.indexing,
    limits: entries.flatMap(({ path, digest }) => {
      const limit = digest.remarks.find(({ code }) => limits.has(code));
      return limit ? [{ uri: session.spelled(path), reason: limit.message }] : [];
    }),
  };
}
